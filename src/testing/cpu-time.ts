import { readFileSync } from 'node:fs';
import { MEASURES_TIME } from './test-limits.ts';

/** Milliseconds of the processor that this process has taken: what a machine shared by many can't stretch. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Ticks of the system's clock in a second, by which Linux counts (`getconf CLK_TCK`). */
const TICKS = 100;

/** The same of another process; `null` where the system does not tell. */
export function cpuTimeOf(pid: number): number | null {
  try {
    const [, user = '0', system = '0'] =
      /^.*\) \S(?: \S+){10} (\d+) (\d+)/s.exec(readFileSync(`/proc/${String(pid)}/stat`, 'utf8')) ?? [];
    return ((Number(user) + Number(system)) * 1000) / TICKS;
  } catch {
    return null;
  }
}

/** Milliseconds of the processor that some work takes in this thread; others may still be at what earlier tests began. */
function timeOf(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** Milliseconds within which a clock of the processor tells nothing. */
const NOISE_MS = 60;

const ATTEMPTS = 5;

/** How many times longer the longer text is. */
const LONGER = 8;

/** How many times the time it may take: half of what work that grows with the square of its text takes. */
const AT_MOST = (LONGER * LONGER) / 2;

/**
 * Whether a text eight times as long takes about eight times the time, measured in the same run. Collecting what many objects leave behind
 * makes that up to 25 times on a busy machine; work that grows with the square of its text takes 64 times as long, at every attempt. Taken
 * for granted where time isn't measured.
 */
export function growsWithLength(work: (text: string) => unknown, textOf: (length: number) => string, length = 7_500): boolean {
  if (!MEASURES_TIME) return true;
  const [text, longer] = [textOf(length), textOf(LONGER * length)];
  const best = (subject: string): number => Math.min(...[1, 2].map(() => timeOf(() => void work(subject))));
  work(text);
  return Array.from({ length: ATTEMPTS }).some(() => best(longer) < Math.max(NOISE_MS, AT_MOST * best(text)));
}
