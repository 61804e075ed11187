import { obliquePlural, withAccusatives, type Forms, type Gender, type Lexeme } from './lexeme.ts';
import type { FormsBy } from './noun.ts';

type MasculineGender = Exclude<Gender, 'feminine' | 'neuter'>;

/** Flags of the singular: genitive in -a („wójta”, with a moving vowel „członka”), in -u („referatu”, „wniosku”). */
const SINGULARS = ['O', 'P', 'Q', 'R'] as const;
/** Flags of a nominative plural that persons alone have: „pełnomocnicy”, „wójtowie”, „mieszkańcy”, „członkowie”. */
const PERSONAL_PLURALS = ['q', 'o', 't', 'w'] as const;

/** Persons by their ending, whose nominative plural is like that of things: „nauczyciele”, „właściciele”. */
const PERSON = /(?:ciel|obywatel|rodzic)$/u;

/**
 * Things with a genitive in -a, which the dictionary doesn't tell from living beings, as acts name them: the accusative of „ośrodek” is
 * „ośrodek”.
 */
const THINGS: ReadonlySet<string> = new Set(
  (
    'cennik chodnik cmentarz czynnik dworzec dziennik dzwonek egzemplarz formularz generator inwentarz język kalendarz klucz kluczyk komentarz ' +
    'kontener korytarz kosz kwestionariusz licznik miernik młyn nagrobek nośnik odcinek odsetek ogródek ośrodek podręcznik pojemnik ' +
    'pomnik poradnik preliminarz przelicznik samorząd scenariusz składnik słownik szpital środek śmietnik terminarz trawnik ' +
    'wiersz wodomierz worek wskaźnik współczynnik załącznik zamek zbiornik żłobek'
  ).split(' '),
);

/** Persons in -rz: their nominative plural is that of things too („sekretarze”, „formularze”). */
const PERSONS_IN_RZ: ReadonlySet<string> = new Set(
  'bibliotekarz dziennikarz gospodarz harcerz kronikarz kucharz lekarz malarz piekarz pisarz sekretarz stolarz żołnierz'.split(
    ' ',
  ),
);

/** Persons that are as well names of things, whose accusative differs: „przewodnik” is a book too. */
const ALSO_THINGS: ReadonlySet<string> = new Set(
  'przewodnik informator rejestrator operator dystrybutor odpowiednik kurier łącznik osadnik wskaziciel'.split(' '),
);

function genders(lemma: string, flags: string, singular: string): MasculineGender[] {
  if (singular === 'Q' || singular === 'R') return ['thing'];
  const marks = PERSONAL_PLURALS.filter((flag) => flags.includes(flag));
  const personal =
    lemma.endsWith('rz') && marks.join('') === 'q' ? PERSONS_IN_RZ.has(lemma) : marks.length > 0 || PERSON.test(lemma);
  if (personal) return ALSO_THINGS.has(lemma) ? ['person', 'thing'] : ['person'];
  if (THINGS.has(lemma)) return ['thing'];
  // „kowale” may be persons, „wilki” are none: those would have a plural of their own.
  return /(?:[cdrs]z|[cćjlńśźż])$/u.test(lemma) ? ['person', 'animate', 'thing'] : ['animate', 'thing'];
}

function singularForms(lemma: string, made: readonly string[], genitive: 'a' | 'u'): Forms {
  const ending = (...ends: readonly string[]): string[] => made.filter((form) => ends.some((end) => form.endsWith(end)));
  const gen = ending(genitive);
  const dat = ending('owi');
  const loc = ending('e');
  return {
    'sg-nom': [lemma],
    'sg-gen': gen,
    // „lwu”, „ojcu”
    'sg-dat': dat.length > 0 ? dat : genitive === 'a' ? ending('u') : [],
    'sg-ins': ending('em'),
    // „pełnomocniku”, „wniosku”, where there is no „koordynatorze”
    'sg-loc': loc.length > 0 ? loc : ending('u'),
  };
}

function pluralForms(lemma: string, flags: string, gender: MasculineGender, by: FormsBy): Forms {
  const all = (...of: readonly string[]): string[] => of.flatMap((flag) => (flags.includes(flag) ? by(lemma, flag) : []));
  const personal = all(...PERSONAL_PLURALS);
  return {
    // „formularze” has the flag of persons, by its ending.
    'pl-nom': personal.length > 0 && (gender === 'person' || lemma.endsWith('rz')) ? personal : all('s', 'z'),
    'pl-gen': [...new Set(all('T', 'D', 'S', 'C'))],
    ...obliquePlural(all('N', 'Z')),
  };
}

/** A masculine noun that ends in a consonant, by the flags of its line in the dictionary. */
export function masculineNoun(lemma: string, flags: string, by: FormsBy): Lexeme[] {
  if (/[aeioóuyąę]$/u.test(lemma) || /[MmUV]/u.test(flags)) return [];
  return SINGULARS.filter((flag) => flags.includes(flag)).flatMap((singular) =>
    genders(lemma, flags, singular).map((gender): Lexeme => {
      const forms = {
        ...singularForms(lemma, by(lemma, singular), singular === 'O' || singular === 'P' ? 'a' : 'u'),
        ...pluralForms(lemma, flags, gender, by),
      };
      return { lemma, kind: 'noun', gender, forms: withAccusatives(forms, gender) };
    }),
  );
}
