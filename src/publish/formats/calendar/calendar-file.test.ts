import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../../testing/corpus-of.ts';
import { calendarFile, siteCalendar } from './calendar-file.ts';

const act = (number: string, date: string, ...keys: readonly string[]): string =>
  [
    '---',
    `numer: ${number}`,
    'organ: Rada Gminy Próbna',
    `data: ${date}`,
    'w_sprawie: w sprawie „żółwi; i, innych”',
    ...keys,
    '---',
    '',
    '§ 1. Tak.\n',
  ].join('\n');

const FILES = {
  'uchwaly/jeden.md': act('I/1/2020', '2020-01-02', 'wchodzi_w_zycie: 2020-02-29', 'traci_moc: 2020-12-31'),
  'uchwaly/projekt.md': act('I/2/2020', '2020-01-02', 'wchodzi_w_zycie: 2020-02-10', 'status: projekt'),
  'uchwaly/niewazna.md': act('I/3/2020', '2020-01-02', 'wchodzi_w_zycie: 2020-02-10', 'status: nieważna'),
  'konsultacje/k.md': `---\ntytul: 'Konsultacje; projektu, \\n "x"'\ndata: 2020-03-01\nod: 2020-03-02\ndo: 2020-03-16\n---\n\nTekst.\n`,
  'strony/kontakt.md': '---\ntytul: Kontakt\n---\n\nTekst.\n',
};

const corpus = corpusOf(FILES);

/** The events of a file, by a parser that is not ours. */
function eventsOf(
  file: string,
): { summary: string; uid: string; start: string; end: string; stamp: string; status: string | null }[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as string);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      summary: event.summary,
      uid: event.uid,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      status: component.getFirstPropertyValue('status') as string | null,
    };
  });
}

const fileOf = (id: string): string => calendarFile([corpus.byId.get(id) ?? expect.fail(id)], corpus);

describe('the calendar of a document', () => {
  it('has its days as events of a whole day whose end is the day after', () => {
    expect(eventsOf(fileOf('uchwaly/jeden'))).toEqual([
      {
        summary: 'Wchodzi w życie: Uchwała nr\u00a0I/1/2020',
        uid: 'uchwaly%2Fjeden.entered@gmina-probna.invalid',
        start: '2020-02-29',
        end: '2020-03-01',
        stamp: '2020-01-02T00:00:00Z',
        status: null,
      },
      {
        summary: 'Ostatni dzień obowiązywania: Uchwała nr\u00a0I/1/2020',
        uid: 'uchwaly%2Fjeden.ended@gmina-probna.invalid',
        start: '2020-12-31',
        end: '2021-01-01',
        stamp: '2020-01-02T00:00:00Z',
        status: null,
      },
    ]);
  });

  it('has a consultation from its first day to its last', () => {
    expect(eventsOf(fileOf('konsultacje/k')).map(({ summary, start, end }) => [summary, start, end])).toEqual([
      ['Konsultacje; projektu, \\n "x"', '2020-03-02', '2020-03-17'],
    ]);
  });

  it('calls off the days of an act that is void', () => {
    expect(eventsOf(fileOf('uchwaly/niewazna')).map(({ status }) => status)).toEqual(['CANCELLED']);
  });

  it('ends its lines as RFC 5545 wants, none longer than 75 octets', () => {
    for (const line of fileOf('konsultacje/k').split('\r\n')) {
      expect(line).not.toMatch(/[\r\n]/);
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
  });
});

describe('the calendar of the site', () => {
  it('has the days of all documents but drafts, and is the same on another day', () => {
    const [file] = siteCalendar(corpus);
    const text = String(file?.content);
    expect(eventsOf(text).map(({ uid }) => uid.replace(/@.*/, ''))).toEqual([
      'konsultacje%2Fk.consultation',
      'uchwaly%2Fjeden.entered',
      'uchwaly%2Fjeden.ended',
      'uchwaly%2Fniewazna.entered',
    ]);
    const [later] = siteCalendar(corpusOf(FILES, '2027-01-01'));
    expect(later?.content).toBe(text);
  });
});
