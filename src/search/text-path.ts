/** A provision as the browser is told of it: anchor, „§ 5 ust. 2”, title. */
export type UnitEntry = readonly [anchor: string, name: string, heading: string];

/** A part of a document as the browser gets it: what it says of the document, all its provisions, and the texts of some of them. */
export interface DocumentPart {
  readonly meta: Readonly<Record<string, string>>;
  readonly units: readonly UnitEntry[];
  /** Number of the first text, from 1. */
  readonly first: number;
  readonly texts: readonly string[];
}

/** Path of a part of a document below the search's folder. `path`: that of the document below the base. */
export const textPath = (path: string, edition: string, part: number): string =>
  `tekst/${path.replace(/^\/|\/$/g, '') || 'start'}-${edition}-${String(part)}.json`;
