import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legalUnits } from '../testing/legal-units.ts';
import type { AppliedOperation, Unit, UnitId, WorkId } from '../types.ts';
import { pairById } from './pair-by-id.ts';
import { pairByTopic } from './pair-by-topic.ts';
import { redline, type RedlineRow } from './redline.ts';
import { allUnits } from '../model/all-units.ts';
import { cpuTime } from '../testing/cpu-time.ts';

const id = (text: string): UnitId => text as UnitId;

const operation = (before: readonly string[], after: readonly string[]): AppliedOperation => ({
  document: 'uchwaly/b' as WorkId,
  provision: id('par-1'),
  instruction: '',
  before: before.map(id),
  after: after.map(id),
});

/** Every row that is not kept in place: „reworded par-1”, „moved par-2 > par-3”. */
const written = (rows: readonly RedlineRow[]): string[] =>
  rows
    .filter(({ fate, moved }) => fate !== 'kept' || moved)
    .map(({ fate, moved, before, after }) => {
      const ids = [...new Set([before?.id, after?.id].filter((name) => name !== undefined))].join(' > ');
      return `${fate}${moved && fate !== 'moved' ? ' and moved' : ''} ${ids}`;
    });

function byId(before: readonly Unit[], after: readonly Unit[], ...operations: readonly AppliedOperation[]): string[] {
  return written(redline(before, after, pairById(before, after, operations), { numbersMatter: true }));
}
const byTopic = (before: readonly Unit[], after: readonly Unit[]): string[] =>
  written(redline(before, after, pairByTopic(before, after), { numbersMatter: false }));

const ACT = [
  '§ 1. Ustala się zasady:',
  '1) pomocniczości;',
  '2) jawności.',
  '§ 2. 1. Wnioski składa się do Biura.',
  '2. Wniosek rozpatruje Prezydent w terminie 30 dni od dnia jego złożenia.',
  '3. Od rozstrzygnięcia przysługuje odwołanie do komisji.',
  '§ 3. Uchwała wchodzi w życie z dniem podjęcia.',
] as const;

const swap = (texts: readonly string[], from: string, ...to: readonly string[]): readonly Unit[] =>
  legalUnits(...texts.flatMap((text) => (text === from ? to : [text])));

describe('two wordings of an act', () => {
  const before = legalUnits(...ACT);

  it('are alike where nothing changed', () => {
    expect(byId(before, before)).toEqual([]);
    expect(byId(before, legalUnits(...ACT))).toEqual([]);
  });

  it('tell reworded, inserted, repealed and dropped provisions apart', () => {
    const after = swap(
      ACT.filter((text) => text !== '2) jawności.'),
      '3. Od rozstrzygnięcia przysługuje odwołanie do komisji.',
      '2a. Prezydent zasięga opinii Rady Pożytku.',
      '3. (uchylony)',
    );
    expect(byId(before, after)).toEqual(['dropped par-1-pkt-2', 'inserted par-2-ust-2a', 'repealed par-2-ust-3']);
    expect(byId(before, swap(ACT, '1) pomocniczości;', '1) partnerstwa;'))).toEqual(['reworded par-1-pkt-1']);
  });

  it('follow a renumbering that an operation orders, also where another provision takes the number', () => {
    const after = swap(
      ACT,
      '3. Od rozstrzygnięcia przysługuje odwołanie do komisji.',
      '3. Prezydent zasięga opinii Rady Pożytku.',
      '4. Od rozstrzygnięcia przysługuje odwołanie do komisji.',
    );
    const renumbering = operation(['par-2-ust-3'], ['par-2-ust-4']);
    expect(byId(before, after, renumbering, operation([], ['par-2-ust-3']))).toEqual([
      'inserted par-2-ust-3',
      'moved par-2-ust-3 > par-2-ust-4',
    ]);
  });

  it('take the provisions below along with a renumbered one', () => {
    const after = legalUnits(
      '§ 1. Ustala się zasady:',
      '1) współpracy.',
      '§ 1a. Ustala się zasady:',
      '1) pomocniczości;',
      '2) jawności i partnerstwa.',
      ...ACT.slice(3),
    );
    expect(byId(before, after, operation(['par-1'], ['par-1a']), operation([], ['par-1']))).toEqual([
      'inserted par-1',
      'inserted par-1-pkt-1',
      'moved par-1 > par-1a',
      'reworded par-1-pkt-2 > par-1a-pkt-2',
    ]);
  });

  it('know a provision that stands elsewhere with the same words', () => {
    const moved = '2. Wniosek rozpatruje Prezydent w terminie 30 dni od dnia jego złożenia.';
    const after = legalUnits(
      ...ACT.filter((text) => text !== moved && text !== '3. Od rozstrzygnięcia przysługuje odwołanie do komisji.'),
      '§ 4. 1. Przepisy końcowe określa komisja.',
      moved,
    );
    expect(byId(before, after)).toContain('moved par-2-ust-2 > par-4-ust-2');
  });

  it('hold every provision of either once, in order', () => {
    const pool = fc.subarray([...ACT.map((_, index) => index)]);
    fc.assert(
      fc.property(pool, pool, (keptBefore, keptAfter) => {
        const pick = (kept: readonly number[]): readonly Unit[] => legalUnits(...ACT.filter((_, index) => kept.includes(index)));
        const [old, now] = [pick(keptBefore), pick(keptAfter)];
        const rows = redline(old, now, pairById(old, now, []), { numbersMatter: true });
        expect(rows.flatMap(({ after }) => after ?? [])).toEqual(allUnits(now));
        expect(new Set(rows.flatMap(({ before: unit }) => unit ?? []))).toEqual(new Set(allUnits(old)));
        expect(rows.filter(({ before: unit }) => unit !== null)).toHaveLength(allUnits(old).length);
      }),
    );
  });
});

describe('programmes of two years', () => {
  const of2019 = legalUnits(
    '## Rozdział 1. Cele programu',
    '§ 1. Celem głównym programu jest budowanie partnerstwa Miasta i organizacji.',
    '## Rozdział 2. Zasady współpracy',
    '§ 2. Współpraca opiera się na zasadach:',
    '1) pomocniczość – Miasto wspiera organizacje, gdy mieszkańcy nie mogą sobie poradzić sami;',
    '2) jawność – Miasto informuje o zamiarach i środkach.',
    '## Rozdział 3. Wysokość środków',
    '§ 3. Na realizację programu planuje się kwotę 2 191 000 zł w budżecie na 2019 rok.',
    '§ 4. Wysokość środków może ulec zmianie w uchwale budżetowej.',
  );

  it('are aligned by topic and wording, whatever the numbers', () => {
    const of2020 = legalUnits(
      '## Rozdział 1. Postanowienia ogólne',
      '§ 1. Ilekroć w programie jest mowa o ustawie, rozumie się ustawę o działalności pożytku publicznego.',
      '## Rozdział 2. Cele programu',
      '§ 2. Celem głównym programu jest rozwijanie partnerstwa Miasta i organizacji.',
      '## Rozdział 3. Wysokość środków',
      '§ 3. Na realizację programu planuje się kwotę 2 380 000 zł w budżecie na 2020 rok.',
      '## Rozdział 4. Zasady współpracy',
      '§ 4. Współpraca opiera się na zasadach:',
      '1) jawności – zamiary i wyniki konkursów są publikowane;',
      '2) pomocniczości – Miasto oddaje organizacjom zadania, które wykonają lepiej.',
    );
    expect(byTopic(of2019, of2020)).toEqual([
      'inserted rozdz-1',
      'inserted par-1',
      'reworded par-1 > par-2',
      'moved rozdz-3',
      'reworded par-3',
      'dropped par-4',
      'reworded and moved par-2-pkt-2 > par-4-pkt-1',
      'reworded par-2-pkt-1 > par-4-pkt-2',
    ]);
  });

  it('are alike where only numbers shift', () => {
    const shifted = legalUnits(
      '## Rozdział 2. Cele programu',
      '§ 5. Celem głównym programu jest budowanie partnerstwa Miasta i organizacji.',
      '## Rozdział 3. Zasady współpracy',
      '§ 6. Współpraca opiera się na zasadach:',
      '1) pomocniczość – Miasto wspiera organizacje, gdy mieszkańcy nie mogą sobie poradzić sami;',
      '2) jawność – Miasto informuje o zamiarach i środkach.',
      '## Rozdział 4. Wysokość środków',
      '§ 7. Na realizację programu planuje się kwotę 2 191 000 zł w budżecie na 2019 rok.',
      '§ 8. Wysokość środków może ulec zmianie w uchwale budżetowej.',
    );
    expect(byTopic(of2019, shifted)).toEqual([]);
  });

  it('know a provision that went to another chapter', () => {
    const moved = legalUnits(
      '## Rozdział 1. Cele programu',
      '§ 1. Celem głównym programu jest budowanie partnerstwa Miasta i organizacji.',
      '§ 2. Na realizację programu planuje się kwotę 2 380 000 zł w budżecie na 2020 rok.',
      '## Rozdział 2. Zasady współpracy',
      '§ 3. Współpraca opiera się na zasadach:',
      '1) pomocniczość – Miasto wspiera organizacje, gdy mieszkańcy nie mogą sobie poradzić sami;',
      '2) jawność – Miasto informuje o zamiarach i środkach.',
      '## Rozdział 3. Wysokość środków',
      '§ 4. Wysokość środków może ulec zmianie w uchwale budżetowej.',
    );
    expect(byTopic(of2019, moved)).toEqual(['reworded and moved par-3 > par-2']);
  });

  it('do not call moved what lost a level above it', () => {
    const old = legalUnits(
      '§ 1. 1. Zadaniami priorytetowymi są zadania w sferze:',
      '1) kultury i dziedzictwa narodowego;',
      '2) turystyki i krajoznawstwa.',
      '2. Kwoty określa uchwała budżetowa na dany rok.',
    );
    const now = legalUnits(
      '§ 1. Zadaniami priorytetowymi są zadania w sferze:',
      '1) kultury i dziedzictwa narodowego;',
      '2) turystyki i krajoznawstwa oraz ekologii.',
    );
    expect(byTopic(old, now)).toEqual([
      'reworded par-1',
      'dropped par-1-ust-1',
      'dropped par-1-ust-2',
      'reworded par-1-ust-1-pkt-2 > par-1-pkt-2',
    ]);
  });

  it('do not pair provisions that share only common words', () => {
    const old = legalUnits('§ 1. Miasto prowadzi schronisko dla osób bezdomnych.');
    const now = legalUnits('§ 1. Komisja obraduje w obecności połowy składu.');
    expect(byTopic(old, now)).toEqual(['dropped par-1', 'inserted par-1']);
  });

  it('are compared in time that grows with the text, not with its square', () => {
    const many = (year: number): readonly Unit[] =>
      legalUnits(
        '§ 1. Zadania:',
        ...Array.from(
          { length: 1500 },
          (_, index) =>
            `${String(index + 1)}) zadanie numer ${String(index)} w sferze x${String(index % 40)} w ${String(year)} r.;`,
        ),
      );
    const start = cpuTime();
    byTopic(many(2019), many(2020));
    expect(cpuTime() - start).toBeLessThan(10_000);
  });
});
