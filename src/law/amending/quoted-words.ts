import type { Cursor } from './cursor.ts';
import { WORDS_NOUN } from './nouns.ts';
import { readBareValue } from './bare-value.ts';
import { SIE } from './scope.ts';
import { SWAPS, DROPS, ADDS } from './verbs.ts';

/** Quoted words with the nouns that announce them: „wyrazy „A” i „B””, „wyrazy „A” i cyfry „1””. */
export function readQuoted(cursor: Cursor, first = false): string[] | null {
  return cursor.attempt((c) => {
    const words: string[] = [];
    for (;;) {
      const start = c.at;
      if (words.length > 0 && !c.take(/^(?:,|i|oraz)$/u)) break;
      c.take(/^(?:odpowiednio|użyt\S+|liczbowo|słownie|prawidłow\p{L}+|właściw\p{L}+)$/u);
      const noun =
        c.take(WORDS_NOUN) ||
        (c.peek()?.type === 'named' && c.peek()?.value === 'title' && c.peek(1)?.type === 'quote' && ++c.at > 0);
      // „stawkę w wysokości „2 zł””
      if (noun) c.take(/^w$/u, /^wysokości$/u);
      if (noun) c.attempt((inner) => (inner.take(/^(?:i|oraz)$/u) && inner.take(WORDS_NOUN) ? true : null));
      c.take(/^:$/u);
      const value = noun || words.length > 0 ? (c.takeQuote()?.value ?? (noun ? readBareValue(c) : null)) : null;
      // „… wyrazami „B” oraz wyrazy „C” zastępuje się …”: the words before the next verb are its object.
      const isNext = words.length > 0 && (SWAPS.test(c.peek()?.value ?? '') || DROPS.test(c.peek()?.value ?? '')) && !first;
      if (value === null || isNext) {
        c.at = start;
        break;
      }
      words.push(value);
    }
    return words.length === 0 ? null : words;
  });
}

/** „i w to miejsce wpisuje się wyrazy „B””, „a w ich miejsce wprowadza się wyrazy „B””. */
export function readInstead(cursor: Cursor): string[] | null {
  cursor.take(/^,$/u);
  if (!cursor.take(/^(?:i|a|oraz)$/u) || !cursor.take(/^w$/u, /^(?:to|ich|jego|jej|te)$/u, /^miejsc[ea]$/u)) return null;
  if (!cursor.take(ADDS, SIE)) return null;
  return readQuoted(cursor) ?? readBareQuote(cursor);
}

/** „„50 zł” zastępuje się „60 zł””: words without a noun before them, right before the verb. */
export const readLoneQuote = (cursor: Cursor): string[] | null =>
  cursor.attempt((c) => {
    const quote = c.takeQuote();
    return quote !== null && !quote.block && SWAPS.test(c.peek()?.value ?? '') ? [quote.value] : null;
  });

export const readBareQuote = (cursor: Cursor): string[] | null => {
  const quote = cursor.takeQuote();
  return quote === null ? null : [quote.value];
};
