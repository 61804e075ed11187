import { buildSite } from '../publish/build-site.ts';
import { readSettings } from '../settings.ts';
import type { Command } from './command-line.ts';
import { installedSoftware } from './pipeline-cache.ts';

export const build: Command = async () => ((await buildSite(readSettings(process.env), installedSoftware())) === null ? 1 : 0);
