import { fold } from '../../law/fold.ts';
import { lightStem } from '../../law/light-stem.ts';
import type { SearchToken } from '../../law/search-tokens.ts';
import { formsOf, type SiteLexicon, type LexiconRow } from './lexicon.ts';
import type { QueryTerm } from './query.ts';

/** Whether a token of a text is what was asked for, so that it can be marked. */
export type Matcher = (token: Pick<SearchToken, 'kind' | 'text' | 'keys'>) => boolean;

/** A term of a query, led to what stands in the index. */
export interface ResolvedTerm {
  readonly label: string;
  /** Names under which it is found, any of them; empty where nothing of the site is meant. */
  readonly names: readonly string[];
  /** Names that only begin as it does, because it may not be finished. */
  readonly longer: readonly string[];
  /** Base forms it may be of, whether the site has them or not. */
  readonly lemmas: readonly string[];
  /** Base forms of the same family. */
  readonly family: readonly string[];
  readonly matches: Matcher;
  readonly exact: boolean;
}

const SHORTEST_START = 3;
/** More words than these begin so: too many to be meant. */
const MOST_LONGER = 14;

function rowsOfWord(rows: readonly LexiconRow[], word: string, folded: string, hasDiacritics: boolean): LexiconRow[] {
  const near = rows.filter(({ foldedStem }) => folded.startsWith(foldedStem));
  const written = near.filter((row) => formsOf(row).includes(word));
  if (hasDiacritics && written.some(({ present }) => present)) return written;
  return near.filter((row) => {
    const alike = formsOf(row).filter((form) => fold(form) === folded);
    // „szkole” is of the school, and hardly „szkolę”, where it is some word as it is typed.
    return alike.some((form) => written.length === 0 || form === word || !form.endsWith('ę') || !row.lemma.endsWith('ć'));
  });
}

/** Rows of words of the site that begin with these letters, fewest letters to go first. */
const rowsBeginning = (rows: readonly LexiconRow[], folded: string): LexiconRow[] =>
  rows.filter(
    (row) =>
      row.present &&
      (row.foldedStem.startsWith(folded) || folded.startsWith(row.foldedStem)) &&
      formsOf(row).some((form) => fold(form).startsWith(folded)),
  );

/** „schronisko” is made of „schron”, while „zebrać” has nothing to do with „zebra”, nor „stawka” with „staw”. */
const isMadeOf = (lemma: string, word: string): boolean =>
  lemma.startsWith(word) && lemma.length >= word.length + 3 && !/[cć]$/u.test(lemma);

/** „e-usługa” holds „usługa”. */
const partsMatch = (word: string, forms: ReadonlySet<string>): boolean =>
  /[-'’_]/.test(word) && word.split(/[-'’_]/).some((part) => part.length > 1 && forms.has(fold(part)));

const lemmasOf = (rows: readonly LexiconRow[]): string[] => [...new Set(rows.map(({ lemma }) => lemma))];

/** Leads a term to the names it stands under in the index of a site, by the site's lexicon. */
export async function resolveTerm(
  { token, unfinished }: QueryTerm,
  lexicon: SiteLexicon,
  hasDiacritics: boolean,
): Promise<ResolvedTerm> {
  const { text, keys, kind } = token;
  if (kind === 'exact') {
    const name = keys[0] ?? text;
    const matches: Matcher = (other) => other.keys.includes(name);
    return { label: text, names: [name], longer: [], lemmas: [`=${name}`], family: [], matches, exact: true };
  }
  const folded = fold(text);
  const shard = await lexicon.shardOf(folded);
  const known = rowsOfWord(shard.rows, text, folded, hasDiacritics);
  const stem = `~${lightStem(text)}`;
  const guessed = shard.rows.filter(({ lemma }) => lemma === stem);
  let rows = known.filter(({ present }) => present);
  if (rows.length === 0) rows = guessed.filter(({ present }) => present);
  const names = lemmasOf(rows);
  let longer: LexiconRow[] = [];
  if (unfinished && folded.length >= SHORTEST_START) {
    const within = await lexicon.shardsWithin(folded);
    const isWhole = rows.length === 0 && (shard.absent.has(folded) || known.length > 0);
    longer = rowsBeginning(
      within.flatMap((one) => one.rows),
      folded,
    ).filter(({ lemma }) => !names.includes(lemma) && (!isWhole || isMadeOf(fold(lemma), folded)));
  }
  const longerNames = lemmasOf(longer).slice(0, MOST_LONGER);
  const forms = new Set([...rows, ...longer].flatMap(formsOf).map(fold));
  const stems = new Set([...names, ...longerNames].filter((name) => name.startsWith('~')));
  const lemmas = lemmasOf([...known, ...(known.length === 0 ? guessed : [])]);
  return {
    label: text,
    names,
    longer: longerNames,
    exact: false,
    lemmas: lemmas.length > 0 ? lemmas : [stem],
    family: [...new Set(known.flatMap(({ family }) => family))].filter((lemma) => !lemmas.includes(lemma)),
    matches: (other) =>
      other.kind === 'word' &&
      (forms.has(fold(other.text)) ||
        (stems.size > 0 && stems.has(`~${lightStem(other.text)}`)) ||
        partsMatch(other.text, forms)),
  };
}
