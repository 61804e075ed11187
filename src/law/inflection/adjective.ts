import { withAccusatives, type Forms, type Gender, type Lexeme } from './lexeme.ts';

/** Endings of an adjective after its nominative masculine („gminny”, „miejski”, „tani”). */
interface Endings {
  readonly feminine: string;
  readonly neuter: string;
  readonly oblique: string;
  readonly with: (ending: string) => string;
}

function endings(masculine: string): Endings | null {
  const stem = masculine.slice(0, -1);
  if (masculine.endsWith('y')) return { feminine: `${stem}a`, neuter: `${stem}e`, oblique: masculine, with: (end) => stem + end };
  if (/[gk]i$/u.test(masculine))
    return {
      feminine: `${stem}a`,
      neuter: `${masculine}e`,
      oblique: masculine,
      with: (end) => (end === 'ą' ? stem : masculine) + end,
    };
  if (/[^l]i$/u.test(masculine))
    return { feminine: `${masculine}a`, neuter: `${masculine}e`, oblique: masculine, with: (end) => masculine + end };
  return null;
}

/** Nominative plural of persons, by the nominative singular: „gminni”, „miejscy”, „uprawnieni”. */
function personalPlurals(masculine: string): string[] {
  const candidates: readonly (readonly [RegExp, string])[] = [
    [/ony$/u, 'eni'],
    [/sty$/u, 'ści'],
    [/ty$/u, 'ci'],
    [/(?<!o)ny$/u, 'ni'],
    [/wy$/u, 'wi'],
    [/my$/u, 'mi'],
    [/py$/u, 'pi'],
    [/by$/u, 'bi'],
    [/sły$/u, 'śli'],
    [/zły$/u, 'źli'],
    [/ły$/u, 'li'],
    [/dy$/u, 'dzi'],
    [/ry$/u, 'rzy'],
    [/chy$/u, 'si'],
    [/szy$/u, 'si'],
    [/ży$/u, 'zi'],
    [/ki$/u, 'cy'],
    [/gi$/u, 'dzy'],
    [/(?:cz?|dz|rz)y$/u, '$&'],
  ];
  return candidates.flatMap(([end, put]) => (end.test(masculine) ? [masculine.replace(end, put)] : []));
}

const GENDERS: readonly Gender[] = ['person', 'animate', 'thing', 'feminine', 'neuter'];

function formsIn(gender: Gender, masculine: string, parts: Endings, personal: readonly string[]): Forms {
  const { feminine, neuter, oblique, with: withEnding } = parts;
  const many = `${oblique}ch`;
  const plural: Forms = {
    'pl-nom': gender === 'person' ? personal : [neuter],
    'pl-gen': [many],
    'pl-dat': [`${oblique}m`],
    'pl-acc': [gender === 'person' ? many : neuter],
    'pl-ins': [`${oblique}mi`],
    'pl-loc': [many],
  };
  if (gender === 'feminine') {
    const other = [withEnding('ej')];
    const object = [withEnding('ą')];
    return {
      ...plural,
      'sg-nom': [feminine],
      'sg-gen': other,
      'sg-dat': other,
      'sg-acc': object,
      'sg-ins': object,
      'sg-loc': other,
    };
  }
  const nominative = [gender === 'neuter' ? neuter : masculine];
  const singular: Forms = {
    ...plural,
    'sg-nom': nominative,
    'sg-gen': [withEnding('ego')],
    'sg-dat': [withEnding('emu')],
    'sg-acc': nominative,
    'sg-ins': [`${oblique}m`],
    'sg-loc': [`${oblique}m`],
  };
  return gender === 'neuter' ? singular : withAccusatives(singular, gender);
}

/**
 * The lexemes of an adjective or participle, one a gender, where the dictionary knows all its forms in that gender; of the nominative
 * plural of persons none where it has none.
 */
export function adjective(masculine: string, knows: (form: string) => boolean): Lexeme[] {
  const parts = endings(masculine);
  if (parts === null) return [];
  const personal = personalPlurals(masculine).filter(knows);
  return GENDERS.flatMap((gender): Lexeme[] => {
    const forms = formsIn(gender, masculine, parts, personal);
    if (!Object.values(forms).flat().every(knows)) return [];
    return [{ lemma: masculine, kind: 'adjective', gender, forms }];
  });
}

/** The nominative masculine that a form of an adjective or participle may have: „miejskiej” → „miejski”, „powołani” → „powołany”. */
export function masculinesOf(form: string): string[] {
  const stem = /^(.+?)(?:iego|iemu|iej|iej|ią|ie|ia|imi|ich|im|i|ego|emu|ej|ą|e|a|ymi|ych|ym|y)$/u.exec(form)?.[1];
  if (stem === undefined) return [];
  const soft: readonly (readonly [RegExp, string])[] = [
    [/en$/u, 'on'],
    [/ś?c$/u, 't'],
  ];
  return [`${stem}y`, `${stem}i`, ...soft.flatMap(([end, put]) => (end.test(stem) ? [`${stem.replace(end, put)}y`] : []))];
}

/** The feminine forms of an adjective, where all of them are known. */
export function feminineForms(masculine: string, knows: (form: string) => boolean): Forms[] {
  const parts = endings(masculine);
  const forms = parts === null ? {} : formsIn('feminine', masculine, parts, []);
  return parts !== null && Object.values(forms).flat().every(knows) ? [forms] : [];
}

/** All forms an adjective may have in any gender, known to a dictionary or not. */
export const allAdjectiveForms = (masculine: string): string[] =>
  adjective(masculine, () => true).flatMap(({ forms }) => Object.values(forms).flat());
