import { fold } from './fold.ts';

/** What of a competition a question asks for. */
export type CompetitionAsked = 'open' | 'winners' | 'deadline' | 'place' | 'amount';

const OFFER = String.raw`(?:ofert|wnios|wniosk|aplik|zgloszen|podani|dokument|formularz)`;

/** Kinds of questions, the most telling first. In folded questions; each is asked of competitions alone where a word says so. */
const KINDS: readonly (readonly [CompetitionAsked, RegExp])[] = [
  // „kto wygrał konkurs na sport”, „wyniki konkursu”, „kto dostał dotację”
  [
    'winners',
    /\b(?:kto|ktora|ktore|ktory|komu)\b.*\b(?:wygra|zwyciez|dosta|otrzyma|przyzna)|\bwynik[a-z]* (?:otwart[a-z]* )?(?:konkurs|nabor)|\blaureat/u,
  ],
  // „jakie konkursy są otwarte”, „trwające nabory”, „czy jest teraz jakiś konkurs”
  [
    'open',
    /\b(?:otwart|trwa|aktualn|biezac|ogloszon|teraz|dzis|obecn)[a-z]*\b.*\b(?:konkurs|nabor)|\b(?:konkurs|nabor)[a-z]*\b.*\b(?:otwart[aey]\b|trwa|aktualn|biezac|teraz|dzis|obecn)/u,
  ],
  ['deadline', new RegExp(String.raw`\b(?:termin|do kiedy|deadline|ostatni dzien|kiedy (?:konczy|uplywa|mija)|do ktorego)`, 'u')],
  [
    'place',
    new RegExp(String.raw`\b(?:gdzie|dokad)\b.*\b(?:zloz|sklad|zanies|wysla|dostarcz)|\b(?:gdzie|dokad)\b.*\b${OFFER}`, 'u'),
  ],
  ['amount', /\b(?:ile|jaka kwota|jaka suma|jaka pula|kwota|pula)\b/u],
];

/** What a folded question may ask of a competition; `null` where nothing. */
export const competitionAsked = (folded: string): CompetitionAsked | null =>
  KINDS.find(([, question]) => question.test(folded))?.[0] ?? null;

/** „otwarty konkurs ofert” is the name of the procedure, and asks not which are open. Folded. */
export const asksProcedure = (folded: string): boolean => /^otwart[a-z]* konkurs[a-z]*(?: ofert[a-z]*)?$/u.test(folded);

/** Words without which a question is hardly about a competition. */
const OF_COMPETITIONS =
  /\b(?:ofert|wnios|konkurs|nabor|aplik|sklada|zloz|grant|dotacj|dofinansow|mozna dosta|mozna uzysk|mozna otrzym)|\b(?:kto|komu)\b.*\b(?:dosta|otrzyma|przyzna)/u;

export const speaksOfOffers = (folded: string): boolean => OF_COMPETITIONS.test(folded);

const ALWAYS = 'ofert|wnios|aplik|sklad|zloz|konkurs|nabor|organizacj|stowarzysz|fundacj|dotacj|grant|dofinansow|mozna|sie';
/** Words that go with a kind of question and say nothing of what the competition is for. */
const BESIDE: Readonly<Record<CompetitionAsked, RegExp>> = {
  open: new RegExp(`^(?:${ALWAYS}|otwart|trwa|aktualn|biezac|ogloszon|teraz|dzis|obecn|miast|gmin|powiat)`, 'u'),
  winners: new RegExp(`^(?:${ALWAYS}|wygra|zwyciez|dosta|otrzym|przyzna|wynik|laureat|rozstrzyg|pieni|srodk)`, 'u'),
  deadline: new RegExp(`^(?:${ALWAYS}|termin|deadline|ostatn|dzien|konczy|uplyw|mija)`, 'u'),
  place: new RegExp(`^(?:${ALWAYS}|zanie|wysla|dostarcz|zgloszen|podani|dokument|formularz)`, 'u'),
  amount: new RegExp(
    `^(?:${ALWAYS}|dosta|otrzym|przyzna|kwot|pula|puli|pieni|kasa|kase|kasy|srodk|uzysk|zdob|przeznacz|maks|zlot)`,
    'u',
  ),
};

/** Whether a word of a question says nothing of what the competition is for: „składać”, „termin”. */
export const isBeside = (word: string, asked: CompetitionAsked): boolean => BESIDE[asked].test(fold(word));

/** „jak dostać dotację”, „skąd wziąć pieniądze”: the way to a grant is asked for. Folded. */
export const asksWayToGrant = (folded: string): boolean =>
  /\b(?:jak|skad|co zrobic)\b.*\b(?:dotacj|grant|dofinansow|pieni|kas[aey]\b|srodk|wsparci)/u.test(folded) &&
  !/\b(?:rozlicz|odda|zwroc|zwrot|wydac|wydatk|ksieg|spraw)/u.test(folded);

/** „konkursy”, „nabory”: competitions are named. Folded. */
export const namesCompetitions = (folded: string): boolean => /\b(?:konkurs(?!ow[aeyi])|nabor)/u.test(folded);

const FALSE_FRIENDS = /(kultur\p{L}*)\s+fizyczn\p{L}*/giu;

/** „kultura fizyczna” is sport, and no culture: such phrases of a text, with the word that misleads. */
export const falseFriends = (text: string): { readonly phrase: string; readonly word: string }[] =>
  [...text.matchAll(FALSE_FRIENDS)].map(([phrase, word = '']) => ({ phrase: phrase.toLowerCase(), word: word.toLowerCase() }));

/** A text without such phrases. */
export const withoutFalseFriends = (text: string): string => text.replace(FALSE_FRIENDS, ' ');
