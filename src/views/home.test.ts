import { describe, expect, it } from 'vitest';
import { homeView } from './home.ts';
import { corpusOf, corpusOfTown } from '../testing/corpus-of.ts';
import { TOWN } from '../testing/built-site.ts';

function homeOn(day: string) {
  const corpus = corpusOfTown(TOWN, day);
  const { current, next, open, news, latest } = homeView(corpus);
  const name = ({ document, status }: (typeof current)[number]): string => `${document.id} ${status}`;
  return {
    errors: corpus.diagnostics.filter(({ severity }) => severity === 'error'),
    current: current.map(name),
    next: next === null ? null : name(next),
    open: open.map(({ work, daysLeft }) => `${work.document.id} ${String(daysLeft)}`),
    newest: news[0]?.document.id,
    latest: latest.map(name),
  };
}

describe('the home page of Leszno', () => {
  it('shows the programme for 2020 as adopted, not yet in force, on the day the news came out', () => {
    expect(homeOn('2019-10-25')).toEqual({
      errors: [],
      current: ['programy/2019 in-force'],
      next: 'programy/2020 adopted',
      open: [],
      newest: 'aktualnosci/2019-10-25-program-wspolpracy-na-2020-uchwalony',
      latest: [],
    });
  });

  it('shows the consultations of 2019 on their last day, with the programme still a draft', () => {
    const home = homeOn('2019-10-11');
    expect(home.open).toEqual(['konsultacje/2019-10-04-projekt-programu-2020 0']);
    expect(home.newest).toBe('aktualnosci/2019-10-04-konsultacje-programu-na-2020');
  });

  it('shows the amended programme in the middle of 2020', () => {
    const home = homeOn('2020-07-01');
    expect(home.current).toEqual(['programy/2020 amended']);
    expect(home.next).toBeNull();
  });

  it('says there is no programme in a year without one', () => {
    const home = homeOn('2023-05-01');
    expect(home).toMatchObject({ errors: [], current: [], next: null, open: [] });
    expect(home.latest).toEqual(['programy/2021 expired', 'programy/2020 expired', 'programy/2019 expired']);
  });

  it('shows the programme of 2026 and the draft for 2027 open for remarks in November 2026', () => {
    const home = homeOn('2026-11-23');
    expect(home.current).toEqual(['programy/2026 in-force']);
    expect(home.next).toBe('programy/2027 draft');
    expect(home.open).toEqual(['konsultacje/2026-11-13-projekt-programu-2027 4']);
  });

  it('never has a draft among what is in force, also when its year has come', () => {
    const corpus = corpusOf(
      { 'programy/2026.md': '---\ntytul: Program współpracy na rok 2026\nrok: 2026\nstatus: projekt\n---\n\n§ 1. Tekst.\n' },
      '2026-02-01',
    );
    const { current, next } = homeView(corpus);
    expect([current, next?.document.id]).toEqual([[], 'programy/2026']);
  });

  it('never shows what is not yet public', () => {
    const home = homeOn('2018-01-01');
    expect(home).toMatchObject({ errors: [], current: [], next: null, open: [], latest: [] });
    expect(home.newest).toBeUndefined();
  });
});
