import { IRREGULAR_FORMS, IRREGULAR_LEMMAS } from '../../grammar/irregular-words.ts';
import { lightStem } from '../../grammar/light-stem.ts';
import type { Dictionary } from './dictionary.ts';
import { orphanLemma } from './orphans.ts';

/** What is known of words without looking at any text. */
export interface WordAnalysis {
  /** Base forms a word may belong to; empty where it is unknown. */
  readonly lemmasOf: (form: string) => readonly string[];
  readonly formsOf: (lemma: string) => readonly string[];
}

/** First parts that make new words of known ones, which no dictionary lists: mikrodotacja, ekopatrol, współorganizator. */
const PREFIXES =
  /^(?:mikro|makro|mini|maxi|mega|multi|auto|bio|eko|e-|euro|elektro|foto|geo|hydro|infra|inter|kilo|krypto|meta|nano|neuro|neo|nie|ogólno|para|po|ponad|post|pół|poza|pra|pre|pro|pseudo|psycho|radio|re|samo|socjo|sub|super|tele|termo|trans|ultra|wice|wideo|wielo|współ|cyber|agro|aqua|cross|anty|arcy|kontr|nad|pod|przeciw|między|wewnątrz|około|dwu|trój|cztero|jedno|pięcio|średnio|nowo|staro|wysoko|nisko|drobno|pełno|szybko|krótko|długo|obco|cudzo|rowero|street)(?=.{4})/u;

const known = (lemmas: readonly string[], dictionary: Dictionary): readonly string[] => {
  const only = lemmas[0];
  if (lemmas.length !== 1 || only === undefined || dictionary.formsOf(only).length > 1) return lemmas;
  return [orphanLemma(only, dictionary) ?? only];
};

/** The dictionary, mended where it has gaps: suppletive words, forms listed by themselves, words made with a prefix, hyphens. */
export function analyseWords(dictionary: Dictionary): WordAnalysis {
  function lemmasOf(form: string): readonly string[] {
    const irregular = IRREGULAR_LEMMAS.get(form) ?? [];
    const regular = dictionary.lemmasOf(form);
    if (irregular.length > 0) {
      // „ludzie” is listed as a word too, and says the same as „człowiek”.
      return [...new Set([...irregular, ...regular.filter((lemma) => dictionary.formsOf(lemma).length > 6)])];
    }
    if (regular.length > 0) return known(regular, dictionary);
    const prefix = PREFIXES.exec(form)?.[0];
    if (prefix !== undefined) {
      const rest = dictionary.lemmasOf(form.slice(prefix.length));
      if (rest.length > 0) return known(rest, dictionary).map((lemma) => prefix + lemma);
    }
    return [];
  }

  function formsOf(lemma: string): readonly string[] {
    const own = dictionary.formsOf(lemma);
    const irregular = IRREGULAR_FORMS.get(lemma) ?? [];
    if (own.length > 1 || irregular.length > 0) return [...new Set([...own, ...irregular])];
    const prefix = PREFIXES.exec(lemma)?.[0];
    return prefix === undefined ? own : dictionary.formsOf(lemma.slice(prefix.length)).map((form) => prefix + form);
  }

  return { lemmasOf, formsOf };
}

/** Stand-in for the base form of a word that the dictionary does not know: its stem, marked. */
export const guessedLemma = (form: string): string => `~${lightStem(form)}`;
