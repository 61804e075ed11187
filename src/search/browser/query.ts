import { fold } from '../../law/fold.ts';
import { searchTokens, type Token } from '../../law/search-tokens.ts';

/** A part of a query: a word or something exact, and whether it may be the beginning of a longer word. */
export interface QueryTerm {
  readonly token: Token;
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

/** Words that stand in every text and say nothing of it. */
const STOP_WORDS = new Set(
  (
    'a aby albo ale ani az bez by byc beda bedzie bylo byla byl czy co dla do dnia gdy i ich ile im innych iz ja jak jako je jego jej jest jezeli ' +
    'kiedy kto ktora ktore ktory ktorych ktorzy lub ma maja mi moze na nad nie niz no nr o od oraz po pod przed przez przy r roku sa sie ' +
    'swoj ta tak takze te tego tej ten to tu tych tym tylko u w we wraz z za ze zl zas zgodnie'
  ).split(' '),
);
/** Words that ask, or say how somebody asks; what they ask about is in the others. */
const ASKING = new Set(
  (
    'co cos gdzie skad dokad kogo komu kim czego czemu czym jaka jakie jaki jakich jakim jakiej jaka ktorej ktorym ktora kiedy ile ilu jak czy dlaczego mozna ' +
    'moge moze mozemy moga mozesz trzeba nalezy musze musi musimy chce chcemy chcialbym chcialabym potrzebuje potrzeba szukam prosze dziekuje dzien dobry ' +
    'mam mamy masz macie miec jestem jestesmy nasz nasza nasze naszej naszym moj moja moje mojej wasz wasze ktos kazdy jakis jakas jakies wszystko bardzo ' +
    'wynosi wynosza bede bedziemy dostac dostane dostaniemy zalatwic zrobic robi robic ' +
    'taki takie taka takich jeszcze juz teraz aktualnie obecnie najlepiej czyli wlasnie zeby zebym gdyby niz albo lub jako sie sobie siebie wam nam was nas mnie ci'
  ).split(' '),
);
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
  const asked = phrases.length > 0 ? telling : telling.filter(({ kind, text: word }) => kind === 'exact' || !ASKING.has(fold(word)));
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
