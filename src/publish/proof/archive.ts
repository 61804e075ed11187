import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { printableWords } from '../../diagnostics/printable.ts';
import { SettingsError } from '../../settings.ts';
import { ARCHIVE_WORDS } from '../../strings/proof.ts';
import type { Settings } from '../../types.ts';
import { holds, namesIn, realPath } from '../output/places.ts';
import { archiveShape, type ArchivedFile, type ArchivePart } from '../whole/manifest-shape.ts';
import type { ManifestDocuments } from '../whole/site-manifest.ts';

/** Folder of the archive below the site's root, and its parts by the first two digits of the digests in them. */
export const ARCHIVE_FOLDER = 'api/v1/archiwum';
const PART = /^[0-9a-f]{2}\.json$/;
/** Names that may stand beside the parts: of git, of a disk. */
const BESIDE = /^(?:\..*|lost\+found|README(?:\.md|\.txt)?)$/;

/** Where the archive of digests is kept between builds: `ARCHIVE_DIR`; `null` where that is not set and none is kept. */
export function archiveFolder(
  env: Readonly<Record<string, string | undefined>>,
  { contentDir, outDir }: Pick<Settings, 'contentDir' | 'outDir'>,
): string | null {
  const stated = env['ARCHIVE_DIR'] ?? '';
  if (stated === '') return null;
  const dir = realPath(resolve(stated));
  // Where the current folder is the content itself, the archive may stand beside its files.
  const [content, output] = [realPath(contentDir), realPath(outDir)];
  const isInContent = holds(content, dir) && (content === dir || content !== realPath(process.cwd()));
  if (isInContent || holds(output, dir) || holds(dir, output)) throw new SettingsError(ARCHIVE_WORDS.badPlace(stated));
  const foreign = namesIn(dir).filter((name) => !PART.test(name) && !BESIDE.test(name));
  if (foreign.length > 0)
    throw new SettingsError(ARCHIVE_WORDS.notArchive(stated, printableWords(foreign.slice(0, 3).join(', '))));
  return dir;
}

/** Reads a part; throws a `SettingsError` where it is damaged, because a build would shorten it for good. */
export function parsePart(text: string, file: string): readonly ArchivedFile[] {
  try {
    const read = archiveShape.safeParse(JSON.parse(text));
    if (read.success) return read.data.files;
  } catch {
    // Said below.
  }
  throw new SettingsError(ARCHIVE_WORDS.badFile(file));
}

/** All files the archive knows of; none where the folder is missing or empty. */
export const readArchive = (dir: string): ArchivedFile[] =>
  namesIn(dir)
    .filter((name) => PART.test(name))
    .flatMap((name) => parsePart(readFileSync(join(dir, name), 'utf8'), join(dir, name)));

/** Writes the parts; each replaces the former one whole. */
export function writeArchive(dir: string, parts: ReadonlyMap<string, string>): void {
  mkdirSync(dir, { recursive: true });
  for (const [name, text] of parts) {
    const beside = join(dir, `.${name}.nowy`);
    writeFileSync(beside, text);
    renameSync(beside, join(dir, `${name}.json`));
  }
}

/** The files of a build that the archive keeps: all but HTML pages, which say the day of the build and so change every day. */
const archived = (documents: ManifestDocuments, date: string): ArchivedFile[] =>
  documents.flatMap(({ id, current, files, versions }) => {
    const wordsOf = new Map(versions.map((version) => [version.id, version.words]));
    const keep = (file: (typeof files)[number], version: string): ArchivedFile[] =>
      file.holds === 'page'
        ? []
        : [
            {
              sha256: file.sha256,
              from: date,
              to: date,
              document: id,
              type: file.type,
              holds: file.holds,
              version: file.holds === 'wording' ? version : null,
              words: file.holds === 'wording' ? (wordsOf.get(version) ?? null) : null,
            },
          ];
    return [
      ...files.flatMap((file) => keep(file, current)),
      ...versions.flatMap((version) => version.files.flatMap((file) => keep(file, version.id))),
    ];
  });

const keyOf = ({ sha256, document, holds: what, version, words }: ArchivedFile): string =>
  [sha256, document, what, version ?? '', words ?? ''].join('\n');

/** The former archive with the files of a build; a file that was there before keeps its first day. */
function addBuild(former: readonly ArchivedFile[], documents: ManifestDocuments, date: string): ArchivedFile[] {
  const all = new Map(former.map((file) => [keyOf(file), file]));
  for (const file of archived(documents, date)) {
    const before = all.get(keyOf(file));
    const days = [file.from, ...(before === undefined ? [] : [before.from, before.to])].sort();
    all.set(keyOf(file), { ...file, from: days[0] ?? date, to: days.at(-1) ?? date });
  }
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file);
}

export interface ProofArchive {
  /** First day it knows of. */
  readonly since: string;
  readonly entries: number;
  /** Text of each part, by the first two digits of the digests in it. */
  readonly parts: ReadonlyMap<string, string>;
}

/** The archive after a build; `$schema` is the address of the schema of its parts. */
export function archiveAfter(
  former: readonly ArchivedFile[],
  documents: ManifestDocuments,
  date: string,
  $schema: string,
): ProofArchive {
  const files = addBuild(former, documents, date);
  const parts = Map.groupBy(files, ({ sha256 }) => sha256.slice(0, 2));
  return {
    since: files.reduce((first, { from }) => (from < first ? from : first), date),
    entries: files.length,
    parts: new Map([...parts].map(([name, own]) => [name, `${JSON.stringify({ $schema, files: own } satisfies ArchivePart)}\n`])),
  };
}
