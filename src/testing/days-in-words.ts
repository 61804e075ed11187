import type { DayClause } from '../law/days/read-days.ts';
import { Reader } from '../law/days/reader.ts';
import type { DayStatement } from '../law/days/statement.ts';
import type { EntryRule, Step, UnitKind, UnitPath, UnitRange } from '../types.ts';

/** `par-1/pkt-2` */
const pathName = (path: UnitPath): string => path.map(({ kind, number }) => `${kind}-${number}`).join('/');

/** The way that `par-1/pkt-2` spells. */
export const pathOf = (name: string): UnitPath =>
  name.split('/').flatMap((step): Step[] => {
    const [kind = '', number = ''] = step.split('-');
    return kind === '' ? [] : [{ kind: kind as UnitKind, number }];
  });

/** `par-1/pkt-2 par-3–par-5` */
export const unitNames = (units: readonly UnitRange[]): string =>
  units.map(({ from, to }) => `${pathName(from)}${to === null ? '' : `–${pathName(to)}`}`).join(' ');

/** `2021-01-01`, `published + 14 days, next-day`, `latest(adopted, same-day, 2021-01-01)` */
export function ruleName(rule: EntryRule): string {
  switch (rule.type) {
    case 'day':
      return rule.date;
    case 'elsewhere':
      return 'elsewhere';
    case 'latest':
    case 'either':
      return `${rule.type}(${rule.of.map(ruleName).join(', ')})`;
    case 'after': {
      const wait = rule.wait === null ? '' : ` + ${String(rule.wait.count)} ${rule.wait.unit}`;
      const { then } = rule;
      const day = typeof then === 'string' ? then : `day ${String(then.day)} of month ${String(then.month)}`;
      return `${rule.event}${wait}, ${day}`;
    }
  }
}

/** `par-3 {w zakresie zdania drugiego} enters 2021-01-01 last [2021-12-31]` */
export const statementName = ({ units, within, enters, binds, forceFrom, lastDays }: DayStatement): string =>
  [
    unitNames(units) || 'act',
    within === null ? '' : `{${within}}`,
    enters === null ? '' : `enters ${ruleName(enters)}`,
    binds === null ? '' : `binds ${ruleName(binds)}`,
    forceFrom === null ? '' : `force ${forceFrom}`,
    lastDays === null ? '' : `last [${lastDays.join(', ')}]`,
  ]
    .filter((part) => part !== '')
    .join(' ');

/** What clauses say, one line a statement; „unread” where a sentence was read in part. */
export const saidBy = (clauses: readonly DayClause[]): string[] =>
  clauses.flatMap((clause) =>
    clause.read === 'partly' ? [`unread ${clause.subject}: ${clause.unknown.join(', ')}`] : clause.statements.map(statementName),
  );

/** What a reader makes of a text, and the words it leaves; `null` where it makes nothing of it. */
export function readFrom<Result>(text: string, read: (reader: Reader) => Result | null): readonly [Result, string] | null {
  const reader = new Reader(text);
  const result = read(reader);
  return result === null ? null : [result, reader.rest];
}
