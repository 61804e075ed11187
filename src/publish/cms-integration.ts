import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { CODE } from '../content/program-places.ts';
import { panelOf } from '../content/panel.ts';
import { SettingsError } from '../settings.ts';
import { CMS } from '../strings/cms.ts';
import type { Corpus } from '../types.ts';
import { browserPath } from './browser-path.ts';

/** The panel's own script has 2.2 MB before compression. */
const LARGEST_CHUNK_KB = 3000;

/** Throws a `SettingsError` where the panel is asked for and its package is not installed. */
function requirePanel(asked: string): void {
  try {
    import.meta.resolve('@sveltia/cms');
  } catch {
    throw new SettingsError(CMS.notInstalled(asked));
  }
}

/** Adds the panel at `/admin/` where `serwis.yaml` or the settings ask for it; any other build has nothing of it. */
export function cmsIntegrations({ settings, site }: Pick<Corpus, 'settings' | 'site'>): AstroIntegration[] {
  if (panelOf(settings, site) === null) return [];
  requirePanel(settings.cms === null ? CMS.askedByKey : CMS.askedByVariable);
  return [
    {
      name: 'programoteka-panel',
      hooks: {
        'astro:config:setup': ({ injectRoute, updateConfig }) => {
          injectRoute({ pattern: '/admin/', entrypoint: join(CODE, 'site', 'panel', 'admin.astro') });
          // The panel is one large file, and gray-matter has an engine for JavaScript that is never called.
          const build = { chunkSizeWarningLimit: LARGEST_CHUNK_KB, rolldownOptions: { checks: { eval: false } } };
          updateConfig({ vite: { plugins: [browserPath], build } });
        },
      },
    },
  ];
}
