import { CONTENT_SECURITY_POLICY } from '../layouts/content-security-policy.ts';
import type { SiteFile } from './site-file.ts';

/** `_headers` for hosts that read it (Netlify, Cloudflare Pages); README has the same for nginx. Files in `_astro` carry a hash in their name. */
export const hostHeaders = (basePath: string): SiteFile => ({
  path: '_headers',
  content: `${basePath}*
  Content-Security-Policy: ${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
${basePath}_astro/*
  Cache-Control: public, max-age=31536000, immutable
`,
});
