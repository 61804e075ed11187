import { readFileSync } from 'node:fs';

/** Clock ticks a second, the same on every Linux. */
const TICKS = 100;

/** CPU seconds (user and system) of this process and of the children that have ended. Linux only. */
export function cpuTime(): { readonly own: number; readonly children: number } {
  const { user, system } = process.cpuUsage();
  // proc(5): fields 16 and 17 are cutime and cstime; the name in brackets may hold spaces.
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
  return { own: (user + system) / 1e6, children: (Number(fields[13]) + Number(fields[14])) / TICKS };
}
