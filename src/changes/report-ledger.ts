import { textless } from '../model/textless.ts';
import type { Report } from '../diagnostics/reporter.ts';
import { FILE_START } from '../diagnostics/reporter.ts';
import { REASONS } from '../strings/versions.ts';
import type { LedgerEntry, Relations, RelationType, WorkId } from '../types.ts';
import type { AmendingAct } from './amending-act.ts';

const KEYS: Partial<Record<RelationType, string>> = {
  amends: 'zmienia',
  repeals: 'uchyla',
  corrects: 'prostuje',
  annuls: 'stwierdza_niewaznosc',
};

/** One message for each instruction that was not applied; those below an unread opening are its fault, and have none. */
function reportEntries(ledger: readonly LedgerEntry[], amending: AmendingAct, report: Report): void {
  for (const { instruction, status, reason, targets } of ledger) {
    if (status !== 'unapplied' || instruction.below !== null) continue;
    const documents = [...new Set(targets.map(({ document }) => document))];
    const named = documents.length > 0 ? documents : amending.changes.map(({ target }) => target.id).slice(0, 1);
    if (reason === REASONS.targetWithoutText) report('zmiana-bez-tekstu', instruction.place, named.join(', '), reason);
    else report('zmiana-niewprowadzona', instruction.place, instruction.words, named.join(', '), reason ?? REASONS.notRead);
  }
}

/** An act without text: each document that its keys say it changes, and readers will be told it was not. */
function reportTextless({ act, changes }: AmendingAct, reason: string, report: Report): void {
  const told = new Set<WorkId>();
  for (const { target, instruction, effects } of changes) {
    if (effects.length > 0 || instruction.rules.length > 0 || told.has(target.id)) continue;
    told.add(target.id);
    const place = Object.entries(act.keyPlaces).find(([path]) => /^(?:zmienia|prostuje|stwierdza_niewaznosc)\b/.test(path))?.[1];
    report('zmiana-bez-tekstu', place ?? FILE_START, target.id, reason);
  }
}

/**
 * What the front matter and the text say of other acts must agree: a key without an instruction that names the act, and an instruction
 * without a key, are errors. Where an instruction was not read, the missing one may be it.
 */
export function reportLedger(
  amending: AmendingAct,
  original: AmendingAct,
  ledger: readonly LedgerEntry[],
  { outgoing }: Relations,
  report: Report,
): void {
  const { act, changes } = amending;
  const why = textless(act);
  if (why === 'in-file' || why === 'withdrawn') {
    reportTextless(amending, why === 'in-file' ? REASONS.textInFile : REASONS.withdrawnText, report);
    return;
  }
  reportEntries(ledger, amending, report);
  const unread = ledger.some(({ status }) => status === 'unapplied');
  const reached = new Set<WorkId>(
    [...changes, ...original.changes].filter(({ instruction }) => instruction.rules.length > 0).map(({ target }) => target.id),
  );
  const stated = (outgoing.get(act.id) ?? []).filter(({ type }) => KEYS[type] !== undefined);
  const keyPlace = (key: string): (typeof act.keyPlaces)[string] =>
    Object.entries(act.keyPlaces).find(([path]) => path === key || path.startsWith(`${key}.`))?.[1] ?? FILE_START;
  for (const { to, type } of stated) {
    const key = KEYS[type] ?? '';
    if (!reached.has(to) && !unread) report('relacja-bez-polecenia', keyPlace(key), key, to);
  }
  const told = new Set<WorkId>();
  for (const { target, instruction, effects } of changes) {
    if (effects.length === 0 || told.has(target.id) || stated.some(({ to }) => to === target.id)) continue;
    told.add(target.id);
    const key = effects.some(({ type }) => type === 'end')
      ? 'uchyla'
      : effects.some(({ type }) => type === 'annul')
        ? 'stwierdza_niewaznosc'
        : 'zmienia';
    report('polecenie-bez-relacji', instruction.place, key, target.id);
  }
}
