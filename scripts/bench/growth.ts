/** What was measured of a site of so many documents, by name. */
export interface Measured {
  readonly count: number;
  readonly values: Readonly<Record<string, number>>;
}

/** The exponent of growth of a measure between two sizes: 1 as the number of documents, 2 as its square; `null` where nothing was measured. */
export function growthExponent(small: number, large: number, factor: number): number | null {
  return small <= 0 || large <= 0 || factor <= 1 ? null : Math.log(large / small) / Math.log(factor);
}

const WIDTH = 22;
const CELL = 12;

const twoPlaces = (value: number | null): string => (value === null ? '–' : value.toFixed(2)).padStart(CELL);

/** A table of the exponents of each measure between sizes that were measured one after another; empty for one size. */
export function growthTable(measured: readonly Measured[]): string {
  const bySize = [...measured].sort((a, b) => a.count - b.count);
  const steps = bySize.slice(1).map((large, index) => ({ small: bySize[index] ?? large, large }));
  if (steps.length === 0) return '';
  const names = Object.keys(bySize[0]?.values ?? {});
  const head = steps.map(({ small, large }) => `${String(small.count)}–${String(large.count)}`.padStart(CELL)).join('');
  const rows = names.map((name) => {
    const cells = steps.map(({ small, large }) =>
      twoPlaces(growthExponent(small.values[name] ?? 0, large.values[name] ?? 0, large.count / small.count)),
    );
    return `${name.padEnd(WIDTH)}${cells.join('')}`;
  });
  return [`${'growth exponent'.padEnd(WIDTH)}${head}`, ...rows].join('\n');
}
