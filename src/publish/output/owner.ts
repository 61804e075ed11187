import { readFileSync, readlinkSync } from 'node:fs';

/** A process as a name for files: number, start, and the space and run of the machine in which both mean something. */
const NAME = /^(\d+)-(\d+)-(\d+)-([0-9a-f]+)/;

const read = (take: () => string, pattern: RegExp): string => {
  try {
    return pattern.exec(take())?.[1] ?? '0';
  } catch {
    // Not Linux, or a closed /proc.
    return '0';
  }
};

/** When a process began, in ticks since the machine did; „0” where nothing says so, also for one that has ended and waits for its parent. */
const startOf = (pid: number | string): string =>
  read(() => readFileSync(`/proc/${String(pid)}/stat`, 'utf8'), /^.*\) [^ZX](?: \S+){18} (\d+)/s);

/** Numbers of processes mean something in one space of them (a container has its own) and until the machine starts anew. */
const place = (): string =>
  `${read(() => readlinkSync('/proc/self/ns/pid'), /(\d+)/)}-${read(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'), /^([0-9a-f]+)/)}`;

/** Names this process so that another one can tell later whether it still runs. */
export const ownName = (): string => `${String(process.pid)}-${startOf(process.pid)}-${place()}`;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be asked, which says that there is one.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Whether the process of a name has ended for sure; `false` also for one of another machine or container, of which nothing is known. */
export function hasEnded(name: string): boolean {
  const [, pid = '', start = '', space = '', run = ''] = NAME.exec(name) ?? [];
  if (pid === '' || `${space}-${run}` !== place()) return false;
  return start === '0' ? !isRunning(Number(pid)) : startOf(pid) !== start;
}
