import { buildSite } from '../src/publish/build-site.ts';
import { readSettings } from '../src/settings.ts';
import { pipelineCache } from './pipeline-cache.ts';
import { run } from './run.ts';

run(async () => ((await buildSite(readSettings(process.env), pipelineCache())) === null ? 1 : 0));
