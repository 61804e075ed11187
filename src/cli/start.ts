import { buildSite } from '../publish/build-site.ts';
import { serveSite } from '../publish/serve-site.ts';
import { readSettings, SettingsError } from '../settings.ts';
import { hasCode } from '../content/system-error.ts';
import { installedSoftware } from './pipeline-cache.ts';
import type { Command } from './command-line.ts';
import { readPort } from './read-port.ts';

/** Serves a folder; a port in use is reported with its number. */
async function serve(dir: string, basePath: string, port: number): Promise<Awaited<ReturnType<typeof serveSite>>> {
  try {
    return await serveSite(dir, basePath, port);
  } catch (error) {
    if (!hasCode(error, 'EADDRINUSE')) throw error;
    throw new SettingsError(
      `Port ${String(port)} jest zajęty. Zamknij program, który go używa (może inny „npm start”), albo podaj inny port, np. „npm start -- --port ${String(port + 1)}”. Sam serwis, bez podglądu, buduje „npm run build”.`,
    );
  }
}

export const start: Command = async (line) => {
  const port = readPort(line);
  const settings = readSettings(process.env);
  // Checked before the build, so that a port in use is reported at once.
  const early = await serve(settings.outDir, settings.basePath, port);
  await early.close();
  if ((await buildSite(settings, installedSoftware())) === null) return 1;
  const { url } = await serve(settings.outDir, settings.basePath, port);
  console.log(`Serwis jest pod adresem ${url} (Ctrl+C kończy).`);
  return 0;
};
