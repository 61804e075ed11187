/** What a host must say a published file is. */
export interface FileType {
  /** Media type, without the character set. */
  readonly type: string;
  /** Ends of file names, without the dot. */
  readonly extensions: readonly string[];
  /** Whole file names, which say more than how they end: `atom.xml` is a feed. */
  readonly names: readonly string[];
  /** Text is sent compressed; other files are compressed already. */
  readonly isText: boolean;
}

const text = (type: string, extensions: readonly string[], names: readonly string[] = []): FileType => ({
  type,
  extensions,
  names,
  isText: true,
});
const binary = (type: string, ...extensions: readonly string[]): FileType => ({ type, extensions, names: [], isText: false });

/** Every type of file that a site may have: its own files and attachments of documents. */
export const FILE_TYPES: readonly FileType[] = [
  text('text/html', ['html']),
  text('text/css', ['css']),
  text('text/javascript', ['js', 'mjs']),
  text('text/plain', ['txt']),
  text('text/csv', ['csv']),
  text('text/markdown', ['md']),
  text('text/calendar', ['ics']),
  text('application/json', ['json']),
  text('application/ld+json', ['jsonld']),
  text('application/manifest+json', ['webmanifest']),
  text('application/xml', ['xml', 'graphml']),
  text('application/atom+xml', [], ['atom.xml']),
  text('application/akn+xml', [], ['akn.xml']),
  text('application/rtf', ['rtf']),
  text('application/x-pem-file', ['pem']),
  text('image/svg+xml', ['svg']),
  text('image/vnd.microsoft.icon', ['ico']),
  binary('image/png', 'png'),
  binary('image/jpeg', 'jpg', 'jpeg'),
  binary('image/gif', 'gif'),
  binary('image/webp', 'webp'),
  binary('image/avif', 'avif'),
  binary('font/woff2', 'woff2'),
  binary('application/pdf', 'pdf'),
  binary('application/zip', 'zip'),
  // A detached signature: bytes that mean nothing by themselves.
  binary('application/octet-stream', 'sig'),
  binary('application/epub+zip', 'epub'),
  binary('application/msword', 'doc'),
  binary('application/vnd.ms-excel', 'xls'),
  binary('application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'),
  binary('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'),
  binary('application/vnd.openxmlformats-officedocument.presentationml.presentation', 'pptx'),
  binary('application/vnd.oasis.opendocument.text', 'odt'),
  binary('application/vnd.oasis.opendocument.spreadsheet', 'ods'),
  binary('application/vnd.oasis.opendocument.presentation', 'odp'),
];

/** The media type of files whose names end so; `null` for an end that the table has not. */
export const mediaTypeOf = (extension: string): string | null =>
  FILE_TYPES.find(({ extensions }) => extensions.includes(extension))?.type ?? null;

/** Whether the type has a `charset` parameter: JSON is always UTF-8 and has none (RFC 8259, 11). */
const hasCharset = ({ type }: FileType): boolean => type.startsWith('text/') || type.endsWith('xml');

/** Types that a host sends with `charset=utf-8`. */
export const charsetTypes = (): string[] => FILE_TYPES.filter(hasCharset).map(({ type }) => type);

/** Types that a host compresses. */
export const compressedTypes = (): string[] => FILE_TYPES.filter(({ isText }) => isText).map(({ type }) => type);

/** The value of `Content-Type`. */
export const contentType = (one: FileType): string => (hasCharset(one) ? `${one.type}; charset=utf-8` : one.type);
