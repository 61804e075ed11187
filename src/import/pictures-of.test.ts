import { describe, expect, it } from 'vitest';
import { wordFile, wordParagraph } from '../testing/office-files.ts';
import { importDocument } from './import-document.ts';
import { createPictures, picturesOf } from './pictures-of.ts';

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]);
const KNOWN = { organs: [], actByNumber: new Map<string, string>() };
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
    const { add, list } = createPictures();
    for (let number = 0; number < 210; number++) for (let time = 0; time < 2; time++) add(new Uint8Array([...PNG, number]));
    expect([list().pictures.length, list().left]).toEqual([200, 20]);
  });

  it('are at most 40 MB together, and those beyond are counted', () => {
    const { add, list } = createPictures();
    for (let number = 0; number < 5; number++) add(Buffer.concat([PNG, Buffer.alloc(9_000_000, number)]));
    expect([list().pictures.length, list().left]).toEqual([4, 1]);
  });

  it('are taken out where the text shows one', async () => {
    const drawing = '<w:p><w:r><w:drawing><wp:docPr xmlns:wp="w" descr="Herb"/><pic:pic xmlns:pic="p"/></w:drawing></w:r></w:p>';
    const body = wordParagraph('§ 1. Herb gminy.') + drawing;
    const media = { 'word/media/image1.png': PNG };
    const shown = await importDocument(wordFile({ body }, media), 'herb.docx', KNOWN);
    expect(shown.pictures.map(({ name }) => name)).toEqual(['obraz-1.png']);
    expect(shown.losses.map(({ kind, samples }) => `${kind} ${samples.join()}`)).toEqual(['pictures Herb']);
    const unused = await importDocument(wordFile({ body: wordParagraph('§ 1. Herb gminy.') }, media), 'herb.docx', KNOWN);
    expect(unused.pictures).toEqual([]);
  });

  it('stand in Rich Text where they stood, and those that browsers do not show are told', async () => {
    const hex = Buffer.from(PNG).toString('hex');
    const picture = `{\\*\\shppict{\\pict{\\*\\picprop{\\sp}}\\pngblip\n${hex.slice(0, 6)}\n${hex.slice(6)}}}`;
    const old = '{\\pict\\wmetafile8 010009000003}';
    const rtf = `{\\rtf1 {\\header{\\pict\\pngblip ${hex}}}\\u167 ? 1. Herb gminy:\\par ${picture}{\\nonshppict${old}}\\par \\u167 ? 2. Flaga.\\par ${old}}`;
    const { drafts, pictures, losses } = await importDocument(new TextEncoder().encode(rtf), 'herb.rtf', KNOWN);
    expect(pictures).toEqual([{ name: 'obraz-1.png', bytes: PNG }]);
    expect(drafts.map(({ body }) => body.trim())).toEqual(['§ 1. Herb gminy:\n\n![](obrazy:obraz-1.png)\n\n§ 2. Flaga.']);
    expect(losses.map(({ kind, count }) => `${kind} ${String(count)}`)).toEqual([
      'pictures-placed 1',
      'pictures 1',
      'pictures-left 1',
    ]);
  });

  it('stand in a page where they stood: those it holds and those beside it, and no other is asked for', async () => {
    const data = Buffer.from(JPEG).toString('base64');
    const html = `<!doctype html><html><body><p>§ 1. Herb gminy:</p><p><img alt="Herb" src="data:image/jpeg;base64,${data}"></p><p>Flaga: <img src="strona%20pliki/flaga.png?v=1"> i hejnał.</p><img src="https://a.pl/b.png"><img src="/etc/herb.png"><img src="data:image/png;base64,AAAA"></body></html>`;
    const asked: string[] = [];
    const beside = (path: string): Uint8Array => {
      asked.push(path);
      return PNG;
    };
    const page = new TextEncoder().encode(html);
    const { drafts, pictures, losses } = await importDocument(page, 'herb.html', KNOWN, { beside });
    expect(asked).toEqual(['strona pliki/flaga.png']);
    expect(pictures).toEqual([
      { name: 'obraz-1.jpg', bytes: JPEG },
      { name: 'obraz-2.png', bytes: PNG },
    ]);
    expect(drafts.map(({ body }) => body.trim())).toEqual([
      '§ 1. Herb gminy:\n\n![Herb](obrazy:obraz-1.jpg)\n\nFlaga: ![](obrazy:obraz-2.png) i hejnał.',
    ]);
    expect(losses.map(({ kind, count }) => `${kind} ${String(count)}`)).toEqual([
      'pictures-placed 2',
      'pictures 3',
      'pictures-left 1',
    ]);
  });
});
