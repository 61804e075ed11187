import { buildSite } from '../publish/build-site.ts';
import { serveSite } from '../publish/serve-site.ts';
import { readSettings, SettingsError } from '../settings.ts';
import { hasCode } from '../content/system-error.ts';
import { installedSoftware } from './pipeline-cache.ts';
import { run } from './run.ts';

const PORT = 4321;

/** Serves a folder; a port in use is reported with its number. */
async function serve(dir: string, basePath: string): Promise<Awaited<ReturnType<typeof serveSite>>> {
  try {
    return await serveSite(dir, basePath, PORT);
  } catch (error) {
    if (!hasCode(error, 'EADDRINUSE')) throw error;
    throw new SettingsError(
      `Port ${String(PORT)} jest zajęty. Zamknij program, który go używa (może inny „npm start”), i spróbuj ponownie. Sam serwis, bez podglądu, buduje „npm run build”.`,
    );
  }
}

run(async () => {
  const settings = readSettings(process.env);
  // Checked before the build, so that a port in use is reported at once.
  const early = await serve(settings.outDir, settings.basePath);
  await early.close();
  if ((await buildSite(settings, installedSoftware())) === null) return 1;
  const { url } = await serve(settings.outDir, settings.basePath);
  console.log(`Serwis jest pod adresem ${url} (Ctrl+C kończy).`);
  return 0;
});
