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
      if (words.length > 0 && !c.take(',|i|oraz')) break;
      c.take('odpowiednio|użyt*|liczbowo|słownie|prawidłow*|właściw*');
      const noun = c.take(WORDS_NOUN) || (c.peek(1)?.type === 'quote' && c.takeNamed('title'));
      // „stawkę w wysokości „2 zł””
      if (noun) c.take('w', 'wysokości');
      if (noun) c.attempt((inner) => (inner.take('i|oraz') && inner.take(WORDS_NOUN) ? true : null));
      c.take(':');
      const value = noun || words.length > 0 ? (c.takeQuote()?.value ?? (noun ? readBareValue(c) : null)) : null;
      // „… wyrazami „B” oraz wyrazy „C” zastępuje się …”: the words before the next verb are its object.
      const isNext = words.length > 0 && c.sees(`${SWAPS}|${DROPS}`) && !first;
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
  cursor.take(',');
  if (!cursor.take('i|a|oraz') || !cursor.take('w', 'to|ich|jego|jej|te', 'miejsc[ea]')) return null;
  if (!cursor.take(ADDS, SIE)) return null;
  return readQuoted(cursor) ?? readBareQuote(cursor);
}

/** „„50 zł” zastępuje się „60 zł””: words without a noun before them, right before the verb. */
export const readLoneQuote = (cursor: Cursor): string[] | null =>
  cursor.attempt((c) => {
    const quote = c.takeQuote();
    return quote !== null && !quote.block && c.sees(SWAPS) ? [quote.value] : null;
  });

export const readBareQuote = (cursor: Cursor): string[] | null => {
  const quote = cursor.takeQuote();
  return quote === null ? null : [quote.value];
};
