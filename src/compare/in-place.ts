/**
 * The positions that keep their order: the longest increasing subsequence stays in place, the others moved. Negative positions
 * (no counterpart) count as in place.
 */
export function inPlace(positions: readonly number[]): boolean[] {
  const tails: number[] = [];
  const previous: number[] = [];
  positions.forEach((position, index) => {
    if (position < 0) return;
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((positions[tails[middle] ?? 0] ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  });
  const result = positions.map((position) => position < 0);
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) result[index] = true;
  return result;
}
