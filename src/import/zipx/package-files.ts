import { fileContentOf } from '../../content/file-content.ts';
import { PACKAGE_WORDS } from '../../strings/import.ts';
import type { ImportedAttachment } from '../draft.ts';
import type { OpenedArchive } from '../open-archive.ts';
import type { PackageRemarks } from './package-remarks.ts';
import { isCalled } from './old-names.ts';
import type { NamedFile } from './read-edap.ts';

/** Kinds of files that come along with an act, with the end of their names. */
const ENDS: Readonly<Record<string, string>> = { pdf: 'pdf', png: 'png', jpeg: 'jpg', gif: 'gif' };

/** The act as it is printed. */
export const PRINT = 'akt.pdf';

/** A signed PDF holds the certificate of a person; the place of its signature can't be compressed. */
const isSigned = (bytes: Uint8Array): boolean => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('/ByteRange');

const isNamed = (part: string, named: readonly NamedFile[]): boolean => named.some(({ name }) => isCalled(part, name));

const numberIn = (name: string): string => /^zalacznik[-_ ]?(\d{1,3})\.pdf$/i.exec(name)?.[1] ?? '';

/** The file of an archive by its name, whatever the case and encoding of its letters, or `null`. */
export function partOf(archive: OpenedArchive, name: string): Uint8Array | null {
  for (const [part, bytes] of archive) if (isCalled(part, name)) return bytes;
  return null;
}

/**
 * Files that come along with an act: those that `akt.xml` names, and further attachments in the root of the package. A file that is signed,
 * missing or of another kind is told and left.
 */
export function packageFiles(
  archive: OpenedArchive,
  names: readonly string[],
  named: readonly NamedFile[],
  remarks: PackageRemarks,
): ImportedAttachment[] {
  const others = names
    .filter((name) => /^zalacznik[^/]*\.pdf$/i.test(name) && !isNamed(name, named))
    .sort()
    .map((name): NamedFile => ({ name, number: numberIn(name), holdsText: false }));
  const taken: ImportedAttachment[] = [];
  for (const { name, number, holdsText } of [...named, ...others]) {
    const bytes = partOf(archive, name);
    if (bytes === null) {
      remarks.add(names.some((one) => isCalled(one, name)) ? PACKAGE_WORDS.fileTooLarge(name) : PACKAGE_WORDS.fileMissing(name));
      continue;
    }
    const end = ENDS[fileContentOf(bytes) ?? ''];
    if (end === undefined) remarks.add(PACKAGE_WORDS.fileUnknown(name));
    else if (isSigned(bytes)) remarks.add(PACKAGE_WORDS.fileSigned(name));
    else
      taken.push({
        name: `${holdsText ? 'akt' : `zalacznik-${number === '' ? String(taken.length + 1) : number}`}.${end}`,
        title: holdsText
          ? PACKAGE_WORDS.actFile
          : number === ''
            ? PACKAGE_WORDS.attachmentFile
            : PACKAGE_WORDS.numberedFile(number),
        type: holdsText ? PACKAGE_WORDS.originalType : PACKAGE_WORDS.attachmentType,
        bytes,
      });
  }
  return withOwnNames(taken);
}

/** Two files of one number get names of their own. */
function withOwnNames(files: readonly ImportedAttachment[]): ImportedAttachment[] {
  const seen = new Map<string, number>();
  return files.map((file) => {
    const count = (seen.get(file.name) ?? 0) + 1;
    seen.set(file.name, count);
    return count === 1 ? file : { ...file, name: file.name.replace(/(?=\.\w+$)/, `-${String(count)}`) };
  });
}

const READ =
  /^(?:akt\.xml|akt\.pdf|zalacznik[^/]*|properties\/mark\.xml|content\/(?:legalact|justificationdata|attachmentdata\d*)\.dat|\[content_types\]\.xml|(?:.*\/)?_rels\/.*|mimetype|.*\/)$/i;

/** Parts that are neither read nor carried along, so that nothing of a package passes in silence. */
export function tellLeftParts(names: readonly string[], named: readonly NamedFile[], remarks: PackageRemarks): void {
  const left = names.filter((name) => !READ.test(name) && !isNamed(name, named));
  if (left.length > 0) remarks.add(PACKAGE_WORDS.leftParts(left));
  if (names.some((name) => isCalled(name, PRINT)) && !isNamed(PRINT, named)) remarks.add(PACKAGE_WORDS.printLeft);
}
