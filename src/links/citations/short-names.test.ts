import { describe, expect, it } from 'vitest';
import { read } from '../../testing/read-legal-text.ts';
import { definedTerms } from './short-names.ts';
import { unitText } from './unit-text.ts';

/** Each term as „name: keys; what it stands for; where it is defined, and the words of the definition”. */
const terms = (source: string): readonly (readonly unknown[])[] => {
  const { units } = read(source);
  const byId = new Map(units.flatMap((unit) => [unit, ...unit.children]).map((unit) => [unit.id, unit]));
  return definedTerms(units).map(({ name, keys, capital, unit, start, end, act, isHere }) => {
    const found = byId.get(unit);
    const raw = found === undefined ? '' : unitText(found).raw;
    return [
      name,
      keys.length,
      capital,
      unit,
      raw.slice(start, end).trim(),
      act === null ? null : (act.mention.date ?? act.mention.number ?? act.mention.pointer),
      isHere,
    ];
  });
};

describe('a term', () => {
  it('of a list of definitions stands for the act that its meaning begins with', () => {
    const list =
      '§ 1. Ilekroć w uchwale jest mowa o:\n\n1) Ustawie – należy przez to rozumieć ustawę z dnia 12 marca 2004 r. o pomocy społecznej;\n\n2) gminie – należy przez to rozumieć gminę, o której mowa w uchwale nr VI/31/2019;\n\n3) Radzie Gminy – należy przez to rozumieć Radę.';
    expect(terms(list)).toEqual([
      [
        'Ustawie',
        1,
        true,
        'par-1-pkt-1',
        'Ustawie – należy przez to rozumieć ustawę z dnia 12 marca 2004 r. o pomocy społecznej;',
        '2004-03-12',
        false,
      ],
      [
        'gminie',
        1,
        false,
        'par-1-pkt-2',
        'gminie – należy przez to rozumieć gminę, o której mowa w uchwale nr VI/31/2019;',
        null,
        false,
      ],
      ['Radzie Gminy', 2, true, 'par-1-pkt-3', 'Radzie Gminy – należy przez to rozumieć Radę.', null, false],
    ]);
  });

  it('is none in a list that defines nothing', () => {
    expect(terms('§ 1. Zadania:\n\n1) Ustawie – należy się szacunek;\n\n2) sport.')).toEqual([]);
  });

  it('defined in passing stands for the act named last before it', () => {
    expect(
      terms(
        '§ 1. Na podstawie uchwały nr VI/31/2019, ustawy z dnia 12 marca 2004 r. o pomocy społecznej, zwanej dalej „ustawą”, i uchwały nr X/1/2020.',
      ),
    ).toEqual([['ustawą', 1, false, 'par-1', expect.stringMatching(/^Na podstawie .*„ustawą”?$/u), '2004-03-12', false]]);
  });

  it('defined in passing stands for no act where none is named before it', () => {
    expect(terms('§ 1. Komisja, zwana dalej „Komisją”, działa na podstawie uchwały nr X/1/2020.')).toEqual([
      ['Komisją', 1, true, 'par-1', expect.stringMatching(/^Komisja, zwana dalej „Komisją”?$/u), null, false],
    ]);
  });

  it.each<[string, boolean]>([
    ['niniejszy Regulamin, zwany dalej „Regulaminem”, określa', true],
    ['niniejszego „Regulaminu obrad”, zwanego dalej Regulaminem', true],
    ['niniejsza uchwała i Regulamin, zwany dalej „Regulaminem”', false],
    ['Regulamin, zwany dalej „Regulaminem”', false],
    ['niniejszy Statut, zwany dalej „Regulaminem”', false],
  ])('stands for the text itself where the text says so: „%s”', (words, isHere) => {
    expect(terms(`§ 1. ${words}.`).map((term) => term.at(-1))).toEqual([isHere]);
  });

  it.each([['§ 1. Osoba, zwana dalej „A”, działa.'], ['§ 1. Osoba, zwana dalej „12”, działa.']])(
    'has at least two letters in a row: „%s”',
    (source) => {
      expect(terms(source)).toEqual([]);
    },
  );
});
