import { buildSite } from '../src/publish/build-site.ts';
import { readSettings } from '../src/settings.ts';
import { installedSoftware } from './pipeline-cache.ts';
import { run } from './run.ts';

run(async () => ((await buildSite(readSettings(process.env), installedSoftware())) === null ? 1 : 0));
