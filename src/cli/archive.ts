import { longDate } from '../law/dates.ts';
import { archiveFolder, writeArchive } from '../publish/proof/archive.ts';
import { fetchArchive } from '../publish/proof/fetch-archive.ts';
import { openSigner } from '../publish/proof/signing-key.ts';
import { readSettings, SettingsError } from '../settings.ts';
import { plural } from '../strings/plural.ts';
import { ARCHIVE_WORDS } from '../strings/proof.ts';
import type { IsoDate } from '../types.ts';
import type { Command } from './command-line.ts';

/** Takes the archive of digests of the published site into `ARCHIVE_DIR`, for a build on a machine that keeps nothing. */
export const archive: Command = async () => {
  const settings = readSettings(process.env);
  const dir = archiveFolder(process.env, settings);
  if (dir === null) throw new SettingsError(ARCHIVE_WORDS.noDirectory);
  if (settings.siteUrl === null) throw new SettingsError(ARCHIVE_WORDS.noAddress);
  const site = `${settings.siteUrl}${settings.basePath}`;
  const found = await fetchArchive(settings, openSigner(process.env, settings));
  if (found === 'no-site' || found === 'no-archive') {
    console.log(found === 'no-site' ? ARCHIVE_WORDS.noSite(site) : ARCHIVE_WORDS.noArchive(site));
    return 0;
  }
  writeArchive(dir, found.parts);
  if (!found.isVerified) console.log(ARCHIVE_WORDS.otherKey);
  const files = plural(found.entries, { one: 'plik', few: 'pliki', many: 'plików' });
  console.log(ARCHIVE_WORDS.fetched(files, longDate(found.since as IsoDate)));
  return 0;
};
