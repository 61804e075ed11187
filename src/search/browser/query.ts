import { fold } from '../../law/fold.ts';
import { ASKING_WORDS, STOP_WORDS } from '../../law/stop-words.ts';
import { searchTokens, type SearchToken } from '../../law/search-tokens.ts';

/** A part of a query: a word or something exact, and whether it may be the beginning of a longer word. */
export interface QueryTerm {
  readonly token: SearchToken;
  readonly unfinished: boolean;
}

export interface Query {
  readonly text: string;
  readonly terms: readonly QueryTerm[];
  /** Phrases in quotes, folded, white space made one. */
  readonly phrases: readonly string[];
  /** Whether somebody who can type „ł” typed it: then „sad” is not „sąd”. */
  readonly hasDiacritics: boolean;
}

const QUOTED = /[„”"«“]([^„”"«»“]+)[”"»“]/gu;

const normal = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** Whether a text holds a phrase of a query, in whatever spelling of letters and white space. */
export const holdsPhrase = (text: string, phrase: string): boolean => ` ${normal(text)} `.includes(` ${phrase} `);

/** Reads what somebody typed; its last word may go on where nothing follows it. */
export function readQuery(text: string): Query {
  const phrases = [...text.matchAll(QUOTED)].map(([, inside = '']) => normal(inside)).filter(Boolean);
  const tokens = searchTokens(text);
  const telling = tokens.filter(({ kind, text: word }) => kind === 'exact' || !STOP_WORDS.has(fold(word)));
  const asked =
    phrases.length > 0 ? telling : telling.filter(({ kind, text: word }) => kind === 'exact' || !ASKING_WORDS.has(fold(word)));
  // „roku” alone is a question too.
  const used = asked.length > 0 ? asked : telling.length > 0 ? telling : tokens;
  const last = tokens.at(-1);
  const goesOn = phrases.length === 0 && /[\p{L}\d]$/u.test(text);
  return {
    text,
    terms: used.map((token) => ({ token, unfinished: token === last && token.kind === 'word' && goesOn })),
    phrases,
    hasDiacritics: /[ąćęłńóśźż]/iu.test(text),
  };
}
