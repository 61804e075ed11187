import { fileContentOf } from '../content/file-content.ts';
import { CONTENT_NAMES } from '../strings/records.ts';
import { archiveDirectory } from './archive-directory.ts';
import { foreignPart } from './docx/foreign-part.ts';
import { utf16Of } from './html/decode-html.ts';
import { ImportError } from './import-error.ts';
import { openArchive, type OpenedArchive, type PartUse } from './open-archive.ts';

export type Recognised =
  | { readonly format: 'docx' | 'odt'; readonly archive: OpenedArchive }
  | { readonly format: 'zipx'; readonly archive: OpenedArchive; readonly names: readonly string[] }
  | { readonly format: 'rtf' | 'html' | 'pdf' }
  | { readonly format: 'edap' };

const SUPPORTED = '.docx, .odt, .rtf, .html, .pdf (z warstwą tekstową) oraz .zipx i akt.xml (pakiet aktu prawnego)';
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const MEGABYTE = 1_000_000;
/** HTML is parsed as a whole, with much memory for each character. */
const MAX_HTML = 8 * MEGABYTE;
const MAX_XML = 24 * MEGABYTE;

/** Parts by which a package of an act is known, and those that are taken out of it. */
const PACKAGE = /^(?:akt\.(?:xml|pdf)|content\/legalact\.dat|properties\/mark\.xml)$/i;
const packagePart = (name: string): PartUse =>
  /^content\/(?:legalact|justificationdata|attachmentdata\d*)\.dat$/i.test(name)
    ? 'text'
    : /^[^/]+\.(?:pdf|png|jpe?g|gif)$/i.test(name)
      ? 'file'
      : 'none';

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);

/** A signature that envelops its file (PKCS #7, CAdES): the identifier of signed data near the start. */
const isEnveloped = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x30 && Buffer.from(bytes.subarray(0, 64)).toString('latin1').includes('\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02');

/** The name of a stream in an OLE file, which is UTF-16. */
const hasStream = (bytes: Uint8Array, name: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(name, 'utf16le'));

function recogniseOle(bytes: Uint8Array): never {
  if (hasStream(bytes, 'EncryptedPackage')) {
    throw new ImportError(
      'Plik jest zabezpieczony hasłem. Otwórz go w Wordzie, usuń hasło (Plik → Informacje → Chroń dokument) i zapisz.',
    );
  }
  if (hasStream(bytes, 'WordDocument')) {
    throw new ImportError(
      'To plik w starym formacie .doc. Zapisz go w Wordzie jako .docx albo zamień cały katalog jednym poleceniem LibreOffice: „soffice --headless --convert-to docx *.doc”, a potem wczytaj pliki .docx.',
    );
  }
  throw new ImportError(`To stary plik pakietu Office, ale nie dokument Worda. Obsługiwane są pliki: ${SUPPORTED}.`);
}

/** The folder that a whole package was packed with („akt/akt.xml”), with its slash; `''` where its parts stand by themselves. */
function folderOf(names: readonly string[]): string {
  const folder = /^[^/]+\//.exec(names[0] ?? '')?.[0] ?? '';
  return names.every((name) => name.startsWith(folder)) ? folder : '';
}

/** A package of an act, or `null` for any other archive. */
function recognisePackage(bytes: Uint8Array, all: readonly string[]): Recognised | null {
  const folder = all.some((name) => PACKAGE.test(name)) ? '' : folderOf(all);
  const own = (name: string): string => name.slice(folder.length);
  const names = all.map(own).filter((name) => name !== '');
  if (!names.some((name) => PACKAGE.test(name))) return null;
  const archive = openArchive(bytes, (name) => packagePart(own(name)));
  return { format: 'zipx', archive: new Map([...archive].map(([name, part]) => [own(name), part])), names };
}

function recogniseArchive(bytes: Uint8Array): Recognised {
  const found = recognisePackage(
    bytes,
    archiveDirectory(bytes).map(({ name }) => name),
  );
  if (found !== null) return found;
  const archive = openArchive(bytes, foreignPart);
  const types = new TextDecoder().decode(archive.get('[Content_Types].xml') ?? new Uint8Array());
  if (types.includes('macroEnabled')) {
    throw new ImportError('Plik zawiera makra, czyli program, dlatego nie zostanie odczytany. Zapisz go jako .docx, bez makr.');
  }
  const mimetype = new TextDecoder().decode(archive.get('mimetype') ?? new Uint8Array()).trim();
  if (mimetype.startsWith('application/vnd.oasis.opendocument.text')) return { format: 'odt', archive };
  if (types.includes('wordprocessingml') || archive.has('word/document.xml')) return { format: 'docx', archive };
  throw new ImportError(`To archiwum, ale nie dokument tekstowy. Obsługiwane są pliki: ${SUPPORTED}.`);
}

/** Why a file is not what its name says, and what to do, by what is in it. */
function mislabelled(bytes: Uint8Array, head: string): ImportError {
  if (/^mime-version:/im.test(head)) {
    return new ImportError(
      'Plik jest stroną zapisaną w jednym pliku (MHT), a nie dokumentem Worda. Otwórz go w Wordzie i zapisz jako .docx.',
    );
  }
  const content = fileContentOf(bytes);
  const inside =
    content === null || content === 'text' || content === 'binary' ? '' : ` (w środku jest ${CONTENT_NAMES[content]})`;
  return new ImportError(
    `Zawartość pliku nie zgadza się z jego rozszerzeniem${inside} albo plik jest uszkodzony. Zdobądź go jeszcze raz ze źródła.`,
  );
}

/** Tells the format of a file by its first bytes; its name only decides between texts. Throws for what can't be imported. */
export function recognise(bytes: Uint8Array, name: string): Recognised {
  if (bytes.length === 0) throw new ImportError('Plik jest pusty.');
  if (startsWith(bytes, OLE)) return recogniseOle(bytes);
  if (startsWith(bytes, [0x50, 0x4b])) return recogniseArchive(bytes);
  if (isEnveloped(bytes))
    throw new ImportError(
      'Plik jest w kopercie podpisu elektronicznego (.p7m, .sig). Zapisz dokument bez koperty w programie do podpisów i wczytaj sam dokument.',
    );
  const utf16 = utf16Of(bytes);
  const head = new TextDecoder(utf16 ?? 'latin1').decode(bytes.subarray(0, 1024));
  if (head.startsWith('{\\rtf')) return { format: 'rtf' };
  if (head.includes('%PDF-')) return { format: 'pdf' };
  const isHtml = /^(?:\u00ef\u00bb\u00bf|\ufeff)?\s*<(?:!doctype\s+html|html)/i.test(head);
  // Word opens a page that is called .doc, and offices keep such files; under any other name a page is a download that failed.
  if (/\.(?:docx|docm|odt|doc|pdf|rtf)$/i.test(name) && !(isHtml && /\.doc$/i.test(name))) throw mislabelled(bytes, head);
  if (isHtml || /\.x?html?$/i.test(name)) {
    if (bytes.length > MAX_HTML)
      throw new ImportError('Plik HTML jest zbyt duży (ponad 8 MB). Podziel go albo zapisz bez obrazów.');
    return { format: 'html' };
  }
  if (/\.xml$/i.test(name) || /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml/.test(head)) {
    if (bytes.length > MAX_XML) throw new ImportError('Plik XML jest zbyt duży (ponad 24 MB), jak na akt prawny.');
    return { format: 'edap' };
  }
  if (/\.(?:txt|csv|md)$/i.test(name)) {
    throw new ImportError(
      'To zwykły tekst, w którym nie ma czego odczytywać. Utwórz dokument poleceniem „npm run new” i wklej tekst pod metryczkę.',
    );
  }
  throw new ImportError(`Nie rozpoznano rodzaju pliku. Obsługiwane są pliki: ${SUPPORTED}.`);
}
