import { fold } from '../../law/fold.ts';
import { foreignStem } from '../../law/foreign-stem.ts';
import { BROADER_CONCEPTS, OUTSIDE_MATTERS } from '../../law/thesaurus/thesaurus.ts';
import { shardOfWord } from '../../law/thesaurus/thesaurus-shard.ts';
import type { Concept } from '../../law/thesaurus/read-concepts.ts';
import { guessedLemma, type WordAnalysis } from '../words/word-analysis.ts';
import { phraseWords } from './find-concepts.ts';

/** What stands before the phrases of a line, and the phrases: base forms parted by spaces. */
type Line = readonly [head: string, phrases: readonly string[]];

/** The thesaurus of a site as the browser gets it. */
export interface SiteThesaurus {
  /** Heads `id|the law's words`; and matters settled elsewhere, by who settles them. They come with the part of the lexicon of their first word. */
  readonly concepts: readonly Line[];
  readonly outside: readonly Line[];
  /** English and Ukrainian phrases, words by their stems: lines `id|the law's words|phrases` by the first letter of phrases, or two. */
  readonly foreign: ReadonlyMap<string, string>;
  /** Base forms that its phrases are made of. */
  readonly words: readonly string[];
}

/** Stands before who settles a matter whose words count only alone. */
const ALONE = '?';
/** Stands before the law's words of a concept that is of procedure. */
const PROCEDURE = '~';
/** Characters of a part from which on it is taken apart by a second letter. */
const LARGE = 5000;

/** Lines of the thesaurus as text: `head|phrases`, with semicolons between phrases. */
export const thesaurusText = (lines: readonly Line[]): string =>
  lines.map(([head, phrases]) => `${head}|${phrases.join(';')}`).join('\n');

/** Lines dealt out to parts by a name that each phrase has; a line that is in several has in each the phrases of that part. */
export function dealtOut<Part>(lines: readonly Line[], partOf: (phrase: string) => Part): Map<Part, Line[]> {
  const parts = new Map<Part, Line[]>();
  for (const [head, phrases] of lines)
    for (const [name, own] of Map.groupBy(phrases, partOf)) parts.set(name, [...(parts.get(name) ?? []), [head, own]]);
  return parts;
}

/** Puts phrases that begin alike together: by one letter, or by two where that is too much. */
function inParts(lines: readonly Line[], letters: 1 | 2 = 1): Map<string, string> {
  const texts = new Map<string, string>();
  const parts = dealtOut(lines, (phrase) => shardOfWord(phrase, letters));
  for (const [start, part] of [...parts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const text = thesaurusText(part);
    if (letters === 2 || text.length <= LARGE) texts.set(start, text);
    else for (const [longer, smaller] of inParts(part, 2)) texts.set(longer, smaller);
  }
  return texts;
}

/** The nearest concepts that a site speaks of and that one it says nothing of is a part of. */
function nearestSpoken(id: string, spoken: ReadonlySet<string>): readonly string[] {
  const met = new Set([id]);
  for (let level: readonly string[] = [id]; level.length > 0;) {
    const above = level.flatMap((one) => BROADER_CONCEPTS.get(one) ?? []).filter((one) => !met.has(one));
    const found = above.filter((one) => spoken.has(one));
    if (found.length > 0) return [...new Set(found)];
    for (const one of above) met.add(one);
    level = [...new Set(above)];
  }
  return [];
}

/** Concepts that a site speaks of, each with those that are a part of it and that the site says nothing of: their words lead to it. */
function withNarrower(
  concepts: readonly Concept[],
  spoken: ReadonlySet<string>,
): { readonly concept: Concept; readonly all: readonly Concept[] }[] {
  const lent = new Map<string, Concept[]>();
  for (const concept of concepts)
    if (!spoken.has(concept.id))
      for (const id of nearestSpoken(concept.id, spoken)) lent.set(id, [...(lent.get(id) ?? []), concept]);
  return concepts
    .filter(({ id }) => spoken.has(id))
    .map((concept) => ({ concept, all: [concept, ...(lent.get(concept.id) ?? [])] }));
}

/** Makes the thesaurus of a site: concepts that its texts speak of, and all matters settled elsewhere. */
export function siteThesaurus(
  concepts: readonly Concept[],
  spoken: ReadonlySet<string>,
  { lemmasOf }: WordAnalysis,
): SiteThesaurus {
  const words = new Set<string>();
  const lemmaOf = (word: string): string => {
    const lemmas = lemmasOf(word);
    return lemmas.includes(word) ? word : (lemmas[0] ?? guessedLemma(word));
  };
  const phrase = (text: string): string => {
    const telling = phraseWords(text);
    // „po szkole” without its little word would be the school itself.
    if (telling.length === 1 && text.includes(' ') && telling[0]?.startsWith('=') !== true) return '';
    const lemmas = telling.map((word) => (word.startsWith('=') ? word : lemmaOf(word)));
    for (const lemma of lemmas) if (!lemma.startsWith('=')) words.add(lemma);
    return lemmas.join(' ');
  };
  const phrases = (texts: readonly string[]): string[] => [...new Set(texts.map(phrase))].filter(Boolean);
  const used = withNarrower(concepts, spoken);
  const stems = (text: string): string => fold(text).split(' ').map(foreignStem).join(' ');
  const headOf = ({ id, law, isProcedure }: Concept): string => `${id}|${isProcedure ? PROCEDURE : ''}${law.join(';')}`;
  const own = used.map(({ concept, all }): Line => [
    headOf(concept),
    phrases(all.flatMap(({ people, law }) => [...people, ...law])),
  ]);
  const outside = OUTSIDE_MATTERS.flatMap(({ people, alone, settledBy }): Line[] => [
    [settledBy, phrases(people)],
    [ALONE + settledBy, phrases(alone)],
  ]).filter(([, own]) => own.length > 0);
  const foreign = used.map(({ concept, all }): Line => [
    headOf(concept),
    all.flatMap(({ english, ukrainian }) => [...english, ...ukrainian]).map(stems),
  ]);
  return { concepts: own, outside, foreign: inParts(foreign), words: [...words] };
}
