import { cmsPolicy } from './panel-security-policy.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import type { Corpus } from '../types.ts';
import type { SiteFile } from './site-file.ts';

/** The panel has a policy of its own; the line with `!` removes the policy of all pages. */
const panelHeaders = (basePath: string, signIn: string | null): string => `${basePath}admin/*
  ! Content-Security-Policy
  Content-Security-Policy: ${cmsPolicy(signIn)}; frame-ancestors 'none'
`;

/** `_headers` for hosts that read it (Netlify, Cloudflare Pages); `docs/publikacja.md` has the same for nginx. Files in `_astro` carry a hash in their name. */
export const hostHeaders = ({ site, settings: { basePath, cms } }: Pick<Corpus, 'site' | 'settings'>): SiteFile => ({
  path: '_headers',
  content: `${basePath}*
  Content-Security-Policy: ${contentSecurityPolicy(site)}; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
${basePath}_astro/*
  Cache-Control: public, max-age=31536000, immutable
${cms === null ? '' : panelHeaders(basePath, cms.signIn)}`,
});
