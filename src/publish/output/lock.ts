import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { SettingsError } from '../../settings.ts';
import { hasCode } from '../../content/system-error.ts';
import { hasEnded, ownName } from './owner.ts';

/** Gives a lock back. */
export type Release = () => void;

/** A lock of a process of which nothing is known (another container or machine) counts as left behind after this time without a touch. */
const LONGEST_HOLD_MS = 300_000;
/** A lock that names nobody was cut off while it was written, which takes no time at all. */
const LONGEST_WRITE_MS = 5000;
const LONGEST_WAIT_MS = 120_000;
const ASK_AGAIN_MS = 50;

/** What a lock file says and for how long nobody has touched it; `null` where there is none. */
function holderOf(file: string): { readonly name: string; readonly idleMs: number } | null {
  try {
    return { name: readFileSync(file, 'utf8'), idleMs: Date.now() - statSync(file).mtimeMs };
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

function isLeftBehind(file: string): boolean {
  const holder = holderOf(file);
  if (holder === null) return false;
  return holder.name === '' ? holder.idleMs > LONGEST_WRITE_MS : hasEnded(holder.name) || holder.idleMs > LONGEST_HOLD_MS;
}

/** Creates a lock file; `false` where there is one. Throws where the folder can't be written. */
function create(file: string): boolean {
  try {
    writeFileSync(file, ownName(), { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Takes away a lock that was left behind. One at a time, lest a second one take away the lock of the first. */
function clear(file: string): void {
  const turn = `${file}.przejecie`;
  if (isLeftBehind(turn)) rmSync(turn, { force: true });
  if (!create(turn)) return;
  try {
    if (isLeftBehind(file)) rmSync(file, { force: true });
  } finally {
    rmSync(turn, { force: true });
  }
}

/** Takes a lock file for this process; `null` where another one holds it. Throws where the file can't be written. */
export function tryLock(file: string): Release | null {
  if (!create(file)) {
    if (!isLeftBehind(file)) return null;
    clear(file);
    if (!create(file)) return null;
  }
  return () => {
    // Somebody may have thought this process gone, and hold it now.
    if (holderOf(file)?.name === ownName()) rmSync(file, { force: true });
  };
}

/** Does something that one process at a time may do. `what` names it in the message for those who waited in vain. */
export async function withLock<Result>(file: string, what: string, work: () => Result): Promise<Result> {
  const giveUp = performance.now() + LONGEST_WAIT_MS;
  for (;;) {
    const release = tryLock(file);
    if (release !== null) {
      try {
        return work();
      } finally {
        release();
      }
    }
    if (performance.now() > giveUp)
      throw new SettingsError(
        `Inna budowa nie skończyła jeszcze zapisywać: ${what}. Poczekaj, aż się zakończy; jeżeli żadna nie trwa, usuń plik „${file}”.`,
      );
    await sleep(ASK_AGAIN_MS);
  }
}
