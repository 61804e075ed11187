import type { ArchivedFile, SiteManifest } from '../../../publish/whole/manifest-shape.ts';

type ManifestDocument = SiteManifest['documents'][number];

/** A file of this build or a former one, as the manifest or the archive has it. */
interface KnownFile {
  readonly document: string;
  readonly type: string;
  readonly holds: ArchivedFile['holds'];
  /** The wording in it and the digest of its words; `null` where the file is no wording. */
  readonly version: string | null;
  readonly words: string | null;
  /** First and last day of builds that had it; `null` where only the manifest of today is asked. */
  readonly seen: { readonly from: string; readonly to: string } | null;
  /** Whether it stands at the address of the document, and so shows the state of the day of the build. */
  readonly isOfThePage: boolean;
}

/**
 * What the words of a file are today. `same`: a former build's file with today's words · `corrected`: the wording is today's, its words
 * were corrected since · `ended`: the last wording of a document that is not in force · `removed`: there is no such wording any more.
 */
type Standing =
  'today' | 'same' | 'corrected' | 'ended' | 'older' | 'later' | 'removed' | Exclude<ArchivedFile['holds'], 'wording'>;

export interface Finding {
  readonly file: KnownFile;
  /** The document as it is today; `null` where the site has it no more. */
  readonly document: ManifestDocument | null;
  /** `null` where the document is gone, so that nothing is known of today. */
  readonly standing: Standing | null;
  /** The day whose state the file shows; `null` where the file does not tell and the day is not known. */
  readonly stateOn: string | null;
}

/** All places of the manifest of today in which a digest stands. */
function inManifest(sha256: string, { documents }: SiteManifest): KnownFile[] {
  return documents.flatMap(({ id, current, files, versions }) => {
    const wordsOf = (version: string): string | null => versions.find((one) => one.id === version)?.words ?? null;
    const known = ({ type, holds }: ManifestDocument['files'][number], version: string, isOfThePage: boolean): KnownFile => ({
      document: id,
      type,
      holds,
      // A page shows a wording too.
      version: holds === 'wording' || holds === 'page' ? version : null,
      words: holds === 'wording' || holds === 'page' ? wordsOf(version) : null,
      seen: null,
      isOfThePage,
    });
    return [
      ...files.filter((file) => file.sha256 === sha256).map((file) => known(file, current, true)),
      ...versions.flatMap((version) =>
        version.files.filter((file) => file.sha256 === sha256).map((file) => known(file, version.id, false)),
      ),
    ];
  });
}

function standingOf(file: KnownFile, { current, versions, isEnded }: ManifestDocument, isOfToday: boolean): Standing {
  const { holds, version, words } = file;
  if (version === null) return holds === 'wording' ? 'removed' : holds;
  const now = versions.find(({ id }) => id === version);
  if (now === undefined) return 'removed';
  if (version !== current) return version < current ? 'older' : 'later';
  if (words !== now.words) return 'corrected';
  if (isEnded) return 'ended';
  return isOfToday ? 'today' : 'same';
}

/**
 * What is known of a file by the digest of its bytes: its places in the manifest of today, and else those in the part of the archive
 * for its digest. Empty for a file that neither has.
 */
export function judgeFile(sha256: string, manifest: SiteManifest, archive: readonly ArchivedFile[]): Finding[] {
  const today = inManifest(sha256, manifest);
  const former = archive
    .filter((file) => file.sha256 === sha256)
    .map((file): KnownFile => ({ ...file, seen: { from: file.from, to: file.to }, isOfThePage: false }));
  const seenOf = (file: KnownFile): KnownFile['seen'] =>
    former.find(({ document, holds, version }) => document === file.document && holds === file.holds && version === file.version)
      ?.seen ?? null;
  const isOfToday = today.length > 0;
  return (isOfToday ? today : former).map((file) => {
    const document = manifest.documents.find(({ id }) => id === file.document) ?? null;
    return {
      file: isOfToday ? { ...file, seen: seenOf(file) } : file,
      document,
      standing: document === null ? null : standingOf(file, document, isOfToday),
      stateOn: isOfToday ? (file.isOfThePage ? manifest.date : file.version) : null,
    };
  });
}
