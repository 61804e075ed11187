import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS = (parts: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${parts
    .map(
      (part) =>
        `<Relationship Id="${part}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${part}" Target="${part}.xml"/>`,
    )
    .join('')}</Relationships>`;

/** A small Word file from the inner XML of its parts; further entries of the archive as they are. */
export function wordFile(
  parts: Readonly<{ body: string; numbering?: string; styles?: string }>,
  extra: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  const { body, numbering = '', styles = '' } = parts;
  return zipSync({
    '[Content_Types].xml': strToU8(TYPES),
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': strToU8(RELATIONS(['numbering', 'styles'])),
    'word/numbering.xml': strToU8(`<w:numbering ${W}>${numbering}</w:numbering>`),
    'word/styles.xml': strToU8(`<w:styles ${W}>${styles}</w:styles>`),
    ...extra,
  });
}

/** A paragraph of WordprocessingML; `properties` is the inside of its `w:pPr`. */
export const wordParagraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** Properties that number a paragraph. */
export const numbered = (list: number, level: number): string =>
  `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr>`;
