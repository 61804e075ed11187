import { describe, expect, it } from 'vitest';
import { wordFile, wordParagraph } from '../testing/office-files.ts';
import type { KnownContent } from './draft.ts';
import { importDocument } from './import-document.ts';

const NOTHING_KNOWN: KnownContent = { organs: [], actByNumber: new Map() };
const HTML =
  '<h1>Uchwała nr X/1/2024</h1><p>Rady Gminy Dolina z dnia 12 marca 2024 r. w sprawie opłat</p><p>§ 1. Opłaty: ąęż.</p>';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The Markdown of what is imported. */
const bodyOf = async (bytes: Uint8Array, name: string): Promise<string> =>
  (await importDocument(bytes, name, NOTHING_KNOWN)).drafts.map(({ body }) => body).join('\n\n');

describe('a file that is not what its name says', () => {
  it('is read as the page it is where Word would open it', async () => {
    expect(await bodyOf(utf8(`<html><meta charset="utf-8"><body>${HTML}</body></html>`), 'uchwala.doc')).toBe(
      '§ 1. Opłaty: ąęż.',
    );
  });

  it.each([
    ['uchwala.docx', utf8('<!doctype html><html><body>404</body></html>'), /w środku jest strona HTML/],
    ['skan.pdf', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]), /w środku jest obraz JPG/],
    ['uchwala.doc', utf8('MIME-Version: 1.0\nContent-Type: multipart/related\n\n<html></html>'), /MHT.*\.docx/],
    ['uchwala.txt', utf8('Uchwała'), /zwykły tekst.*npm run new/],
  ])('is refused with what is in it: %s', async (name, bytes, message) => {
    await expect(bodyOf(bytes, name)).rejects.toThrow(message);
  });
});

it('reads UTF-16 by its mark or without one', async () => {
  const page = `<html><body>${HTML}</body></html>`;
  for (const start of ['', '\ufeff', '\r\n']) {
    const little = Buffer.from(start + page, 'utf16le');
    expect(await bodyOf(new Uint8Array(little), 'a.html')).toBe('§ 1. Opłaty: ąęż.');
    expect(await bodyOf(new Uint8Array(Buffer.from(little).swap16()), 'a.html')).toBe('§ 1. Opłaty: ąęż.');
  }
});

it('writes headings without a depth that is left out', async () => {
  const page = '<h1>Tytuł</h1><h4>Zasady</h4><p>Tekst.</p><h6>Wnioski</h6><p>Tekst.</p><h4>Koniec</h4><p>Tekst.</p>';
  expect(await bodyOf(utf8(`<html><meta charset="utf-8"><body>${page}</body></html>`), 'a.html')).toBe(
    '## Zasady\n\nTekst.\n\n### Wnioski\n\nTekst.\n\n## Koniec\n\nTekst.',
  );
});

describe('lines with tabs', () => {
  const tabbed = (text: string): string => wordParagraph(text.replaceAll('→', '</w:t><w:tab/><w:t xml:space="preserve">'));
  const word = (...lines: readonly string[]): Uint8Array =>
    wordFile({ body: ['Zasady', ...lines, 'Koniec.'].map(tabbed).join('') });

  it('that come from a sheet become a table', async () => {
    expect(await bodyOf(word('Lp.→Zadanie→Kwota', '1→Sport→10 000', '2→→20 000'), 'a.docx')).toContain(
      '| Lp. | Zadanie | Kwota |\n| --- | --- | --- |\n| 1 | Sport | 10 000 |\n| 2 |  | 20 000 |',
    );
  });

  it('that only place words stay text', async () => {
    const body = await bodyOf(
      word('1)→wniosek;', '2)→sprawozdanie.', 'Przewodniczący→→Jan Wzorcowy', 'Rada→Gminy→Dolina'),
      'a.docx',
    );
    expect(body).not.toContain('|');
    expect(body).toContain('Przewodniczący Jan Wzorcowy');
  });
});
