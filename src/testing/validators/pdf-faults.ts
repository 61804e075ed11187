import type { PdfElement, ReadPdf } from '../read-pdf.ts';

/** Which elements may stand right below one, where PDF/UA-1 (ISO 14289-1) says so. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  L: ['LI', 'Caption', 'L'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOCI', 'TOC', 'Caption'],
};
/** Which element must stand right above one. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  LBody: ['LI'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  TOCI: ['TOC'],
};

const all = (element: PdfElement): PdfElement[] => [element, ...element.children.flatMap(all)];
/** Words read aloud in the place of pictures. */
export const alternatives = (tree: PdfElement): string[] => all(tree).flatMap(({ alt }) => alt ?? []);

const cellsOf = (row: PdfElement): number => row.children.filter(({ role }) => role === 'TH' || role === 'TD').length;

/** Faults of nesting, in words of the standard's own elements. */
function nestingFaults(element: PdfElement, parent = 'Root'): string[] {
  const { role, children } = element;
  const allowed = CHILDREN[role];
  const wanted = PARENTS[role];
  return [
    ...(allowed === undefined
      ? []
      : children.filter((one) => !allowed.includes(one.role)).map((one) => `${one.role} in ${role}`)),
    ...(wanted === undefined || wanted.includes(parent) ? [] : [`${role} in ${parent}`]),
    ...children.flatMap((child) => nestingFaults(child, role)),
  ];
}

/** Headings begin with the first level and skip none on the way down. */
function headingFaults(roles: readonly string[]): string[] {
  const levels = roles.flatMap((role) => (/^H[1-6]$/.test(role) ? [Number(role.slice(1))] : []));
  return levels.flatMap((level, index) =>
    level > (levels[index - 1] ?? 0) + 1 ? [`H${String(level)} after H${String(levels[index - 1] ?? 0)}`] : [],
  );
}

/** What a program that reads aloud is told of the whole file. */
function documentFaults({ xmp, title, language, isTagged, objects }: ReadPdf): string[] {
  const checks: readonly (readonly [string, boolean])[] = [
    ['no part of PDF/UA in the metadata', xmp.includes('<pdfuaid:part>1</pdfuaid:part>')],
    ['no title in the metadata', /<dc:title>[\s\S]*?<rdf:li[^>]*>\s*\S/.test(xmp)],
    ['no title', typeof title === 'string' && title.trim() !== ''],
    ['not in Polish', language === 'pl-PL'],
    ['not tagged', isTagged],
    ['title not shown', /\/DisplayDocTitle\s+true/.test(objects)],
    ['pages without the order of their structure', !objects.includes('/Annots') || /\/Tabs\s*\/S/.test(objects)],
    ['encrypted', !/\/Encrypt\s/.test(objects)],
    ['scripts or files inside', !/\/(?:JavaScript|JS|Launch|EmbeddedFile)\b/.test(objects)],
  ];
  return checks.filter(([, holds]) => !holds).map(([fault]) => fault);
}

const count = (objects: string, pattern: RegExp): number => (objects.match(pattern) ?? []).length;

/** What PDF/UA-1 asks of pictures, links, heads of columns and fonts. */
function partFaults({ objects, pages }: ReadPdf): string[] {
  const faults: string[] = [];
  // A head that stands on several pages is one element.
  const [heads, scopes] = [count(objects, /\/S\s*\/TH\b/g), count(objects, /\/Scope\s*\/(?:Column|Row|Both)/g)];
  if (scopes < heads) faults.push(`${String(heads)} heads of tables, ${String(scopes)} scopes`);
  const [fonts, files] = [count(objects, /\/Type\s*\/FontDescriptor/g), count(objects, /\/FontFile[23]?\s/g)];
  if (files < fonts) faults.push(`${String(fonts - files)} fonts not embedded`);
  const [used, mapped] = [count(objects, /\/Type\s*\/Font\s[^>]*\/Subtype\s*\/Type0/g), count(objects, /\/ToUnicode\s/g)];
  if (mapped < used) faults.push(`${String(used - mapped)} fonts without characters`);
  const links = objects.match(/\/Subtype\s*\/Link[^]*?endobj/g) ?? [];
  for (const link of links) {
    if (!/\/Contents\s*[(<]./.test(link)) faults.push('a link without words');
    if (/\/Contents\s*\(Footnote/.test(link)) faults.push('a link in English');
  }
  for (const { tree } of pages)
    for (const { role, alt } of all(tree))
      if (role === 'Figure' && (alt ?? '').trim() === '') faults.push('a picture without words');
  return faults;
}

/** Rows of a table have as many cells as its head; a table that goes over pages is judged page by page. */
function tableFaults({ pages }: ReadPdf): string[] {
  return pages
    .flatMap(({ tree }) => all(tree))
    .filter(({ role }) => role === 'Table')
    .flatMap((table) => {
      const widths = new Set(
        all(table)
          .filter(({ role }) => role === 'TR')
          .map(cellsOf)
          .filter((width) => width > 0),
      );
      return widths.size > 1 ? [`rows of ${[...widths].join(' and ')} cells in one table`] : [];
    });
}

/** All that is drawn is part of the structure or marked as decoration, and stands on the page. */
function contentFaults({ pages }: ReadPdf): string[] {
  return pages.flatMap(({ loose, outside }, index) => [
    ...loose.map((text) => `page ${String(index + 1)}: „${text}” is neither structure nor decoration`),
    ...outside.map((text) => `page ${String(index + 1)}: „${text}” goes beyond the edge`),
  ]);
}

/** What the rules of PDF/UA-1 that the file itself can tell find wrong with it, read back with pdf.js. */
export function pdfFaults(pdf: ReadPdf): string[] {
  return [
    ...documentFaults(pdf),
    ...pdf.pages.flatMap(({ tree }) => nestingFaults(tree)),
    ...headingFaults(pdf.roles),
    ...partFaults(pdf),
    ...tableFaults(pdf),
    ...contentFaults(pdf),
  ];
}
