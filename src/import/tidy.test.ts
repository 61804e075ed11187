import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { wordFile, wordParagraph } from '../testing/office-files.ts';
import type { KnownContent } from './draft.ts';
import { importDocument, type Imported } from './import-document.ts';

const KNOWN: KnownContent = { organs: [], actByNumber: new Map() };

const word = (body: string): Promise<Imported> => importDocument(wordFile({ body }), 'proba.docx', KNOWN);

const odt = (body: string): Promise<Imported> =>
  importDocument(
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': strToU8(
        `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      ),
    }),
    'proba.odt',
    KNOWN,
  );

const cell = (...paragraphs: readonly string[]): string =>
  `<w:tc>${(paragraphs.length === 0 ? [''] : paragraphs).map((text) => wordParagraph(text)).join('')}</w:tc>`;
const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;

const bodies = ({ drafts }: Imported): string => drafts.map(({ body }) => body).join('\n\n');
const kinds = ({ losses }: Imported): string[] => losses.map(({ kind, count }) => `${kind} ${String(count)}`);

const HEADING = wordParagraph('Uchwała Nr X/5/2024 Rady Gminy Wola z dnia 28 listopada 2024 r. w sprawie regulaminu');
const ACT = wordParagraph('§ 1. Przyjmuje się regulamin.') + wordParagraph('§ 2. Uchwała wchodzi w życie z dniem podjęcia.');

describe('tables that only place words on the page', () => {
  it('are the heading of an attachment in the right-hand cell', async () => {
    const heading = table([cell(), cell('Załącznik nr 1', 'do uchwały nr X/5/2024', 'Rady Gminy Wola')]);
    const imported = await word(
      HEADING + ACT + heading + wordParagraph('Regulamin świetlicy') + wordParagraph('§ 1. Świetlica jest otwarta.'),
    );
    expect(bodies(imported)).not.toContain('|');
    expect(bodies(imported)).toContain('## Załącznik nr 1');
    expect(kinds(imported)).toContain('layout-tables 1');
  });

  it('are names of those who sign', async () => {
    const imported = await word(
      ACT + table([cell('Sekretarz'), cell('Przewodniczący Rady Gminy')], [cell('Anna Lis'), cell('Jan Wrona')]),
    );
    expect(bodies(imported)).not.toContain('|');
    expect(kinds(imported)).toContain('layout-tables 1');
  });

  it('are no tables of data, and no forms', async () => {
    const data = await word(ACT + table([cell('Zadanie'), cell('Kwota')], [cell('Sport'), cell('5 000')]));
    expect(bodies(data)).toContain('| Zadanie | Kwota |');
    const form = await word(ACT + table([cell('Imię i nazwisko'), cell()], [cell('Adres'), cell()]));
    expect(bodies(form)).toContain('| Imię i nazwisko |');
  });
});

describe('characters of symbol fonts', () => {
  it('become characters that anybody sees, and are told', async () => {
    const imported = await word(ACT + wordParagraph('\uf0b7 sport \uf0fc tak \uf012 nie'));
    expect(bodies(imported)).toContain('• sport ✓ tak □ nie');
    expect(kinds(imported)).toEqual(expect.arrayContaining(['symbols-replaced 2', 'symbols 1']));
  });

  it('are told of in ODT too', async () => {
    const imported = await odt('<text:p>§ 1. Zadania:</text:p><text:p>\uf0b7 sport,</text:p><text:p>§ 2. Dalej.</text:p>');
    expect(bodies(imported)).toContain('• sport,');
    expect(kinds(imported)).toContain('symbols-replaced 1');
  });
});

describe('a programme in an attachment', () => {
  it.each([
    ['P R O G R A M   W S P Ó Ł P R A C Y', 'NA ROK 2025'],
    ['Program współpracy z organizacjami', 'na rok dwa tysiące dwudziesty piąty'],
    ['Program współpracy Gminy Wola', 'w roku 2025'],
  ])('is split off under „%s %s”', async (...title) => {
    const heading = wordParagraph('Uchwała Nr X/5/2024 Rady Gminy Wola z dnia 28 listopada 2024 r. w sprawie programu');
    const programme = [...title, '§ 1. Program obejmuje zadania gminy.', '§ 2. Program jest jawny.'].map((text) =>
      wordParagraph(text),
    );
    const { drafts } = await word(heading + ACT + wordParagraph('Załącznik nr 1 do uchwały nr X/5/2024') + programme.join(''));
    expect(drafts.map(({ kind }) => kind)).toEqual(['act', 'programme']);
    expect(drafts[1]?.guesses.find(({ key }) => key === 'rok')?.value).toBe(2025);
  });
});

describe('the title of an act', () => {
  it('ends before a paragraph that is too long for one', async () => {
    const long = `Rada Gminy Wola, mając na uwadze dobro mieszkańców, ${'przyjmuje do wiadomości i stosowania, co następuje '.repeat(30)}`;
    const { drafts } = await word(
      wordParagraph('Uchwała Nr X/5/2024 Rady Gminy Wola z dnia 28 listopada 2024 r. w sprawie programu') +
        wordParagraph(long) +
        ACT,
    );
    const title = drafts[0]?.guesses.find(({ key }) => key === 'w_sprawie')?.value;
    expect(title).toBe('w sprawie programu');
  });
});
