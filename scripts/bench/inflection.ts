/** Enough Polish grammar for legal sentences that agree; `vocabulary.ts` says what its entries hold. */

export type Case = 'nom' | 'gen' | 'dat' | 'acc' | 'ins' | 'loc';
export type Count = 'one' | 'many';
/** `person` is the masculine of persons, which has plural forms of its own. */
export type Gender = 'masculine' | 'person' | 'feminine' | 'neuter';
type Forms = Readonly<Record<Case, string>>;

export interface Noun {
  readonly gender: Gender;
  readonly one: Forms;
  readonly many: Forms;
}

export interface Adjective {
  readonly stem: string;
  readonly soft: boolean;
}

export interface Verb {
  readonly infinitive: string;
  readonly one: string;
  readonly many: string;
  /** „finansując” */
  readonly while: string;
  /** „finansowano” */
  readonly wasDone: string;
  /** „finansował-” */
  readonly past: string;
  readonly gerund: Noun;
  readonly passive: Adjective;
  readonly active: Adjective;
}

const isVelar = (stem: string): boolean => /[kg]$/.test(stem);

const forms = (nom: string, gen: string, dat: string, acc: string, ins: string, loc: string): Forms => ({
  nom,
  gen,
  dat,
  acc,
  ins,
  loc,
});

/** Plural of anything but persons: its accusative is the nominative. */
const plural = (nom: string, gen: string, stem: string): Forms => forms(nom, gen, `${stem}om`, nom, `${stem}ami`, `${stem}ach`);

const parts = (entry: string): string[] => entry.split(' ');

export function feminineHard(entry: string): Noun {
  const [nom = '', loc = '', genitivePlural = ''] = parts(entry);
  const stem = nom.slice(0, -1);
  const gen = stem + (isVelar(stem) ? 'i' : 'y');
  return {
    gender: 'feminine',
    one: forms(nom, gen, loc, `${stem}ę`, `${stem}ą`, loc),
    many: plural(gen, genitivePlural, stem),
  };
}

/** Feminine nouns whose genitive, dative and locative are alike. */
function feminineEven(nom: string, stem: string, gen: string, genitivePlural: string): Noun {
  return {
    gender: 'feminine',
    one: forms(nom, gen, gen, `${stem}ę`, `${stem}ą`, gen),
    many: plural(`${stem}e`, genitivePlural, stem),
  };
}

export const feminineForeign = (nom: string): Noun => {
  const stem = nom.slice(0, -1);
  return feminineEven(nom, stem, `${stem}i`, `${stem}i`);
};

export const feminineHardened = (nom: string): Noun => {
  const stem = nom.slice(0, -1);
  return feminineEven(nom, stem, `${stem}y`, stem);
};

export const feminineSoft = (nom: string): Noun => {
  const stem = nom.slice(0, -1);
  return feminineEven(nom, stem, stem, stem);
};

export function feminineAbstract(nom: string): Noun {
  const stem = `${nom.slice(0, -1)}ci`;
  return {
    gender: 'feminine',
    one: forms(nom, stem, stem, nom, `${stem}ą`, stem),
    many: plural(stem, stem, stem),
  };
}

export function masculine(entry: string, ending: string): Noun {
  const given = parts(entry);
  const nom = given[0] ?? '';
  const stem = given.length > 2 ? (given[1] ?? '') : nom;
  const loc = given.at(-1) ?? '';
  const instrumental = stem + (isVelar(stem) ? 'iem' : 'em');
  const nominativePlural = stem + (isVelar(stem) ? 'i' : stem.endsWith('c') ? 'e' : 'y');
  return {
    gender: 'masculine',
    one: forms(nom, stem + ending, `${stem}owi`, nom, instrumental, loc),
    many: plural(nominativePlural, `${stem}ów`, stem),
  };
}

export function masculineSoft(entry: string): Noun {
  const [nom = '', ending = '', genitivePlural = ''] = parts(entry);
  return {
    gender: 'masculine',
    one: forms(nom, nom + ending, `${nom}owi`, nom, `${nom}em`, `${nom}u`),
    many: plural(`${nom}e`, nom + genitivePlural, nom),
  };
}

export function person(entry: string): Noun {
  const [nom = '', stem = '', loc = '', nominativePlural = '', genitivePlural = `${stem}ów`] = parts(entry);
  const instrumental = stem + (isVelar(stem) ? 'iem' : 'em');
  return {
    gender: 'person',
    one: forms(nom, `${stem}a`, `${stem}owi`, `${stem}a`, instrumental, loc),
    many: forms(nominativePlural, genitivePlural, `${stem}om`, genitivePlural, `${stem}ami`, `${stem}ach`),
  };
}

export function neuterSoft(nom: string): Noun {
  const stem = nom.slice(0, -1);
  const genitivePlural = stem.replace(/ni$/, 'ń').replace(/ci$/, 'ć');
  return {
    gender: 'neuter',
    one: forms(nom, `${stem}a`, `${stem}u`, nom, `${stem}em`, `${stem}u`),
    many: plural(`${stem}a`, genitivePlural, stem),
  };
}

export function neuterHard(entry: string): Noun {
  const [nom = '', loc = '', genitivePlural = ''] = parts(entry);
  const stem = nom.slice(0, -1);
  return {
    gender: 'neuter',
    one: forms(nom, `${stem}a`, `${stem}u`, nom, stem + (isVelar(stem) ? 'iem' : 'em'), loc),
    many: plural(`${stem}a`, genitivePlural, stem),
  };
}

export const adjective = (entry: string): Adjective => ({ stem: entry.replace(/i$/, ''), soft: entry.endsWith('i') });

function verb(infinitive: string, one: string, many: string, gerund: string, passive: string): Verb {
  return {
    infinitive,
    one,
    many,
    while: `${many}c`,
    wasDone: `${passive}o`,
    past: `${infinitive.slice(0, -1)}ł`,
    gerund: neuterSoft(`${gerund}e`),
    passive: adjective(passive),
    active: adjective(`${many}c`),
  };
}

export const verbOwac = (stem: string): Verb => verb(`${stem}ować`, `${stem}uje`, `${stem}ują`, `${stem}owani`, `${stem}owan`);
export const verbYwac = (stem: string): Verb => {
  const root = stem.slice(0, -1);
  return verb(`${stem}wać`, `${root}uje`, `${root}ują`, `${stem}wani`, `${stem}wan`);
};
export const verbAc = (stem: string): Verb => verb(`${stem}ać`, `${stem}a`, `${stem}ają`, `${stem}ani`, `${stem}an`);
export const verbIc = (entry: string): Verb => {
  const [infinitive = '', one = '', many = '', gerund = '', passive = ''] = parts(entry);
  return verb(infinitive, one, many, gerund, passive);
};

/** „gminni”, „miejscy”, „finansowani”, „prowadzeni”: the nominative plural of persons. */
function personalPlural({ stem, soft }: Adjective): string {
  if (soft) return `${stem}i`;
  const endings: readonly (readonly [RegExp, string])[] = [
    [/on$/, 'eni'],
    [/([sc]|dz)k$/, '$1cy'],
    [/st$/, 'ści'],
    [/t$/, 'ci'],
    [/ł$/, 'li'],
    [/(c|cz)$/, '$1y'],
  ];
  const found = endings.find(([ending]) => ending.test(stem));
  return found === undefined ? `${stem}i` : stem.replace(found[0], found[1]);
}

/** The form of an adjective that goes with a noun. */
export function agree(word: Adjective, gender: Gender, inCase: Case, count: Count): string {
  const { stem, soft } = word;
  const vowel = soft || isVelar(stem) ? 'i' : 'y';
  const glide = vowel === 'i' ? 'i' : '';
  const softGlide = soft ? 'i' : '';
  const oblique = { gen: `${glide}ego`, dat: `${glide}emu`, ins: `${vowel}m`, loc: `${vowel}m` };
  if (count === 'many') {
    if (inCase === 'nom') return gender === 'person' ? personalPlural(word) : `${stem}${glide}e`;
    if (inCase === 'acc' && gender !== 'person') return `${stem}${glide}e`;
    return stem + { acc: `${vowel}ch`, gen: `${vowel}ch`, loc: `${vowel}ch`, dat: `${vowel}m`, ins: `${vowel}mi` }[inCase];
  }
  if (gender === 'feminine') {
    const ending = { nom: 'a', acc: 'ą', ins: 'ą', gen: 'ej', dat: 'ej', loc: 'ej' }[inCase];
    return stem + (ending === 'ej' ? glide : softGlide) + ending;
  }
  if (inCase !== 'nom' && inCase !== 'acc') return stem + oblique[inCase];
  if (gender === 'neuter') return `${stem}${glide}e`;
  return gender === 'person' && inCase === 'acc' ? stem + oblique.gen : stem + vowel;
}

/** „którym”, „której”, „których” after „o”. */
export const relative = (gender: Gender, count: Count): string =>
  count === 'many' ? 'których' : gender === 'feminine' ? 'której' : 'którym';

/** „Lipowa” → „Lipowej”, „Rybacka” → „Rybackiej”. */
export const streetLocative = (street: string): string => street.replace(/a$/, isVelar(street.slice(0, -1)) ? 'iej' : 'ej');
