import { nameOf, packGroup } from './pagefind-format.ts';

/** Characters of the fragments of a group: about a fifth of that comes to the browser, for ten results of a small site in three requests. */
const GROUP_SIZE = 20_000;

/** Puts what is shown of an index's records together in files, in the order in which they come. */
export class FragmentGroups {
  readonly #put: (path: string, content: Buffer) => void;
  readonly #groupOf = new Map<string, string>();
  #pending = new Map<string, string>();
  #size = 0;

  /** `put` takes a file by its path below the index's folder. */
  constructor(put: (path: string, content: Buffer) => void) {
    this.#put = put;
  }

  add(name: string, fragment: string): void {
    if (this.#size > 0 && this.#size + fragment.length > GROUP_SIZE) this.#close();
    this.#pending.set(name, fragment);
    this.#size += fragment.length;
  }

  #close(): void {
    const content = packGroup(this.#pending);
    const group = nameOf(content);
    this.#put(`fragment/${group}.pf_fragment`, content);
    for (const name of this.#pending.keys()) this.#groupOf.set(name, group);
    this.#pending = new Map();
    this.#size = 0;
  }

  /** Writes the last group; the name of each fragment's group. */
  done(): ReadonlyMap<string, string> {
    if (this.#pending.size > 0) this.#close();
    return this.#groupOf;
  }
}
