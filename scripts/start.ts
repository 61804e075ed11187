import { buildSite } from '../src/publish/build-site.ts';
import { serveSite } from '../src/publish/serve-site.ts';
import { readSettings, SettingsError } from '../src/settings.ts';
import { installedSoftware } from './pipeline-cache.ts';
import { run } from './run.ts';

const PORT = 4321;

run(async () => {
  const settings = readSettings(process.env);
  if ((await buildSite(settings, installedSoftware())) === null) return 1;
  try {
    const { url } = await serveSite(settings.outDir, settings.basePath, PORT);
    console.log(`Serwis jest pod adresem ${url} (Ctrl+C kończy).`);
    return 0;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new SettingsError(
        `Port ${String(PORT)} jest zajęty. Zamknij program, który go używa (może inny „npm start”), i spróbuj ponownie.`,
      );
    }
    throw error;
  }
});
