import { getDocumentProxy } from 'unpdf';
import { inflateSync } from 'node:zlib';

/** An element of the structure tree, as pdf.js reads it. */
export interface PdfElement {
  readonly role: string;
  /** Words read aloud in the place of what it shows. */
  readonly alt: string | null;
  readonly children: readonly PdfElement[];
}

interface PdfPage {
  readonly text: string;
  readonly tree: PdfElement;
  /** Words that are neither part of the structure nor marked as decoration. */
  readonly loose: readonly string[];
  /** Words that go beyond the edge of the page. */
  readonly outside: readonly string[];
}

/** What a PDF says of itself to programs that read aloud. */
export interface ReadPdf {
  readonly title: unknown;
  readonly language: unknown;
  /** The XMP metadata. */
  readonly xmp: string;
  readonly isTagged: boolean;
  readonly pages: readonly PdfPage[];
  /** All elements of all pages in reading order. */
  readonly roles: readonly string[];
  /** Objects of the file as text, streams unpacked. */
  readonly objects: string;
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

interface TreeNode {
  readonly role?: string;
  readonly alt?: string;
  /** Of a piece of content: the name that the page gives it. */
  readonly id?: string;
  readonly children?: readonly TreeNode[];
}

const elementOf = ({
  role,
  alt = null,
  children = [],
}: Omit<TreeNode, 'alt'> & { readonly alt?: string | null }): PdfElement[] =>
  role === undefined ? [] : [{ role, alt, children: children.flatMap(elementOf) }];

const contentIds = ({ id, children = [] }: TreeNode): string[] => [
  ...(id === undefined ? [] : [id]),
  ...children.flatMap(contentIds),
];

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

/** The words of a page, with those that no element of its structure holds (`known` are the names of what these hold). */
async function contentOf(page: Page, known: ReadonlySet<string>): Promise<Omit<PdfPage, 'tree'>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const [, , width = 0, height = 0] = page.view;
  /** The marks that are open: the name of a piece of structure, or `null` for decoration. */
  const open: (string | null)[] = [];
  const [loose, outside]: [string[], string[]] = [[], []];
  let text = '';
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push((item as { readonly tag?: string }).tag === 'Artifact' ? null : item.id);
      continue;
    }
    text += item.str + (item.hasEOL ? '\n' : '');
    if (item.str.trim() === '') continue;
    if (!open.some((mark) => mark === null || known.has(mark))) loose.push(item.str);
    const [x, y] = (item.transform as readonly number[]).slice(4);
    if ((x ?? 0) < 0 || (x ?? 0) + item.width > width + 1 || (y ?? 0) < 0 || (y ?? 0) > height) outside.push(item.str);
  }
  return { text, loose, outside };
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
    const tree = (await page.getStructTree()) as TreeNode;
    pages.push({
      ...(await contentOf(page, new Set(contentIds(tree)))),
      tree: elementOf(tree)[0] ?? { role: 'Root', alt: null, children: [] },
    });
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
