import type { IsoDate } from './identity.ts';

/** What the environment says about a run. */
export interface Settings {
  readonly contentDir: string;
  readonly outDir: string;
  /** Origin of the published site, without a slash at its end; `null` where it was not said. */
  readonly siteUrl: string | null;
  /** Path the site is served under, with a slash at both ends: `/` or `/program/`. */
  readonly basePath: string;
  /** The day on which „in force” is judged. */
  readonly buildDate: IsoDate;
  /** Whether documents get a PDF: `off` by `PDF=0`, `missing` where the package that makes them is not installed. */
  readonly pdf: 'made' | 'off' | 'missing';
  /**
   * What the variables say of the panel of editors: `off`, `on` (as `serwis.yaml` has it, or for files of one computer), or the panel
   * itself; `null` where they say nothing, which leaves it to `serwis.yaml`.
   */
  readonly cms: PanelSettings | 'on' | 'off' | null;
}

export type PanelHost = 'github' | 'gitlab' | 'gitea' | 'forgejo';

/** How an edit gets onto the site: each by a request of its own, all together from a branch that waits for a request, or at once. */
export type PanelReview = 'requests' | 'branch' | 'none';

/** Where the panel of editors keeps the content, and how it logs in there. */
export interface PanelSettings {
  readonly host: PanelHost;
  /** `owner/name`; empty where nothing is said: then only the local mode works. */
  readonly repository: string;
  /** The branch that is published. */
  readonly branch: string;
  readonly review: PanelReview;
  /** The branch edits wait on where `review` is `branch`. */
  readonly reviewBranch: string;
  /** Address of the host, without a slash at its end: `https://git.gmina.example`. */
  readonly address: string;
  /** Address of its REST interface, without a slash at its end. */
  readonly api: string;
  /** Address of a sign-in server, which GitHub needs; `null` for sign-in without one. */
  readonly signIn: string | null;
  /** Id of the application that signs editors in by PKCE; `null` for sign-in with a token. */
  readonly application: string | null;
}
