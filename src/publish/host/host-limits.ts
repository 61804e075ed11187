import { LIMIT_WORDS } from '../../strings/host-limits.ts';

/** What free hosts of static sites take at most, as their documents say. */
const LIMITS = [
  { host: 'Cloudflare Pages', measure: 'files', most: 20_000 },
  { host: 'GitHub Pages', measure: 'bytes', most: 1_000_000_000 },
] as const;

/** The part of a limit from which a site is said to come near it. */
const NEAR = 0.9;

/** Warnings about hosts that would refuse a site of so many files and bytes, or soon will, with the numbers. */
export const hostLimits = (site: { readonly files: number; readonly bytes: number }): string[] =>
  LIMITS.flatMap(({ host, measure, most }) =>
    site[measure] > most * NEAR ? [LIMIT_WORDS[measure](host, site[measure], most, site[measure] > most)] : [],
  );
