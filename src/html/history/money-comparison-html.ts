import type { Element } from 'hast';
import { h } from 'hastscript';
import { capitalise } from '../../law/capitalise.ts';
import { formatAmount, formatChange, formatShare } from '../../law/money.ts';
import { sphereName } from '../../law/sphere-names.ts';
import { tasksPath } from '../../model/kinds.ts';
import { COMPARISON } from '../../strings/comparison.ts';
import { fullStop } from '../../strings/full-stop.ts';
import { UI } from '../../strings/pl.ts';
import type { Corpus, Task } from '../../types.ts';
import { amountText, unreadText } from '../../views/shown-total.ts';
import { withCharacter } from '../../views/with-character.ts';
import { yearComparison, type ComparedPlan, type SumChange, type YearComparison } from '../../views/year-comparison.ts';
import { link, list, notice, paragraph, section, type Inside } from '../elements.ts';
import { shownNodes } from '../shown.ts';
import type { ProgrammeComparison } from './comparisons.ts';
import { changeTable, type SumRow } from './change-table.ts';
import { titleOf } from './history-page.ts';
import { href } from '../refs.ts';

/** „plan na rok 2020”; of a programme of several years that plans year by year, with the programme. */
function planName({ work, plan }: ComparedPlan): string {
  const { document } = work;
  if (plan === null || document.kind !== 'programme') return titleOf(work);
  const name = COMPARISON.plan(UI.programmeYears(plan.firstYear, plan.lastYear));
  const isOwn = plan.firstYear === document.firstYear && plan.lastYear === document.lastYear;
  const note = document.stage === 'adopted' ? [] : [COMPARISON.draft];
  const all = [...(isOwn ? [] : [titleOf(work)]), ...note];
  return all.length === 0 ? name : COMPARISON.ofProgramme(name, all.join(', '));
}

/** The name of a table of two plans, which says that one is a demonstration text. */
const captionOf = (words: string, before: ComparedPlan, after: ComparedPlan): string =>
  withCharacter(
    words,
    [before, after].find(({ work }) => work.document.character === 'illustrative')?.work.document ?? after.work.document,
  );

/** Why the difference of the totals is not computed, a reason for each programme; empty where it is. */
const reasonOf = (side: ComparedPlan): string[] =>
  side.plan === null
    ? [COMPARISON.noPlan(titleOf(side.work))]
    : side.total === null
      ? [COMPARISON.noTotal(planName(side))]
      : side.total.amount === null
        ? [COMPARISON.inWords(planName(side), side.total.text)]
        : [];

function totalSentence({ before, after, total, isComparable }: YearComparison): string {
  const [earlier, later] = [planName(before), planName(after)];
  if (total !== null && before.total !== null && after.total !== null) {
    const by = `${formatAmount(Math.abs(total.after - total.before))}${total.before === 0 ? '' : ` (${formatShare(Math.abs(total.after - total.before), total.before)})`}`;
    if (total.after === total.before) return COMPARISON.equal(later, after.total.text, earlier);
    const say = total.after > total.before ? COMPARISON.more : COMPARISON.less;
    return say(later, after.total.text, by, earlier, before.total.text);
  }
  const reasons = [...reasonOf(before), ...reasonOf(after)];
  if (reasons.length === 0 && !isComparable) return COMPARISON.periods(earlier, later);
  return `${COMPARISON.noDifference} ${fullStop(reasons.join('; '))}`;
}

/** The totals of both years and the change, as large figures. */
function totals(comparison: YearComparison): Element {
  const { before, after, total } = comparison;
  const figure = (name: string, value: string): Element => h('div', h('dt', shownNodes(name)), h('dd', shownNodes(value)));
  const side = (one: ComparedPlan): Element =>
    figure(capitalise(planName(one)), one.plan === null ? COMPARISON.notRead : (one.total?.text ?? COMPARISON.notKnown));
  const change = total === null ? COMPARISON.notKnown : (formatChange(total.before, total.after) ?? COMPARISON.same);
  return h('dl.money-change', side(before), side(after), figure(COMPARISON.change, change));
}

/** What is to be known of a plan besides: sums that became no tasks, and a total that its tasks do not make. */
function notes(side: ComparedPlan, corpus: Corpus): Inside[] {
  const { work, plan, total } = side;
  if (plan === null) return [];
  const { computed } = plan.total;
  const differs = total?.amount != null && computed !== null && total.amount !== computed;
  const unread = plan.unread.map((words) => link(`${href(work.path, corpus)}#${words.place.unit}`, unreadText(words)));
  return [
    differs ? paragraph(COMPARISON.differs(planName(side), formatAmount(computed)), 'muted') : null,
    unread.length === 0
      ? null
      : notice(
          'info',
          paragraph(COMPARISON.unread(planName(side))),
          list(unread, 'ul', 'plain-list'),
          paragraph(COMPARISON.incomplete),
        ),
  ];
}

function spheresPart(comparison: YearComparison): Inside[] {
  const { spheres, before, after } = comparison;
  if (spheres === 'no tasks') return [];
  const heading = h('h3', COMPARISON.spheres);
  if (spheres === 'no spheres') return [heading, paragraph(COMPARISON.noSpheres)];
  if (spheres === 'other numbers') return [heading, paragraph(COMPARISON.otherNumbers)];
  const absent = (sum: SumChange['before'], isAbsent: boolean): SumChange['before'] =>
    isAbsent ? { ...sum, text: COMPARISON.noTasks } : sum;
  const rows = spheres.map((row): SumRow => ({
    name:
      row.items.length === 0
        ? shownNodes(COMPARISON.allSpheres)
        : row.items.flatMap((item, index): Inside[] => [
            index === 0 ? null : h('br'),
            ...shownNodes(COMPARISON.sphereItem(item, sphereName(item))),
          ]),
    before: absent(row.before, row.absent.before),
    after: absent(row.after, row.absent.after),
  }));
  return [
    heading,
    changeTable(rows, comparison, {
      caption: captionOf(COMPARISON.spheresCaption(planName(before), planName(after)), before, after),
      first: COMPARISON.sphere,
      missing: COMPARISON.notKnown,
    }),
    spheres.some(({ items }) => items.length > 1) ? paragraph(COMPARISON.spheresTogether, 'muted') : null,
  ];
}

const namedTasks = (tasks: readonly Task[]): Element | null =>
  list(
    tasks.map(({ group, name, planned }) =>
      shownNodes(COMPARISON.named(group === null ? name : `${group}: ${name}`, amountText(planned) ?? COMPARISON.notGiven)),
    ),
    'ul',
    'task-names',
  );

function tasksPart(comparison: YearComparison): Inside[] {
  const { tasks, added, dropped, before, after } = comparison;
  if (tasks === null)
    return [before, after]
      .filter(({ plan }) => plan !== null && plan.tasks.length === 0)
      .map((side) => paragraph(COMPARISON.noTasksRead(planName(side))));
  const rows = tasks.map(({ task: { group, name }, formerly, ...sums }): SumRow => {
    const full = shownNodes(group === null ? name : `${group}: ${name}`);
    return {
      ...sums,
      name: formerly === null ? full : [...full, ' ', h('span.muted', '(', shownNodes(COMPARISON.formerly(formerly)), ')')],
    };
  });
  const same =
    rows.length === 0
      ? [paragraph(COMPARISON.noPairs)]
      : [
          paragraph(COMPARISON.tasksLead, 'muted'),
          changeTable(rows, comparison, {
            caption: captionOf(COMPARISON.tasksCaption(planName(before), planName(after)), before, after),
            first: COMPARISON.task,
            missing: COMPARISON.notGiven,
          }),
        ];
  const part = (heading: string, own: readonly Task[]): Inside[] =>
    own.length === 0 ? [] : [h('h3', shownNodes(heading)), namedTasks(own)];
  return [
    h('h3', COMPARISON.tasks),
    ...same,
    ...part(COMPARISON.onlyIn(planName(after), added.length), added),
    ...part(COMPARISON.onlyIn(planName(before), dropped.length), dropped),
  ];
}

/** Money of two programmes, before their provisions: totals, spheres, tasks, new and dropped tasks by name. */
export function moneyComparison({ earlier, later }: ProgrammeComparison, corpus: Corpus): Element {
  const comparison = yearComparison(earlier, later, corpus);
  const { before, after } = comparison;
  const ways = [before, after].flatMap(({ work, plan }) =>
    plan === null || plan.tasks.length === 0 ? [] : [link(href(tasksPath(work.path), corpus), COMPARISON.tasksOf(titleOf(work)))],
  );
  return section(
    'historia--pieniadze',
    COMPARISON.money,
    paragraph(totalSentence(comparison), 'lead'),
    totals(comparison),
    notes(before, corpus),
    notes(after, corpus),
    spheresPart(comparison),
    tasksPart(comparison),
    list(ways, 'ul', 'plain-list'),
  );
}
