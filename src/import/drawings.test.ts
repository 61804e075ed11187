import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { wordFile, wordParagraph } from '../testing/office-files.ts';
import { importDocument } from './import-document.ts';

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]);
const KNOWN = { organs: [], actByNumber: new Map<string, string>() };
const RELATIONS = (type: string, target: string): Uint8Array =>
  strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`,
  );
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

async function wordText(body: string, extra: Readonly<Record<string, Uint8Array>>): Promise<{ body: string; told: string[] }> {
  const { drafts, losses } = await importDocument(wordFile({ body }, extra), 'a.docx', KNOWN);
  return { body: drafts[0]?.body ?? '', told: losses.map(({ kind, count }) => `${kind} ${String(count)}`) };
}

async function openText(text: string): Promise<{ body: string; told: string[] }> {
  const names = ['office', 'text', 'drawing', 'style', 'table'].map(
    (name) => `xmlns:${name === 'drawing' ? 'draw' : name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  const file = zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `<office:document-content ${names.join(' ')} xmlns:svg="s" xmlns:xlink="x"><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    ),
    'Pictures/a.png': PNG,
  });
  const { drafts, losses } = await importDocument(file, 'a.odt', KNOWN);
  return { body: drafts[0]?.body ?? '', told: losses.map(({ kind, count }) => `${kind} ${String(count)}`) };
}

const box = (words: string): string => `<w:txbxContent>${wordParagraph(words)}</w:txbxContent>`;

describe('drawings of a Word file', () => {
  it('lose no text box of a group, and count none twice', async () => {
    const group = `<w:drawing><wpg:wgp><wps:txbx>${box('Pierwsza ramka.')}</wps:txbx><wps:txbx>${box('Druga ramka.')}</wps:txbx></wpg:wgp></w:drawing>`;
    const old = `<w:pict><v:group><v:textbox>${box('Pierwsza ramka.')}</v:textbox></v:group></w:pict>`;
    const run = `<w:p><w:r><mc:AlternateContent><mc:Choice>${group}</mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(await wordText(wordParagraph('§ 1. Tekst.') + run, {})).toEqual({
      body: '§ 1. Tekst.\n\nPierwsza ramka.\n\nDruga ramka.',
      told: ['text-boxes 2'],
    });
  });

  it('keep a picture where it stands, with the description it has', async () => {
    const drawing = (descr: string): string =>
      `<w:p><w:r><w:drawing><wp:docPr descr="${descr}"/><pic:pic><a:blip r:embed="rId9" ${R}/></pic:pic></w:drawing></w:r></w:p>`;
    const extra = { 'word/media/image1.png': PNG, 'word/_rels/document.xml.rels': RELATIONS('image', 'media/image1.png') };
    const body = wordParagraph('§ 1. Herb:') + drawing('Herb [gminy]') + drawing('') + wordParagraph('§ 2. Koniec.');
    expect(await wordText(body, extra)).toEqual({
      body: '§ 1. Herb:\n\n![Herb \\[gminy\\]](obrazy:obraz-1.png)\n\n![](obrazy:obraz-1.png)\n\n§ 2. Koniec.',
      told: ['pictures-placed 2'],
    });
  });

  it('tell the words of a diagram that has no text box', async () => {
    const { drafts, losses } = await importDocument(
      wordFile({
        body: `${wordParagraph('§ 1. Tekst.')}<w:p><w:r><w:drawing><a:graphicData><a:t>Wójt</a:t></a:graphicData></w:drawing></w:r></w:p>`,
      }),
      'a.docx',
      KNOWN,
    );
    expect([drafts[0]?.body, losses]).toEqual(['§ 1. Tekst.', [{ kind: 'objects', count: 1, samples: ['Wójt'] }]]);
  });
});

describe('a document of another kind within a Word file', () => {
  const chunk = `<w:altChunk r:id="rId9" ${R}/>`;
  const body = `${wordParagraph('§ 1. Tekst.')}${chunk}${wordParagraph('§ 3. Koniec.')}`;

  it.each([
    ['html', strToU8('<html><body><p>§ 2. Środek.</p></body></html>')],
    ['rtf', strToU8('{\\rtf1 \\u167 ? 2. \\u346 ?rodek.\\par}')],
    ['txt', strToU8('§ 2. Środek.\n')],
    ['docx', wordFile({ body: wordParagraph('§ 2. Środek.') })],
  ])('is read at its place: %s', async (type, bytes) => {
    const extra = { [`word/afchunk.${type}`]: bytes, 'word/_rels/document.xml.rels': RELATIONS('aFChunk', `afchunk.${type}`) };
    expect(await wordText(body, extra)).toEqual({
      body: '§ 1. Tekst.\n\n§ 2. Środek.\n\n§ 3. Koniec.',
      told: ['foreign-read 1'],
    });
  });

  it('is told where it can not be read', async () => {
    const extra = { 'word/_rels/document.xml.rels': RELATIONS('aFChunk', 'afchunk.mht') };
    expect((await wordText(body, extra)).told).toEqual(['foreign-parts 1']);
  });
});

describe('drawings of an OpenDocument text', () => {
  it('lose no text of frames, shapes and groups, in a paragraph and at a page', async () => {
    const shape = (words: string): string => `<draw:rect><text:p>${words}</text:p></draw:rect>`;
    const { body, told } = await openText(
      `<text:p>§ 1. Tekst.<draw:g>${shape('Pierwszy.')}<draw:frame><draw:text-box><text:p>Drugi.</text:p></draw:text-box></draw:frame></draw:g></text:p>${shape('Trzeci.')}<text:p>§ 2. Koniec.</text:p>`,
    );
    expect(body).toBe('§ 1. Tekst.\n\nPierwszy.\n\nDrugi.\n\nTrzeci.\n\n§ 2. Koniec.');
    expect(told).toEqual(['text-boxes 3']);
  });

  it('keep a picture where it stands', async () => {
    const { body, told } = await openText(
      '<text:p>§ 1. Tekst.</text:p><text:p><draw:frame><draw:image xlink:href="Pictures/a.png"/><svg:desc>Mapa</svg:desc></draw:frame></text:p>',
    );
    expect([body, told]).toEqual(['§ 1. Tekst.\n\n![Mapa](obrazy:obraz-1.png)', ['pictures-placed 1']]);
  });
});
