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
  /** The web panel for editors; `null` where it is not built, which is the default. */
  readonly cms: CmsSettings | null;
}

/** Where the panel keeps the content: a repository of GitHub or GitLab. Empty where nothing is said: then only the local mode works. */
export interface CmsSettings {
  readonly backend: 'github' | 'gitlab';
  /** `owner/name` */
  readonly repository: string;
  readonly branch: string;
  /** Address of the sign-in server, or `null` for sign-in with a token. */
  readonly signIn: string | null;
}
