import { describe, expect, it } from 'vitest';
import { corpusOf } from '../testing/corpus-of.ts';
import type { Corpus, LinkedWork } from '../types.ts';
import { consultationView } from './consultation-view.ts';
import { programmeOfReport, spendingOf } from './report-view.ts';
import { amountText } from './shown-total.ts';
import { spheresView } from './spheres-view.ts';
import { plansView, tasksTitle } from './tasks-view.ts';

const only = (works: readonly LinkedWork[]): LinkedWork => {
  const [work] = works;
  if (work === undefined) throw new Error('brak dokumentu');
  return work;
};

const TASKS = `| Zadanie | Sfera | Kwota |
| --- | --- | --- |
| Sport masowy | 17 | 100 zł |
| Sport i turystyka | 17, 19 | 50 zł |
| Małe granty | 1–33 | 10 zł |`;

const programme = (year: number, table = TASKS, keys = ''): string =>
  `---\ntytul: P\nrok: ${String(year)}\n${keys}---\n\n§ 1. Tak:\n\n${table}\n`;
const report = (keys: string): string =>
  `---\ntytul: S\nrok: 2024\ndata: 2025-05-01\n${keys}---\n\n| Zadanie | Plan | Wykonanie |\n| --- | --- | --- |\n| Sport masowy | 100 zł | 90 zł |\n| Coś innego | 5 zł | 5 zł |\n| Razem | 105 zł | 95 zł |\n`;

describe('the title of a page of tasks', () => {
  it('is that of its years, and the whole name where several programmes have the same years', () => {
    const named = (name: string, year: number): string => programme(year).replace('tytul: P', `tytul: ${name}`);
    const corpus = corpusOf({
      'programy/a.md': named('Program sportu', 2024),
      'programy/b.md': named('Program zdrowia', 2024),
      'programy/c.md': named('Program zdrowia', 2025),
    });
    const titles = corpus.byKind.programme.map((work) => tasksTitle(work, corpus).replaceAll('\u00a0', ' '));
    expect(titles).toHaveLength(3);
    expect(new Set(titles).size).toBe(3);
    expect(titles).toContain('Zadania i pieniądze na rok 2025');
    expect(titles.filter((title) => /Program sportu|Program zdrowia/.test(title))).toHaveLength(2);
  });
});

describe('a sphere through the years', () => {
  it('counts tasks of several spheres apart and tasks of all spheres nowhere', () => {
    const corpus = corpusOf({ 'programy/a.md': programme(2024), 'programy/b.md': programme(2025) });
    const views = spheresView(corpus);
    expect(views.map(({ sphere }) => sphere.item)).toEqual(['17', '19']);
    expect(views[0]?.years.map(({ plan, own, shared }) => [plan.firstYear, own, shared])).toEqual([
      [2024, 10_000, 5_000],
      [2025, 10_000, 5_000],
    ]);
  });

  it('leaves out programmes of years whose list of spheres is not known', () => {
    expect(spheresView(corpusOf({ 'programy/a.md': programme(2006) }))).toEqual([]);
  });
});

describe('tasks of a programme', () => {
  it('have the sums a report names under the same words, and no others', () => {
    const corpus = corpusOf({ 'programy/a.md': programme(2024), 'sprawozdania/a.md': report('dotyczy: programy/a\n') });
    const [view] = plansView(only(corpus.byKind.programme), corpus);
    expect(view?.rows.map(({ spent }) => (spent?.read === 'whole' ? spent.value : spent))).toEqual([9_000, null, null]);
    expect(view?.report?.document.id).toBe('sprawozdania/a');
    expect(view?.largest?.name).toBe('Sport masowy');
  });
});

describe('a report', () => {
  it('shows a dash as the source has it, and tells it apart from an empty cell', () => {
    const rows = '| Sport | 100 zł | – |\n| Kultura | nie planuje się | |\n| Turystyka | | 5 zł |';
    const text = `---\ntytul: S\nrok: 2024\ndata: 2025-05-01\n---\n\n| Zadanie | Plan | Wykonanie |\n| --- | --- | --- |\n${rows}\n`;
    const spending = spendingOf(only(corpusOf({ 'sprawozdania/a.md': text }).byKind.report).document.units);
    expect(spending?.rows.map(({ planned, spent }) => [amountText(planned), amountText(spent)])).toEqual([
      ['100\u00a0zł', '–'],
      ['„nie planuje się”', null],
      [null, '5\u00a0zł'],
    ]);
    expect([spending?.planned.computed, spending?.spent.computed]).toEqual([null, null]);
  });

  it('sets what was planned beside what was spent, without the row of totals', () => {
    const corpus = corpusOf({ 'sprawozdania/a.md': report('') });
    expect(spendingOf(only(corpus.byKind.report).document.units)).toMatchObject({
      planned: { stated: { value: 10_500 }, computed: 10_500 },
      spent: { stated: { value: 9_500 }, computed: 9_500 },
      rows: [{ name: 'Sport masowy' }, { name: 'Coś innego' }],
    });
  });

  it('belongs to the programme it names, else to the only one of its year', () => {
    const files = { 'programy/a.md': programme(2024), 'sprawozdania/a.md': report('') };
    const of = (corpus: Corpus): string | undefined => programmeOfReport(only(corpus.byKind.report), corpus)?.document.id;
    expect(of(corpusOf(files))).toBe('programy/a');
    const two = { ...files, 'programy/b.md': '---\ntytul: P\nlata: 2022–2026\n---\n\n§ 1. Tekst.\n' };
    expect(of(corpusOf(two))).toBeUndefined();
    expect(of(corpusOf({ ...two, 'sprawozdania/a.md': report('dotyczy: programy/b\n') }))).toBe('programy/b');
  });
});

describe('a consultation', () => {
  const text = `---
tytul: K
data: 2026-11-01
od: 2026-11-10
do: 2026-11-20
---

Zapraszamy.

## Sposób zgłaszania uwag

Pisemnie.

## Zestawienie

| Zgłaszający | Treść uwagi | Odpowiedź | Sposób rozpatrzenia |
| --- | --- | --- | --- |
| klub sportowy | a | b | uwzględniono |
| fundacja | a | b | nie uwzględniono |
| klub sportowy | a | b | uwzględniono częściowo |
| | | | |

Dziękujemy za uwagi.
`;
  const viewOn = (day: string) => {
    const corpus = corpusOf({ 'konsultacje/k.md': text }, day);
    return consultationView(only(corpus.byKind.consultation), corpus);
  };

  it('says whether remarks may still be sent, and how while they may', () => {
    expect(viewOn('2026-11-05')).toMatchObject({ state: 'soon', howToSend: '/konsultacje/k/#sposob-zglaszania-uwag' });
    expect(viewOn('2026-11-20')).toMatchObject({
      state: 'open',
      sentence: 'Dziś, 20 listopada 2026 r., jest ostatni dzień zgłaszania uwag.',
    });
    expect(viewOn('2026-11-21')).toMatchObject({
      state: 'closed',
      howToSend: null,
      sentence: 'Zgłaszanie uwag zakończyło się 20 listopada 2026 r.',
    });
  });

  it('counts what became of the remarks and who sent them', () => {
    expect(viewOn('2026-12-01')?.result).toMatchObject({
      read: 'whole',
      place: { unit: 'zestawienie' },
      value: {
        remarks: 3,
        outcomes: [
          { outcome: 'accepted', count: 1 },
          { outcome: 'partly', count: 1 },
          { outcome: 'rejected', count: 1 },
        ],
        bodies: [
          { name: 'klub sportowy', count: 2 },
          { name: 'fundacja', count: 1 },
        ],
      },
    });
    expect(viewOn('2026-12-01')?.thanks).toBe(true);
  });
});
