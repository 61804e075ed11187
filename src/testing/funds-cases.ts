import { readFileSync } from 'node:fs';
import { formatAmount } from '../law/money.ts';
import type { Corpus, Fact, Task, TaskPlan } from '../types.ts';

/** A passage on funds and what is read from it, line by line. */
export interface FundsCase {
  readonly name: string;
  readonly years: string;
  readonly passage: string;
  readonly read: string;
}

/** „### name”, the passage (after `lata: …` where the programme is for several years), „Odczytano:” and the lines in a fenced block. */
export function fundsCases(path: string): FundsCase[] {
  const [, ...sections] = readFileSync(path, 'utf8').split(/^### /m);
  return sections.map((section) => {
    const [head = '', read = ''] = section.split(/^Odczytano:\n\n```\n/m);
    const [name = '', ...body] = head.split('\n');
    const text = body.join('\n').trim();
    const years = /^lata: (.*)$/m.exec(text)?.[1];
    return {
      name,
      years: years === undefined ? 'rok: 2020' : `lata: ${years}`,
      passage: text.replace(/^lata: .*\n+/, ''),
      read: read.replace(/```\s*$/, '').trim(),
    };
  });
}

const amount = (fact: Fact<number>): string =>
  fact === null ? 'brak' : fact.read === 'whole' ? formatAmount(fact.value) : `„${fact.words}”`;

function taskLine({ name, group, spheres, planned, noFunds, parts }: Task): string {
  const inside = parts.map((part) => `${part.name} = ${amount(part.planned)}`).join('; ');
  return [
    `- ${group === null ? '' : `${group}: `}${name} = ${noFunds ? '–' : amount(planned)}`,
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
