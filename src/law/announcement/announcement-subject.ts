import { moneyPhrases } from '../money.ts';
import { oneSpaced } from '../one-spaced.ts';
import { sphereName } from '../sphere-names.ts';
import { sphereNumbers } from '../sphere-numbers.ts';
import { SPHERES } from '../spheres.ts';
import type { TaskTable } from './announcement-money.ts';
import { partly, whole, type Said } from './said.ts';
import { wordsOf, type Statement } from './statements.ts';

/** „Zadanie nr 1: Szkolenie dzieci”, „Zadanie II – Rajdy”, „Nazwa zadania: …” */
const NUMBERED = /^zadani[ea](?:\s+publiczne)?\s+(?:nr\s*)?(?:\d{1,2}|[IVX]{1,4}|[A-H])(?!\p{L})\s*[.:)–—-]*\s*(\S.*)$/isu;
const NUMBER_ONLY = /^zadani[ea](?:\s+publiczne)?\s+(?:nr\s*)?(?:\d{1,2}|[IVX]{1,4}|[A-H])$/iu;
const TASK_LABEL = /^(?:nazwa|rodzaj|tytuł|przedmiot)\s+zada(?:nia|ń)(?:\s+(?:publiczn\p{L}+|priorytetow\p{L}+))?$/iu;
/** „zadania publicznego pn. „Rajdy piesze””, „pod nazwą: „…”” */
const NAMED = /zada\p{L}+(?:\s+[^.„”]{0,160}?)?\s+(?:pn\.|pt\.|pod\s+(?:nazwą|tytułem))\s*:?\s*„([^„”]{3,200})”/giu;
const FORMER = /tego samego (?:rodzaju|typu)|poprzedni|ubiegł|minion|zrealizowan/iu;

/** A name without quotation marks, the money and the mark at its end. */
function nameOf(words: string): string {
  const [first] = moneyPhrases(words);
  const cut = first === undefined ? words : words.slice(0, first.at);
  return oneSpaced(cut)
    .replace(/[\s,;–—-]*(?:\(?(?:kwota|w kwocie|wysokość środków|środki|pula|planowana kwota)[^„”]*)?$/iu, '')
    .replace(/^„([^„”]*)”[.;,]?$/u, '$1')
    .replace(/[\s.;,:(–—-]+$/u, '');
}

function taskIn(statement: Statement): string[] {
  const { label, text, headings } = statement;
  const isFormer = [label, ...headings].some((words) => FORMER.test(words));
  if (isFormer) return [];
  if (TASK_LABEL.test(label) || NUMBER_ONLY.test(label)) return [nameOf(text)];
  const numbered = NUMBERED.exec(wordsOf(statement))?.[1];
  if (numbered !== undefined && /^[„\p{Lu}]/u.test(numbered)) return [nameOf(numbered)];
  return [...text.matchAll(NAMED)].map(([, name = '']) => oneSpaced(name));
}

/** Names of the tasks of an announcement, in its words: of its table, else of its lines. */
export function announcementTasks(
  statements: readonly Statement[],
  tables: readonly TaskTable[],
  headings: readonly { readonly words: string; readonly block: number }[],
): Said<readonly string[]> | null {
  const inTables = tables.filter(({ tasks }) => tasks.length > 0);
  const [table] = inTables;
  if (table !== undefined) {
    const tasks = inTables.flatMap(({ tasks: names }) => names);
    return whole(tasks, tasks.join('; '), table.block);
  }
  const found = [
    ...statements.flatMap((statement) => taskIn(statement).map((name) => ({ name, block: statement.block }))),
    ...headings.flatMap(({ words, block }) => {
      const name = NUMBERED.exec(words)?.[1];
      return name === undefined || !/^[„\p{Lu}]/u.test(name) ? [] : [{ name: nameOf(name), block }];
    }),
  ].sort((a, b) => a.block - b.block);
  const names = [...new Set(found.map(({ name }) => name))].filter((name) => name.length > 2);
  const [first] = found;
  return names.length === 0 || first === undefined ? null : whole(names, names.join('; '), first.block);
}

const key = (words: string): string => oneSpaced(words).toLowerCase();
/** Words of the statute that tell an item: all of them, or those before the first comma where these are telling enough. */
const PHRASES: readonly (readonly [item: string, phrase: string])[] = SPHERES.flatMap(({ item, text }) => {
  const short = text.split(',')[0] ?? text;
  const name = sphereName(item) ?? '';
  return [text, ...(short.split(' ').length > 2 ? [short] : []), name]
    .filter(Boolean)
    .map((phrase) => [item, key(phrase)] as const);
});
const OF_SPHERE = /(?<!\p{L})(?:zakres|sfer|obszar|dziedzin)/iu;

function spheresIn(words: string): string[] {
  const cited = sphereNumbers(words);
  const items = cited.flatMap(({ from, to }) => (from === to ? [from] : []));
  if (cited.length > 0 && items.length === cited.length && items.length <= 4)
    return items.filter((item) => SPHERES.some((sphere) => sphere.item === item));
  if (!OF_SPHERE.test(words)) return [];
  const text = key(words);
  const found = PHRASES.filter(([, phrase]) => text.includes(phrase));
  // „ochrony i promocji zdrowia” is told by its longest phrase; a shorter one within it tells nothing more.
  const longest = found.filter(
    ([item, phrase]) =>
      !found.some(([other, longer]) => other !== item && longer.length > phrase.length && longer.includes(phrase)),
  );
  return [...new Set(longest.map(([item]) => item))];
}

/** „w zakresie kultury fizycznej”: a sphere in other words than the statute's. */
const SOME_SPHERE =
  /(?:w zakresie|z zakresu|w sferze|w obszarze|w dziedzinie)\s+(?!art\.|określon|niezbędn|wskazan|o którym)\p{L}+/iu;

/** Items of art. 4 ust. 1 that an announcement names, by number or in the words of the statute. */
export function announcementSpheres(statements: readonly Statement[], title: string): Said<readonly string[]> | null {
  const all = [
    { words: title, block: 0 },
    ...statements
      .filter(({ headings, label }) => ![label, ...headings].some((words) => FORMER.test(words)))
      .map((statement) => ({ words: wordsOf(statement), block: statement.block })),
  ];
  const found = all.map((one) => ({ ...one, items: spheresIn(one.words) })).filter(({ items }) => items.length > 0);
  const [first] = found;
  if (first !== undefined) return whole([...new Set(found.flatMap(({ items }) => items))], first.words, first.block);
  const vague = all.find(({ words }) => SOME_SPHERE.test(words) && /konkurs|zada/iu.test(words));
  return vague === undefined ? null : partly(vague.words, vague.block);
}
