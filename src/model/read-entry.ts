import type { LineIndex } from '../diagnostics/line-index.ts';
import { readEntryClauses } from '../law/entry-into-force.ts';
import type { EntryIntoForce, Unit } from '../types.ts';
import { REASONS } from './unit-ids.ts';

const ENTERS = /wchodz[ią]\s+w\s+życie/iu;

/** All words of a unit, those of the units below it too. */
const wordsOf = (unit: Unit): string => [unit.text, ...unit.children.map(wordsOf)].join(' ').trim();

/** § and art. of the act's own text, last first: the clause on entry into force stands at the end. */
function provisions(units: readonly Unit[]): Unit[] {
  return units.flatMap((unit) => {
    if (unit.kind === 'par' || unit.kind === 'art') return [unit];
    return unit.kind === 'zal' || unit.id.startsWith(REASONS) ? [] : provisions(unit.children);
  });
}

/** When an act enters into force in its own words; `null` where it says it in no known way. Quoted new wording is not its own. */
export function readEntry(units: readonly Unit[], lines: LineIndex): EntryIntoForce | null {
  for (const unit of provisions(units).reverse()) {
    const text = wordsOf(unit);
    if (!ENTERS.test(text) || /otrzymuj[eą]\s+(?:nowe\s+)?brzmienie|dodaje\s+się|zastępuje\s+się/u.test(text)) continue;
    const clauses = readEntryClauses(text);
    const general = clauses.find((clause) => clause.units.length === 0);
    if (general === undefined) continue;
    return {
      provision: unit.id,
      place: lines.place(unit.at, Math.max(1, unit.label.length)),
      rule: general.rule,
      retroactiveFrom: general.retroactiveFrom,
      exceptions: clauses.filter((clause) => clause !== general && clause.units.length > 0),
    };
  }
  return null;
}
