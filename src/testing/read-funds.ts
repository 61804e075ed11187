import { formatAmount } from '../law/money.ts';
import type { Amount, Corpus, Task, TaskPlan } from '../types.ts';

function amount(said: Amount): string {
  if (said === null) return 'brak';
  if (said.read === 'whole') return formatAmount(said.value);
  return said.read === 'none' ? '–' : `„${said.words}”`;
}

function taskLine({ name, group, spheres, planned, parts }: Task): string {
  const inside = parts.map((part) => `${part.name} = ${amount(part.planned)}`).join('; ');
  return [
    `- ${group === null ? '' : `${group}: `}${name} = ${amount(planned)}`,
    parts.length === 0 ? '' : ` (${inside})`,
    spheres.length === 0 ? '' : ` pkt ${spheres.join(', ')}`,
  ].join('');
}

const planLines = ({ firstYear, lastYear, tasks, total, unread }: TaskPlan): string[] => [
  `${firstYear === lastYear ? String(firstYear) : `${String(firstYear)}–${String(lastYear)}`}: podano ${amount(total.stated)}, suma ${total.computed === null ? 'brak' : formatAmount(total.computed)}`,
  ...tasks.map(taskLine),
  ...unread.map(({ reason, words }) => `? ${reason}: ${words}`),
];

/** What was read of funds, and what the editor is told, as the cases give it. */
export function readFunds({ plans, diagnostics }: Corpus): string {
  const told = diagnostics
    .filter(({ rule }) => rule !== 'element-programu-brak')
    .map(({ line, rule }) => `! ${String(line)} ${rule}`);
  return [...[...plans.values()].flat().flatMap(planLines), ...told].join('\n').replace(/\u00a0/g, ' ');
}
