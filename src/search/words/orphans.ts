import type { Dictionary } from '../../law/dictionary/dictionary.ts';

/** Ends of forms that stand in the dictionary alone, and of the verbs or nouns they come from; taken only where that word is known. */
const RULES: readonly (readonly [RegExp, readonly string[]])[] = [
  // „poparty”, „zawartego”, „wsparcia”, „wsparł” → „poprzeć”, „zawrzeć”, „wesprzeć”
  [/ar(?:t(?:y|a|e|ego|ej|emu|ym|ych|ymi|ą|o)|ci|ci(?:e|a|u|em|om|ami|ach)|ł|ła|ło|ły|li)$/u, ['rzeć']],
  // „szyta”, „przebitego”, „pobycie” → „szyć”, „przebić”, „pobyć”
  [/t(?:y|a|e|ego|ej|emu|ym|ych|ymi|ą|o)$|ci(?:e|a|u|em)$/u, ['ć']],
  // „przyjęty”, „podjęcia” → „przyjąć”, „podjąć”
  [/ęt(?:y|a|e|ego|ej|emu|ym|ych|ymi|ą|o)$|ęci(?:e|a|u|em)?$/u, ['ąć']],
  // „wniesiony”, „wyniesienia” → „wnieść”; „przewieziony” → „przewieźć”
  [/[scz]ion(?:y|a|e|ego|ej|emu|ym|ych|ymi|ą|o)$|[scz]ieni(?:e|a|u|em)?$|[scz]ieni$/u, ['ść', 'źć']],
  [/dzion(?:y|a|e|ego|ej|emu|ym|ych|ymi|ą|o)$|dzeni(?:e|a|u|em)?$/u, ['ść']],
  // „strzeżony”, „pomożenie”, „orzeczono” → „strzec”, „pomóc”, „orzec”
  [/(?:ż|cz)on(?:y|a|e|ego|ej|emu|ym|ych|ymi|ą|o)$|(?:ż|cz)eni(?:e|a|u|em)?$/u, ['c']],
  // „przyszedł”, „wyszli”, „rozejdzie” → „przyjść”, „wyjść”, „rozejść”
  [/sz(?:edł|ła|ło|ły|li)$|jd(?:ę|ziesz|zie|ziemy|ziecie|ą)$/u, ['jść']],
  [/(?:ni)ósł$|(?:ni)osł(?:a|o|y)$|(?:ni)eśli$/u, ['nieść']],
  // „słuszniej”, „pewniej” → „słusznie”, „pewnie”
  [/iej$/u, ['ie']],
  // nouns with a form of an old pattern: „baru” → „bar”, „servisie” → „servis”
  [/(?:owi|ami|ach|em|om|ów|ie|u|a|y|i|e)$/u, ['']],
];

/** What a form that the dictionary lists by itself belongs to: „szyta” → „szyć”. */
export type Orphans = ReadonlyMap<string, string>;

/** The word a form belongs to that the dictionary lists without saying so; `null` where no rule leads to a known word. */
function orphanLemma(form: string, dictionary: Dictionary): string | null {
  for (const [pattern, ends] of RULES) {
    const match = pattern.exec(form);
    if (match === null) continue;
    for (const end of ends) {
      const lemma = form.slice(0, match.index) + end;
      if (lemma.length > 2 && lemma !== form && dictionary.inflects(lemma)) return lemma;
    }
  }
  return null;
}

/** Negations and superlatives, tens of thousands: what they are of is told by their beginning. */
const BY_BEGINNING = /^(?:nie|naj)/u;

/** Leads all forms that stand in a dictionary alone to words of it, as far as rules can. Takes a while: keep the result. */
export function adoptOrphans(dictionary: Dictionary): [string, string][] {
  return dictionary.bare().flatMap((form): [string, string][] => {
    if (BY_BEGINNING.test(form)) return [];
    // Few forms pass the rules, which cost less than taking the form apart.
    const lemma = orphanLemma(form, dictionary);
    if (lemma === null) return [];
    const [own, ...others] = dictionary.lemmasOf(form);
    return own === form && others.length === 0 ? [[form, lemma]] : [];
  });
}
