import { describe, expect, it } from 'vitest';
import type { Competition, CompetitionState, IsoDate } from '../../types.ts';
import { competitionState } from './competition-state.ts';

const day = (text: string): IsoDate => text as IsoDate;

const COMPETITION: Competition = {
  mode: 'competition',
  tasks: [],
  spheres: ['17'],
  amount: null,
  announced: day('2026-01-05'),
  deadline: { day: day('2026-01-26'), hour: '15:30' },
  realisation: { from: null, to: null },
  place: null,
  requirements: [],
  forms: [],
  contact: null,
  committee: [],
  results: [],
  resultBy: null,
  decided: null,
  cancelled: null,
};

const RESULT = { recipient: 'Stowarzyszenie Przykładowe nr 1', task: null, amount: null };

const state = (fields: Partial<Competition>, today: string, programmeEnds: string | null = null): CompetitionState =>
  competitionState({ ...COMPETITION, ...fields }, day(today), programmeEnds === null ? null : day(programmeEnds));

describe('a competition', () => {
  it.each([
    ['2026-01-04', 'planned'],
    ['2026-01-05', 'open'],
    ['2026-01-25', 'open'],
    ['2026-01-26', 'open'],
    ['2026-01-27', 'judging'],
    ['2026-02-09', 'judging'],
    ['2026-02-10', 'decided'],
  ])('announced on 5 January, open until 15.30 on the 26th, decided on 10 February is on %s „%s”', (today, expected) => {
    expect(state({ decided: day('2026-02-10'), results: [RESULT] }, today)).toBe(expected);
  });

  it('stays open on its last day, whatever the hour, and without one', () => {
    expect(state({ deadline: { day: day('2026-01-26'), hour: '00:01' } }, '2026-01-26')).toBe('open');
    expect(state({ deadline: { day: day('2026-01-26'), hour: null } }, '2026-01-26')).toBe('open');
  });

  it('is never over without a last day for offers', () => {
    expect(state({ deadline: null }, '2099-01-01')).toBe('unknown');
    expect(state({ deadline: null, announced: null }, '2026-01-01')).toBe('unknown');
    expect(state({ deadline: null, announced: day('2026-03-01') }, '2026-01-01')).toBe('planned');
  });

  it('is decided by results without a day only after the time for offers', () => {
    expect(state({ results: [RESULT] }, '2026-01-26')).toBe('open');
    expect(state({ results: [RESULT] }, '2026-01-27')).toBe('decided');
    expect(state({ results: [RESULT], deadline: null }, '2026-01-27')).toBe('decided');
  });

  it('is cancelled from its day on, or at once where no day is stated', () => {
    expect(state({ cancelled: day('2026-01-20') }, '2026-01-19')).toBe('open');
    expect(state({ cancelled: day('2026-01-20') }, '2026-01-20')).toBe('cancelled');
    expect(state({ cancelled: 'undated', results: [RESULT] }, '2026-01-10')).toBe('cancelled');
  });
});

describe('a standing offer', () => {
  const standing: Partial<Competition> = { mode: 'small-grant', deadline: null };

  it('lasts as long as nothing ends it', () => {
    expect(state(standing, '2099-01-01')).toBe('open');
    expect(state({ ...standing, announced: day('2026-03-01') }, '2026-02-28')).toBe('planned');
  });

  it('ends with its last day or with the time for its tasks', () => {
    expect(state({ ...standing, deadline: { day: day('2026-06-30'), hour: null } }, '2026-06-30')).toBe('open');
    expect(state({ ...standing, deadline: { day: day('2026-06-30'), hour: null } }, '2026-07-01')).toBe('closed');
    expect(state({ ...standing, realisation: { from: null, to: day('2026-12-31') } }, '2026-12-31')).toBe('open');
    expect(state({ ...standing, realisation: { from: null, to: day('2026-12-31') } }, '2027-01-01')).toBe('closed');
  });

  it('is neither open nor over once only its programme has ended', () => {
    expect(state(standing, '2026-12-31', '2026-12-31')).toBe('open');
    expect(state(standing, '2027-01-01', '2026-12-31')).toBe('unknown');
  });
});
