/** Published files: the path as the disk has it, and the published one too → the published path; both with a leading slash. */
export type PublishedFiles = ReadonlyMap<string, string>;

/** A file that a text or a key leads to. */
export interface FoundFile {
  /** Published path below the base, with a leading slash. */
  readonly address: string;
  /** The name as the disk has it. */
  readonly name: string;
  /** How the name differs from the one written; `null` where it is the same. */
  readonly differs: 'case' | 'form' | null;
}

/** The file of a path. A path that differs from one file's alone in case, or in how its letters are coded, means that file. */
export function findFile(files: PublishedFiles, path: string): FoundFile | null {
  const address = files.get(path);
  if (address !== undefined) return { address, name: path, differs: null };
  const form = path.normalize('NFC');
  const ways = [
    ['form', (other: string) => other.normalize('NFC') === form],
    ['case', (other: string) => other.normalize('NFC').toLowerCase() === form.toLowerCase()],
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
