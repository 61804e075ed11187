import { diffArrays } from 'diff';
import { attachmentNumber } from '../../law/attachment-heading.ts';
import { readGroupingMarker } from '../../law/markers.ts';
import { PACKAGE_WORDS } from '../../strings/import.ts';
import { visibleText, type SourceBlock, type SourceText } from '../blocks.ts';

/** Words of a text by its part: `''` is the act itself, then attachments by their number. */
export type WordsByPart = ReadonlyMap<string, readonly string[]>;

/** Beyond this many edits two texts are other texts. */
const MAX_EDITS = 4000;
const CONTEXT = 4;
const MOST_WORDS = 60;

/** Words as they are compared: spaces, dashes and quotation marks of one kind, a number with its sign apart. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[–—−]/g, '-')
    .replace(/["„”“«»]/g, '"')
    .replace(/§/g, ' § ')
    .split(/\s+/u)
    .filter((word) => word !== '');

const lineOf = (block: SourceBlock): string =>
  block.type === 'paragraph'
    ? visibleText(block)
    : block.rows
        .flat()
        .flatMap(({ paragraphs }) => paragraphs.map(visibleText))
        .join(' ');

/** „Rozdział 1. Zasady” and „Rozdział 1” with „Zasady” on the next line are the same words. */
function withoutStop(line: string): string {
  const marker = readGroupingMarker(line);
  return marker === null ? line : `${marker.label} ${line.slice(marker.length)}`;
}

/** The words of a text, footnotes after the part that ends it. */
export function wordsByPart({ blocks, notes }: SourceText, first = ''): WordsByPart {
  const parts = new Map<string, string[]>([[first, []]]);
  let part = first;
  for (const block of blocks) {
    const line = lineOf(block);
    const number = block.type === 'paragraph' ? attachmentNumber(line.replace(/\s+/g, ' ')) : null;
    if (number !== null) part = number === '' ? '1' : number;
    const words = parts.get(part) ?? [];
    words.push(...wordsOf(withoutStop(line)));
    parts.set(part, words);
  }
  const own = [...notes.values()].flat().flatMap((paragraph) => wordsOf(visibleText(paragraph)));
  if (own.length > 0) parts.set('przypisy', own);
  return parts;
}

const shown = (words: readonly string[]): string =>
  words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(' ')} […]` : words.join(' ');

/** Each place where two texts of one act differ, in both wordings, with the words before it. */
function differences(part: string, xml: readonly string[], word: readonly string[]): string[] {
  const changes = diffArrays([...xml], [...word], { maxEditLength: MAX_EDITS });
  if (changes === undefined) return [PACKAGE_WORDS.otherText(part)];
  const found: string[] = [];
  let before: readonly string[] = [];
  let [left, right]: [string[], string[]] = [[], []];
  const close = (): void => {
    if (left.length > 0 || right.length > 0)
      found.push(PACKAGE_WORDS.difference(part, before.slice(-CONTEXT).join(' '), shown(left), shown(right)));
    [left, right] = [[], []];
  };
  for (const { value, added, removed } of changes) {
    if (removed) left = left.concat(value);
    else if (added) right = right.concat(value);
    else {
      close();
      before = value;
    }
  }
  close();
  return found;
}

/** Compares the text of `akt.xml` with that of the Word files word for word; a part that only one of them has is told too. */
export function compareTexts(xml: WordsByPart, word: WordsByPart): string[] {
  const parts = [...new Set([...xml.keys(), ...word.keys()])];
  return parts.flatMap((part) => {
    const [left, right] = [xml.get(part) ?? [], word.get(part) ?? []];
    if (left.length > 0 && right.length > 0) return differences(part, left, right);
    if (left.length === 0 && right.length === 0) return [];
    return [PACKAGE_WORDS.partOnlyIn(part, left.length > 0 ? 'akt.xml' : 'DOCX', shown(left.length > 0 ? left : right))];
  });
}
