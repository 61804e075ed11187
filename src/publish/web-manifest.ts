import type { Corpus } from '../types.ts';
import type { SiteFile } from './site-file.ts';

/** What a phone needs to keep the site on its screen: name, colours, icons. */
export function webManifest({ site, settings }: Corpus): SiteFile {
  const icon = (name: string, size: number, purpose: string): object => ({
    src: `${settings.basePath}${name}`,
    sizes: `${String(size)}x${String(size)}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    name: site.name,
    short_name: site.body.slice(0, 24),
    lang: 'pl',
    start_url: settings.basePath,
    scope: settings.basePath,
    display: 'browser',
    background_color: site.look.light.paper,
    theme_color: site.look.light.accent,
    icons: [icon('ikona-192.png', 192, 'any'), icon('ikona-512.png', 512, 'any'), icon('ikona-maska-512.png', 512, 'maskable')],
  };
  return { path: 'manifest.webmanifest', content: `${JSON.stringify(manifest)}\n` };
}
