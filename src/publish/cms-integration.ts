import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Settings } from '../types.ts';

/** Adds the panel at `/admin/` where the settings ask for it; without them the build contains nothing of it. */
export const cmsIntegrations = ({ cms }: Settings): AstroIntegration[] =>
  cms === null
    ? []
    : [
        {
          name: 'programoteka-panel',
          hooks: {
            'astro:config:setup': ({ injectRoute }) => {
              injectRoute({ pattern: '/admin/', entrypoint: resolve(import.meta.dirname, '..', 'site', 'panel', 'admin.astro') });
            },
          },
        },
      ];
