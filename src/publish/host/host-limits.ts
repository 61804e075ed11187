import { LIMIT_WORDS } from '../../strings/host-limits.ts';

/** What free hosts of static sites take at most, as their documents say. */
const LIMITS = [
  { host: 'Cloudflare Pages', measure: 'files', most: 20_000 },
  { host: 'GitHub Pages', measure: 'bytes', most: 1_000_000_000 },
] as const;

/** The part of a limit from which a site is said to come near it. */
const NEAR = 0.9;

/** How much there is of something. */
export interface Measure {
  readonly files: number;
  readonly bytes: number;
}

/**
 * Warnings about hosts that would refuse a site of so many files and bytes, or soon will, with the numbers, and how much of it the
 * formats are that the town has chosen.
 */
export const hostLimits = (site: Measure, formats: Measure = { files: 0, bytes: 0 }): string[] =>
  LIMITS.flatMap(({ host, measure, most }) => {
    if (site[measure] <= most * NEAR) return [];
    const said = LIMIT_WORDS[measure](host, site[measure], most, site[measure] > most);
    return [formats[measure] === 0 ? said : `${said} ${LIMIT_WORDS.formats[measure](formats[measure])}`];
  });
