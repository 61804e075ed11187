import { ALSO_REGULAR, IRREGULAR_FORMS, IRREGULAR_LEMMAS } from '../../law/irregular-words.ts';
import { possibleRelatives } from '../../law/derivation.ts';
import { lightStem } from '../../law/light-stem.ts';
import type { Dictionary } from '../../law/dictionary/dictionary.ts';
import type { Orphans } from './orphans.ts';

/** What is known of words without looking at any text. */
export interface WordAnalysis {
  /** Base forms a word may belong to; empty where it is unknown. */
  readonly lemmasOf: (form: string) => readonly string[];
  readonly formsOf: (lemma: string) => readonly string[];
  /** Base forms of the same family: „sportowy” of „sport”. */
  readonly relativesOf: (lemma: string) => readonly string[];
}

/** First parts that make new words of known ones, which no dictionary lists: mikrodotacja, ekopatrol, współorganizator. */
const PREFIXES =
  /^(?:mikro|makro|mini|maxi|mega|multi|auto|bio|eko|e-|euro|elektro|foto|geo|hydro|infra|inter|kilo|krypto|meta|nano|neuro|neo|nie|ogólno|para|po|ponad|post|pół|poza|pra|pre|pro|pseudo|psycho|radio|re|samo|socjo|sub|super|tele|termo|trans|ultra|wice|wideo|wielo|współ|cyber|agro|aqua|cross|anty|arcy|kontr|nad|pod|przeciw|między|wewnątrz|około|dwu|trój|cztero|jedno|pięcio|średnio|nowo|staro|wysoko|nisko|drobno|pełno|szybko|krótko|długo|obco|cudzo|rowero|street)(?=.{4})/u;

/** „najlepszy” is „lepszy” more so; „najem” is no such thing. */
const SUPERLATIVE = /^naj(?=.+szy$)/u;
const MOST = 'naj';

/** The dictionary, mended where it has gaps: suppletive words, forms listed by themselves, words made with a prefix, hyphens. */
export function analyseWords(dictionary: Dictionary, orphans: Orphans): WordAnalysis {
  const orphansOf = new Map<string, string[]>();
  for (const [form, lemma] of orphans) orphansOf.set(lemma, [...(orphansOf.get(lemma) ?? []), form]);

  function regular(form: string): readonly string[] {
    const adopted = orphans.get(form);
    if (adopted !== undefined) return [adopted];
    const lemmas = dictionary.lemmasOf(form);
    return lemmas.map((lemma) => {
      const lesser = lemma.replace(SUPERLATIVE, '');
      return lesser !== lemma && dictionary.lemmasOf(lesser).includes(lesser) ? lesser : lemma;
    });
  }

  function lemmasOf(form: string): readonly string[] {
    const irregular = IRREGULAR_LEMMAS.get(form) ?? [];
    const found = regular(form);
    // „ludzie” is listed as a word too, and says the same as „człowiek”; „bracia” is read as a form of „brać”.
    if (irregular.length > 0) return [...new Set([...irregular, ...found.filter((lemma) => ALSO_REGULAR.has(lemma))])];
    if (found.length > 0) return found;
    const prefix = PREFIXES.exec(form)?.[0];
    return prefix === undefined ? [] : regular(form.slice(prefix.length)).map((lemma) => prefix + lemma);
  }

  function plainForms(lemma: string): string[] {
    const own = [...dictionary.formsOf(lemma), ...(IRREGULAR_FORMS.get(lemma) ?? []), ...(orphansOf.get(lemma) ?? [])];
    return lemma.endsWith('szy') ? [...own, ...own.map((form) => MOST + form)] : own;
  }

  function formsOf(lemma: string): readonly string[] {
    const own = plainForms(lemma);
    if (own.length > 1) return [...new Set(own)];
    const prefix = PREFIXES.exec(lemma)?.[0];
    return prefix === undefined ? own : plainForms(lemma.slice(prefix.length)).map((form) => prefix + form);
  }

  const relativesOf = (lemma: string): string[] =>
    lemma.startsWith('~') ? [] : possibleRelatives(lemma).filter((word) => lemmasOf(word).includes(word));

  return { lemmasOf, formsOf, relativesOf };
}

/** Stand-in for the base form of a word that the dictionary does not know: its stem, marked. */
export const guessedLemma = (form: string): string => `~${lightStem(form)}`;
