import { isPageFurniture } from '../../law/page-furniture.ts';
import type { Losses } from '../losses.ts';
import type { PdfLine } from './page-lines.ts';

/** How many lines at each end of a page may be furniture. */
const EDGE = 3;

const shape = (text: string): string => text.replace(/\d+/g, '0').toLowerCase();

/** Takes off what is printed on every page: lines at its ends that repeat (but for digits) on most pages, and page numbers. */
export function dropFurniture(pages: readonly (readonly PdfLine[])[], losses: Losses): PdfLine[][] {
  const counts = new Map<string, number>();
  const isEdge = (index: number, length: number): boolean => index < EDGE || index >= length - EDGE;
  for (const lines of pages) {
    const shapes = new Set(lines.filter((_, index) => isEdge(index, lines.length)).map(({ text }) => shape(text)));
    for (const each of shapes) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  const isRepeated = (text: string): boolean => pages.length > 2 && (counts.get(shape(text)) ?? 0) > pages.length * 0.6;
  /** Of two pages, the outermost line of both, in the same words at the same height. */
  const isOnBoth = ({ text, y }: PdfLine, index: number, length: number): boolean =>
    pages.length === 2 &&
    pages.every((lines) => {
      const outermost = lines.at(index === 0 ? 0 : -1);
      return (index === 0 || index === length - 1) && outermost?.text === text && Math.abs(outermost.y - y) < 2;
    });
  return pages.map((lines) =>
    lines.filter((line, index) => {
      if (line.table !== null || line.picture !== undefined) return true;
      const { text } = line;
      const isNumber = /^\d{1,4}$/.test(text) && (index === 0 || index === lines.length - 1);
      const isFurniture =
        isEdge(index, lines.length) &&
        (isNumber || isPageFurniture(text) || isRepeated(text) || isOnBoth(line, index, lines.length));
      if (isFurniture) losses.add('furniture', text);
      return !isFurniture;
    }),
  );
}
