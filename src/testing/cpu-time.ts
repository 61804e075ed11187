import { readFileSync } from 'node:fs';

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
