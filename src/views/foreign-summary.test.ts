import { describe, expect, it } from 'vitest';
import { corpusOf } from '../testing/corpus-of.ts';
import { foreignSummary, type ForeignSummary } from './foreign-summary.ts';

const text = (...lines: readonly string[]): string =>
  [
    '---',
    'tytul: Program współpracy z organizacjami na rok 2026',
    'rok: 2026',
    'kontakt: { komorka: Referat Organizacyjny, email: ngo@proba.example }',
    '---',
    '',
    'Rozdział 1. Środki',
    '',
    '§ 1. Na zadania priorytetowe planuje się środki:',
    '',
    ...lines,
    '',
  ].join('\n');

const TABLE = ['| Zadanie | Sfera (art. 4 ust. 1 pkt) | Planowana kwota (zł) |', '| --- | --- | ---: |'];

function summaryOf(language: 'en' | 'uk', ...lines: readonly string[]): ForeignSummary | null {
  const corpus = corpusOf({ 'programy/2026.md': text(...lines) });
  const work = corpus.byId.get('programy/2026');
  return work === undefined ? null : foreignSummary(work, language, corpus);
}

describe('the summary of a programme in another language', () => {
  const rows = [...TABLE, '| Zawody sportowe | 17 | 120 000 |', '| Tradycja i kultura | 4, 16 | 50 000 |'];

  it('says sums and spheres as the language writes them', () => {
    expect(summaryOf('en', ...rows)).toMatchObject({
      total: { read: 'whole', text: '170,000\u00a0PLN' },
      areas: [
        { names: ['sport and physical activity'], amount: '120,000\u00a0PLN' },
        {
          names: ['national tradition and civic and cultural awareness', 'culture, art and protection of heritage'],
          amount: '50,000\u00a0PLN',
        },
      ],
    });
    expect(summaryOf('uk', ...rows)?.areas[0]?.names).toEqual(['спорт і фізична культура']);
  });

  it('says from when to when, and whom to ask', () => {
    expect(summaryOf('en', ...rows)).toMatchObject({
      period: { from: '2026-01-01', to: '2026-12-31' },
      contact: { unit: 'Referat Organizacyjny', email: 'ngo@proba.example', isGeneral: false },
    });
  });

  it('claims no sum that was not read whole', () => {
    const partly = summaryOf('en', ...TABLE, '| Sport | 17 | do 120 000 |', '| Kultura | 16 | 50 000 |');
    expect(partly?.total).toEqual({ read: 'none' });
    expect(partly?.areas.map(({ amount }) => amount)).toEqual(['50,000\u00a0PLN', null]);
    expect(summaryOf('uk', 'Środki określi uchwała budżetowa.')?.total).toEqual({ read: 'unread' });
  });

  it('names tasks in Polish where the text gives them no sphere', () => {
    const tasks = summaryOf(
      'en',
      '| Zadanie | Planowana kwota (zł) |',
      '| --- | ---: |',
      '| Sport | 120 000 |',
      '| Kultura | 50 000 |',
    );
    expect(tasks?.areas).toEqual([]);
    expect(tasks?.tasks).toEqual([
      { name: 'Sport', amount: '120,000\u00a0PLN' },
      { name: 'Kultura', amount: '50,000\u00a0PLN' },
    ]);
  });
});
