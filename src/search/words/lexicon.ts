import { fold } from '../../law/fold.ts';
import { chooseLemmas, likely } from './choose-lemmas.ts';
import type { WordAnalysis } from './word-analysis.ts';

/** A word of the site: its base form and all forms by which it may be asked for. */
interface LexiconWord {
  readonly lemma: string;
  readonly forms: readonly string[];
  /** Base forms of its family that the site or the thesaurus has. */
  readonly family: readonly string[];
}

/** Marks the base form of a word that the site's texts don't have. */
const ABSENT = '?';

export interface IndexLexicon {
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

/**
 * The words of the site with their families, and the words that people may ask for though the texts don't have them: those of the
 * thesaurus and relatives of the site's words.
 */
function withRelatives(words: readonly LexiconWord[], asked: readonly string[], analysis: WordAnalysis): LexiconWord[] {
  const { relativesOf, formsOf } = analysis;
  const known = new Set([...words.map(({ lemma }) => lemma), ...asked]);
  const families = new Map<string, string[]>();
  for (const lemma of known)
    for (const relative of relativesOf(lemma)) families.set(relative, [...(families.get(relative) ?? []), lemma]);
  const present = new Set(words.map(({ lemma }) => lemma));
  const absent = [...new Set([...asked, ...families.keys()])].filter((lemma) => !present.has(lemma));
  return [
    ...words.map((word) => ({ ...word, family: families.get(word.lemma) ?? [] })),
    ...absent.map((lemma) => {
      const all = lemma.startsWith('~') ? [] : formsOf(lemma).filter((form) => !(VERB.test(lemma) && RARE.test(form)));
      return {
        lemma: ABSENT + lemma,
        forms: all.length > 0 ? [...all].sort() : [lemma.replace('~', '')],
        family: families.get(lemma) ?? [],
      };
    }),
  ];
}

/** Puts together the lexicon of a site from the words of its texts and how often each stands there. */
export function buildLexicon(
  counts: ReadonlyMap<string, number>,
  analysis: WordAnalysis,
  asked: readonly string[] = [],
): IndexLexicon {
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
    const forms = [...new Set([...seen, ...meant])].filter((form) => !form.startsWith('~')).sort();
    return { lemma, forms, family: [] };
  });
  return {
    absent: [...new Set(absentWords(words, analysis))],
    lemmasOf: (form) => lemmasOf.get(form) ?? [],
    words: withRelatives(words, asked, analysis).sort((a, b) => (a.lemma < b.lemma ? -1 : a.lemma > b.lemma ? 1 : 0)),
  };
}
