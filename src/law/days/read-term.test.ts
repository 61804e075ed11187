import { describe, expect, it } from 'vitest';
import { ruleName } from '../../testing/days-in-words.ts';
import type { IsoDate } from '../../types.ts';
import { readLoss, readSpan, readTerm } from './read-term.ts';
import { Reader } from './reader.ts';
import { statement, type DayStatement } from './statement.ts';

/** What a reader says of the act, with what was said of it before, and the words it leaves. */
function read(
  text: string,
  reads: (reader: Reader, said: DayStatement) => boolean,
  before: Partial<DayStatement> = {},
): string | readonly [string, readonly string[], string] {
  const reader = new Reader(text);
  const said = { ...statement([]), ...before };
  const unchanged = JSON.stringify(said);
  if (!reads(reader, said)) return JSON.stringify(said) === unchanged && reader.at === 0 ? 'nothing' : 'something left behind';
  const { binds, lastDays } = said;
  const terms = `${binds === null ? '' : `from ${ruleName(binds)} `}${lastDays === null ? '' : `to ${lastDays.join('/') || '?'}`}`;
  return [terms.trim(), [...reader.used], reader.rest];
}

const FROM_MAY = { type: 'day', date: '2018-05-01' as IsoDate } as const;
const YEAR = 'from 2018-01-01 to 2018-12-31';

describe('a term', () => {
  it.each([
    ['obowiązuje od 1 stycznia 2018 r. do 31 grudnia 2018 r.', YEAR],
    ['obowiązuje od dnia 1 stycznia do dnia 31 grudnia 2018 r.', YEAR],
    ['obowiązuje począwszy od dnia 1 stycznia 2018 r. aż do dnia 31 grudnia 2018 r.', YEAR],
    ['obowiązuje poczynając od 1 stycznia 2018 r. nie dłużej niż do 31 grudnia 2018 r. włącznie', YEAR],
    ['obowiązuje od daty 1 stycznia 2018 r. do daty 31 grudnia 2018 r.', YEAR],
    ['obowiązuje w okresie od 1 stycznia do 31 grudnia 2018 r.', YEAR],
    ['obowiązuje w okresie 1 stycznia 2018 r. – 31 grudnia 2018 r.', YEAR],
    ['obowiązuje w okresie 1 stycznia - 31 grudnia 2018 r.', YEAR],
    ['obowiązuje na okres od 1 stycznia do 31 grudnia 2018 r.', YEAR],
    ['obowiązuje przez czas od 1 stycznia do 31 grudnia 2018 r.', YEAR],
    ['obowiązuje w terminie od 1 stycznia do 31 grudnia 2018 r.', YEAR],
    ['obowiązuje od 1 stycznia 2018 r. i do 31 grudnia 2018 r.', YEAR],
    ['obowiązuje od 1 stycznia 2018 r., do 31 grudnia 2018 r.', YEAR],
    ['obowiązuje od 1 maja 2018 r. do 1 maja 2018 r.', 'from 2018-05-01 to 2018-05-01'],
    ['obowiązuje w 2018 r.', YEAR],
    ['obowiązuje w roku 2018', YEAR],
    ['obowiązuje w roku budżetowym 2018', YEAR],
    ['obowiązuje na rok kalendarzowy 2018', YEAR],
    ['obowiązuje w 2018 roku', YEAR],
    ['w 2018 roku obowiązuje', YEAR],
    ['obowiązuje w latach 2018–2020', 'from 2018-01-01 to 2020-12-31'],
    ['obowiązuje na lata 2018-2018', YEAR],
    ['obowiązuje od dnia 1 stycznia 2018 r.', 'from 2018-01-01'],
    ['obowiązuje z dniem podjęcia', 'from adopted, same-day'],
    ['obowiązuje po upływie 14 dni od dnia ogłoszenia', 'from published + 14 days, next-day'],
    ['obowiązuje począwszy od 1 stycznia 2018 r.', 'from 2018-01-01'],
    ['obowiązuje od dnia podjęcia do dnia 31 grudnia 2018 r.', 'from adopted, same-day to 2018-12-31'],
    ['obowiązuje do 31 grudnia 2018 r. i od dnia podjęcia', 'from adopted, same-day to 2018-12-31'],
    ['obowiązuje do 31 grudnia 2018 r. włącznie', 'to 2018-12-31'],
    ['obowiązuje do dnia 31 grudnia 2018 r.', 'to 2018-12-31'],
    ['obowiązuje nie dłużej niż do dnia 31 grudnia 2018 r.', 'to 2018-12-31'],
    ['obowiązuje do końca 2018 r.', 'to 2018-12-31'],
    ['obowiązuje do końca roku 2018', 'to 2018-12-31'],
    ['obowiązuje do końca dnia 30 czerwca 2018 r.', 'to 2018-06-30'],
    ['obowiązuje do końca miesiąca lutego 2020 r.', 'to 2020-02-29'],
    ['obowiązuje do upływu 30 czerwca 2018 r.', 'to 2018-06-30'],
    ['obowiązuje do czasu uchwalenia nowego programu', 'to ?'],
    ['obowiązuje do wejścia w życie nowej uchwały', 'to ?'],
    ['obowiązuje do zakończenia kadencji', 'to ?'],
    ['obowiązuje do dnia otwarcia basenu', 'to ?'],
    ['obowiązuje przez okres dwóch lat', 'to ?'],
    ['obowiązuje przez 3 miesiące', 'to ?'],
    ['obowiązuje na okres roku od dnia jej wejścia w życie', 'to ?'],
    ['obowiązuje przez rok od wyboru wykonawcy', 'to ?'],
    ['obowiązuje do odwołania', ''],
    ['obowiązuje bezterminowo', ''],
    ['obowiązuje na czas nieokreślony', ''],
    ['obowiązuje przez czas nieoznaczony', ''],
    ['obowiązuje od dnia 1 stycznia 2018 r. do odwołania', 'from 2018-01-01'],
    ['będzie obowiązywać od 1 stycznia 2018 r.', 'from 2018-01-01'],
    ['obowiązywać będzie do 31 grudnia 2018 r.', 'to 2018-12-31'],
    ['mają moc obowiązującą do 31 grudnia 2018 r.', 'to 2018-12-31'],
    ['zachowuje moc do 31 grudnia 2018 r.', 'to 2018-12-31'],
  ])('„%s”', (text, term) => {
    expect(read(text, readTerm)).toEqual([term, expect.arrayContaining(['obowiazuje']), '']);
  });

  it.each([
    'obowiązuje',
    'obowiązuje na terenie gminy',
    'obowiązuje dnia 31 grudnia 2018 r.',
    'obowiązuje od dnia wejścia w życie ustawy',
    'obowiązuje od dnia wywieszenia na tablicy ogłoszeń',
    'obowiązuje od 31 grudnia 2018 r. do 1 stycznia 2018 r., w 2018 r.',
    'obowiązuje od 1 maja 2018 r. do 31 maja 2018 r. w 2018 r.',
    'obowiązuje do 31 maja 2018 r. w 2019 r.',
    'obowiązuje od dnia podjęcia w 2018 r.',
    'obowiązuje w latach 2020–2018',
    'obowiązuje w latach 2018',
    'obowiązuje w roku szkolnym',
    'w 2018 roku',
    'w 2018 roku traci moc',
    'wchodzi w życie od 1 stycznia 2018 r.',
    'do 31 grudnia 2018 r.',
    '',
  ])('is not told by „%s”', (text) => {
    expect(read(text, readTerm)).toBe('nothing');
  });

  it('leaves the words after it', () => {
    expect(read('obowiązuje do 31 grudnia 2018 r., z wyjątkiem § 3', readTerm)).toEqual([
      'to 2018-12-31',
      ['obowiazuje'],
      ', z wyjątkiem § 3',
    ]);
    expect(read('obowiązuje w 2018 r. i podlega', readTerm)).toEqual([YEAR, ['obowiazuje'], ' i podlega']);
    expect(read('obowiązuje przez okres 2 lat od podjęcia, z wyjątkiem § 3', readTerm)).toEqual([
      'to ?',
      ['obowiazuje'],
      ', z wyjątkiem § 3',
    ]);
  });

  it('adds to what was said of the act before, and says nothing of it twice', () => {
    const last = ['2019-12-31' as IsoDate];
    expect(read('obowiązuje do 31 grudnia 2018 r.', readTerm, { binds: FROM_MAY })).toEqual([
      'from 2018-05-01 to 2018-12-31',
      ['obowiazuje'],
      '',
    ]);
    expect(read('obowiązuje od dnia podjęcia', readTerm, { lastDays: last })).toEqual([
      'from adopted, same-day to 2019-12-31',
      ['dzien-podjecia', 'obowiazuje'],
      '',
    ]);
    for (const before of [{ binds: FROM_MAY }, { lastDays: last }]) {
      expect(read('obowiązuje w 2018 r.', readTerm, before)).toBe('nothing');
      expect(read('w 2018 r. obowiązuje', readTerm, before)).toBe('nothing');
      expect(read('obowiązuje od 1 maja do 31 maja 2018 r.', readTerm, before)).toBe('nothing');
    }
    expect(read('obowiązuje od dnia podjęcia', readTerm, { binds: FROM_MAY })).toBe('nothing');
    expect(read('obowiązuje do 31 grudnia 2018 r.', readTerm, { lastDays: last })).toBe('nothing');
  });
});

describe('two days that bound a time', () => {
  const span = (text: string): string | null => {
    const reader = new Reader(text);
    const read = readSpan(reader);
    return read === null ? (reader.at === 0 ? null : 'passed over') : `${String(read.from)} ${String(read.to)}|${reader.rest}`;
  };

  it.each([
    ['od 1 stycznia 2018 r. do 31 grudnia 2018 r.', '2018-01-01 2018-12-31|'],
    ['od 1 września do 30 czerwca 2018 r.', null],
    ['od 1 stycznia do 31 grudnia 2018 r. włącznie i', '2018-01-01 2018-12-31| i'],
    ['od dnia 1 lutego 2018 r. - 1 marca 2018 r.', '2018-02-01 2018-03-01|'],
    ['od 29 lutego do 31 marca 2019 r.', null],
    ['1 stycznia 2018 r. do 31 grudnia 2018 r.', null],
    ['od 1 stycznia 2018 r.', null],
    ['od 1 stycznia 2018 r. do odwołania', null],
    ['od 1 stycznia 2018 r. 31 grudnia 2018 r.', null],
    ['od podjęcia do 31 grudnia 2018 r.', null],
    ['w okresie do 31 grudnia 2018 r.', null],
    ['od 1 stycznia do 31 grudnia', null],
  ])('„%s”', (text, wanted) => {
    expect(span(text)).toBe(wanted);
  });
});

describe('a loss of force', () => {
  it.each([
    ['traci moc z upływem dnia 31 grudnia 2018 r.', '2018-12-31'],
    ['traci moc z upływem 2018 roku', '2018-12-31'],
    ['traci moc z upływem roku 2018', '2018-12-31'],
    ['traci moc z końcem 2018 r.', '2018-12-31'],
    ['traci moc z końcem miesiąca lutego 2020 r.', '2020-02-29'],
    ['tracą moc obowiązującą z końcem czerwca 2018 r.', '2018-06-30'],
    ['traci swoją moc po upływie dnia 30 czerwca 2018 r.', '2018-06-30'],
    ['wygasa z dniem 1 stycznia 2019 r.', '2018-12-31'],
    ['przestaje obowiązywać od dnia 1 lipca 2018 r.', '2018-06-30'],
    ['traci moc prawną w dniu 15 lipca 2018 r.', '2018-07-14'],
    ['wygasają dnia 15 lipca 2018 r.', '2018-07-14'],
    ['traci moc z dniem 31 grudnia 2018 r.', '2018-12-30/2018-12-31'],
    ['traci moc z dniem 29 lutego 2020 r.', '2020-02-28/2020-02-29'],
    ['traci moc z dniem 28 lutego 2020 r.', '2020-02-27'],
  ])('„%s”', (text, days) => {
    expect(read(`${text}, a`, readLoss)).toEqual([`to ${days}`, ['traci-moc'], ', a']);
  });

  it.each([
    'traci moc',
    'traci moc niezwłocznie',
    'traci moc z dniem podjęcia',
    'traci moc z upływem kadencji',
    'traci moc z dniem 31 lutego 2018 r.',
    'traci moc 31 grudnia 2018 r.',
    'obowiązuje z dniem 1 stycznia 2019 r.',
    '',
  ])('is not told by „%s”', (text) => {
    expect(read(text, readLoss)).toBe('nothing');
  });

  it('is not told where another end is known', () => {
    expect(read('traci moc z dniem 1 stycznia 2019 r.', readLoss, { lastDays: [] })).toBe('nothing');
    expect(read('traci moc z dniem 1 stycznia 2019 r.', readLoss, { binds: FROM_MAY })).toEqual([
      'from 2018-05-01 to 2018-12-31',
      ['traci-moc'],
      '',
    ]);
  });
});
