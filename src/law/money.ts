/**
 * Sums of money as Polish programmes and notices write them. Amounts are whole grosze, so that sums are exact.
 */

const SPACE = '[ \\u00a0\\u2007\\u2009\\u202f]';
/** „10 000”, „30.000”, „10000”, „1.234.567,89”, „40 000,00”, „1 234.50”, „40 000,-” */
const NUMBER = `(\\d{1,3}(?:${SPACE}\\d{3})+|\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:[,.](\\d{1,2}|-|–))?`;
/** „tys.”, „mln”: „2,5 mln zł”, „350 tys. zł” */
const SCALE = `(?:${SPACE}*(tys\\.?|tysi[ąę]c[ey]?|mln\\.?|milion(?:y|ów)?))?`;
const CURRENCY = `(?:${SPACE}*(?:zł(?:otych|ote)?\\.?|PLN))`;
/** „(słownie: czterdzieści tysięcy złotych)”, also „słownie złotych: …” */
const IN_WORDS = `(?:${SPACE}*\\(?słownie[^)]*\\)?)`;
/** „50 000zł”, „250 000 PLN”, „40 000,00 zł (słownie: …)”, „10 000 zł 00/100”, „410 000” */
const AMOUNT = new RegExp(`^${NUMBER}${SCALE}(${CURRENCY})?(?:${SPACE}*\\d{2}/100)?${IN_WORDS}?[*.]?$`, 'iu');
const AMOUNT_IN_TEXT = new RegExp(`(?<![\\d.,/])${NUMBER}${SCALE}${CURRENCY}(?!\\p{L})`, 'giu');

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

/** A cell or phrase that is one amount, with or without a currency, in grosze; `null` where it is anything else („do 10 000 zł”, „30%”). */
export function readAmount(text: string): number | null {
  const match = AMOUNT.exec(text.trim());
  return match === null ? null : grosze(match[1] ?? '', match[2], match[3]);
}

/** Whether a text names a currency, so that a bare number beside it is money. */
export const hasCurrency = (text: string): boolean => /(?<!\p{L})(?:zł|PLN)(?!\p{L})/iu.test(text);

export interface AmountInText {
  readonly amount: number;
  readonly at: number;
  readonly length: number;
}

/** All amounts of a running text that name their currency, in order. */
export function amountsInText(text: string): AmountInText[] {
  return [...text.matchAll(AMOUNT_IN_TEXT)].flatMap((match): AmountInText[] => {
    const amount = grosze(match[1] ?? '', match[2], match[3]);
    return amount === null ? [] : [{ amount, at: match.index, length: match[0].length }];
  });
}

const DIGITS = new Intl.NumberFormat('pl', { useGrouping: 'always', maximumFractionDigits: 0 });
const ONE_PLACE = new Intl.NumberFormat('pl', { maximumFractionDigits: 1 });
const TWO_PLACES = new Intl.NumberFormat('pl', { maximumFractionDigits: 2 });
const CENTS = new Intl.NumberFormat('pl', { useGrouping: 'always', minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** „410 000 zł”, „1 234,50 zł”, with non-breaking spaces. */
export const formatAmount = (amount: number): string => `${(amount % 100 === 0 ? DIGITS : CENTS).format(amount / 100)}\u00a0zł`;

/** „2,38 mln zł”, „410 tys. zł”: for the axes of pictures. */
export function shortAmount(amount: number): string {
  const [value, unit] = amount >= 100_000_000 ? [amount / 100_000_000, 'mln\u00a0zł'] : [amount / 100_000, 'tys.\u00a0zł'];
  return amount === 0 ? '0' : `${TWO_PLACES.format(value)}\u00a0${unit}`;
}

/** „36,6%”, rounded to one place; „0%” where there is no whole. */
export const formatShare = (part: number, whole: number): string =>
  `${ONE_PLACE.format(whole === 0 ? 0 : (100 * part) / whole)}%`;
