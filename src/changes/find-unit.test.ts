import { describe, expect, it } from 'vitest';
import { stepsOfId } from '../model/steps-of-id.ts';
import { read } from '../testing/read-legal-text.ts';
import type { UnitPath } from '../types.ts';
import { findRange, findUnit } from './find-unit.ts';
import { isRefusal } from './wording-state.ts';

const TEXT =
  '# Uchwała w sprawie klubu\n\n## Rozdział 1\n\n§ 1. Klub:\n\n1) gra;\n\n2) śpiewa.\n\n## Rozdział 2\n\n§ 2. 1. A.\n\n2. B.\n\n3. C.\n\n## Załącznik nr 1 – Regulamin klubu\n\n§ 1. Zasady.\n\n## Załącznik nr 2 – Wzór wniosku\n\n1. Imię.\n\n2. Adres.\n\n## Uzasadnienie\n\n§ 7. Powód.';

const found = (path: UnitPath, text = TEXT): string => {
  const result = findUnit(read(text).units, path);
  return isRefusal(result) ? result.refused : `${result.above.map(({ id }) => id).join('>')} ${result.unit.id}`.trim();
};
const zal = (number: string, name?: string): UnitPath => [{ kind: 'zal', number, ...(name === undefined ? {} : { name }) }];

describe('the unit a way leads to', () => {
  it('stands below chapters and titles that need not be named', () => {
    expect(found(stepsOfId('par-1-pkt-2')).split(' ').at(-1)).toBe('par-1-pkt-2');
    expect(found(stepsOfId('par-2-ust-2')).split(' ').at(-1)).toBe('par-2-ust-2');
    expect(found(stepsOfId('par-2'))).toBe('rozdz-2 par-2');
    expect(found(stepsOfId('rozdz-2-par-2')).split(' ').at(-1)).toBe('par-2');
  });

  it.each<[string, UnitPath, string]>([
    ['a unit that is not there', stepsOfId('par-9'), 'nie ma jednostki § 9'],
    ['a unit below one that is not there', stepsOfId('par-9-ust-1'), 'nie ma jednostki § 9'],
    ['a lower unit that is not there', stepsOfId('par-2-ust-9'), 'nie ma jednostki § 2 ust. 9'],
    ['a unit of the reasons', stepsOfId('par-7'), 'nie ma jednostki § 7'],
    ['a unit of another chapter', stepsOfId('rozdz-1-par-2'), 'nie ma jednostki rozdział 1 § 2'],
    ['an attachment that is not there', zal('9'), 'nie ma jednostki załącznik 9'],
    ['no way', [], 'nie ma jednostki cały akt'],
  ])('is refused for %s', (_, path, reason) => {
    expect(found(path)).toBe(reason);
  });

  it('is refused where two may be meant', () => {
    expect(found(stepsOfId('par-1'), '## Rozdział 1\n\n§ 1. A.\n\n## Rozdział 2\n\n§ 1. B.')).toBe(
      'więcej niż jedna jednostka może być § 1',
    );
  });

  it('may be a point that is written as an ustęp, where there are no points', () => {
    expect(found([...zal('2'), { kind: 'pkt', number: '2' }])).toBe('zal-2 zal-2-ust-2');
    expect(found(stepsOfId('par-1-ust-2'))).toBe('nie ma jednostki § 1 ust. 2');
    expect(found(stepsOfId('par-1-pkt-3'))).toBe('nie ma jednostki § 1 pkt 3');
  });
});

describe('an attachment', () => {
  const ONE = '§ 1. A.\n\n## Załącznik – Regulamin\n\n§ 1. B.';

  it.each<[UnitPath, string, string]>([
    [zal('1'), TEXT, 'zal-1'],
    [zal('2'), TEXT, 'zal-2'],
    [zal('', 'regulamin'), TEXT, 'zal-1'],
    [zal('', 'wniosk'), TEXT, 'zal-2'],
    [zal('', 'statut'), TEXT, 'nie ma jednostki'],
    [zal(''), TEXT, 'nie ma jednostki'],
    [zal(''), ONE, 'zal-1'],
    [zal('', 'statut'), ONE, 'nie ma jednostki'],
    [zal('', 'regulamin'), ONE, 'zal-1'],
  ])('%j of %# is %s', (path, text, expected) => {
    const result = found(path, text);
    expect(result.startsWith('nie ma') ? 'nie ma jednostki' : result).toBe(expected);
  });

  it('may be told by a title that stands below its heading', () => {
    expect(
      found(zal('', 'regulamin'), '§ 1. A.\n\n## Załącznik nr 1\n\nREGULAMIN KLUBU\n\n§ 1. B.\n\n## Załącznik nr 2\n\n§ 1. C.'),
    ).toBe('zal-1');
  });
});

describe('units of a range', () => {
  const row = (from: string, to: string | null): string | readonly string[] => {
    const result = findRange(read(TEXT).units, { from: stepsOfId(from), to: to === null ? null : stepsOfId(to) });
    return isRefusal(result) ? result.refused : result.map(({ unit }) => unit.id);
  };

  it.each<[string, string | null, string | readonly string[]]>([
    ['par-2-ust-2', null, ['par-2-ust-2']],
    ['par-2-ust-1', 'par-2-ust-3', ['par-2-ust-1', 'par-2-ust-2', 'par-2-ust-3']],
    ['par-2-ust-2', 'par-2-ust-3', ['par-2-ust-2', 'par-2-ust-3']],
    ['par-2-ust-2', 'par-2-ust-2', ['par-2-ust-2']],
    ['zal-1', 'zal-2', ['zal-1', 'zal-2']],
    ['par-2-ust-3', 'par-2-ust-1', 'nie ma jednostki § 2 ust. 1'],
    ['par-2-ust-9', 'par-2-ust-3', 'nie ma jednostki § 2 ust. 9'],
    ['par-2-ust-1', 'par-2-ust-9', 'nie ma jednostki § 2 ust. 9'],
    ['par-1', 'par-2', 'nie ma jednostki § 2'],
  ])('%s to %s are %j', (from, to, expected) => {
    expect(row(from, to)).toEqual(expected);
  });
});
