import { getDocumentProxy } from 'unpdf';
import { inflateSync } from 'node:zlib';

/** An element of the structure tree, as pdf.js reads it. */
interface PdfElement {
  readonly role: string;
  readonly children: readonly PdfElement[];
}

/** What a PDF says of itself to programs that read aloud. */
export interface ReadPdf {
  readonly title: unknown;
  readonly language: unknown;
  /** The XMP metadata. */
  readonly xmp: string;
  readonly isTagged: boolean;
  readonly pages: readonly { readonly text: string; readonly tree: PdfElement }[];
  /** All elements of all pages in reading order. */
  readonly roles: readonly string[];
  /** Objects of the file as text, streams unpacked. */
  readonly objects: string;
}

interface TreeNode {
  readonly role?: string;
  readonly children?: readonly TreeNode[];
}

const elementOf = ({ role, children = [] }: TreeNode): PdfElement[] =>
  role === undefined ? [] : [{ role, children: children.flatMap(elementOf) }];

const rolesOf = ({ role, children }: PdfElement): string[] => [role, ...children.flatMap(rolesOf)];

/** The streams of the file that are packed, as text. */
function unpacked(bytes: Buffer): string {
  const file = bytes.toString('latin1');
  return file.replace(/stream\r?\n([\s\S]*?)\r?\nendstream/g, (whole, data: string) => {
    try {
      return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
    } catch {
      return whole;
    }
  });
}

/** Reads a PDF back with pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const objects = unpacked(Buffer.from(bytes));
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { info } = await pdf.getMetadata();
  const { Title: title, Language: language } = info as Readonly<Record<string, unknown>>;
  const mark = await pdf.getMarkInfo();
  const pages: ReadPdf['pages'][number][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    const [tree = { role: 'Root', children: [] }] = elementOf((await page.getStructTree()) as TreeNode);
    pages.push({ text, tree });
  }
  return {
    title,
    language,
    xmp: /<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/.exec(objects)?.[0] ?? '',
    isTagged: mark?.Marked === true,
    pages,
    roles: pages.flatMap(({ tree }) => rolesOf(tree)),
    objects,
  };
}
