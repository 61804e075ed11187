import { searchTokens, type SearchToken } from '../../law/search-tokens.ts';

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

/** The part of a text that shows most of what was asked for, cut at words, with an ellipsis where something is left out. */
export function excerptOf(text: string, matchers: readonly Matcher[]): MarkedPiece[] {
  const found = searchTokens(text).flatMap((token) => {
    const term = matchers.findIndex((matches) => matches(token));
    return term < 0 ? [] : [{ at: token.start, term }];
  });
  let best = { start: 0, terms: 0, count: 0 };
  found.forEach(({ at }, index) => {
    const inside = found.slice(index).filter((other) => other.at < at + LENGTH - BEFORE);
    const terms = new Set(inside.map(({ term }) => term)).size;
    if (terms > best.terms || (terms === best.terms && inside.length > best.count))
      best = { start: at, terms, count: inside.length };
  });
  const start = best.start <= BEFORE ? 0 : spaceNear(text, best.start - BEFORE);
  const end = start + LENGTH >= text.length ? text.length : text.lastIndexOf(' ', start + LENGTH);
  const pieces = markText(text.slice(start, end), (token) => matchers.some((matches) => matches(token)));
  return [
    ...(start > 0 ? [{ text: '… ', marked: false }] : []),
    ...pieces,
    ...(end < text.length ? [{ text: ' …', marked: false }] : []),
  ];
}
