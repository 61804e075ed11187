/** Why a file of a town could not be had; the message is a Polish clause. */
export class GatherError extends Error {}

/** Reads files of a town's site by path below it. */
export interface SiteReader {
  /** The bytes of a file; `null` where there is none. Throws a `GatherError` where it is longer than `most` bytes or can't be had. */
  readonly read: (path: string, most: number) => Promise<Uint8Array | null>;
}
