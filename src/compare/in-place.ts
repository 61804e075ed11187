/**
 * Which of the positions keep their order: the longest rising run that can be picked from them stays in place, the others have moved.
 * Negative positions (no counterpart here) count as in place.
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
