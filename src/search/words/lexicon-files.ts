import { fold } from '../../law/fold.ts';
import { shardOfWord } from '../../law/thesaurus/thesaurus-shard.ts';
import { dealtOut, thesaurusText, type SiteThesaurus } from '../concepts/site-thesaurus.ts';
import { MOST_LETTERS, shardName } from './shard-name.ts';
import type { Lexicon, LexiconWord } from './lexicon.ts';

/** Files of the lexicon: a table of endings and, for each beginning of words, the words that begin so. */
export interface LexiconFiles {
  /** Endings that several words share, one set in a line, ends parted by commas. */
  readonly endings: string;
  /**
   * Beginning (folded) → lines „base form|stem|endings|family”, where endings are a number in the table or written out and a family may be
   * left out; after an empty line those of the thesaurus whose first word begins so („id|the law's words|phrases”), and after another those of
   * matters settled elsewhere („who settles them|phrases”).
   */
  readonly shards: ReadonlyMap<string, string>;
}

interface Row {
  readonly lemma: string;
  readonly stem: string;
  readonly endings: string;
  readonly family: string;
}

const FIRST_LETTERS = 2;
/** Characters of a shard; packed it is a fifth. */
const SHARD_SIZE = 5000;
/** A set of endings stands in the table, which every search loads, when this many words have it. */
const SHARED_BY = 30;

function commonStart(forms: readonly string[]): string {
  const first = forms[0] ?? '';
  const last = forms.at(-1) ?? '';
  let length = 0;
  while (length < first.length && first[length] === last[length]) length++;
  return first.slice(0, length);
}

/** Forms by the first letters of what they are folded to. */
function groupForms(forms: readonly string[], letters: number): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const form of forms) {
    const start = fold(form).slice(0, letters);
    const group = groups.get(start);
    if (group === undefined) groups.set(start, [form]);
    else group.push(form);
  }
  return groups;
}

function rowOf(lemma: string, forms: readonly string[], family: readonly string[]): Row {
  // Sorted forms share what the first and the last share; „ć” sorts after „z”, so the order is the plain one of code units.
  const sorted = [...forms].sort();
  const stem = commonStart(sorted);
  return { lemma, stem, endings: sorted.map((form) => form.slice(stem.length)).join(','), family: family.join(',') };
}

/** Rows of the words that begin alike; a group too large is taken apart by one more letter. */
function shardRows(words: readonly LexiconWord[], letters: number, shards: Map<string, Row[]>): void {
  const groups = new Map<string, LexiconWord[]>();
  for (const { lemma, forms, family } of words) {
    for (const [start, group] of groupForms(forms, letters)) {
      const list = groups.get(start);
      if (list === undefined) groups.set(start, [{ lemma, forms: group, family }]);
      else list.push({ lemma, forms: group, family });
    }
  }
  for (const [start, group] of groups) {
    const rows = group.map(({ lemma, forms, family }) => rowOf(lemma, forms, family));
    // Endings weigh little where many words share them.
    const size = rows.reduce(
      (sum, { lemma, stem, endings }) => sum + lemma.length + stem.length + Math.min(endings.length, 60),
      0,
    );
    if (size > SHARD_SIZE && letters < MOST_LETTERS && start.length === letters) shardRows(group, letters + 1, shards);
    else shards.set(start, [...(shards.get(start) ?? []), ...rows]);
  }
}

/** Words that are whole though they begin others; each without what all words of the shard begin with. */
const absentLine = (start: string, words: readonly string[]): string[] =>
  words.length === 0 ? [] : [`!||${words.map((word) => word.slice(start.length)).join(',')}`];

/** Writes a lexicon as the files the browser asks for, one small one for a word of a query, with what the thesaurus has of that word. */
export function lexiconFiles(
  { words, absent }: Pick<Lexicon, 'words' | 'absent'>,
  { concepts, outside }: Pick<SiteThesaurus, 'concepts' | 'outside'> = { concepts: [], outside: [] },
): LexiconFiles {
  const shards = new Map<string, Row[]>();
  shardRows(words, FIRST_LETTERS, shards);
  const counts = new Map<string, number>();
  for (const rows of shards.values()) for (const { endings } of rows) counts.set(endings, (counts.get(endings) ?? 0) + 1);
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
  const absentIn = new Map<string, string[]>();
  for (const word of absent) {
    const start = shardName(word, shards);
    if (start !== null) absentIn.set(start, [...(absentIn.get(start) ?? []), word]);
  }
  const known = new Set(shards.keys());
  for (const [, phrases] of [...concepts, ...outside])
    for (const phrase of phrases) if (shardName(phrase, known) === null) known.add(shardOfWord(phrase, FIRST_LETTERS));
  const partOf = (phrase: string): string => shardName(phrase, known) ?? '';
  const [ofLaw, elsewhere] = [dealtOut(concepts, partOf), dealtOut(outside, partOf)];
  const text = (start: string): string =>
    [
      [...(shards.get(start) ?? []).map(line), ...absentLine(start, absentIn.get(start) ?? [])].join('\n'),
      thesaurusText(ofLaw.get(start) ?? []),
      thesaurusText(elsewhere.get(start) ?? []),
    ]
      .join('\n\n')
      .replace(/\n+$/u, '');
  const starts = [...known].sort((a, b) => (a < b ? -1 : 1));
  return { endings: shared.join('\n'), shards: new Map(starts.map((start) => [start, text(start)])) };
}
