import { describe, expect, it } from 'vitest';
import { corpusOf } from '../testing/corpus-of.ts';
import { documentFile } from './api.ts';
import { documentShape } from './api-shapes.ts';
import { competitionsFiles } from './competitions-files.ts';
import { competitionsShape } from './competitions-shapes.ts';
import type { SiteFile } from './site-file.ts';

const KEYS = `tytul: Konkurs
charakter: poglądowy
sfery: 17
kwota: około 60 tys. zł
ogloszono: 2026-01-05
termin: 2026-01-26 15:30
rozstrzygnieto: 2026-02-10
formularze: [{ tytul: Wzór, adres: /pliki/brak.pdf }]
wyniki: [{ podmiot: Stowarzyszenie Przykładowe nr 1, kwota: 1234.5 }]`;

const corpusOn = (day: string) => corpusOf({ 'konkursy/a.md': `---\n${KEYS}\n---\n\nTreść.\n` }, day);

const parsed = (files: readonly SiteFile[], wanted: string): unknown => {
  const content = files.find(({ path }) => path === wanted)?.content;
  return JSON.parse(typeof content === 'string' ? content : (content ?? []).join(''));
};

describe('data files of competitions', () => {
  it('fit their schema and keep words that are no sum', () => {
    const { competitions } = competitionsShape.parse(
      parsed(competitionsFiles(corpusOn('2026-01-20')), 'api/v1/competitions.json'),
    );
    expect(competitions).toMatchObject([
      {
        document: 'konkursy/a',
        character: 'illustrative',
        url: '/konkursy/a/',
        state: 'open',
        daysLeft: 6,
        amount: { read: 'partly', words: 'około 60 tys. zł' },
        deadline: { day: '2026-01-26', hour: '15:30' },
        programme: null,
        place: null,
        forms: [{ title: 'Wzór', url: null }],
        results: [],
      },
    ]);
  });

  it('stand in the file of the document too, with results from their day on', () => {
    const corpus = corpusOn('2026-02-10');
    const [work] = corpus.works;
    if (work === undefined) throw new Error('no document');
    const { kind, status, competition } = documentShape.parse(
      parsed([documentFile(work, corpus)], 'api/v1/documents/konkursy/a.json'),
    );
    expect([kind, status, competition?.state]).toEqual(['competition', 'decided', 'decided']);
    expect(competition?.results).toEqual([{ recipient: 'Stowarzyszenie Przykładowe nr 1', task: null, amount: 1234.5 }]);
  });
});
