import { readFileSync, readlinkSync } from 'node:fs';

/** A name of a process for use in file names: process id, start time, and the PID namespace and boot in which both are valid. */
const NAME = /^(\d+)-(\d+)-(\d+)-([0-9a-f]+)/;

const read = (take: () => string, pattern: RegExp): string => {
  try {
    return pattern.exec(take())?.[1] ?? '0';
  } catch {
    // Not Linux, or `/proc` is not readable.
    return '0';
  }
};

/** Start of a process in clock ticks since boot; „0” where it can't be read, also for a process that ended and was not reaped. */
const startOf = (pid: number | string): string =>
  read(() => readFileSync(`/proc/${String(pid)}/stat`, 'utf8'), /^.*\) [^ZX](?: \S+){18} (\d+)/s);

/** Process ids are valid within a PID namespace (a container has its own) and until the next boot. */
const place = (): string =>
  `${read(() => readlinkSync('/proc/self/ns/pid'), /(\d+)/)}-${read(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'), /^([0-9a-f]+)/)}`;

/** Names this process so that another one can check later whether it still runs. */
export const ownName = (): string => `${String(process.pid)}-${startOf(process.pid)}-${place()}`;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: a process of another user, so it exists.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Whether the named process has certainly ended; `false` for one of another machine or container, which can't be checked. */
export function hasEnded(name: string): boolean {
  const [, pid = '', start = '', space = '', run = ''] = NAME.exec(name) ?? [];
  if (pid === '' || `${space}-${run}` !== place()) return false;
  return start === '0' ? !isRunning(Number(pid)) : startOf(pid) !== start;
}
