import { describe, expect, it } from 'vitest';
import { ruleName } from '../../testing/days-in-words.ts';
import type { IsoDate } from '../../types.ts';
import { readEntry, readForce, readPredicate, readQualifier } from './read-predicate.ts';
import { Reader } from './reader.ts';
import { statement, type DayStatement } from './statement.ts';

const day = (date: string) => ({ type: 'day', date: date as IsoDate }) as const;
const ENTERS = { enters: day('2018-05-01') };
const BINDS = { binds: day('2018-06-01') };

/** `enters … binds … force … last …|rest` of what a reader adds to what was said before; `null` for nothing. */
function read(
  text: string,
  reads: (reader: Reader, said: DayStatement) => boolean,
  before: Partial<DayStatement> = {},
): string | null {
  const reader = new Reader(text);
  const said = { ...statement([]), ...before };
  if (!reads(reader, said)) return null;
  const parts = [
    said.enters === null ? '' : `enters ${ruleName(said.enters)}`,
    said.binds === null ? '' : `binds ${ruleName(said.binds)}`,
    said.forceFrom === null ? '' : `force ${said.forceFrom}`,
    said.lastDays === null ? '' : `last ${said.lastDays.join('/') || '?'}`,
  ];
  return `${parts.filter((part) => part !== '').join(' ')}|${reader.rest}`;
}

/** Words that are no qualifier are not passed over, and change nothing. */
function refuses(text: string, before: Partial<DayStatement>): boolean {
  const reader = new Reader(text);
  const said = { ...statement([]), ...before };
  return (
    !readQualifier(reader, said) && reader.at === 0 && JSON.stringify(said) === JSON.stringify({ ...statement([]), ...before })
  );
}

describe('a verb and its day', () => {
  it.each([
    ['wchodzi w życie z dniem 1 maja 2018 r.', 'enters 2018-05-01|'],
    ['wchodzą w życie z dniem 1 maja 2018 r.', 'enters 2018-05-01|'],
    ['wejdzie w życie z dniem 1 maja 2018 r.', 'enters 2018-05-01|'],
    ['wejdą one w życie z dniem 1 maja 2018 r.', 'enters 2018-05-01|'],
    ['wchodzi ona w życie z dniem 1 maja 2018 r.', 'enters 2018-05-01|'],
    ['nabiera mocy obowiązującej z dniem 1 maja 2018 r.', 'enters 2018-05-01|'],
    ['nabierają mocy z dniem 1 maja 2018 r.', 'enters 2018-05-01|'],
    ['uzyskuje moc prawną z dniem 1 maja 2018 r.', 'enters 2018-05-01|'],
    ['zaczyna obowiązywać z dniem 1 maja 2018 r.', 'enters 2018-05-01|'],
    ['wchodzi w życie: z dniem podjęcia', 'enters adopted, same-day|'],
    ['wchodzi w życie – z dniem podjęcia', 'enters adopted, same-day|'],
    ['obowiązuje od dnia 1 maja 2018 r. i', 'binds 2018-05-01| i'],
    ['traci moc z dniem 2 maja 2018 r.', 'last 2018-05-01|'],
  ])('„%s”', (text, said) => {
    expect(read(text, readPredicate)).toBe(said);
  });

  it.each(['wchodzi w życie', 'wchodzi w życie niezwłocznie', 'wchodzi z dniem podjęcia', 'z dniem podjęcia', 'ogłasza się', ''])(
    'is not told by „%s”',
    (text) => {
      expect(read(text, readPredicate)).toBeNull();
    },
  );

  it('may be the day alone where the verb is known', () => {
    expect(read(' – z dniem podjęcia', readEntry)).toBe('enters adopted, same-day|');
    expect(read('z dniem podjęcia', readEntry)).toBe('enters adopted, same-day|');
    expect(read('niezwłocznie', readEntry)).toBeNull();
  });
});

describe('what follows a day', () => {
  it.each([
    [', nie wcześniej niż z dniem podjęcia', 'enters latest(2018-05-01, adopted, same-day)|'],
    [
      ', nie wcześniej jednak niż 14 dni po ogłoszeniu',
      'enters latest(2018-05-01, either(published + 14 days, same-day, published + 14 days, next-day))|',
    ],
    [' nie wcześniej jak z dniem podjęcia', 'enters latest(2018-05-01, adopted, same-day)|'],
    [
      ', lecz nie wcześniej aniżeli po upływie 14 dni od dnia ogłoszenia',
      'enters latest(2018-05-01, published + 14 days, next-day)|',
    ],
    [', nie wcześniej niż przed dniem 1 lipca 2018 r.', 'enters latest(2018-05-01, 2018-07-01)|'],
    [', ale nie przed dniem 1 lipca 2018 r.', 'enters latest(2018-05-01, 2018-07-01)|'],
    ['; jednakże nie przed 1 lipca 2018 r.', 'enters latest(2018-05-01, 2018-07-01)|'],
    [' po uprzednim ogłoszeniu', 'enters latest(2018-05-01, published, next-day)|'],
    [' po jej wcześniejszym opublikowaniu', 'enters latest(2018-05-01, published, next-day)|'],
    [' z mocą od dnia 1 stycznia 2018 r.', 'enters 2018-05-01 force 2018-01-01|'],
    [', z mocą obowiązującą od 1 stycznia 2018 r.', 'enters 2018-05-01 force 2018-01-01|'],
    [', z mocą wsteczną począwszy od daty 1 stycznia 2018 r.', 'enters 2018-05-01 force 2018-01-01|'],
    [' ze skutkiem prawnym z dniem 1 stycznia 2018 r.', 'enters 2018-05-01 force 2018-01-01|'],
    [' z mocą prawną od dnia 1 stycznia do 30 czerwca 2018 r., z', 'enters 2018-05-01 force 2018-01-01 last 2018-06-30|, z'],
    [' i obowiązuje do dnia 31 grudnia 2018 r.', 'enters 2018-05-01 last 2018-12-31|'],
    [' oraz obowiązuje od dnia 1 lipca 2018 r.', 'enters 2018-05-01 binds 2018-07-01|'],
    [' a traci moc z dniem 2 lipca 2018 r.', 'enters 2018-05-01 last 2018-07-01|'],
    [', z tym że obowiązuje do odwołania', 'enters 2018-05-01|'],
    [', przy czym obowiązuje do odwołania', 'enters 2018-05-01|'],
  ])('is read: „%s”', (text, said) => {
    expect(read(text, readQualifier, ENTERS)).toBe(said);
  });

  it('limits the day from which an act binds where none is known on which it enters into force', () => {
    expect(read(', nie wcześniej niż z dniem podjęcia', readQualifier, BINDS)).toBe(
      'binds latest(2018-06-01, adopted, same-day)|',
    );
    expect(read(', nie wcześniej niż z dniem podjęcia', readQualifier, { ...ENTERS, ...BINDS })).toBe(
      'enters latest(2018-05-01, adopted, same-day) binds 2018-06-01|',
    );
  });

  it.each([
    ', nie wcześniej niż niezwłocznie',
    ', nie później niż z dniem podjęcia',
    ', nie przed dniem podjęcia',
    ', nie wcześniej niż przed dniem podjęcia',
    ' po uprzednim podjęciu',
    ' po uprzednim ogłoszeniu na tablicy ogłoszeń',
    ' po uprzednim zatwierdzeniu',
    ' z mocą obowiązującą',
    ' z mocą od dnia podjęcia',
    ' z mocą 1 stycznia 2018 r.',
    ' od dnia 1 stycznia 2018 r.',
    ' oraz podlega ogłoszeniu',
    '',
  ])('is none of „%s”', (text) => {
    expect(refuses(text, ENTERS)).toBe(true);
  });

  it('is not said twice', () => {
    const last = { lastDays: ['2018-12-31' as IsoDate] };
    expect(refuses(' z mocą od dnia 1 stycznia 2018 r.', { ...ENTERS, forceFrom: '2018-02-01' as IsoDate })).toBe(true);
    expect(refuses(' z mocą od dnia 1 stycznia do dnia 31 stycznia 2018 r.', { ...ENTERS, ...last })).toBe(true);
    expect(read(' z mocą od dnia 1 stycznia 2018 r.', readQualifier, { ...ENTERS, ...last })).toBe(
      'enters 2018-05-01 force 2018-01-01 last 2018-12-31|',
    );
    expect(refuses(', nie wcześniej niż z dniem podjęcia', {})).toBe(true);
  });

  it('may be force alone', () => {
    expect(read('z mocą od dnia 1 stycznia 2018 r. i', readForce)).toBe('force 2018-01-01| i');
    expect(read('od dnia 1 stycznia 2018 r.', readForce)).toBeNull();
  });
});

describe('the formulas of what follows a day', () => {
  it.each([
    ['nie wcześniej niż z dniem podjęcia', ['dzien-podjecia', 'nie-wczesniej']],
    ['nie przed dniem 1 lipca 2018 r.', ['nie-wczesniej']],
    ['po uprzednim ogłoszeniu', ['po-uprzednim']],
    ['z mocą od dnia 1 stycznia 2018 r.', ['z-moca']],
    ['i obowiązuje do 31 grudnia 2018 r.', ['obowiazuje']],
    ['i traci moc z dniem 2 lipca 2018 r.', ['traci-moc']],
  ])('are counted by their names: „%s”', (text, names) => {
    const reader = new Reader(text);
    readQualifier(reader, { ...statement([]), ...ENTERS });
    expect([...reader.used].sort()).toEqual(names);
  });
});
