import { formatAmount, moneyPhrases, readMoneyCell } from '../money.ts';
import { oneSpaced } from '../one-spaced.ts';
import { columnRole, isTotalHeading, moneyUnit, totalLabel } from '../table-headings.ts';
import { partly, whole, type Said } from './said.ts';
import { isLabelTable, wordsOf, type AnnouncementBlock, type Statement } from './statements.ts';

/** A sum in złote, or words that bound one: 25000, „do 25 000 zł”. */
export type AnnouncedAmount = number | string;

/** What one offer may get, what the offerer gives, what former years had: no money of this competition. */
const NOT_OF_IT =
  /maksymaln|minimaln|(?<!\p{L})(?:jedn|pojedyncz|każd)\p{L}*\s+(?:\p{L}+\s+){0,2}(?:ofert|podmiot|organizacj|wnios|oferent|zadani|projekt)|na (?:ofertę|podmiot|organizację|osobę|godzinę)|wkład|koszt|opłat|kar[aęy](?!\p{L})|poprzedni|ubiegł|minion|przekazan|przyznano|wydatkowa|udzielono|zrealizowan|wydano|faktur|mał\p{L}+ grant|zwrot|wart(?:ość|ości) (?:jednostkow|początkow)/iu;
/** „tego samego rodzaju”, „w poprzednim roku”: the part of an announcement that art. 13 ust. 2 pkt 7 wants. */
const FORMER = /tego (?:samego )?(?:rodzaju|typu)|poprzedni|ubiegł|minion|zrealizowan|dotychczas/iu;
const POOL = /przezna|pul[aęi](?!\p{L})|środk|dotacj|kwot|wysokoś|zabezpiecz|zaplanowan|planowan|budże|finans|zadani/iu;
const WHOLE_POOL = /łączn|ogółem|razem|całkowit|pul[aęi](?!\p{L})/iu;

interface FoundAmount {
  readonly amount: AnnouncedAmount;
  /** Whether it only bounds something: „nie może przekroczyć 25 000 zł”. */
  readonly isLimit: boolean;
  readonly isTotal: boolean;
  readonly ofTask: boolean;
  readonly words: string;
  readonly block: number;
}

const NUMBERED_TASK = /zadani[eau]\s+(?:publiczne\s+)?(?:nr\s*)?(?:\d|[IVX]+(?!\p{L})|[A-Z](?!\p{L}))/iu;

/** „w 2026 roku”, „na rok 2026”, and not the year of a resolution's day. */
const YEAR_OF_MONEY = /(?<!\p{L})(?:w|za|na)\s+(?:(?:roku|rok|r\.)\s+)?(20\d{2})/giu;

/** Whether a sentence speaks of years before that of the competition alone. */
function isOfFormerYears(text: string, year: number | null): boolean {
  const years = [...text.matchAll(YEAR_OF_MONEY)].map(([, named]) => Number(named));
  return year !== null && years.length > 0 && years.every((named) => named < year);
}

function amountsIn(statement: Statement, year: number | null): FoundAmount[] {
  const { text, label, headings, block } = statement;
  const over = [label, ...headings].join(' ');
  if (FORMER.test(over) || NOT_OF_IT.test(label) || isOfFormerYears(text, year)) return [];
  const phrases = moneyPhrases(text);
  return phrases.flatMap(({ amount, at, length }, index): FoundAmount[] => {
    const before = phrases[index - 1];
    const clause = text.slice(before === undefined ? 0 : before.at + before.length, at);
    const after = text.slice(at + length, phrases[index + 1]?.at ?? text.length);
    const said = `${label} ${clause}`;
    const isRow = /^[\s–-]*$/u.test(clause);
    if (NOT_OF_IT.test(clause) || FORMER.test(text) || /^\s*(?:na|dla)\s+(?:jedn|każd|pojedyncz)/iu.test(after)) return [];
    if (!POOL.test(said) && !POOL.test(after) && !(isRow && headings.some((heading) => POOL.test(heading)))) return [];
    const isLimit = /przekr[oa]cz/iu.test(clause);
    const isTotal = WHOLE_POOL.test(said) || (isRow && headings.slice(0, 1).some((heading) => WHOLE_POOL.test(heading)));
    const ofTask = !isTotal && (NUMBERED_TASK.test(said) || headings.slice(0, 1).some((heading) => NUMBERED_TASK.test(heading)));
    const words = oneSpaced(text.slice(at, at + length))
      .replace(/(?<=\d)\.(?=\d{3}(?!\d))/gu, '\u00a0')
      .replace(/[.,;]$/u, '');
    return [{ isLimit, amount: amount === null ? words : amount / 100, isTotal, ofTask, words: wordsOf(statement), block }];
  });
}

/** A table of tasks of the announcement. */
export interface TaskTable {
  readonly tasks: readonly string[];
  /** Sums of its rows in grosze; `null` where some row is no sum. */
  readonly amounts: readonly number[] | null;
  readonly total: number | null;
  readonly block: number;
}

/** Tables whose columns name tasks, with the sums beside them; those about former years are left out. */
export function taskTables(blocks: readonly AnnouncementBlock[], headingsOf: (block: number) => string): TaskTable[] {
  return blocks.flatMap((block, index): TaskTable[] => {
    if (block.kind !== 'table' || FORMER.test(headingsOf(index)) || isLabelTable(block.rows)) return [];
    const [head = [], ...rows] = block.rows;
    const roles = head.map(columnRole);
    const taskColumn = roles.includes('task') ? roles.indexOf('task') : roles.indexOf('area');
    const moneyColumns = roles.flatMap((role, at) => (role === 'planned' && !NOT_OF_IT.test(head[at] ?? '') ? [at] : []));
    if (taskColumn < 0 || head.some((heading) => FORMER.test(heading))) return [];
    const moneyColumn = moneyColumns.length === 1 ? moneyColumns[0] : moneyColumns.find((at) => isTotalHeading(head[at] ?? ''));
    const unit = moneyColumn === undefined ? 1 : (moneyUnit(head[moneyColumn] ?? '') ?? 1);
    const sumOf = (row: readonly string[]): number | null =>
      moneyColumn === undefined ? null : readMoneyCell(oneSpaced(row[moneyColumn] ?? ''), unit);
    const isTotal = (row: readonly string[]): boolean => row.some((cell) => totalLabel(cell) === 'yes');
    const own = rows.filter((row) => !isTotal(row) && oneSpaced(row[taskColumn] ?? '') !== '');
    const sums = own.map(sumOf);
    const totals = rows.filter(isTotal);
    return [
      {
        tasks: own.map((row) => oneSpaced(row[taskColumn] ?? '').replace(/^\d{1,2}[.)]\s*/u, '')),
        amounts: moneyColumn === undefined || sums.includes(null) || sums.length === 0 ? null : sums.map((sum) => sum ?? 0),
        total: totals.length === 1 && totals[0] !== undefined ? sumOf(totals[0]) : null,
        block: index,
      },
    ];
  });
}

const sumWords = (amounts: readonly number[]): string =>
  amounts.length === 1 ? formatAmount(amounts[0] ?? 0) : amounts.map(formatAmount).join(' + ');

/** One amount that all places agree on; partly where they differ. */
function agreed(found: readonly FoundAmount[]): Said<AnnouncedAmount> | null {
  const [first] = found;
  if (first === undefined) return null;
  const values = new Set(found.map(({ amount }) => amount));
  return values.size === 1
    ? whole(first.amount, first.words, first.block)
    : partly([...new Set(found.map(({ words }) => words))].join(' / '), first.block);
}

/**
 * The money of a competition (`year`: that of its tasks, where it is known): what the announcement calls its whole, else the sum it names, else the sum of its tasks where each has one.
 * Bounds stay words („do 25 000 zł”).
 */
export function announcementAmount(
  statements: readonly Statement[],
  tables: readonly TaskTable[],
  year: number | null,
): Said<AnnouncedAmount> | null {
  const ofTables = new Set(tables.map(({ block }) => block));
  const all = statements.filter(({ block }) => !ofTables.has(block)).flatMap((statement) => amountsIn(statement, year));
  const found = all.filter(({ isLimit }) => !isLimit);
  const totals = found.filter(({ isTotal }) => isTotal);
  if (totals.length > 0) return agreed(totals);
  const [table, ...others] = tables.filter(({ amounts, total }) => amounts !== null || total !== null);
  if (table !== undefined && others.length === 0) {
    const sum = table.total ?? (table.amounts ?? []).reduce((one, other) => one + other, 0);
    const words = table.total === null ? sumWords(table.amounts ?? []) : formatAmount(table.total);
    const stated = found.filter(({ ofTask }) => !ofTask);
    return stated.every(({ amount }) => amount === sum / 100)
      ? whole(sum / 100, words, table.block)
      : partly([words, ...stated.map((one) => one.words)].join(' / '), table.block);
  }
  const pools = found.filter(({ ofTask }) => !ofTask);
  if (pools.length > 0) return agreed(pools);
  const sums = found.map(({ amount }) => amount);
  const [first] = found;
  const [limit] = all;
  if (first === undefined) return limit === undefined ? null : partly(limit.words, limit.block);
  const numbers = sums.filter((amount): amount is number => typeof amount === 'number');
  if (numbers.length < sums.length)
    return sums.length === 1 ? agreed(found) : partly(found.map(({ words }) => words).join(' / '), first.block);
  return whole(
    numbers.reduce((one, other) => one + other, 0),
    sumWords(numbers.map((amount) => Math.round(amount * 100))),
    first.block,
  );
}
