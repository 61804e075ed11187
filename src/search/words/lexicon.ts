import { fold } from '../../law/fold.ts';
import { chooseLemmas, likely } from './choose-lemmas.ts';
import type { WordAnalysis } from './word-analysis.ts';

/** A word of the site: its base form and all forms by which it may be asked for. */
export interface LexiconWord {
  readonly lemma: string;
  readonly forms: readonly string[];
}

export interface Lexicon {
  /** Whole words of the language, folded, that begin words of the site and are not on it themselves: „zebra” where there is „zebrali”. */
  readonly absent: readonly string[];
  /** Base forms under which a word of the texts is indexed. */
  readonly lemmasOf: (form: string) => readonly string[];
  readonly words: readonly LexiconWord[];
}

/** Forms nobody types into a search box: „finansowałybyśmy”, „finansujmyż”, „uczeń” as the genitive of „uczenia”. Only verbs have them. */
const RARE = /(?:by(?:m|ś|śmy|ście)?|[łl][aeiy](?:m|ś|śmy|ście)|liśmy|liście|że|[^aeiouyż]ż|[ae]ń)$/u;
const VERB = /[ćc]$/u;
const SHORTEST_START = 3;

function absentWords(words: readonly LexiconWord[], { lemmasOf }: WordAnalysis): string[] {
  const present = new Set(words.flatMap(({ forms }) => forms));
  const folded = new Set([...present].map(fold));
  const starts = new Set<string>();
  for (const form of present) for (let length = SHORTEST_START; length < form.length; length++) starts.add(form.slice(0, length));
  return [...starts]
    .filter((start) => !present.has(start) && !folded.has(fold(start)) && lemmasOf(start).length > 0)
    .map(fold)
    .sort();
}

/** Puts together the lexicon of a site from the words of its texts and how often each stands there. */
export function buildLexicon(counts: ReadonlyMap<string, number>, analysis: WordAnalysis): Lexicon {
  const { lemmasOf, weights } = chooseLemmas(counts, analysis);
  const used = new Map<string, string[]>();
  for (const [form, lemmas] of lemmasOf) {
    for (const lemma of lemmas) {
      const forms = used.get(lemma);
      if (forms === undefined) used.set(lemma, [form]);
      else forms.push(form);
    }
  }
  const paradigms = [...used].map(([lemma, seen]) => {
    const all = analysis.formsOf(lemma).filter((form) => !(VERB.test(lemma) && RARE.test(form)));
    return { lemma, seen, all };
  });
  // A form of several words of the site goes to those that are likely to be meant by it.
  const claims = new Map<string, string[]>();
  for (const { lemma, all } of paradigms) for (const form of all) claims.set(form, [...(claims.get(form) ?? []), lemma]);
  const words = paradigms.map(({ lemma, seen, all }) => {
    const meant = all.filter((form) => {
      const claimed = claims.get(form) ?? [];
      return !lemmasOf.has(form) && (claimed.length === 1 || likely(claimed, weights).includes(lemma));
    });
    return { lemma, forms: [...new Set([...seen, ...meant])].filter((form) => !form.startsWith('~')).sort() };
  });
  return {
    absent: [...new Set(absentWords(words, analysis))],
    lemmasOf: (form) => lemmasOf.get(form) ?? [],
    words: words.sort((a, b) => (a.lemma < b.lemma ? -1 : a.lemma > b.lemma ? 1 : 0)),
  };
}
