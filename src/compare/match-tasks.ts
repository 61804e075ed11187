import { fold } from '../law/fold.ts';
import { lightStem } from '../law/light-stem.ts';
import { STOP_WORDS } from '../law/stop-words.ts';
import type { Task } from '../types.ts';

/** Tasks of two plans: those that are one task in both, and those that only one has. In order of the later plan, then of the earlier. */
export interface MatchedTasks {
  readonly pairs: readonly (readonly [Task, Task])[];
  readonly added: readonly Task[];
  readonly dropped: readonly Task[];
}

/** Part of the words of the shorter name that two names of one task have in common at least. */
const IN_COMMON = 0.6;

/** A name without its punctuation, case and numbering: „1) Kultura, sztuka;” and „kultura – sztuka” are one. */
const nameKey = ({ group, name }: Task): string =>
  fold([group ?? '', name].join(' '))
    .replace(/(?:19|20)\d{2}/g, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

const sphereKey = ({ spheres }: Task): string => [...spheres].sort().join(' ');

const stemsOf = ({ name }: Task): Set<string> =>
  new Set((fold(name).match(/\p{L}{3,}/gu) ?? []).filter((word) => !STOP_WORDS.has(word)).map(lightStem));

function areAlike(before: Task, after: Task): boolean {
  const [old, now] = [stemsOf(before), stemsOf(after)];
  const shared = [...old].filter((stem) => now.has(stem)).length;
  const shorter = Math.min(old.size, now.size);
  return shorter > 0 && shared / shorter >= IN_COMMON;
}

/** Whether the spheres of both are known and have none in common. */
const contradict = (before: Task, after: Task): boolean =>
  before.spheres.length > 0 && after.spheres.length > 0 && !before.spheres.some((item) => after.spheres.includes(item));

/** Tasks by a key that only one of them has; an empty key is none. */
function alone(tasks: readonly Task[], keyOf: (task: Task) => string): Map<string, Task> {
  const groups = Map.groupBy(tasks, keyOf);
  return new Map(
    [...groups].flatMap(([key, [only, second]]) =>
      key === '' || only === undefined || second !== undefined ? [] : [[key, only]],
    ),
  );
}

/**
 * Which tasks of two plans are the same: those of one name, and those that alone in each plan belong to the same spheres and whose names
 * have most words in common („Kontakty i współpraca między społeczeństwami” and „Współpraca między społeczeństwami”, both of pkt 26). A name
 * that occurs twice, or in other spheres, tells nothing; what is not certain is new in one plan and dropped from the other.
 */
export function matchTasks(before: readonly Task[], after: readonly Task[]): MatchedTasks {
  const found = new Map<Task, Task>();
  const taken = new Set<Task>();
  const match = (keyOf: (task: Task) => string, isSame: (old: Task, now: Task) => boolean): void => {
    const earlier = alone(before, keyOf);
    for (const [key, now] of alone(after, keyOf)) {
      const old = earlier.get(key);
      if (old === undefined || taken.has(old) || found.has(now) || !isSame(old, now)) continue;
      found.set(now, old);
      taken.add(old);
    }
  };
  match(nameKey, (old, now) => !contradict(old, now));
  match(sphereKey, areAlike);
  return {
    pairs: after.flatMap((now) => {
      const old = found.get(now);
      return old === undefined ? [] : [[old, now] as const];
    }),
    added: after.filter((task) => !found.has(task)),
    dropped: before.filter((task) => !taken.has(task)),
  };
}
