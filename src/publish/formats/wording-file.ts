import { versionOn } from '../../model/version-on.ts';
import { wordingPath } from '../../model/history-paths.ts';
import type { Corpus, IsoDate, LinkedWork, Version } from '../../types.ts';

/** One wording of a document as a file of some format states it. */
export interface FiledWording {
  readonly work: LinkedWork;
  readonly version: Version;
  /** Page of the wording, below the base. */
  readonly path: string;
  /** The day whose state the file shows: of the current text that of the build, of a dated wording its first day. */
  readonly stateOn: IsoDate;
  /** Whether it is the file of the document's page, which is made anew when the day or the state changes. */
  readonly isCurrent: boolean;
}

/** The wording of a document's own page. */
export function currentWording(work: LinkedWork, { settings: { buildDate } }: Pick<Corpus, 'settings'>): FiledWording {
  return { work, version: versionOn(work, buildDate), path: work.path, stateOn: buildDate, isCurrent: true };
}

/** A wording at its own address; `null` for one without a day. */
export function datedWording(work: LinkedWork, version: Version): FiledWording | null {
  const { id } = version;
  return id === 'bez-daty' ? null : { work, version, path: wordingPath(work.path, id), stateOn: id, isCurrent: false };
}
