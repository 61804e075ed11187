import { buildSite } from '../publish/build-site.ts';
import { readSettings } from '../settings.ts';
import { installedSoftware } from './pipeline-cache.ts';
import { run } from './run.ts';

run(async () => ((await buildSite(readSettings(process.env), installedSoftware())) === null ? 1 : 0));
