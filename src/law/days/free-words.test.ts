import { describe, expect, it } from 'vitest';
import { readFree, readToEnd } from './free-words.ts';
import { Reader } from './reader.ts';

const FORCE =
  'wchodzi|wejdzie|wejdą|w życie|obowiązywał|obowiązuje|mocą|mocy|traci|wygasa|nie wcześniej|nie później|najwcześniej|najpóźniej|z wyjątkiem|za wyjątkiem|z wyłączeniem|z zastrzeżeniem|z tym|przy czym|natomiast|zaś|chyba'.split(
    '|',
  );
const DAYS =
  'wejściem|moc|z mocą|po upływie|z upływem|jeżeli|jeśli|art. 5|pkt 5|ust. 5|lit. a|załącznik|rozdziału|do dnia|do czasu|do końca|od dnia|od daty|z dniem|w terminie|w ciągu|stosowania|stosuje|podlega|dotyczy|zgodnie|na podstawie|stosownie|począwszy|ze skutkiem|z skutkiem|§ 5|2020|5 dni'.split(
    '|',
  );

/** Words that are taken, and those that are left. */
const free = (text: string): [string | null, string] => {
  const reader = new Reader(text);
  return [readFree(reader), reader.rest];
};

describe('free words', () => {
  it.each([...FORCE, ...DAYS])('stop before „%s”', (stop) => {
    expect(free(`opłaty targowej ${stop} dalej`)).toEqual(['opłaty targowej', ` ${stop} dalej`]);
  });

  it.each(['pomocy', 'mocnych', 'utraci', 'omoc', 'podnajmu', '123', '5 lat', 'zas'])('do not stop before „%s”', (word) => {
    expect(free(`opłaty ${word}.`)).toEqual([`opłaty ${word}`, '.']);
  });

  it.each([' i', ' oraz', ', a', ' a także', '; jednak', ', jednakże', ' lecz', ', ale', ' ,  i ,'])(
    'leave the conjunction „%s”',
    (end) => {
      expect(free(`opłaty targowej${end} z dniem`)).toEqual(['opłaty targowej', `${end} z dniem`]);
    },
  );

  it('take all that there is, without its stop', () => {
    expect(free(' opłaty targowej i ')).toEqual(['opłaty targowej i', ' ']);
    expect(free('gmin i. . ')).toEqual(['gmin i', '. . ']);
  });

  it.each(['', ' ', 'z dniem', ', i z dniem', '.'])('are none in „%s”', (text) => {
    expect(free(text)).toEqual([null, text]);
  });
});

describe('the rest of a sentence', () => {
  it.each(DAYS.filter((word) => !['z mocą'].includes(word)))('is taken with „%s”', (word) => {
    const reader = new Reader(` opłaty ${word} dalej. `);
    expect([readToEnd(reader), reader.rest]).toEqual([`opłaty ${word} dalej.`, '']);
  });

  it.each([...FORCE.map((word) => `opłaty ${word} dalej`), '', ' '])('is left where it speaks of force again: „%s”', (text) => {
    const reader = new Reader(text);
    expect([readToEnd(reader), reader.rest]).toEqual([null, text]);
  });
});
