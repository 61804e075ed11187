/** „1.10.0” → its three numbers; `null` for what is no final version. */
const numbersOf = (version: string): readonly [number, number, number] | null => {
  const found = /^(\d+)\.(\d+)\.(\d+)$/.exec(version);
  return found === null ? null : [Number(found[1]), Number(found[2]), Number(found[3])];
};

/** The order of two final versions: below zero where the first is the older one. */
export function compareVersionNumbers(one: string, other: string): number {
  const [first, second] = [numbersOf(one) ?? [0, 0, 0], numbersOf(other) ?? [0, 0, 0]];
  for (const place of [0, 1, 2] as const) if (first[place] !== second[place]) return first[place] - second[place];
  return 0;
}

/** The newest of final versions; trial ones („2.0.0-beta.1”) do not count. `null` where there is none. */
export const newest = (versions: readonly string[]): string | null =>
  versions
    .filter((version) => numbersOf(version) !== null)
    .sort(compareVersionNumbers)
    .at(-1) ?? null;

/** Whether a version may break what others rely on: its first number has risen. */
export const isBreaking = (from: string, to: string): boolean => numbersOf(from)?.[0] !== numbersOf(to)?.[0];
