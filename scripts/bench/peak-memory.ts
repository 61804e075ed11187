import { readdirSync, readFileSync } from 'node:fs';

/** Resident bytes of a process and all below it. */
function residentBytes(pid: number): number {
  try {
    const pages = Number(readFileSync(`/proc/${String(pid)}/statm`, 'utf8').split(' ')[1]);
    const children = readdirSync(`/proc/${String(pid)}/task`).flatMap((task) =>
      readFileSync(`/proc/${String(pid)}/task/${task}/children`, 'utf8')
        .trim()
        .split(' ')
        .filter(Boolean)
        .map(Number),
    );
    return pages * 4096 + children.reduce((sum, child) => sum + residentBytes(child), 0);
  } catch {
    // It ended while it was looked at.
    return 0;
  }
}

/** Watches a process tree; the returned function says its peak in bytes and stops. */
export function watchMemory(pid: number): () => number {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, residentBytes(pid));
  }, 100);
  return () => {
    clearInterval(timer);
    return peak;
  };
}
