import { searchTokens, type SearchToken } from '../../law/search-tokens.ts';
import { rowsOf, sayRow, withoutRows } from './table-row.ts';

/** A piece of an excerpt; marked where it is what was asked for. */
export interface MarkedPiece {
  readonly text: string;
  readonly marked: boolean;
}

type Matcher = (token: SearchToken) => boolean;

const LENGTH = 230;
const BEFORE = 70;

/** Cuts a text into pieces, marking what matches. */
export function markText(text: string, matches: Matcher): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let at = 0;
  for (const token of searchTokens(text)) {
    if (!matches(token)) continue;
    if (token.start > at) pieces.push({ text: text.slice(at, token.start), marked: false });
    pieces.push({ text: text.slice(token.start, token.end), marked: true });
    at = token.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

const spaceNear = (text: string, at: number): number => {
  const space = text.indexOf(' ', at);
  return space < 0 || space - at > 30 ? at : space + 1;
};

/** A word of a text that was asked for: where it stands, and the number of its matcher. */
interface Found {
  readonly at: number;
  readonly term: number;
}

const termsOf = (found: readonly Found[]): number => new Set(found.map(({ term }) => term)).size;

/** The row of a table that says most of what was asked for, where no other stretch of the text says more; `null` where none does. */
function rowFound(text: string, found: readonly Found[], needed: number): string | null {
  const rows = rowsOf(text).map((row) => ({
    row,
    own: found.filter(({ at }) => at >= row.start && at < row.end),
  }));
  const [first] = rows;
  if (first === undefined) return null;
  const headStart = text.lastIndexOf('\n', first.row.start - 2) + 1;
  const inHead = found.filter(({ at }) => at >= headStart && at < first.row.start);
  const told = rows
    .filter(({ own }) => own.length > 0)
    .map(({ row, own }) => ({ row, own: termsOf(own), all: termsOf([...own, ...inHead]), count: own.length }))
    // One term may be several words („wspieranie kultury fizycznej”): the row with most of them is meant.
    .sort((a, b) => b.own - a.own || b.all - a.all || b.count - a.count || a.row.start - b.row.start);
  const [best] = told;
  return best === undefined || best.all < needed ? null : sayRow(best.row);
}

/**
 * The part of a text that shows most of what was asked for, cut at words, with an ellipsis where something is left out; of a table the row,
 * each cell with its head.
 */
export function excerptOf(text: string, matchers: readonly Matcher[]): MarkedPiece[] {
  const found = searchTokens(text).flatMap((token): Found[] => {
    const term = matchers.findIndex((matches) => matches(token));
    return term < 0 ? [] : [{ at: token.start, term }];
  });
  const isAsked: Matcher = (token) => matchers.some((matches) => matches(token));
  const prose = found.filter(
    ({ at }) =>
      !text
        .slice(text.lastIndexOf('\n', at) + 1)
        .split('\n', 1)[0]
        ?.includes('\t'),
  );
  let best = { start: 0, terms: 0, count: 0 };
  const used = text.includes('\t') ? prose : found;
  used.forEach(({ at }, index) => {
    const inside = used.slice(index).filter((other) => other.at < at + LENGTH - BEFORE);
    const terms = termsOf(inside);
    if (terms > best.terms || (terms === best.terms && inside.length > best.count))
      best = { start: at, terms, count: inside.length };
  });
  const row = rowFound(text, found, best.terms);
  if (row !== null) return markText(row, isAsked);
  const plain = withoutRows(text);
  const start = best.start <= BEFORE ? 0 : spaceNear(plain, best.start - BEFORE);
  const end = start + LENGTH >= plain.length ? plain.length : plain.lastIndexOf(' ', start + LENGTH);
  const pieces = markText(plain.slice(start, end), isAsked);
  return [
    ...(start > 0 ? [{ text: '… ', marked: false }] : []),
    ...pieces,
    ...(end < plain.length ? [{ text: ' …', marked: false }] : []),
  ];
}
