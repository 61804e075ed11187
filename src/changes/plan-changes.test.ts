import { describe, expect, it } from 'vitest';
import { stepsOfId } from '../model/steps-of-id.ts';
import type { ActDays, ActDocument, EntryException, IsoDate, UnitRange } from '../types.ts';
import { byPublication, dayBefore, dayOf, isWithin } from './plan-changes.ts';

const path = (id: string): UnitRange['from'] => stepsOfId(id);
const range = (from: string, to: string | null = null): UnitRange => ({ from: path(from), to: to === null ? null : path(to) });
const day = (text: string): IsoDate => text as IsoDate;

describe('a provision', () => {
  it.each([
    ['par-2', 'par-2'],
    ['par-2-ust-3-pkt-1', 'par-2'],
    ['par-2-ust-3', 'par-2-ust-3'],
    ['zal-1-par-2', 'zal-1'],
  ])('%s stands in %s', (provision, unit) => {
    expect(isWithin(provision, [range(unit)])).toBe(true);
  });

  it.each([
    ['par-2', 'par-2-ust-3'],
    ['par-20', 'par-2'],
    ['par-2a', 'par-2'],
    ['par-3', 'par-2'],
    ['zal-1-par-2', 'par-2'],
    ['art-2', 'par-2'],
    ['par-3-ust-3', 'par-2-ust-3'],
  ])('%s does not stand in %s', (provision, unit) => {
    expect(isWithin(provision, [range(unit)])).toBe(false);
  });

  it('stands in one of several units', () => {
    expect(isWithin('par-7', [range('par-2'), range('par-7')])).toBe(true);
    expect(isWithin('par-7', [])).toBe(false);
  });

  it.each([
    ['par-4', true],
    ['par-5a', true],
    ['par-6', true],
    ['par-6-ust-2', true],
    ['par-3', false],
    ['par-3a', false],
    ['par-6a', false],
    ['par-7', false],
    ['par-10', false],
    ['art-5', false],
    ['zal-1-par-5', false],
  ])('%s stands in §§ 4–6: %j', (provision, within) => {
    expect(isWithin(provision, [range('par-4', 'par-6')])).toBe(within);
  });

  it.each([
    ['par-2-pkt-9', true],
    ['par-2-pkt-10', true],
    ['par-2-pkt-11', false],
    ['par-2-pkt-2', false],
    ['par-3-pkt-10', false],
    ['par-2-lit-9', false],
    ['par-2', false],
  ])('%s stands in § 2 pkt 3–10: %j', (provision, within) => {
    expect(isWithin(provision, [range('par-2-pkt-3', 'par-2-pkt-10')])).toBe(within);
  });
});

const DATED = { date: day('2020-03-01'), publication: null };
const FIRST = day('2020-03-15');

const exception = (units: readonly UnitRange[], fields: Partial<EntryException> = {}): EntryException => ({
  units,
  rule: { type: 'day', date: day('2021-01-01') },
  forceFrom: null,
  within: null,
  words: 'słowa',
  provision: null,
  ...fields,
});
const days = (...exceptions: readonly EntryException[]): ActDays => ({ entry: null, exceptions, ends: [] });

describe('the day of a provision', () => {
  const except = days(exception([range('par-1-pkt-2', 'par-1-pkt-4')]));

  it.each([
    ['par-1-pkt-1', FIRST],
    ['par-1-pkt-2', '2021-01-01'],
    ['par-1-pkt-3-lit-a', '2021-01-01'],
    ['par-1-pkt-4', '2021-01-01'],
    ['par-1-pkt-5', FIRST],
    ['par-2', FIRST],
  ])('%s, where points 2–4 of § 1 are excepted, is %s', (provision, date) => {
    expect(dayOf(DATED, FIRST, except, provision)).toEqual({ date, undated: null, retroactiveFrom: null });
  });

  it.each([
    ['is not known for a unit of which a part below it is excepted', except, 'par-1'],
    [
      'is not known where only some words are excepted',
      days(exception([range('par-1')], { within: 'w zakresie pkt 1' })),
      'par-1',
    ],
    [
      'is not known where its force reaches forward',
      days(exception([range('par-1')], { forceFrom: day('2021-02-01') })),
      'par-1',
    ],
    ['is not known where the exception has no day', days(exception([range('par-1')], { rule: { type: 'elsewhere' } })), 'par-1'],
  ])('%s', (_, given, provision) => {
    const { date, undated } = dayOf(DATED, FIRST, given, provision);
    expect([date, typeof undated]).toEqual([null, 'string']);
  });

  it('reaches back where its force does', () => {
    const back = days(exception([range('par-1')], { forceFrom: day('2020-12-31') }));
    expect(dayOf(DATED, FIRST, back, 'par-1')).toEqual({
      date: '2021-01-01',
      undated: null,
      retroactiveFrom: '2020-12-31',
    });
    const same = days(exception([range('par-1')], { forceFrom: day('2021-01-01') }));
    expect(dayOf(DATED, FIRST, same, 'par-1').retroactiveFrom).toBeNull();
  });

  it('is that of the act where the exception tells only since when it counts', () => {
    const since = days(exception([range('par-1')], { rule: null, forceFrom: day('2020-02-01') }));
    expect(dayOf(DATED, FIRST, since, 'par-1')).toEqual({ date: FIRST, undated: null, retroactiveFrom: '2020-02-01' });
    expect(dayOf(DATED, null, since, 'par-1').date).toBeNull();
  });

  it('is none where that of the act is not known', () => {
    expect(dayOf(DATED, null, days(), 'par-1').date).toBeNull();
  });
});

const act = (
  id: string,
  number: string | null,
  date: string,
  position: number | null,
  journal = 'POL_WOJ_WP',
  year = 2020,
): ActDocument =>
  ({
    id,
    number,
    date: day(date),
    publication: position === null ? null : { journal, year, position, date: day('2020-03-10') },
  }) as unknown as ActDocument;

const sorted = (...acts: readonly ActDocument[]): string[] => [...acts].sort(byPublication(acts)).map(({ id }) => id);

describe('acts of one day', () => {
  it('stand in the order of their positions in the journal, by number and not by digit', () => {
    expect(sorted(act('a', 'I/1', '2020-01-01', 1000), act('b', 'I/2', '2020-01-02', 999))).toEqual(['b', 'a']);
    expect(sorted(act('b', 'I/2', '2020-01-02', 999), act('a', 'I/1', '2020-01-01', 1000))).toEqual(['b', 'a']);
  });

  it('stand in the order of years of the journal before that of positions', () => {
    expect(sorted(act('a', 'I/1', '2020-01-01', 5, 'M', 2021), act('b', 'I/2', '2020-01-02', 900, 'M', 2020))).toEqual([
      'b',
      'a',
    ]);
  });

  it('stand in the order of adoption where one of them has no position, or another journal', () => {
    const later = act('a', 'I/9', '2020-02-02', 1);
    expect(sorted(later, act('b', 'I/8', '2020-02-01', null))).toEqual(['b', 'a']);
    expect(sorted(later, act('b', 'I/8', '2020-02-01', 900, 'POL_WOJ_MA'))).toEqual(['b', 'a']);
    expect(sorted(act('b', 'I/8', '2020-02-01', null), later)).toEqual(['b', 'a']);
  });

  it('adopted together stand in the order of their numbers, then of their files', () => {
    expect(sorted(act('a', 'II/10/2020', '2020-02-01', null), act('b', 'II/9/2020', '2020-02-01', null))).toEqual(['b', 'a']);
    expect(sorted(act('b', null, '2020-02-01', null), act('a', null, '2020-02-01', null))).toEqual(['a', 'b']);
    expect(sorted(act('a', null, '2020-02-01', null), act('b', null, '2020-02-01', null))).toEqual(['a', 'b']);
    expect(sorted(act('a', 'II/1', '2020-02-01', null), act('b', null, '2020-02-01', null))).toEqual(['b', 'a']);
  });

  it('have the same order however they are listed', () => {
    const acts = [
      act('a', 'II/10', '2020-02-01', 7),
      act('b', 'II/9', '2020-02-01', null),
      act('c', 'I/1', '2020-01-01', 3),
      act('d', 'II/9', '2020-02-01', 1, 'POL_WOJ_MA'),
    ];
    const orders = [acts, [...acts].reverse(), [...acts.slice(2), ...acts.slice(0, 2)]].map((list) => sorted(...list));
    expect(orders).toEqual([orders[0], orders[0], orders[0]]);
    expect(orders[0]).toEqual(['c', 'b', 'd', 'a']);
  });
});

describe('the day before', () => {
  it('may belong to another month or year', () => {
    expect(['2020-03-01', '2021-01-01', '2019-03-01'].map((text) => dayBefore(day(text)))).toEqual([
      '2020-02-29',
      '2020-12-31',
      '2019-02-28',
    ]);
  });
});
