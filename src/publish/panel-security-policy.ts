/**
 * The policy of the panel alone, which sets styles from scripts and connects to the repository's host. Public pages keep the
 * stricter one.
 */
export const cmsPolicy = (signIn: string | null): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self' blob:",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob: https:",
    "font-src 'self' data:",
    "media-src 'self' blob:",
    "frame-src 'self' blob:",
    `connect-src 'self' blob: data: https://api.github.com https://gitlab.com${signIn === null ? '' : ` ${signIn}`}`,
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
