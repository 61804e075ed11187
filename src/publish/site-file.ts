import type { TextPart } from '../types/text-part.ts';

/** A file of the published site: path below its root, and what it holds. */
export interface SiteFile {
  readonly path: string;
  /** The content, in parts where it is composed of long texts, so that they are not concatenated in memory. */
  readonly content: TextPart | readonly TextPart[];
}
