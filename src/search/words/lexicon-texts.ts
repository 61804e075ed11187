import { dealtOut, thesaurusText, type SiteThesaurus } from '../concepts/site-thesaurus.ts';
import type { Piece } from './cut-words.ts';
import { fileOf, wordKey } from './word-key.ts';
import type { IndexLexicon } from './lexicon.ts';

/** What each file says of the words in it, and what they share. */
interface LexiconTexts {
  /** Endings that several words share, one set in a line, ends parted by commas. */
  readonly endings: string;
  /**
   * For each file lines „base form|stem|endings|family”, where endings are a number in the table or written out and a family may be left
   * out; after an empty line those of the thesaurus whose first word is in the file („id|the law's words|phrases”), and after another those
   * of matters settled elsewhere („who settles them|phrases”).
   */
  readonly texts: readonly string[];
}

/** What the browser must know of words: those of the texts, and what the thesaurus has for them. */
export interface SiteWords {
  readonly lexicon: Pick<IndexLexicon, 'words' | 'absent'>;
  readonly thesaurus: Pick<SiteThesaurus, 'concepts' | 'outside'>;
}

interface Row {
  readonly lemma: string;
  readonly stem: string;
  readonly endings: string;
  readonly family: string;
}

/** Characters of these texts for one byte when they are packed. */
const CHARACTERS_A_BYTE = 4.5;
/** A set of endings stands in the table, which every search loads, when this many words have it. */
const SHARED_BY = 30;

function commonStart(forms: readonly string[]): string {
  const first = forms[0] ?? '';
  const last = forms.at(-1) ?? '';
  let length = 0;
  while (length < first.length && first[length] === last[length]) length++;
  return first.slice(0, length);
}

function rowOf(lemma: string, forms: readonly string[], family: readonly string[]): Row {
  // Sorted forms share what the first and the last share; „ć” sorts after „z”, so the order is the plain one of code units.
  const sorted = [...forms].sort();
  const stem = commonStart(sorted);
  return { lemma, stem, endings: sorted.map((form) => form.slice(stem.length)).join(','), family: family.join(',') };
}

/** About how much each word and each phrase adds to a file. */
export function lexiconPieces({ lexicon, thesaurus }: SiteWords): Piece[] {
  const cost = (characters: number): number => characters / CHARACTERS_A_BYTE;
  const ofWords = lexicon.words.flatMap(({ lemma, forms, family }) => {
    const [first = '', ...others] = [...new Set(forms.map(wordKey))];
    const base = lemma.length + first.length + family.join(',').length;
    // Endings weigh little, because many words share them.
    return [{ key: first, cost: cost(base) }, ...others.map((key) => ({ key, cost: cost(1) }))];
  });
  const ofPhrases = [...thesaurus.concepts, ...thesaurus.outside].flatMap(([head, phrases]) =>
    [...Map.groupBy(phrases, wordKey)].map(([key, own]) => ({ key, cost: cost(head.length + own.join(';').length) })),
  );
  return [...ofWords, ...ofPhrases, ...lexicon.absent.map((word) => ({ key: wordKey(word), cost: cost(word.length) }))];
}

/** Whole words that begin others. */
const absentLine = (words: readonly string[]): string[] => (words.length === 0 ? [] : [`!||${words.join(',')}`]);

/** Deals a lexicon and a thesaurus out to files, by what these begin with. */
export function lexiconTexts({ lexicon, thesaurus }: SiteWords, starts: readonly string[]): LexiconTexts {
  const file = (word: string): number => fileOf(wordKey(word), starts);
  const rows: Row[][] = starts.map(() => []);
  for (const { lemma, forms, family } of lexicon.words)
    for (const [number, own] of Map.groupBy(forms, file)) rows[number]?.push(rowOf(lemma, own, family));
  const counts = new Map<string, number>();
  for (const { endings } of rows.flat()) counts.set(endings, (counts.get(endings) ?? 0) + 1);
  const shared = [...counts]
    .filter(([endings, count]) => count >= SHARED_BY && endings.length > 3)
    .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
    .map(([endings]) => endings);
  const numbers = new Map(shared.map((endings, index) => [endings, `#${index.toString(36)}`]));
  const line = ({ lemma, stem, endings, family }: Row): string => {
    // A base form that begins with its stem needs only its end.
    const base = lemma.startsWith(stem) && stem !== '' ? `+${lemma.slice(stem.length)}` : lemma;
    return `${base}|${stem}|${numbers.get(endings) ?? endings}${family === '' ? '' : `|${family}`}`;
  };
  const absent = Map.groupBy(lexicon.absent, file);
  const [concepts, outside] = [dealtOut(thesaurus.concepts, file), dealtOut(thesaurus.outside, file)];
  const texts = starts.map((_, number) =>
    [
      [...(rows[number] ?? []).map(line), ...absentLine(absent.get(number) ?? [])].join('\n'),
      thesaurusText(concepts.get(number) ?? []),
      thesaurusText(outside.get(number) ?? []),
    ]
      .join('\n\n')
      .replace(/\n+$/u, ''),
  );
  return { endings: shared.join('\n'), texts };
}
