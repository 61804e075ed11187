import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actFile, consolidated, linesOf } from '../testing/consolidated.ts';
import type { Unit, Version } from '../types.ts';
import { propertyRuns } from '../testing/property-runs.ts';

const WORDS = ['wniosek', 'Wójt', 'opłata', 'termin', '„limit”', 'art. 5', '10 000 zł', 'dzień'];
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));

interface Paragraph {
  readonly words: string;
  readonly points: readonly string[];
}

const paragraph = fc.record({ words: sentence, points: fc.array(sentence, { maxLength: 4 }) });
const paragraphs = fc.array(paragraph, { minLength: 2, maxLength: 6 });

const pointLines = (points: readonly string[]): string[] =>
  points.map((words, index) => `${String(index + 1)}) ${words}${index === points.length - 1 ? '.' : ';'}`);

const paragraphText = (number: number, { words, points }: Paragraph): string =>
  [`§ ${String(number)}. ${words}${points.length > 0 ? ':' : '.'}`, ...pointLines(points)].join('\n\n');

const textOf = (list: readonly Paragraph[]): string => list.map((item, index) => paragraphText(index + 1, item)).join('\n\n');

/** An operation on § `number`, in the words of an amending act. */
interface Operation {
  readonly number: number;
  readonly formula: string;
}

const replacement = (number: number, item: Paragraph): Operation => ({
  number,
  formula: `§ ${String(number)} otrzymuje brzmienie:\n\n„${paragraphText(number, item)}”`,
});

const operationOn = (number: number): fc.Arbitrary<Operation> =>
  fc.oneof(
    paragraph.map((item) => replacement(number, item)),
    fc.constant({ number, formula: `uchyla się § ${String(number)}` }),
    sentence.map((words) => ({
      number,
      formula: `po § ${String(number)} dodaje się § ${String(number)}a w brzmieniu:\n\n„§ ${String(number)}a. ${words}.”`,
    })),
    fc.constant({ number, formula: `użyte w § ${String(number)} wyrazy „wniosek” zastępuje się wyrazami „podanie i wniosek”` }),
    fc.constant({ number, formula: `w § ${String(number)} uchyla się pkt 1` }),
  );

const PREAMBLE = 'W uchwale nr X/1/2019 wprowadza się następujące zmiany:';

function amendingText(operations: readonly Operation[]): string {
  const points = operations.map(
    ({ formula }, index) => `${String(index + 1)}) ${formula}${index === operations.length - 1 ? '.' : ';'}`,
  );
  return [`§ 1. ${PREAMBLE}`, ...points].join('\n\n');
}

const base = (list: readonly Paragraph[]) =>
  actFile('baza', 'X/1/2019', '2019-03-01', textOf(list), 'wchodzi_w_zycie: 2019-04-01');
const act = (index: number, operations: readonly Operation[]) =>
  actFile(
    `zmiana-${String(index)}`,
    `XX/${String(index)}/2020`,
    `2020-0${String(index)}-01`,
    amendingText(operations),
    'zmienia: [uchwaly/baza]',
    `wchodzi_w_zycie: 2020-0${String(index)}-02`,
  );

function versionsOf(list: readonly Paragraph[], ...acts: readonly (readonly Operation[])[]): readonly Version[] {
  const { works } = consolidated([base(list), ...acts.map((operations, index) => act(index + 1, operations))]);
  return works.get('uchwaly/baza')?.versions ?? [];
}

const lastLines = (versions: readonly Version[]): string[] => linesOf(versions.at(-1)?.units ?? []);

const flat = (units: readonly Unit[], above: string | null = null): [Unit, string | null][] =>
  units.flatMap((unit) => [[unit, above] as [Unit, string | null], ...flat(unit.children, unit.id)]);

describe('any text and any operations', () => {
  it('is the same text where no operation is applied', () => {
    fc.assert(
      fc.property(paragraphs, (list) => {
        const versions = versionsOf(list, [{ number: 99, formula: 'uchyla się § 99' }]);
        expect(versions).toHaveLength(2);
        expect(versions[1]?.units).toBe(versions[0]?.units);
        expect(versions[1]?.changedBy).toEqual({});
      }),
      propertyRuns(30),
    );
  });

  it('is the same text again where a unit is replaced and then restored', () => {
    fc.assert(
      fc.property(paragraphs, paragraph, fc.nat(), (list, fresh, pick) => {
        const index = pick % list.length;
        const old = list[index] ?? fresh;
        const versions = versionsOf(list, [replacement(index + 1, fresh)], [replacement(index + 1, old)]);
        expect(versions.at(-1)?.unapplied).toEqual([]);
        expect(lastLines(versions)).toEqual(linesOf(versions[0]?.units ?? []));
      }),
      propertyRuns(40),
    );
  });

  it('does not depend on the order of operations on different paragraphs', () => {
    const pair = fc.tuple(operationOn(1), operationOn(2));
    fc.assert(
      fc.property(paragraphs, pair, (list, [first, second]) => {
        expect(lastLines(versionsOf(list, [first, second]))).toEqual(lastLines(versionsOf(list, [second, first])));
      }),
      propertyRuns(60),
    );
  });

  it('has a cause for each difference between neighbouring wordings', () => {
    const operations = fc.array(fc.integer({ min: 1, max: 3 }).chain(operationOn), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(paragraphs, operations, operations, (list, first, second) => {
        const versions = versionsOf(list, first, second);
        versions.slice(1).forEach((version, index) => {
          const before = new Map(flat(versions[index]?.units ?? []).map(([unit]) => [unit.id, unit]));
          const after = flat(version.units);
          const ids = new Set(after.map(([unit]) => unit.id));
          const caused = (id: string): boolean => (version.changedBy[id] ?? []).some(({ date }) => date === version.id);
          for (const [unit, above] of after) {
            const old = before.get(unit.id);
            const differs = old?.text !== unit.text || old.repealed !== unit.repealed;
            if (differs) expect(caused(unit.id), `${unit.id} below ${String(above)}`).toBe(true);
          }
          for (const id of before.keys()) {
            if (!ids.has(id))
              expect(
                [...ids].some((kept) => id.startsWith(`${kept}-`) && caused(kept)),
                id,
              ).toBe(true);
          }
        });
      }),
      propertyRuns(80),
    );
  });

  it('survives any row of formula words', () => {
    const scraps = [
      'w § 1',
      'ust. 2',
      'pkt 3–5',
      'lit. a i b',
      'tiret drugie',
      'zdanie pierwsze',
      'załącznik nr 1',
      'w tytule',
      'po',
      'otrzymuje brzmienie:',
      'dodaje się',
      'w brzmieniu:',
      'uchyla się',
      'skreśla się',
      'wyrazy „wniosek”',
      'zastępuje się wyrazami „podanie”',
      'użyte',
      'kropkę',
      'zastępuje się średnikiem',
      'oznacza się jako',
      'i',
      ',',
      'oraz',
      'a',
      ':',
      '„§ 1. Nowy.”',
      '„1) x;',
      '”',
      '\n\n',
      '\n\n1) ',
      '\n\na) ',
      '> 2. Cytat.',
    ];
    const line = fc.array(fc.constantFrom(...scraps), { maxLength: 14 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(paragraphs, line, (list, formula) => {
        const versions = versionsOf(list, [{ number: 1, formula }]);
        const ids = versions.flatMap(({ units }) => [flat(units).map(([unit]) => unit.id)]);
        for (const row of ids) expect(new Set(row).size).toBe(row.length);
      }),
      propertyRuns(300),
    );
  });
});
