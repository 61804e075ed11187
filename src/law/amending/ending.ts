import { addDays, endsMonth } from '../add-days.ts';
import type { IsoDate, NamedAct, UnitRange, WordsPlace } from '../../types.ts';
import { MONTHS } from '../dates.ts';
import { readDate } from '../read-date.ts';
import { readActName, readFurtherAct } from './act-name.ts';
import type { Cursor } from './cursor.ts';
import { readPlaces } from './places.ts';
import { takesPart } from './annulled.ts';
import { objectsOf, SIE, takesWholly, type Clause, type FormulaScope } from './scope.ts';

const DAY = new RegExp(
  String.raw`z\s+(?:dniem|upływem\s+dnia)\s+(\d{1,2}\s+(?:${MONTHS.join('|')})\s+\d{4}|\d{1,2}\.\d{1,2}\.\d{4})\s*(?:roku|r\.?(?!\p{L}))?`,
  'iuy',
);

/** Day from which an act is out of force: the last day of a month that the words name is its last in force, as programmes say it. */
function firstDayWithout(words: string): IsoDate | null {
  const day = readDate(words);
  if (day === null) return null;
  return endsMonth(day) || /upływem/iu.test(words) ? addDays(day, 1) : day;
}

/** „traci moc”, „przestaje obowiązywać”, „wygasa”. */
const takesLoss = (c: Cursor): boolean =>
  c.take('trac(?:i|ą)', 'moc') || c.take('przestaj[eą]', 'obowiązywać') || c.take('wygasa(?:ją)?');

/** „z dniem 31 grudnia 2020 r.”, „z dniem wejścia w życie niniejszej uchwały” (no day of its own): whether such words were taken. */
function takeDay(c: Cursor): { readonly on: IsoDate | null } | null {
  // „z dniem 31 lutego 2020 r.” is no day: the words stay unread.
  const dated = c.attempt((inner) => {
    const words = inner.takeText(DAY);
    const on = words === null ? null : firstDayWithout(words[0]);
    return on === null ? null : { on };
  });
  if (dated !== null) return dated;
  return c.attempt((inner) => {
    if (!inner.take('z', 'dniem|chwilą|datą', 'wejścia', 'w', 'życie')) return null;
    inner.take('niniejsz*');
    inner.takeNamed('act');
    return { on: null };
  });
}

/** „z wyjątkiem § 2 i 3”, „z zastrzeżeniem § 4”: what stays in force; `null` where such words are not read. */
function readExcept(c: Cursor): UnitRange[] | null {
  const start = c.at;
  c.take(',');
  if (!c.take('z', 'wyjątkiem')) {
    c.at = start;
    return [];
  }
  const places = readPlaces(c);
  if (places?.some(({ part, from }) => part !== 'unit' || from.length === 0) !== false) return null;
  return places.map(({ from, to }) => ({ from, to }));
}

/** „uchwała nr A i uchwała nr B”: acts named one after another. */
function readActs(c: Cursor): NamedAct[] {
  const acts: NamedAct[] = [];
  for (;;) {
    const start = c.at;
    if (acts.length > 0) {
      c.take(',');
      c.take('i|oraz|a|także');
    }
    const last = acts.at(-1);
    const act = readActName(c) ?? (last === undefined ? null : readFurtherAct(c, last));
    if (act === null) {
      c.at = start;
      return acts;
    }
    acts.push(act);
  }
}

const endsOf = (acts: readonly NamedAct[], on: IsoDate | null, except: readonly UnitRange[]): Clause[] =>
  acts.map((act) => ({ rule: 'utrata-mocy', type: 'end', act, on, except }));

/** „Uchyla się uchwałę nr … w części obejmującej § 3”: units of the act alone. */
function partOf(c: Cursor, acts: readonly NamedAct[], part: WordsPlace[] | null, on: IsoDate | null): Clause[] | null {
  const [act, second] = acts;
  const certain = act !== undefined && second === undefined && on === null && part?.every(({ from }) => from.length > 0) === true;
  if (!certain) return null;
  c.acts.push(act);
  return [{ rule: 'utrata-mocy', type: 'repeal', targets: part }];
}

/** What loses force: acts as a whole, or units of one („Tracą moc § 2 i § 3 uchwały …”). */
function readObjects(c: Cursor, scope: FormulaScope, before: IsoDate | null, repeals = false): Clause[] | null {
  takesWholly(c);
  c.take('dotychczasow*');
  const acts = readActs(c);
  if (acts.length > 0) {
    takesWholly(c);
    const part = takesPart(c) ? readPlaces(c) : [];
    if (part === null || part.length > 0) return partOf(c, acts, part, before);
    const after = takeDay(c);
    const except = readExcept(c);
    if (except === null || (except.length > 0 && acts.length > 1)) return null;
    return endsOf(acts, before ?? after?.on ?? null, except);
  }
  // „uchyla się § 3” has a formula of its own.
  if (repeals) return null;
  const targets = objectsOf(
    c.attempt((inner) => readPlaces(inner, true)),
    { places: scope.places },
  );
  // A day of its own for units would need a wording of its own; it is left to the reader.
  if (targets === null || before !== null || takeDay(c)?.on != null) return null;
  return [{ rule: 'utrata-mocy', type: 'repeal', targets }];
}

/** „Traci moc uchwała nr …”, „Z dniem … tracą moc: …”, „Uchyla się uchwałę nr …”, „uchwała nr … traci moc”; below „Tracą moc:” the acts alone. */
export function readEnding(cursor: Cursor, scope: FormulaScope): Clause[] | null {
  return cursor.attempt((c) => {
    if (scope.listed?.as === 'ends') return readObjects(c, { places: [] }, scope.listed.on);
    const early = takeDay(c);
    if (early !== null) c.take(',');
    c.take('jednocześnie');
    const repeals = c.take('uchyla', SIE);
    if (repeals || takesLoss(c)) {
      c.take('obowiązującą');
      const late = takeDay(c);
      c.take(':');
      return readObjects(c, scope, early?.on ?? late?.on ?? null, repeals);
    }
    const acts = readActs(c);
    if (acts.length === 0 || !(takesLoss(c) || c.take('uchyla', SIE))) return null;
    const late = takeDay(c);
    return endsOf(acts, early?.on ?? late?.on ?? null, []);
  });
}

/** „Tracą moc:”, „Z dniem … tracą moc:”: opens a list of acts that lose force. */
export function readEndingList(cursor: Cursor): FormulaScope | null {
  return cursor.attempt((c) => {
    const early = takeDay(c);
    if (!takesLoss(c) && !c.take('uchyla', SIE)) return null;
    c.take('obowiązującą');
    c.take('następując*');
    c.takeNamed('act');
    const late = takeDay(c);
    if (!c.take(':') || !c.ended) return null;
    return { places: [], listed: { as: 'ends', on: early?.on ?? late?.on ?? null } };
  });
}
