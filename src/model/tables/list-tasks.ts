import { sumOfTasks } from './sum-of-tasks.ts';
import { DIVIDES, fundedItem, isFundsIntroduction, isTaskSentence } from '../../law/programme-funds.ts';
import { moneyPhrases } from '../../law/money.ts';
import { sentencesOf } from '../../law/sentences.ts';
import type { Task, TaskPart, Unit, UnitKind } from '../../types.ts';
import { amountFact, itemOf, passagesOf, statedSums, type ItemOfList, type Passage, type StatedSum } from './fund-words.ts';
import { spheresOfCell } from './sphere-cells.ts';

const ITEMS: ReadonlySet<UnitKind> = new Set(['ust', 'pkt', 'lit', 'tir']);

const itemsBelow = (unit: Unit): ItemOfList[] =>
  unit.children.filter(({ kind, repealed }) => ITEMS.has(kind) && !repealed).map(itemOf);

/** The name of an item without an amount of its own: its words without the final colon. */
const headingOf = ({ passage }: ItemOfList): string =>
  (passage?.text ?? '')
    .replace(/\s+/g, ' ')
    .replace(/[\s:;,.–—-]+(?:w\s+tym)?[\s:;,.–—-]*$/iu, '')
    .trim();

function taskOf(found: ItemOfList, group: string | null): Task[] {
  const { unit, passage, item } = found;
  const below = itemsBelow(unit);
  if (item === null && below.some((part) => part.item !== null)) return below.flatMap((part) => taskOf(part, headingOf(found)));
  const name = item?.name ?? headingOf(found);
  if (name === '' || passage === null) return [];
  return [
    {
      name,
      group,
      spheres: spheresOfCell(passage.text),
      spheresText: '',
      planned: item === null ? null : amountFact(passage, item.phrase),
      parts: below.flatMap((part): TaskPart[] =>
        part.item === null || part.passage === null
          ? []
          : [{ name: part.item.name, planned: amountFact(part.passage, part.item.phrase) }],
      ),
      place: passage.placeOf(0),
    },
  ];
}

/** Points that name tasks and sums, under words that speak of funds; paragraphs of a § that each plan for one task are a list too. */
function tasksOfPoints(unit: Unit, isTotal: (unit: Unit) => boolean, strict: boolean): Task[] {
  const items = itemsBelow(unit).filter((item) => !isTotal(item.unit));
  const isFunded = ({ item, unit: own }: ItemOfList): boolean =>
    item !== null || own.children.some((child) => itemOf(child).item !== null);
  const funded = items.filter(isFunded);
  if (funded.length < 2 || funded.length * 2 < items.length) return [];
  const sentences = items[0]?.unit.kind === 'ust';
  if (sentences) {
    const own = funded.filter(({ passage }) => passage !== null && isTaskSentence(passage.text));
    return strict || own.length < 2 ? [] : own.flatMap((item) => taskOf(item, null));
  }
  const opens = passagesOf(unit).some(({ text }) => isFundsIntroduction(text));
  return (strict ? isTotal(unit) : opens) ? items.flatMap((item) => taskOf(item, null)) : [];
}

const taskOfLine = (passage: Passage, line: string, at: number): Task | null => {
  const found = fundedItem(line);
  if (
    found === null ||
    !/[–—:-]\s*$/u.test(line.slice(0, found.phrase.at)) ||
    /[\p{L}\d]/u.test(line.slice(found.phrase.at + found.phrase.length))
  )
    return null;
  return {
    name: found.name,
    group: null,
    spheres: spheresOfCell(line),
    spheresText: '',
    planned: amountFact(passage, { ...found.phrase, at: found.phrase.at + at }),
    parts: [],
    place: passage.placeOf(at),
  };
};

/** „W 2024 r. planuje się przeznaczyć na: sport – 40 000 zł; kulturę – 20 000 zł.”: where the items of a line begin that has several after words on funds. */
function itemsOfLine(line: string): { readonly at: number; readonly text: string }[] {
  const from = /^[^;\d]*(?:\d{4}[^;\d]*)?:\s*(?=\p{L})/u.exec(line)?.[0] ?? '';
  if (!line.includes(';') || !isFundsIntroduction(from)) return [{ at: 0, text: line }];
  let at = from.length;
  return line
    .slice(at)
    .split(';')
    .map((text) => {
      const item = { at, text: text.replace(/\.\s*$/u, '') };
      at += text.length + 1;
      return item;
    });
}

/** Lines without numbers, each „NAZWA – kwota”, or several such items in one. */
function tasksOfLines(unit: Unit, isTotal: (text: string) => boolean): Task[] {
  const tasks = passagesOf(unit).flatMap((passage) => {
    let at = 0;
    return passage.text.split('\n').flatMap((line) => {
      const found = itemsOfLine(line).map((item) => (isTotal(item.text) ? null : taskOfLine(passage, item.text, at + item.at)));
      at += line.length + 1;
      // One item that can't be read leaves a row of items unread.
      return found.length > 1 && found.includes(null) ? [] : found.flatMap((task) => task ?? []);
    });
  });
  return tasks.length < 2 ? [] : tasks;
}

/** „na sport”, „Na realizację zadań z zakresu kultury”, as sentences name tasks. */
const nameOf = (words: string): string => words.replace(/^na\s+(?:realizację\s+)?(?=\p{L})/iu, '');

/** „…, w tym: na sport 100 000 zł, na kulturę 50 000 zł”: only where the parts are exactly the whole. */
function tasksOfSentence({ passage, funds }: StatedSum): Task[] {
  const end = funds.at + funds.length;
  const divided = DIVIDES.exec(passage.text.slice(end));
  const phrases = moneyPhrases(passage.text).filter(({ at }) => at >= end);
  const [first, second] = phrases;
  if (funds.amount === null || divided === null || first === undefined || second === undefined) return [];
  const start = end + divided.index + divided[0].length;
  const nameFirst = /\p{L}{2}/u.test(passage.text.slice(start, first.at).replace(/kwot\p{L}*/giu, ''));
  const tasks = phrases.flatMap((phrase, index): Task[] => {
    const before = phrases[index - 1];
    const [from, to] = nameFirst
      ? [before === undefined ? start : before.at + before.length, phrase.at + phrase.length]
      : [phrase.at, phrases[index + 1]?.at ?? passage.text.length];
    const item = fundedItem(passage.text.slice(from, to).replace(/^[\s,;:.]*(?:oraz|i|a\s+także)?(?!\p{L})/iu, ''));
    const planned = amountFact(passage, phrase);
    return item === null
      ? []
      : [
          {
            name: nameOf(item.name),
            group: null,
            spheres: [],
            spheresText: '',
            planned,
            parts: [],
            place: passage.placeOf(phrase.at),
          },
        ];
  });
  return tasks.length === phrases.length && sumOfTasks(tasks) === funds.amount ? tasks : [];
}

/** „Na sport przeznacza się 100 000 zł. Na kulturę przeznacza się 50 000 zł.”: sentences of one sum each that are exactly the whole. */
function tasksOfSentences(units: readonly Unit[], sums: readonly StatedSum[]): Task[] {
  const [only, second] = sums;
  if (only === undefined || second !== undefined || only.funds.amount === null) return [];
  const tasks = units.flatMap(passagesOf).flatMap((passage) =>
    sentencesOf(passage.text).flatMap(({ from, to }): Task[] => {
      const isWhole = passage.unit === only.passage.unit && from <= only.funds.at && only.funds.at < to;
      const text = passage.text.slice(from, to);
      const item = isWhole || !isTaskSentence(text) ? null : fundedItem(text);
      return item === null
        ? []
        : [
            {
              name: nameOf(item.name),
              group: null,
              spheres: spheresOfCell(text),
              spheresText: '',
              planned: amountFact(passage, { ...item.phrase, at: item.phrase.at + from }),
              parts: [],
              place: passage.placeOf(from),
            },
          ];
    }),
  );
  return tasks.length > 1 && sumOfTasks(tasks) === only.funds.amount ? tasks : [];
}

/**
 * Tasks and sums that provisions give in points, lines or one sentence. `strict` asks for a sum of the whole programme above them, where
 * the provisions are not those on funds.
 */
export function listTasks(units: readonly Unit[], years: readonly [number, number], strict: boolean): Task[] {
  const sums = statedSums(units, years);
  const totals = new Set(sums.map(({ passage }) => passage.unit));
  const opening = new Set(sums.flatMap(({ passage }) => (passage.isFirst ? [passage.unit] : [])));
  for (const unit of [...totals, ...units]) {
    const tasks = tasksOfPoints(unit, (other) => opening.has(other), strict);
    if (tasks.length > 0) return tasks;
  }
  const isTotal = (line: string): boolean =>
    sums.some(({ passage, funds }) => line.includes(passage.text.slice(funds.at, funds.at + funds.length)));
  for (const unit of strict ? totals : units) {
    const tasks = tasksOfLines(unit, isTotal);
    if (tasks.length > 0) return tasks;
  }
  return sums.map(tasksOfSentence).find((tasks) => tasks.length > 0) ?? (strict ? [] : tasksOfSentences(units, sums));
}
