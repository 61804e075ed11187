import { describe, expect, it } from 'vitest';
import { pdfFile, type PdfPage } from '../../testing/pdf-file.ts';
import type { KnownContent } from '../draft.ts';
import { importDocument, type ImportedDraft } from '../import-document.ts';

const page = (...lines: readonly (readonly [x: number, text: string])[]): PdfPage => ({
  words: lines.map(([x, text], index) => ({ x, text, y: 780 - index * 16 })),
});

const organ = { name: 'Rada Miejska w Dolinie', aliases: [], genitive: 'Rady Miejskiej w Dolinie', type: null };
const KNOWN = { organs: [organ], actByNumber: new Map() } as unknown as KnownContent;
const UNKNOWN: KnownContent = { organs: [], actByNumber: new Map() };

/** An act as a voivodeship journal prints it, its heading in these lines. */
const journal = (...heading: readonly string[]): Uint8Array =>
  pdfFile([
    page(
      [200, 'DZIENNIK URZĘDOWY'],
      [180, 'WOJEWÓDZTWA WIELKOPOLSKIEGO'],
      [60, 'Poznań, dnia 5 grudnia 2025 r.'],
      [220, 'Poz. 9579'],
      ...heading.map((line) => [200, line] as const),
      [220, 'z dnia 27 listopada 2025 r.'],
      [100, 'w sprawie opłat za korzystanie z targowiska'],
      [60, 'Na podstawie art. 18 ust. 2 pkt 15 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym Rada'],
      [60, 'Miejska uchwala, co następuje:'],
      [60, '§ 1. Ustala się opłatę.'],
    ),
    page(
      [60, 'Dziennik Urzędowy Województwa Wielkopolskiego – 2 – Poz. 9579'],
      [60, '§ 2. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym'],
      [60, 'Województwa Wielkopolskiego.'],
    ),
  ]);

const facts = ({ guesses }: ImportedDraft): Record<string, unknown> =>
  Object.fromEntries(guesses.map(({ key, value }) => [key, value]));

async function read(bytes: Uint8Array, known: KnownContent): Promise<ImportedDraft> {
  const { drafts } = await importDocument(bytes, 'akt.pdf', known);
  const [draft] = drafts;
  if (draft === undefined || drafts.length > 1) throw new Error(`dokumentów: ${String(drafts.length)}`);
  return draft;
}

describe('an act in an official journal', () => {
  it.each([
    ['UCHWAŁA NR XX/101/2025', 'RADY MIEJSKIEJ W DOLINIE'],
    ['U C H W A Ł A  N R  XX/101/2025', 'R A D Y  M I E J S K I E J  W  D O L I N I E'],
    ['U C H W A Ł A N R XX/101/2025', 'R A D Y M I E J S K I E J W D O L I N I E'],
  ])('has its publication, its heading and its days: %s', async (...heading) => {
    const draft = await read(journal(...heading), KNOWN);
    expect(facts(draft)).toEqual({
      numer: 'XX/101/2025',
      organ: 'Rada Miejska w Dolinie',
      data: '2025-11-27',
      sesja: 'XX',
      w_sprawie: 'w sprawie opłat za korzystanie z targowiska',
      publikacja: { dziennik: 'POL_WOJ_WP', rok: 2025, pozycja: 9579, data: '2025-12-05' },
      wchodzi_w_zycie: '2025-12-20',
    });
    expect(draft.body).not.toMatch(/Poz\. 9579|Dziennik Urzędowy/);
  });

  it('asks for an organ whose words run together and that is not known', async () => {
    const draft = await read(journal('U C H W A Ł A N R XX/101/2025', 'R A D Y M I E J S K I E J W D O L I N I E'), UNKNOWN);
    expect(draft.missing).toEqual(['organ']);
    expect(draft.remarks.join()).toContain('rozstrzelonymi literami');
  });
});
