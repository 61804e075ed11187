import { contentSecurityPolicy } from '../layouts/content-security-policy.ts';
import type { Corpus } from '../types.ts';
import type { SiteFile } from './site-file.ts';

/** `_headers` for hosts that read it (Netlify, Cloudflare Pages); README has the same for nginx. Files in `_astro` carry a hash in their name. */
export const hostHeaders = ({ site, settings: { basePath } }: Pick<Corpus, 'site' | 'settings'>): SiteFile => ({
  path: '_headers',
  content: `${basePath}*
  Content-Security-Policy: ${contentSecurityPolicy(site)}; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
${basePath}_astro/*
  Cache-Control: public, max-age=31536000, immutable
`,
});
