import { asItIs, hash, type Cache } from '../../cache/cache.ts';
import { readDictionary } from '../../content/read-dictionary.ts';
import { openDictionary } from '../../law/dictionary/dictionary.ts';
import { adoptOrphans } from './orphans.ts';
import { analyseWords, type WordAnalysis } from './word-analysis.ts';

const isWords = (kept: unknown): boolean => Array.isArray(kept) && kept.every((word) => typeof word === 'string');
const KEPT_PAIRS = asItIs<[string, string][]>(
  (kept) => Array.isArray(kept) && kept.every((pair) => isWords(pair) && (pair as unknown[]).length === 2),
);

/**
 * The analysis of words by the Polish dictionary, with what earlier builds found out. The dictionary is opened for the first word that
 * is new: with its four million forms it takes longer than all else the search does for a small site.
 */
export function keptAnalysis(cache: Cache): WordAnalysis {
  let opened: WordAnalysis | null = null;
  const open = (): WordAnalysis => {
    const dictionary = openDictionary(readDictionary());
    return analyseWords(
      dictionary,
      new Map(cache.get(hash('orphans of the dictionary'), () => adoptOrphans(dictionary), KEPT_PAIRS)),
    );
  };
  const analysis = (): WordAnalysis => (opened ??= open());
  const lemmas = cache.table<readonly string[]>(hash('base forms of words'), isWords);
  const forms = cache.table<readonly string[]>(hash('forms of words'), isWords);
  const relatives = cache.table<readonly string[]>(hash('relatives of words'), isWords);
  return {
    relativesOf: (lemma) => relatives(lemma, () => analysis().relativesOf(lemma)),
    lemmasOf: (form) => lemmas(form, () => analysis().lemmasOf(form)),
    formsOf: (lemma) => forms(lemma, () => analysis().formsOf(lemma)),
  };
}
