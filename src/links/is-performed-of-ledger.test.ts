import { describe, expect, it } from 'vitest';
import type { LedgerEntry, Status, WorkId } from '../types.ts';
import { isPerformed } from './is-performed.ts';

const STATUSES = new Map<WorkId, Status>(
  Object.entries({ uchylona: 'repealed', wygasła: 'expired', nieważna: 'void', obowiązuje: 'in-force', projekt: 'draft' }) as [
    WorkId,
    Status,
  ][],
);
const order = (status: string, ...documents: readonly string[]): LedgerEntry =>
  ({
    status,
    targets: documents.map((document) => ({ document })),
    instruction: { kind: 'change', provision: 'par-1', rules: [] },
  }) as unknown as LedgerEntry;
const own = (provision: string, ...rules: readonly string[]): LedgerEntry =>
  ({ status: 'other', targets: [], instruction: { kind: 'other', provision, rules } }) as unknown as LedgerEntry;

describe('an act whose orders are done', () => {
  const DONE = order('applied', 'uchylona');

  it.each<[boolean, string, Status, ...LedgerEntry[]]>([
    [true, 'on an act that was repealed', 'in-force', DONE],
    [true, 'on acts that ended in any way', 'amended', order('applied', 'uchylona', 'wygasła'), order('superseded', 'nieważna')],
    [false, 'on an act in force', 'in-force', order('applied', 'obowiązuje')],
    [false, 'on an act in force among others', 'in-force', DONE, order('applied', 'obowiązuje')],
    [false, 'on a draft', 'in-force', order('applied', 'projekt')],
    [false, 'on an unknown act', 'in-force', order('applied', 'inna')],
    [false, 'on no act', 'in-force', own('par-1', 'wykonanie')],
    [false, 'but for one', 'in-force', DONE, order('unapplied', 'uchylona')],
    [false, 'and which is not in force yet', 'adopted', DONE],
    [false, 'and which has ended', 'repealed', DONE],
    [
      true,
      'beside its execution and entry into force',
      'in-force',
      DONE,
      own('par-2', 'wykonanie'),
      own('par-3', 'wejscie-w-zycie'),
    ],
    [true, 'beside its legal basis', 'in-force', DONE, own('wstep')],
    [
      true,
      'beside rules that order nothing',
      'in-force',
      DONE,
      own('par-2', 'ogloszenie', 'bez-zmian', 'tekst-jednolity', 'wprowadzenie-do-zmian'),
    ],
    [false, 'beside a rule of its own', 'in-force', DONE, own('par-2', 'przepis-wlasny')],
    [false, 'beside a formula and a rule of its own', 'in-force', DONE, own('par-2', 'wykonanie', 'przepis-wlasny')],
    [false, 'beside words that nothing reads', 'in-force', DONE, own('par-2')],
  ])('is performed: %j, %s', (expected, _, status, ...ledger) => {
    expect(isPerformed({ ledger, status }, STATUSES)).toBe(expected);
  });
});
