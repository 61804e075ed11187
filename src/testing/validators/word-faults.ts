import { unzipSync } from 'fflate';
import { plainText } from '../../model/plain-text.ts';
import type { Unit, Version } from '../../types.ts';

/** Polish words of three letters or more, which every format writes with the same letters. */
const wordsOf = (text: string): string[] =>
  // Characters without a width are no letters, and a word hyphenated at the end of a line is one.
  text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]|(?<=\p{L})[-\u2010]\n/gu, '')
    .match(/(?<![\p{L}\p{M}])[a-zA-ZąćęłńóśźżĄĆĘŁŃÓŚŹŻ]{3,40}(?![\p{L}\p{M}])/gu) ?? [];

const ownText = (unit: Unit): string =>
  [unit.label, unit.heading === null ? '' : plainText(unit.heading), unit.text, ...unit.children.map(ownText)].join('\n');

interface Allowed {
  readonly named?: ReadonlySet<string>;
  readonly breaks?: number;
}

const countWords = (words: readonly string[]): Map<string, number> => {
  const counted = new Map<string, number>();
  for (const word of words) counted.set(word, (counted.get(word) ?? 0) + 1);
  return counted;
};

/**
 * Words of a wording that a text made of it holds less often; those of `named` are said by the format in another way. In narrow columns
 * a word goes over several lines, so a word is also looked for where no space parts anything; and at each end of a page (`breaks`) one may
 * be in two parts with a footer between them.
 */
export function missingWords({ units }: Version, text: string, { named, breaks = 0 }: Allowed = {}): string[] {
  const held = countWords(wordsOf(text));
  const squeezed = text.replace(/[\s\u00ad\u2010-]/g, '');
  const missing = [...countWords(wordsOf(units.map(ownText).join('\n')))]
    .filter(([word, count]) => {
      if (named?.has(word) === true || (held.get(word) ?? 0) >= count) return false;
      const found = squeezed.split(word).length - 1;
      return found === 0 || found + breaks < count;
    })
    .map(([word]) => word);
  return missing.length === 0 ? [] : [`words left out: ${missing.join(' ')}`];
}

/** The text of an XML or HTML file, without its tags. */
export const textOfXml = (xml: string): string =>
  xml
    .replace(/<[^>]*>/g, (tag) => ` ${/ (?:alt|title)="([^"]*)"/.exec(tag)?.[1] ?? ''} `)
    .replace(/&#(?:x[0-9a-f]+|\d+);|&\w+;/gi, ' ');

/** The text of the pages of a book. */
export const textOfBook = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => name.endsWith('.xhtml'))
    .map(([, page]) => textOfXml(Buffer.from(page).toString('utf8')))
    .join('\n');
