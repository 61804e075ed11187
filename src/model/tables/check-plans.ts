import type { LineIndex } from '../../diagnostics/line-index.ts';
import type { Report } from '../../diagnostics/reporter.ts';
import type { Amount, FactPlace, Place, ProgrammeDocument, UnreadReason } from '../../types.ts';
import { findUnit } from '../programme-elements.ts';
import { plain } from './check-tables.ts';
import { taskPlans } from './task-plan.ts';

const UNREAD_RULES = {
  columns: 'tabela-nieodczytana',
  rows: 'wiersze-niejasne',
  year: 'kolumna-innego-roku',
  prose: 'kwoty-nieodczytane',
} as const satisfies Record<UnreadReason, string>;

/**
 * Reports funds of a programme that its page will show in the programme's own words or not at all. Sums of tables that do not add
 * up are checked elsewhere (`check-tables.ts`).
 */
export function checkPlans(programme: ProgrammeDocument, lines: LineIndex, report: Report): void {
  const told = new Set<string>();
  const at = (place: FactPlace, words: string): Place =>
    lines.place(place.at ?? findUnit(programme.units, place.unit)?.at ?? 0, Math.max(1, words.length));
  const once = (place: FactPlace, say: () => void): void => {
    const key = `${place.unit} ${String(place.at)}`;
    if (!told.has(key)) say();
    told.add(key);
  };
  const partly = (fact: Amount): void => {
    if (fact?.read === 'partly')
      once(fact.place, () => {
        report('kwota-nieczytelna', at(fact.place, fact.words), fact.words, '');
      });
  };
  for (const { tasks, total, unread, wrongTotals } of taskPlans(programme, programme.units)) {
    partly(total.stated);
    for (const task of tasks) {
      for (const { planned } of [task, ...task.parts]) partly(planned);
      if (task.planned === null)
        once(task.place, () => {
          report('kwota-brak', at(task.place, task.name), task.name);
        });
    }
    for (const { reason, words, place: where } of unread)
      once(where, () => {
        report(UNREAD_RULES[reason], at(where, words), words);
      });
    for (const { heading, stated, computed } of wrongTotals) {
      if (heading !== null || total.stated === null) continue;
      report('suma-programu', at(total.stated.place, total.stated.words), plain(stated), plain(computed));
    }
  }
}
