import type { Corpus, PanelSettings } from '../../types.ts';
import { contentSecurityPolicy } from '../content-security-policy.ts';
import { panelOf } from '../../content/panel.ts';
import { panelPolicy } from '../panel-security-policy.ts';

/** A header, and the folders of the site in which it has another value. */
export interface HeaderRule {
  readonly name: string;
  /** Value everywhere else; `null` where the header is not sent. */
  readonly value: string | null;
  /** By path below the site's root, with a slash at its end. */
  readonly within: readonly { readonly folder: string; readonly value: string }[];
}

const everywhere = (name: string, value: string): HeaderRule => ({ name, value, within: [] });

/** Only this header can forbid frames; the rest of the policy stands in each page too. */
const framed = (policy: string): string => `${policy}; frame-ancestors 'none'`;

const folder = (name: string, value: string) => ({ folder: `${name}/`, value });

const withinPanel = (panel: PanelSettings | null): HeaderRule['within'] =>
  panel === null ? [] : [folder('admin', framed(panelPolicy(panel)))];

/**
 * The headers of a site: from this table come `_headers` and the configuration of every server. What readers keep is asked about each time
 * (`no-cache`), so that yesterday's status of an act is never shown; files in `_astro` carry a hash of their bytes in their name. Data
 * and the index of the search may be read by pages of others, as a common search of several sites does.
 */
export const headerRules = ({ site, settings }: Pick<Corpus, 'site' | 'settings'>): readonly HeaderRule[] => [
  {
    name: 'Content-Security-Policy',
    value: framed(contentSecurityPolicy(site)),
    within: withinPanel(panelOf(settings, site)),
  },
  everywhere('X-Content-Type-Options', 'nosniff'),
  everywhere('Referrer-Policy', 'strict-origin-when-cross-origin'),
  { name: 'Cache-Control', value: 'no-cache', within: [folder('_astro', 'public, max-age=31536000, immutable')] },
  { name: 'Access-Control-Allow-Origin', value: null, within: [folder('api', '*'), folder('pagefind', '*')] },
];
