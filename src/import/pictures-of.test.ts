import { describe, expect, it } from 'vitest';
import { wordFile, wordParagraph } from '../testing/office-files.ts';
import { importDocument } from './import-document.ts';
import { createPictures, picturesOf } from './pictures-of.ts';

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]);
const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);

describe('pictures of an office file', () => {
  it('are files by what they hold, in order of their names', () => {
    const archive = new Map([
      ['word/media/image2.jpeg', JPEG],
      ['word/media/image1.png', PNG],
      ['word/media/rysunek.emf', new Uint8Array([1, 0, 0, 0])],
      ['word/media/obraz.png', new TextEncoder().encode('<svg/>')],
      ['word/document.xml', PNG],
      ['Pictures/1000.png', PNG],
    ]);
    expect(picturesOf(archive)).toEqual({
      pictures: [
        { name: 'obraz-1.png', bytes: PNG },
        { name: 'obraz-2.png', bytes: PNG },
        { name: 'obraz-3.jpg', bytes: JPEG },
      ],
      left: 2,
    });
  });

  it('are at most two hundred, each once, and those beyond are counted', () => {
    const { addFile, list } = createPictures();
    for (let number = 0; number < 210; number++) for (let time = 0; time < 2; time++) addFile(new Uint8Array([...PNG, number]));
    expect([list().pictures.length, list().left]).toEqual([200, 20]);
  });

  it('are at most 40 MB together, and those beyond are counted', () => {
    const { addFile, list } = createPictures();
    for (let number = 0; number < 5; number++) addFile(Buffer.concat([PNG, Buffer.alloc(9_000_000, number)]));
    expect([list().pictures.length, list().left]).toEqual([4, 1]);
  });

  it('are taken out where the text shows one', async () => {
    const drawing = '<w:p><w:r><w:drawing><wp:docPr xmlns:wp="w" descr="Herb"/><pic:pic xmlns:pic="p"/></w:drawing></w:r></w:p>';
    const body = wordParagraph('§ 1. Herb gminy.') + drawing;
    const known = { organs: [], actByNumber: new Map<string, string>() };
    const media = { 'word/media/image1.png': PNG };
    const shown = await importDocument(wordFile({ body }, media), 'herb.docx', known);
    expect(shown.pictures.map(({ name }) => name)).toEqual(['obraz-1.png']);
    expect(shown.losses.map(({ kind, samples }) => `${kind} ${samples.join()}`)).toEqual(['pictures Herb']);
    const unused = await importDocument(wordFile({ body: wordParagraph('§ 1. Herb gminy.') }, media), 'herb.docx', known);
    expect(unused.pictures).toEqual([]);
  });

  it('are taken out of Rich Text and of pages that hold them, and no other', async () => {
    const known = { organs: [], actByNumber: new Map<string, string>() };
    const hex = Buffer.from(PNG).toString('hex');
    const picture = `{\\*\\shppict{\\pict{\\*\\picprop{\\sp}}\\pngblip\n${hex.slice(0, 6)}\n${hex.slice(6)}}}`;
    const rtf = `{\\rtf1 {\\header{\\pict\\pngblip ${hex}}}\\u167 ? 1. Herb gminy.\\par ${picture}{\\nonshppict{\\pict\\wmetafile8 0100}}\\par}`;
    const read = await importDocument(new TextEncoder().encode(rtf), 'herb.rtf', known);
    expect(read.pictures).toEqual([{ name: 'obraz-1.png', bytes: PNG }]);
    expect(read.drafts.map(({ body }) => body.trim())).toEqual(['§ 1. Herb gminy.']);
    const data = Buffer.from(JPEG).toString('base64');
    const html = `<!doctype html><html><body><p>§ 1. Herb gminy.</p><img alt="Herb" src="data:image/jpeg;base64,${data}"><img src="https://a.pl/b.png"><img src="data:image/png;base64,AAAA"></body></html>`;
    const page = await importDocument(new TextEncoder().encode(html), 'herb.html', known);
    expect(page.pictures).toEqual([{ name: 'obraz-1.jpg', bytes: JPEG }]);
    expect(page.losses.map(({ kind, count }) => `${kind} ${String(count)}`)).toEqual(['pictures 3', 'pictures-left 1']);
  });
});
