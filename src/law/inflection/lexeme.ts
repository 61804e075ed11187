/** Gender as endings tell it apart: of masculine nouns persons, other living things and things have accusatives of their own. */
export type Gender = 'person' | 'animate' | 'thing' | 'feminine' | 'neuter';

export type GrammaticalNumber = 'sg' | 'pl';

type GrammaticalCase = 'nom' | 'gen' | 'dat' | 'acc' | 'ins' | 'loc';

/** Stands among the forms of a cell for one that the dictionary may lack. */
export const UNKNOWN_FORM = '';

/** Number and case of a form. The vocative is left out: acts address nobody. */
export type FormCell = `${GrammaticalNumber}-${GrammaticalCase}`;

/** Cell → its forms in lower case; more than one where usage wavers („dyrektorzy”, „dyrektorowie”), none where the dictionary is silent. */
export type Forms = Readonly<Partial<Record<FormCell, readonly string[]>>>;

/**
 * A word with its forms in one gender. A word that may be of several genders or patterns is as many lexemes, so that what is not known of
 * it shows as readings that differ.
 */
export interface Lexeme {
  /** The base form: of nouns the nominative, of adjectives the masculine one, of participles and verbal nouns their own. */
  readonly lemma: string;
  readonly kind: 'noun' | 'adjective';
  readonly gender: Gender;
  readonly forms: Forms;
}

const CASES: readonly GrammaticalCase[] = ['nom', 'gen', 'dat', 'acc', 'ins', 'loc'];

export const CELLS: readonly FormCell[] = [
  ...CASES.map((name): FormCell => `sg-${name}`),
  ...CASES.map((name): FormCell => `pl-${name}`),
];

export const cellsOf = ({ forms }: Lexeme, form: string): FormCell[] =>
  CELLS.filter((cell) => forms[cell]?.includes(form) === true);

/** The accusative is like the genitive for persons, and in the singular for all that lives; else like the nominative. */
export function withAccusatives(forms: Forms, gender: 'person' | 'animate' | 'thing'): Forms {
  return {
    ...forms,
    'sg-acc': forms[gender === 'thing' ? 'sg-nom' : 'sg-gen'] ?? [],
    'pl-acc': forms[gender === 'person' ? 'pl-gen' : 'pl-nom'] ?? [],
  };
}

/** The oblique plural cases, told by their endings. */
export const obliquePlural = (forms: readonly string[]): Forms => ({
  'pl-dat': forms.filter((form) => form.endsWith('om')),
  'pl-ins': forms.filter((form) => form.endsWith('mi')),
  'pl-loc': forms.filter((form) => form.endsWith('ach')),
});
