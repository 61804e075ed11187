import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { SettingsError } from '../../settings.ts';
import { hasCode } from '../../content/system-error.ts';
import { hasEnded, ownName } from './owner.ts';

/** Releases a lock. */
export type Release = () => void;

/** Time without a touch after which a lock counts as abandoned if its process can't be checked (another container or machine). */
const LONGEST_HOLD_MS = 300_000;
/** Time after which a lock without a name counts as abandoned; its process ended while writing it. */
const LONGEST_WRITE_MS = 5000;
const LONGEST_WAIT_MS = 120_000;
const ASK_AGAIN_MS = 50;

/** The content of a lock file and the time since it was last touched; `null` where there is none. */
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

/** Removes an abandoned lock, guarded by a second lock, so that two processes can't remove each other's new one. */
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

/** Takes a lock file for this process; `null` where another process holds it. Throws where the file can't be written. */
export function tryLock(file: string): Release | null {
  if (!create(file)) {
    if (!isLeftBehind(file)) return null;
    clear(file);
    if (!create(file)) return null;
  }
  return () => {
    // Another process may have considered this one ended and hold the lock now.
    if (holderOf(file)?.name === ownName()) rmSync(file, { force: true });
  };
}

/** Runs a function that one process at a time may run. `what` names it in the message when waiting was in vain. */
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
