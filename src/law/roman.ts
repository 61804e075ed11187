const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** The value of a Roman numeral: „LIII” → 53. */
export function romanValue(numeral: string): number {
  let [sum, before] = [0, 0];
  for (let index = numeral.length - 1; index >= 0; index--) {
    const value = VALUES[numeral.charAt(index)] ?? 0;
    sum += value < before ? -value : value;
    before = Math.max(before, value);
  }
  return sum;
}
