import { assetPath } from '../content/asset-path.ts';

/** Published files: the path as the disk has it, and the published one too → the published path; both with a leading slash. */
export type PublishedFiles = ReadonlyMap<string, string>;

/** A file that a text or a key leads to. */
export interface FoundFile {
  /** Published path below the base, with a leading slash. */
  readonly address: string;
  /** The name as the disk has it. */
  readonly name: string;
  /** How the name differs from the one written; `null` where it is the same. */
  readonly differs: 'case' | 'form' | 'letters' | 'type' | null;
}

/** Endings of one kind of file. */
const SAME_TYPES: readonly (readonly string[])[] = [['jpg', 'jpeg']];

const endingOf = (path: string): string => /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
const stemOf = (path: string): string => assetPath(path).replace(/\.[^./]*$/, '');

/**
 * The file of a path. A path that differs from one file's alone in case, in how its letters are coded, in Polish letters and spaces
 * („Żółty szlak.pdf”, `zolty-szlak.pdf`) or in the ending of the same kind („jpg”, „jpeg”) means that file. `unpublished` are files that are
 * there and not published: a path of one means it, and no other.
 */
export function findFile(
  files: PublishedFiles,
  path: string,
  unpublished: Pick<ReadonlyMap<string, string>, 'has'> = new Map(),
): FoundFile | null {
  const address = files.get(path);
  if (address !== undefined) return { address, name: path, differs: null };
  if (unpublished.has(path)) return null;
  const form = path.normalize('NFC');
  const [slug, stem] = [assetPath(path), stemOf(path)];
  const endings = SAME_TYPES.find((types) => types.includes(endingOf(path))) ?? [];
  const ways = [
    ['form', (other: string) => other.normalize('NFC') === form],
    ['case', (other: string) => other.normalize('NFC').toLowerCase() === form.toLowerCase()],
    ['letters', (other: string) => assetPath(other) === slug],
    ['type', (other: string) => endings.includes(endingOf(other)) && stemOf(other) === stem],
  ] as const;
  for (const [differs, isSame] of ways) {
    const found = [...files].filter(([other]) => isSame(other));
    const [first] = found;
    // The same file may stand there by two names.
    if (first !== undefined && found.every(([, other]) => other === first[1]))
      return { address: first[1], name: first[0], differs };
  }
  return null;
}

/** The path, as the disk has it, of a file that is called so but is of another kind („skan.docx” for „skan.pdf”); `null` for none. */
export function otherEnding(files: PublishedFiles, path: string): string | null {
  const stem = stemOf(path);
  return [...files.keys()].find((other) => endingOf(other) !== '' && stemOf(other) === stem) ?? null;
}
