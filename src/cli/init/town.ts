import type { IsoDate } from '../../types.ts';

/** Hosts of repositories for which there are files of checks and publication. */
export const HOSTS = ['github', 'gitlab', 'forgejo'] as const;

export type Host = (typeof HOSTS)[number];

/** What a new repository is made of. */
export interface NewTown {
  readonly name: string;
  readonly council: string;
  readonly executive: string;
  /** Accent colour, `#7a1f3d`; `null` for the usual look. */
  readonly colour: string | null;
  /** Code of the official journal, `POL_WOJ_SL`; `null` where it was not said. */
  readonly journal: string | null;
  readonly host: Host;
  readonly today: IsoDate;
  /** The year of the first programme. */
  readonly year: number;
  /** Where npm gets the program from: a version number, an address or a path of a `.tgz`. */
  readonly source: string;
  /** Version of the package `node` that the program is tested with. */
  readonly node: string;
  /** Version of the package that makes PDF files; `null` where the town does not want them. */
  readonly pdf: string | null;
}
