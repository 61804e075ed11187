/** Stems of ordinal numbers, „pierwsze” first; endings follow the adjective. */
const STEMS = [
  'pierwsz',
  'drug',
  'trzeci',
  'czwart',
  'piąt',
  'szóst',
  'siódm',
  'ósm',
  'dziewiąt',
  'dziesiąt',
  'jedenast',
  'dwunast',
  'trzynast',
  'czternast',
  'piętnast',
  'szesnast',
  'siedemnast',
  'osiemnast',
  'dziewiętnast',
  'dwudziest',
];
const ENDING = /^(?:|m|ch|mi|e|y|a|ą|i|ie|iego|iej|iemu|im|imi|ich|ego|emu|ej|ym|ymi|ych)$/u;

/** „drugie”, „drugim”, „drugiego” → `2`; „ostatnie” → `-1`; `null` for other words. */
export function ordinalOf(word: string): string | null {
  if (/^ostatni(?:e|ego|emu|m|ch|mi)?$/u.test(word)) return '-1';
  const index = STEMS.findIndex((stem) => word.startsWith(stem) && ENDING.test(word.slice(stem.length)));
  return index === -1 ? null : String(index + 1);
}
