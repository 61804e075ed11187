import type { TextPart } from '../types/text-part.ts';

/** A file of the published site: path below its root, and what it holds. */
export interface SiteFile {
  readonly path: string;
  /** In stretches where it is put together from long ones: to join thousands of pages only to write them takes time. */
  readonly content: TextPart | readonly TextPart[];
}
