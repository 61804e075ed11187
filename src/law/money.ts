import { amountInWords, NUMERAL_WORD } from './amount-words.ts';

/**
 * Sums of money as Polish programmes and notices write them. Amounts are whole grosze, so that sums are exact.
 */

/** Any white space, for amounts are broken at the ends of lines too. */
const SPACE = '\\s';
/** „10 000”, „30.000”, „10000”, „10'000”, „1.234.567,89”, „40 000,00”, „1 234.50”, „40 000,-” */
const NUMBER = `(?!0\\d)(\\d{1,3}(?:${SPACE}\\d{3})+|\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?:['’]\\d{3})+|\\d+)(?:[,.](\\d{1,2}|-|–))?`;
/** „tys.”, „mln”: „2,5 mln zł”, „350 tys. zł” */
const SCALE = `(?:${SPACE}*(tys\\.?|tysi[ąę]c[ey]?|mln\\.?|milion(?:y|ów)?))?`;
const CURRENCY = `(?:${SPACE}*(?:zł(?:otych|ote)?\\.?|PLN))`;
/** „(słownie: czterdzieści tysięcy złotych)”, also „słownie złotych: …”, „(pięć tysięcy złotych)” */
const IN_WORDS = `(?:[,;]?${SPACE}*(?:\\(?słownie([^)]*)\\)?|\\(([\\p{L} ]+zł(?:ot\\p{L}+)?[^)]*)\\)))`;
/** „50 000zł”, „250 000 PLN”, „40 000,00 zł (słownie: …)”, „10 000 zł 00/100”, „2 500 zł brutto”, „kwota 8 000 zł”, „410 000” */
const AMOUNT = new RegExp(
  `^(?:(?:kwot[aęy]|PLN)${SPACE}+)?${NUMBER}${SCALE}(${CURRENCY})?(?:${SPACE}*\\d{2}/100)?(?:${SPACE}+brutto)?${IN_WORDS}?(?:[*.;,]|${SPACE}*\\*+\\)?)?$`,
  'iu',
);

/** „30 tys.”, „2,5 mln zł” */
const SCALED = /\d[\s]*(?:tys|mln|milion)/iu;

const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/^tys/iu, 1_000],
  [/^m/iu, 1_000_000],
];

function grosze(whole: string, fraction: string | undefined, scale: string | undefined): number | null {
  const factor = FACTORS.find(([pattern]) => scale !== undefined && pattern.test(scale))?.[1] ?? 1;
  const digits = whole.replace(/\D/g, '');
  const cents = fraction === undefined || !/^\d/.test(fraction) ? 0 : Number(fraction.padEnd(2, '0'));
  const value = (Number(digits) * 100 + cents) * factor;
  return Number.isSafeInteger(value) ? value : null;
}

/**
 * A cell or phrase that is one amount, with or without a currency, in grosze; `null` where it is anything else („do 10 000 zł”, „30%”),
 * and where its words name another sum than its figures.
 */
export function readAmount(text: string): number | null {
  const match = AMOUNT.exec(text.trim());
  if (match === null) return null;
  const [, whole = '', fraction, scale, , marked, bracketed] = match;
  const amount = grosze(whole, fraction, scale);
  const written = amountInWords((marked ?? bracketed ?? '').replace(/^\s*(?:złotych|zł)?\s*:/iu, ''));
  return written === null || amount === null || written === Math.trunc(amount / 100) ? amount : null;
}

/**
 * A cell of a column whose bare numbers count `unit` złote, in grosze; `null` where it is no single sum. A cell that names złote under a
 * heading in thousands contradicts it: „60 000 zł” under „w tys. zł” is no sum either.
 */
export function readMoneyCell(text: string, unit: number): number | null {
  const amount = readAmount(text);
  if (amount === null) return null;
  if (SCALED.test(text)) return amount;
  if (unit !== 1 && hasCurrency(text)) return null;
  return Number.isSafeInteger(amount * unit) ? amount * unit : null;
}

/** A cell that says that nothing is planned: „–”, „nie planuje się”, „bezkosztowo”. */
export const saysNoMoney = (text: string): boolean =>
  /^[-–—―]+$|^(?:nie\s+(?:planuje|przewiduje)\s+się|nie\s+dotyczy|brak|bezkosztowo|bez\s+(?:kosztów|nakładów|środków)(?:\s+finansowych)?)\.?$/iu.test(
    text.trim(),
  );

/** Whether a text names a currency, so that a bare number beside it is money. */
export const hasCurrency = (text: string): boolean => /(?<!\p{L})(?:zł(?:ot(?:ych|e|y))?|PLN)(?!\p{L})/iu.test(text);

export interface MoneyPhrase {
  /** In grosze; `null` where the phrase gives no single sum: „do 5 000 zł”, „5–10 tys. zł”, „po 200 zł”. */
  readonly amount: number | null;
  /** The last number of the phrase in grosze, whatever bounds it; `null` where words and figures differ. */
  readonly figure: number | null;
  readonly at: number;
  readonly length: number;
}

/** What makes a sum no sum: „do”, „ok.”, „co najmniej”, „w kwocie nie mniejszej niż”, „po”. */
const BOUND =
  '(?:(?:aż|nawet)\\s+)?(?:do(?:\\s+(?:wysokości|kwoty))?|od|ok\\.?|około|ca\\.?|circa|ponad|powyżej|poniżej|prawie|blisko|po|rzędu|w\\s+granicach|min\\.|max\\.|maks\\.|minimum|maksimum|minimalnie|maksymalnie|szacunkowo|orientacyjnie|co\\s+najmniej|co\\s+najwyżej|nie\\s*(?:mniej|więcej)(?:\\s+niż)?|nie\\s*(?:mniejsz|większ|wyższ|niższ)\\p{L}+\\s+(?:niż|od)|nie\\s*przekracz\\p{L}+)(?:\\s+(?:kwot\\p{L}+|wysokości))?\\s+';
/** A year, which no range begins with: „2021 – 100 000 zł”. */
const YEAR = '(?:19|20)(?!00)\\d{2}(?!\\d)';
const PHRASE = new RegExp(
  `(?<![\\p{L}\\d]|\\d['’])(${BOUND})?(?<![\\d.,/])((?:(?!${YEAR})${NUMBER}${SCALE}${CURRENCY}?\\s*(?:[-–—]|do|albo|lub)\\s*)?)${NUMBER}${SCALE}${CURRENCY}(?!\\p{L})(?:\\s*\\d{2}/100)?(?:\\s+brutto)?(?:${IN_WORDS})?(\\s+(?:rocznie|miesięcznie|kwartalnie|dziennie|za\\s+godzin\\p{L}+|na\\s+(?:osobę|jedn\\p{L}+)))?`,
  'giu',
);

/** „sto pięćdziesiąt tysięcy złotych”, „do dwudziestu tysięcy złotych” */
const WORDS_PHRASE = new RegExp(
  `(?<![\\p{L}\\d])(${BOUND})?(${NUMERAL_WORD}(?:\\s+${NUMERAL_WORD})*)\\s+zł(?:otych|ote|oty)(?!\\p{L})`,
  'giu',
);

/** Sums that stand in words alone, and not beside the same in figures. Numerals of other cases than „sto tysięcy” are not worked out. */
function phrasesInWords(text: string, inFigures: readonly MoneyPhrase[]): MoneyPhrase[] {
  return [...text.matchAll(WORDS_PHRASE)].flatMap(({ 0: phrase, 1: bound, 2: words = '', index: at }): MoneyPhrase[] => {
    const end = at + phrase.length;
    const isRepeated = inFigures.some(
      (other) =>
        (at < other.at + other.length && other.at < end) || (other.at > end && /^[\s,]*\(?$/u.test(text.slice(end, other.at))),
    );
    if (isRepeated) return [];
    const zlote = amountInWords(words);
    const amount = zlote === null ? null : zlote * 100;
    return [{ amount: bound === undefined ? amount : null, figure: amount, at, length: phrase.length }];
  });
}

/** All phrases of a running text that name a sum with its currency, in order, each with what bounds or divides it. */
export function moneyPhrases(text: string): MoneyPhrase[] {
  if (!hasCurrency(text)) return [];
  const inFigures = [...text.matchAll(PHRASE)].map((match): MoneyPhrase => {
    const [phrase, bound, range, , , , whole = '', fraction, scale, marked, bracketed, each] = match;
    const written = amountInWords((marked ?? bracketed ?? '').replace(/^\s*(?:złotych|zł)?\s*:/iu, ''));
    const amount = grosze(whole, fraction, scale);
    const differs = written !== null && amount !== null && written !== Math.trunc(amount / 100);
    const isSum = bound === undefined && range === '' && each === undefined && !differs;
    return { amount: isSum ? amount : null, figure: differs ? null : amount, at: match.index, length: phrase.length };
  });
  const inWords = /złot/iu.test(text) ? phrasesInWords(text, inFigures) : [];
  return inWords.length === 0 ? inFigures : [...inFigures, ...inWords].sort((a, b) => a.at - b.at);
}

const DIGITS = new Intl.NumberFormat('pl', { useGrouping: 'always', maximumFractionDigits: 0 });
const ONE_PLACE = new Intl.NumberFormat('pl', { maximumFractionDigits: 1 });
const TWO_PLACES = new Intl.NumberFormat('pl', { maximumFractionDigits: 2 });
const CENTS = new Intl.NumberFormat('pl', { useGrouping: 'always', minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** „410 000 zł”, „1 234,50 zł”, with non-breaking spaces. */
export const formatAmount = (amount: number): string => `${(amount % 100 === 0 ? DIGITS : CENTS).format(amount / 100)}\u00a0zł`;

/** „2,38”, „4,89” of millions, or of thousands where the largest is less: for the columns of one picture, and the unit they share. */
export function axisAmounts(amounts: readonly number[]): { readonly unit: string; readonly text: (amount: number) => string } {
  const [step, unit] = Math.max(0, ...amounts) >= 100_000_000 ? [100_000_000, 'mln\u00a0zł'] : [100_000, 'tys.\u00a0zł'];
  return { unit, text: (amount) => TWO_PLACES.format(amount / step) };
}

/** „36,6%”, rounded to one place; „0%” where there is no whole. */
export const formatShare = (part: number, whole: number): string =>
  `${ONE_PLACE.format(whole === 0 ? 0 : (100 * part) / whole)}%`;

/**
 * How a sum changed: „+15 000 zł (+3,8%)”, „−5 000 zł (−2,6%)”; `null` where it did not. There is no percentage of nothing.
 */
export function formatChange(before: number, after: number): string | null {
  if (before === after) return null;
  const sign = after > before ? '+' : '\u2212';
  const [sum, share] = [Math.abs(after - before), formatShare(Math.abs(after - before), before)];
  const part = before === 0 || after === 0 ? '' : share === '0%' ? ' (poniżej 0,1%)' : ` (${sign}${share})`;
  return `${sign}${formatAmount(sum)}${part}`;
}
