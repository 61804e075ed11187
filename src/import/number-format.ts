const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** Beyond this a number in letters or Roman digits would be a string of thousands of characters. */
const MAX_SPELLED = 3999;

function roman(value: number): string {
  let rest = value;
  let result = '';
  for (const [worth, digits] of ROMAN) {
    while (rest >= worth) {
      result += digits;
      rest -= worth;
    }
  }
  return result;
}

/** „a” … „z”, then doubled: „aa”, „bb”, as word processors count. */
const letters = (value: number): string => String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

/** How a number is written; the names are those of WordprocessingML. */
export type NumberFormat = 'decimal' | 'decimalZero' | 'lowerLetter' | 'upperLetter' | 'lowerRoman' | 'upperRoman' | 'none';

/** A counter's value as the word processor shows it. */
export function formatNumber(value: number, format: NumberFormat): string {
  if (format === 'none') return '';
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  if (format === 'decimal' || value < 1 || value > MAX_SPELLED) return String(value);
  const spelled = format === 'lowerLetter' || format === 'upperLetter' ? letters(value) : roman(value);
  return format.startsWith('upper') ? spelled.toUpperCase() : spelled;
}
