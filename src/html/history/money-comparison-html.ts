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
import { escapeHtml } from '../escape-html.ts';
import { shown } from '../shown.ts';
import type { Comparison } from './comparisons.ts';
import { titleOf } from './history-page.ts';
import { link, list, notice, paragraph } from './html.ts';
import { href } from './refs.ts';

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

/** The head of a column: „2020”, „2020 (projekt)”. */
function columnName({ work: { document }, plan }: ComparedPlan): string {
  if (document.kind !== 'programme') return '';
  const { firstYear, lastYear } = plan ?? document;
  const years = firstYear === lastYear ? String(firstYear) : `${String(firstYear)}–${String(lastYear)}`;
  return document.stage === 'adopted' ? years : COMPARISON.ofProgramme(years, COMPARISON.draft);
}

/** A bar to the right for a gain and to the left for a loss; the words beside it say the same. */
function bar({ before, after }: SumChange, largest: number): string {
  if (before.value === null || after.value === null || largest === 0) return '';
  const change = ((after.value - before.value) / largest) * 100;
  const width = Math.abs(change).toFixed(1);
  const x = change < 0 ? change.toFixed(1) : '0';
  return `<svg class="change-bar" viewBox="-100 0 200 6" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="${change < 0 ? 'chart-loss' : 'chart-gain'}" x="${x}" y="0" width="${width}" height="6"/><line class="chart-axis" x1="0" y1="0" x2="0" y2="6"/></svg>`;
}

const largestChange = (rows: readonly SumChange[]): number =>
  Math.max(
    0,
    ...rows.map(({ before, after }) =>
      before.value === null || after.value === null ? 0 : Math.abs(after.value - before.value),
    ),
  );

const changeText = ({ before, after }: SumChange): string =>
  before.value === null || after.value === null
    ? COMPARISON.notKnown
    : (formatChange(before.value, after.value) ?? COMPARISON.same);

interface Row extends SumChange {
  /** Its name, as HTML. */
  readonly name: string;
}

interface TableText {
  readonly caption: string;
  readonly first: string;
  /** Words for a sum that is in no text. */
  readonly missing: string;
}

/** A table of sums in two years and their change; on a phone each row stands as lines of „column: value”. */
function changeTable(
  rows: readonly Row[],
  { before, after, isComparable }: YearComparison,
  { caption, first, missing }: TableText,
): string {
  const [old, now] = [columnName(before), columnName(after)];
  const largest = largestChange(rows);
  const cell = ({ text, value }: SumChange['before'], column: string): string =>
    `<td class="numeric" data-kolumna="${escapeHtml(column)}">${shown(text ?? (value === null ? missing : formatAmount(value)))}</td>`;
  const change = (row: Row): string =>
    isComparable
      ? `<td class="numeric" data-kolumna="${COMPARISON.change}">${shown(changeText(row))}${bar(row, largest)}</td>`
      : '';
  const heads = [old, now, ...(isComparable ? [COMPARISON.change] : [])];
  return [
    `<table class="data-table stacked change-table"><caption>${shown(caption)}</caption>`,
    `<thead><tr><th scope="col">${first}</th>${heads.map((head) => `<th scope="col" class="numeric">${shown(head)}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.map((row) => `<tr><th scope="row">${row.name}</th>${cell(row.before, old)}${cell(row.after, now)}${change(row)}</tr>`).join('')}</tbody></table>`,
  ].join('');
}

/** What keeps the difference of the totals from being reckoned, one reason for each programme. */
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
function totalsHtml(comparison: YearComparison): string {
  const { before, after, total } = comparison;
  const figure = (name: string, value: string): string => `<div><dt>${shown(name)}</dt><dd>${shown(value)}</dd></div>`;
  const side = (one: ComparedPlan): string =>
    figure(capitalise(planName(one)), one.plan === null ? COMPARISON.notRead : (one.total?.text ?? COMPARISON.notKnown));
  const change = total === null ? COMPARISON.notKnown : (formatChange(total.before, total.after) ?? COMPARISON.same);
  return `<dl class="money-change">${side(before)}${side(after)}${figure(COMPARISON.change, change)}</dl>`;
}

/** What is to be known of a plan besides: sums that became no tasks, and a total that its tasks do not make. */
function notesHtml(side: ComparedPlan, corpus: Corpus): string {
  const { work, plan, total } = side;
  if (plan === null) return '';
  const { computed } = plan.total;
  const differs = total?.amount != null && computed !== null && total.amount !== computed;
  return [
    differs ? paragraph(shown(COMPARISON.differs(planName(side), formatAmount(computed))), 'muted') : '',
    plan.unread.length === 0
      ? ''
      : notice(
          'info',
          `<p>${shown(COMPARISON.unread(planName(side)))}</p>${list(
            plan.unread.map((words) => link(`${href(work.path, corpus)}#${words.place.unit}`, unreadText(words))),
            'ul',
            'plain-list',
          )}<p>${shown(COMPARISON.incomplete)}</p>`,
        ),
  ].join('');
}

function spheresHtml(comparison: YearComparison): string {
  const { spheres, before, after } = comparison;
  if (spheres === 'no tasks') return '';
  const heading = `<h3>${COMPARISON.spheres}</h3>`;
  if (spheres === 'no spheres') return `${heading}${paragraph(shown(COMPARISON.noSpheres))}`;
  if (spheres === 'other numbers') return `${heading}${paragraph(shown(COMPARISON.otherNumbers))}`;
  const absent = (sum: SumChange['before'], isAbsent: boolean): SumChange['before'] =>
    isAbsent ? { ...sum, text: COMPARISON.noTasks } : sum;
  const rows = spheres.map((row): Row => ({
    name:
      row.items.length === 0
        ? shown(COMPARISON.allSpheres)
        : row.items.map((item) => shown(COMPARISON.sphereItem(item, sphereName(item)))).join('<br>'),
    before: absent(row.before, row.absent.before),
    after: absent(row.after, row.absent.after),
  }));
  const table = changeTable(rows, comparison, {
    caption: captionOf(COMPARISON.spheresCaption(planName(before), planName(after)), before, after),
    first: COMPARISON.sphere,
    missing: COMPARISON.notKnown,
  });
  const together = spheres.some(({ items }) => items.length > 1);
  return `${heading}${table}${together ? paragraph(shown(COMPARISON.spheresTogether), 'muted') : ''}`;
}

const namedTasks = (tasks: readonly Task[]): string =>
  list(
    tasks.map(({ group, name, planned }) =>
      shown(COMPARISON.named(group === null ? name : `${group}: ${name}`, amountText(planned) ?? COMPARISON.notGiven)),
    ),
    'ul',
    'task-names',
  );

function tasksHtml(comparison: YearComparison): string {
  const { tasks, added, dropped, before, after } = comparison;
  if (tasks === null)
    return [before, after]
      .filter(({ plan }) => plan !== null && plan.tasks.length === 0)
      .map((side) => paragraph(shown(COMPARISON.noTasksRead(planName(side)))))
      .join('');
  const rows = tasks.map(({ task: { group, name }, formerly, ...sums }): Row => {
    const full = shown(group === null ? name : `${group}: ${name}`);
    return {
      ...sums,
      name: formerly === null ? full : `${full} <span class="muted">(${shown(COMPARISON.formerly(formerly))})</span>`,
    };
  });
  const same =
    rows.length === 0
      ? paragraph(shown(COMPARISON.noPairs))
      : `${paragraph(shown(COMPARISON.tasksLead), 'muted')}${changeTable(rows, comparison, {
          caption: captionOf(COMPARISON.tasksCaption(planName(before), planName(after)), before, after),
          first: COMPARISON.task,
          missing: COMPARISON.notGiven,
        })}`;
  const part = (heading: string, own: readonly Task[]): string =>
    own.length === 0 ? '' : `<h3>${shown(heading)}</h3>${namedTasks(own)}`;
  return [
    `<h3>${COMPARISON.tasks}</h3>${same}`,
    part(COMPARISON.onlyIn(planName(after), added.length), added),
    part(COMPARISON.onlyIn(planName(before), dropped.length), dropped),
  ].join('');
}

/** Money of two programmes, before their provisions: totals, spheres, tasks, new and dropped tasks by name. */
export function moneyComparisonHtml({ earlier, later }: Comparison, corpus: Corpus): string {
  const comparison = yearComparison(earlier, later, corpus);
  const { before, after } = comparison;
  const ways = [before, after].flatMap(({ work, plan }) =>
    plan === null || plan.tasks.length === 0 ? [] : [link(href(tasksPath(work.path), corpus), COMPARISON.tasksOf(titleOf(work)))],
  );
  return [
    `<section aria-labelledby="historia--pieniadze"><h2 id="historia--pieniadze">${COMPARISON.money}</h2>`,
    paragraph(shown(totalSentence(comparison)), 'lead'),
    totalsHtml(comparison),
    notesHtml(before, corpus),
    notesHtml(after, corpus),
    spheresHtml(comparison),
    tasksHtml(comparison),
    list(ways, 'ul', 'plain-list'),
    '</section>',
  ].join('\n');
}
