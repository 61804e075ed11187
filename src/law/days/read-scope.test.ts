import { describe, expect, it } from 'vitest';
import { pathOf, unitNames } from '../../testing/days-in-words.ts';
import { readScope, readWithin } from './read-scope.ts';
import { Reader } from './reader.ts';

/** Quotations are blank in the text that is read, as `readDays` makes it. */
const reading = (text: string): Reader =>
  new Reader(
    text.replace(/„[^”]*”/gu, (quoted) => '\uFFFC'.repeat(quoted.length)),
    text,
  );

/** `par-1/pkt-2 {part}|rest` */
function scope(text: string, context = ''): string | null {
  const reader = reading(text);
  const read = readScope(reader, pathOf(context));
  if (read === null) return reader.at === 0 ? null : 'passed over';
  return `${unitNames(read.units)}${read.within === null ? '' : ` {${read.within}}`}|${reader.rest}`;
}

describe('the units a clause speaks of', () => {
  it.each([
    ['§ 3', 'par-3|'],
    ['§ 1 pkt 2 i 3 oraz § 4, które', 'par-1/pkt-2 par-1/pkt-3 par-4|, które'],
    ['§ 1 pkt 2–4 wchodzą', 'par-1/pkt-2–par-1/pkt-4| wchodzą'],
    ['przepisu § 5', 'par-5|'],
    ['rozdziału 2', 'rozdz-2|'],
    ['przepisy art. 5 i 6', 'art-5 art-6|'],
    ['przepis § 5', 'par-5|'],
    ['przepisów § 5', 'par-5|'],
    ['przepisem § 5', 'par-5|'],
    ['postanowień § 5', 'par-5|'],
    ['postanowienia § 5', 'par-5|'],
    ['postanowieniami § 5', 'par-5|'],
    ['zmiany, o której mowa w § 5', 'par-5|'],
    ['przepisów, o których mowa w § 5', 'par-5|'],
    ['zmian w zakresie § 5', 'par-5|'],
    ['w zakresie § 5 – z dniem', 'par-5| – z dniem'],
    ['w części dotyczącej § 5', 'par-5|'],
  ])('are read: „%s”', (text, units) => {
    expect(scope(text)).toBe(units);
  });

  it('are named from the unit that the clause stands in', () => {
    expect(scope('ust. 2 i 3', 'par-7')).toBe('par-7/ust-2 par-7/ust-3|');
    expect(scope('ust. 2–4', 'par-7')).toBe('par-7/ust-2–par-7/ust-4|');
    expect(scope('§ 2', 'par-7')).toBe('par-2|');
  });

  it.each([
    ['zdania drugiego w § 2 ust. 1, który', 'par-2/ust-1 {zdania drugiego w § 2 ust. 1}|, który'],
    ['§ 2 ust. 1 zdanie drugie, które', 'par-2/ust-1 {§ 2 ust. 1 zdanie drugie}|, które'],
    ['wyrazów „co kwartał” w § 1 pkt 2, które', 'par-1/pkt-2 {wyrazów „co kwartał” w § 1 pkt 2}|, które'],
    ['wyrazu „kwartał” użytego w § 1 pkt 2', 'par-1/pkt-2 {wyrazu „kwartał” użytego w § 1 pkt 2}|'],
    ['wyrazy „rok”, „kwartał” i „miesiąc” zawarte w § 1', 'par-1 {wyrazy „rok”, „kwartał” i „miesiąc” zawarte w § 1}|'],
    ['słów „co rok” oraz „co miesiąc”, w § 1', 'par-1 {słów „co rok” oraz „co miesiąc”, w § 1}|'],
    ['zwrotu „co rok” w § 1', 'par-1 {zwrotu „co rok” w § 1}|'],
    ['§ 1 pkt 1 w zakresie opłat, który wchodzi', 'par-1/pkt-1 {w zakresie opłat}|, który wchodzi'],
    ['§ 1 pkt 1, w części dotyczącej opłat, który', 'par-1/pkt-1 {w części dotyczącej opłat}|, który'],
    ['§ 1 w zakresie wyrazów „rok i § 5”, który', 'par-1 {w zakresie wyrazów „rok i § 5”}|, który'],
    ['§ 1 w zakresie opłat wchodzi w życie', 'par-1 {w zakresie opłat}| wchodzi w życie'],
    ['§ 1 w zakresie opłat obowiązuje', 'par-1 {w zakresie opłat}| obowiązuje'],
    ['§ 1 w zakresie opłat, z mocą od', 'par-1 {w zakresie opłat}|, z mocą od'],
    ['§ 1 w zakresie opłat – z dniem', 'par-1 {w zakresie opłat}| – z dniem'],
    ['przepisy § 1 w zakresie § 5 pkt 2, które', 'par-1 {w zakresie § 5 pkt 2}|, które'],
    ['§ 1 pkt 1 zdanie drugie w zakresie opłat, który', 'par-1/pkt-1 {§ 1 pkt 1 zdanie drugie}|, który'],
  ])('may be a part of one: „%s”', (text, units) => {
    expect(scope(text)).toBe(units);
  });

  it.each([
    '§ 1 w zakresie opłat, § 3 i § 4, które',
    '§ 1 w zakresie opłat i § 3, które',
    '§ 1 w zakresie opłat oraz art. 3, które',
    '§ 1 w zakresie opłat, a także ust. 2, który',
    '§ 1 w zakresie opłat; pkt 3, który',
    '§ 1 w zakresie opłat i lit. b, które',
    '§ 1 w zakresie opłat i tiret drugie, które',
    '§ 1 w zakresie opłat i załącznika, które',
    '§ 1 w zakresie opłat a rozdziału 2, które',
  ])('can’t be told where others may stand in the part or beside it: „%s”', (text) => {
    expect(scope(text)).toBeNull();
  });

  it.each(['Program', 'uchwały', 'przepisów', 'wyrazów „rok”', 'wyrazów „rok” na końcu', 'i § 5', ''])(
    'are none, and are not passed over: „%s”',
    (text) => {
      expect(scope(text)).toBeNull();
    },
  );

  it('are whole where nothing ends the words about a part', () => {
    expect(scope('§ 1 w zakresie opłat')).toBe('par-1| w zakresie opłat');
    expect(scope('§ 1 w zakresieniu opłat, który')).toBe('par-1| w zakresieniu opłat, który');
  });
});

describe('the words about a part', () => {
  const within = (text: string): readonly [string | null | undefined, string] => {
    const reader = reading(text);
    return [readWithin(reader), reader.rest];
  };

  it('are told apart from none and from those that may name other units', () => {
    expect(within(', w zakresie opłat, które')).toEqual(['w zakresie opłat', ', które']);
    expect(within(' w części wyznaczonej w ust. 2 wejdą w życie')).toEqual(['w części wyznaczonej w ust. 2', ' wejdą w życie']);
    expect(within(',w zakresie opłat, które')).toEqual(['w zakresie opłat', ', które']);
    expect(within(' i § 5')).toEqual([null, ' i § 5']);
    expect(within(' w zakresie opłat i § 5, które')).toEqual([undefined, ' w zakresie opłat i § 5, które']);
    expect(within(' w zakresie umów, artystów i pktu, które')).toEqual(['w zakresie umów, artystów i pktu', ', które']);
  });
});
