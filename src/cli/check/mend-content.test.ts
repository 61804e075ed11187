import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { act } from '../../testing/citations-of.ts';
import { corpusOf } from '../../testing/corpus-of.ts';
import type { Corpus } from '../../types.ts';
import { mendContent } from './mend-content.ts';

const SLIPS = '§ 1. Zgodnie z art 5 pkt. 2 przyjmuje się "Program".';
const MENDED = '§ 1. Zgodnie z art. 5 pkt 2 przyjmuje się „Program”.';
const programme = (status: string): string => `---\ntytul: Program\nrok: 2027\nstatus: ${status}\n---\n\n${SLIPS}\n`;

const FILES: Readonly<Record<string, string>> = {
  'uchwaly/a.md': act(SLIPS, { numer: 'I/1/2020' }),
  'uchwaly/b.md': act(SLIPS, { numer: 'I/2/2020', status: 'projekt' }),
  'uchwaly/c.md': act(SLIPS, { numer: 'I/3/2020', status: 'nieważna' }),
  'programy/2027.md': programme('projekt'),
  'programy/2027-b.md': programme('konsultowany'),
  'programy/2027-c.md': programme('uchwalony'),
  'aktualnosci/n.md': `---\ntytul: N\ndata: 2020-01-01\n---\n\n${SLIPS}\n`,
  'strony/o-nas.md': `---\ntytul: O nas\n---\n\n${SLIPS}\n`,
  'konsultacje/k.md': `---\ntytul: K\ndata: 2020-01-01\nod: 2020-01-01\ndo: 2020-01-09\n---\n\n${SLIPS}\n`,
  'sprawozdania/s.md': `---\ntytul: S\nrok: 2019\ndata: 2020-05-01\n---\n\n${SLIPS}\n`,
};
const DRAFTS = ['programy/2027-b.md', 'programy/2027.md', 'uchwaly/b.md'];

const contentOf = ({ settings }: Corpus, file: string): string => readFileSync(join(settings.contentDir, file), 'utf8');

describe('what is adopted or published', () => {
  beforeEach(() => {
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('stands as it is when typography is mended: drafts alone are changed', () => {
    const corpus = corpusOf(FILES);
    expect(mendContent(corpus)).toBe(DRAFTS.length);
    for (const [file, text] of Object.entries(FILES)) {
      expect([file, contentOf(corpus, file)]).toEqual([file, DRAFTS.includes(file) ? text.replace(SLIPS, MENDED) : text]);
    }
  });

  it('gets its pasted sheets written as tables, and no other change', () => {
    const sheet = `Plan "A":\n\nZadanie\tKwota\nSport\t10 000\n`;
    const table = `Plan "A":\n\n| Zadanie | Kwota |\n| --- | --- |\n| Sport | 10 000 |\n`;
    const page = (text: string): string => `---\ntytul: O nas\n---\n\n${text}`;
    const corpus = corpusOf({ 'strony/o-nas.md': page(sheet) });
    expect(mendContent(corpus)).toBe(1);
    expect(contentOf(corpus, 'strony/o-nas.md')).toBe(page(table));
  });

  it('gets no hint on how to write it', () => {
    const hints = corpusOf(FILES).diagnostics.filter(({ rule }) =>
      ['skrot-jednostki', 'cudzyslow-prosty', 'nazwa-niezdefiniowana', 'odeslanie-do-uchylonego'].includes(rule),
    );
    expect([...new Set(hints.map(({ file }) => file))].sort()).toEqual(DRAFTS);
  });
});
