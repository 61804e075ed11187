import type { OwnProvisionRule } from '../law/amending/own-provisions.ts';
import type { Status, Work, WorkId } from '../types.ts';

/** Formulas of provisions that regulate nothing once the act's changes are made. */
const WITHOUT_RULES: ReadonlySet<string> = new Set<OwnProvisionRule>([
  'wejscie-w-zycie',
  'wykonanie',
  'ogloszenie',
  'bez-zmian',
  'tekst-jednolity',
  'wprowadzenie-do-zmian',
]);

/** The legal basis, before the first provision. */
const PREAMBLE = 'wstep';

const ENDED: ReadonlySet<Status | undefined> = new Set<Status>(['expired', 'repealed', 'void']);

/** Whether all that an act orders was done, and every document it was done to has ended. An instruction that was not applied is not done. */
export function isPerformed(
  { ledger, status }: Pick<Work, 'ledger'> & { readonly status: Status },
  statuses: ReadonlyMap<WorkId, Status>,
): boolean {
  const targets = ledger.flatMap((entry) => entry.targets.map(({ document }) => document));
  return (
    (status === 'in-force' || status === 'amended') &&
    targets.length > 0 &&
    targets.every((document) => ENDED.has(statuses.get(document))) &&
    ledger.every(({ instruction, status: done }) =>
      instruction.kind === 'other'
        ? instruction.provision === PREAMBLE ||
          (instruction.rules.length > 0 && instruction.rules.every((rule) => WITHOUT_RULES.has(rule)))
        : done === 'applied' || done === 'superseded',
    )
  );
}
