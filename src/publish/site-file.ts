/** A file of the published site: path below its root, and what it holds. */
export interface SiteFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}
