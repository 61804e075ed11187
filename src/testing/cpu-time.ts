/** Milliseconds of the processor that some work takes; what else runs on the machine doesn't count. */
function cpuTime(work: () => void): number {
  const before = process.cpuUsage().user;
  work();
  return (process.cpuUsage().user - before) / 1000;
}

/** Milliseconds within which a clock of the processor tells nothing. */
const NOISE_MS = 60;

const ATTEMPTS = 3;

/**
 * Whether four times the text takes at most about four times the time, measured in the same run. Work that grows with the square of its
 * text takes sixteen times as long, at every attempt.
 */
export function growsWithLength(work: (text: string) => unknown, textOf: (length: number) => string, length = 15_000): boolean {
  const [text, longer] = [textOf(length), textOf(4 * length)];
  const best = (subject: string): number => Math.min(...[1, 2].map(() => cpuTime(() => void work(subject))));
  work(text);
  return Array.from({ length: ATTEMPTS }).some(() => best(longer) < Math.max(NOISE_MS, 8 * best(text)));
}
