/** Where a server finds a site and at what address it serves it. */
export interface ServerPlace {
  /** The folder of the built site on the server. */
  readonly root: string;
  /** Host name of the site; `null` where it was not said. */
  readonly host: string | null;
  /** Port to listen at; `null` for the usual one. */
  readonly port: number | null;
}
