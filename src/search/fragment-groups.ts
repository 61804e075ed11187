import { nameOf } from './pagefind-format.ts';

/** Characters of what is shown of a site that come as few files: ten results of a small site in two or three requests. */
const SMALL_SITE = 60_000;
/** Characters of a file: about a fifth of that comes to the browser. Of a large site each result is in a file of its own group. */
const GROUP_SIZE = { small: 30_000, large: 5000 } as const;
/** Characters of short texts that come together. */
const TEXTS_SIZE = 5000;

/** A file of what is shown of records: its name, and the number of the first. */
export type Group = readonly [first: number, name: string];

/** What is shown of a record: JSON of an object, and its text where that is one block, as JSON of a list. */
export interface Shown {
  readonly fragment: string;
  readonly shortText: string | null;
}

type PutText = (path: string, content: string) => void;

/** The fragments of a group as JSON; those of short texts say in which file theirs is, and which of its texts it is. */
function withTexts(group: readonly Shown[], put: PutText): string[] {
  const places = new Map<Shown, readonly [file: string, part: number]>();
  let pending: Shown[] = [];
  let size = 0;
  const close = (): void => {
    if (pending.length === 0) return;
    const content = `[${pending.map(({ shortText }) => shortText).join(',')}]`;
    const file = nameOf(content);
    put(`tekst/${file}.json`, content);
    pending.forEach((shown, part) => places.set(shown, [file, part]));
    pending = [];
    size = 0;
  };
  for (const shown of group) {
    if (shown.shortText === null) continue;
    if (size > 0 && size + shown.shortText.length > TEXTS_SIZE) close();
    pending.push(shown);
    size += shown.shortText.length;
  }
  close();
  return group.map((shown) => {
    const [file, part] = places.get(shown) ?? [];
    return file === undefined || part === undefined
      ? shown.fragment
      : `{"file":"${file}","part":${String(part)},${shown.fragment.slice(1)}`;
  });
}

/**
 * Puts what is shown of an index's records together in files, in their order. Hands out the files of that by path below the index's folder
 * (`put`), and those of short texts below the search's (`putText`).
 */
export function groupFragments(records: readonly Shown[], put: PutText, putText: PutText): Group[] {
  const whole = records.reduce((sum, { fragment }) => sum + fragment.length, 0);
  const most = GROUP_SIZE[whole <= SMALL_SITE ? 'small' : 'large'];
  const groups: Group[] = [];
  let first = 0;
  let size = 0;
  const close = (end: number): void => {
    if (end === first) return;
    const content = `[${withTexts(records.slice(first, end), putText).join(',')}]`;
    const name = nameOf(content);
    put(`opis/${name}.json`, content);
    groups.push([first, name]);
    first = end;
    size = 0;
  };
  records.forEach(({ fragment }, at) => {
    if (size > 0 && size + fragment.length > most) close(at);
    size += fragment.length;
  });
  close(records.length);
  return groups;
}
