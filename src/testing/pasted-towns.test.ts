import { beforeAll, describe, expect, it } from 'vitest';
import { expandUnits, factsIn, pastedLabels, pastedTowns, readPastedTown, type FactKind } from './pasted-towns.ts';

interface Count {
  right: number;
  /** Labelled and not read. */
  missed: string[];
  /** Read and not labelled. */
  extra: string[];
}

/** Members of a list that stand in another no more often, one by one. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = Map.groupBy(other, (member) => member);
  return list.filter((member) => left.get(member)?.pop() === undefined);
}

const KINDS: readonly FactKind[] = ['jednostki', 'odesłania', 'elementy', 'środki', 'stan i wynik', 'ostrzeżenia'];

describe('texts as clerks paste them', () => {
  const counts = new Map<FactKind, Count>(KINDS.map((kind) => [kind, { right: 0, missed: [], extra: [] }]));

  beforeAll(() => {
    for (const town of pastedTowns()) {
      const [labelled, read] = [factsIn(pastedLabels(town)), factsIn(readPastedTown(town))];
      for (const [kind, count] of counts) {
        const [wanted, found] = [labelled.get(kind) ?? [], read.get(kind) ?? []];
        const missed = without(wanted, found);
        count.right += wanted.length - missed.length;
        count.missed.push(...missed.map((fact) => `${town}: ${fact}`));
        count.extra.push(...without(found, wanted).map((fact) => `${town}: ${fact}`));
      }
    }
    for (const [kind, { right, missed, extra }] of counts) {
      process.stdout.write(
        `${kind}: ${String(right)} of ${String(right + missed.length)} right, ${String(extra.length)} read that are not there\n` +
          [...missed.map((fact) => `  - ${fact}\n`), ...extra.map((fact) => `  + ${fact}\n`)].join(''),
      );
    }
  });

  const shareOf = (kind: FactKind): number => {
    const { right, missed, extra } = counts.get(kind) ?? { right: 0, missed: [], extra: [] };
    return right / (right + missed.length + extra.length);
  };

  it.each(['jednostki', 'odesłania', 'elementy', 'środki', 'stan i wynik'] as const)(
    'are read right: %s, ninety-nine of a hundred',
    (kind) => {
      expect(shareOf(kind)).toBeGreaterThanOrEqual(0.99);
    },
  );

  it('get no warning that is false more often than twice in a hundred, and every one that is due', () => {
    const { right, missed, extra } = counts.get('ostrzeżenia') ?? { right: 0, missed: [], extra: [] };
    expect(missed).toEqual([]);
    expect(extra.length / (right + extra.length)).toBeLessThanOrEqual(0.02);
  });
});

describe('labels of pasted texts', () => {
  it('give units in short', () => {
    expect(expandUnits('wstep par-1(ust-1 ust-2(pkt-1..3)) par-2..3(lit-a..b)')).toEqual([
      'wstep',
      'par-1',
      'par-1-ust-1',
      'par-1-ust-2',
      'par-1-ust-2-pkt-1',
      'par-1-ust-2-pkt-2',
      'par-1-ust-2-pkt-3',
      'par-2',
      'par-3',
      'par-3-lit-a',
      'par-3-lit-b',
    ]);
  });
});
