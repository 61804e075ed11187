import { describe, expect, it } from 'vitest';
import { plainText } from '../../model/plain-text.ts';
import { read } from '../../testing/read-legal-text.ts';
import { unquotedWording } from './unquoted-wording.ts';

/** Ids of the new wording that stands without marks after the first § of a text; `null` where there is none. */
function taken(source: string): readonly string[] | null {
  const [first, ...following] = read(source).units;
  if (first === undefined) throw new Error('no unit');
  return unquotedWording(first, plainText(first.content), following)?.units.map(({ id }) => id) ?? null;
}

const OPENING = 'W uchwale nr X/1/2019';

describe('new wording without quotation marks', () => {
  it.each<[string, readonly string[]]>([
    [`§ 1. ${OPENING} § 5 otrzymuje brzmienie:\n\n§ 5. Nowy.\n\n§ 2. Wejście w życie.`, ['par-5']],
    [`§ 1. ${OPENING} § 5 otrzymuje brzmienie\n\n§ 5. Nowy.\n\n§ 2. Wejście w życie.`, ['par-5']],
    [`§ 1. ${OPENING} § 5 otrzymuje następującą treść:\n\n§ 5. Nowy.\n\n§ 2. Wejście w życie.`, ['par-5']],
    [`§ 1. ${OPENING} § 5 i 6 otrzymują brzmienie:\n\n§ 5. Nowy.\n\n§ 6. Drugi.\n\n§ 2. Wejście w życie.`, ['par-5', 'par-6']],
    [`§ 1. ${OPENING} po § 5 dodaje się § 5a w brzmieniu:\n\n§ 5a. Nowy.\n\n§ 2. Wejście w życie.`, ['par-5a']],
  ])('is taken where the act goes on after it: %#', (source, expected) => {
    expect(taken(source)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['the number is another', `§ 1. ${OPENING} § 5 otrzymuje brzmienie:\n\n§ 6. Nowy.\n\n§ 2. Koniec.`],
    ['the second number is another', `§ 1. ${OPENING} § 5 i 6 otrzymują brzmienie:\n\n§ 5. Nowy.\n\n§ 7. Drugi.\n\n§ 2. Koniec.`],
    ['the number is the act’s own next one', `§ 1. ${OPENING} § 2 otrzymuje brzmienie:\n\n§ 2. Nowy.\n\n§ 2. Koniec.`],
    ['the act does not go on', `§ 1. ${OPENING} § 5 otrzymuje brzmienie:\n\n§ 5. Nowy.`],
    ['the act goes on with another number', `§ 1. ${OPENING} § 5 otrzymuje brzmienie:\n\n§ 5. Nowy.\n\n§ 3. Koniec.`],
    ['one of the wordings is missing', `§ 1. ${OPENING} § 5 i 6 otrzymują brzmienie:\n\n§ 5. Nowy.\n\n§ 2. Koniec.`],
    ['it is of a lower unit', `§ 1. ${OPENING} w § 5 ust. 2 otrzymuje brzmienie:\n\n§ 5. Nowy.\n\n§ 2. Koniec.`],
    ['it is of a range', `§ 1. ${OPENING} § 5–6 otrzymują brzmienie:\n\n§ 5. A.\n\n§ 6. B.\n\n§ 2. Koniec.`],
    ['nothing announces it', `§ 1. ${OPENING} uchyla się § 5.\n\n§ 5. Nowy.\n\n§ 2. Koniec.`],
    ['two orders stand there', `§ 1. ${OPENING} uchyla się § 4 i § 5 otrzymuje brzmienie:\n\n§ 5. Nowy.\n\n§ 2. Koniec.`],
    ['units stand below the order', `§ 1. ${OPENING} § 5 otrzymuje brzmienie:\n\n1) raz.\n\n§ 5. Nowy.\n\n§ 2. Koniec.`],
  ])('is not taken where %s', (_, source) => {
    expect(taken(source)).toBeNull();
  });
});
