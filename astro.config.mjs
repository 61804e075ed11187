import { astroConfig } from './src/publish/astro-config.ts';
import { readSettings } from './src/settings.ts';

const settings = readSettings(process.env);

/** For `astro check` and editors; the program's own commands hand Astro the same. */
export default astroConfig(settings, settings.outDir);
