import type { PanelSettings } from '../types.ts';

/** Where pictures of accounts come from, beside the host itself. */
const AVATARS: Readonly<Record<string, string>> = {
  'https://github.com': 'https://avatars.githubusercontent.com',
  'https://gitlab.com': 'https://secure.gravatar.com',
};

/** What pages of others the panel may ask: its host, its interface, its sign-in server. */
function connections({ repository, address, api, signIn, application }: PanelSettings): string[] {
  if (repository === '') return [];
  const addresses = [api, ...(application === null ? [] : [address]), ...(signIn === null ? [] : [signIn])];
  return [...new Set(addresses.map((one) => new URL(one).origin))];
}

/**
 * The policy of the panel alone, which sets styles from scripts and connects to the host of its repository and to nobody else. Public
 * pages keep the stricter one.
 */
export function panelPolicy(panel: PanelSettings): string {
  const origin = new URL(panel.address).origin;
  const pictures = panel.repository === '' ? [] : [origin, ...[AVATARS[origin]].filter((one) => one !== undefined)];
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self' blob:",
    "style-src 'self' 'unsafe-inline'",
    ["img-src 'self' data: blob:", ...pictures].join(' '),
    "font-src 'self' data:",
    "media-src 'self' blob:",
    "frame-src 'self' blob:",
    ["connect-src 'self' blob: data:", ...connections(panel)].join(' '),
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
