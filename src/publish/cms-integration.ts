import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { SettingsError } from '../settings.ts';
import { CODE } from '../content/program-places.ts';
import type { Settings } from '../types.ts';

/** Throws a `SettingsError` where the panel is asked for and its package is not installed. */
function requirePanel(): void {
  try {
    import.meta.resolve('@sveltia/cms');
  } catch {
    throw new SettingsError(
      'Zmienna CMS=1 włącza panel redakcji, a pakiet, na którym się on opiera, nie jest zainstalowany. Uruchom „npm install @sveltia/cms” albo usuń tę zmienną.',
    );
  }
}

/** Adds the panel at `/admin/` where the settings ask for it; a default build has nothing of it. */
export function cmsIntegrations({ cms }: Settings): AstroIntegration[] {
  if (cms === null) return [];
  requirePanel();
  return [
    {
      name: 'programoteka-panel',
      hooks: {
        'astro:config:setup': ({ injectRoute }) => {
          injectRoute({ pattern: '/admin/', entrypoint: join(CODE, 'site', 'panel', 'admin.astro') });
        },
      },
    },
  ];
}
