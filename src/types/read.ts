/** Content files as they are read. */
/** A content file as it is on the disk, decoded. `text` keeps its front matter and line ends, so positions in it are those of the file. */
export interface SourceFile {
  /** Path below the content folder, with `/`, e.g. `uchwaly/2018/liii-732-2018.md`. */
  readonly path: string;
  readonly text: string;
}
