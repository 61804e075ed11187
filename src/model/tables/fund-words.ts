import type { RootContent } from 'mdast';
import {
  fundedItem,
  opensYears,
  programmeFunds,
  yearOfItem,
  type FundedItem,
  type StatedFunds,
} from '../../law/programme-funds.ts';
import type { MoneyPhrase } from '../../law/money.ts';
import type { Fact, FactPlace, Unit } from '../../types.ts';
import { rawText, textNodes } from '../plain-text.ts';

/** Words of a provision outside its tables, with their offsets in the file. */
export interface Passage {
  readonly unit: Unit;
  /** Whether it is the first paragraph of its provision. */
  readonly isFirst: boolean;
  readonly text: string;
  readonly placeOf: (index: number) => FactPlace;
}

function passage(unit: Unit, node: RootContent, index: number): Passage {
  const nodes = textNodes([node]);
  return {
    unit,
    isFirst: index === 0,
    text: rawText([node]),
    placeOf: (index) => {
      const holding = nodes.findLast(({ start }) => start <= index);
      const at = (holding?.node.data as { at?: number } | undefined)?.at;
      return { unit: unit.id, at: at === undefined ? unit.at : at + index - (holding?.start ?? 0) };
    },
  };
}

/** The paragraphs of a provision, tables left out. */
export const passagesOf = (unit: Unit): Passage[] =>
  unit.content.filter(({ type }) => type !== 'table').map((node, index) => passage(unit, node, index));

/** An amount of a passage as a fact. */
export function amountFact({ text, placeOf }: Passage, { amount, at, length }: MoneyPhrase): Fact<number> {
  const words = text
    .slice(at, at + length)
    .replace(/\s+/g, ' ')
    .replace(/[.\s]+$/, '');
  return amount === null
    ? { read: 'partly', words, place: placeOf(at) }
    : { read: 'whole', value: amount, words, place: placeOf(at) };
}

export interface StatedSum {
  readonly passage: Passage;
  readonly funds: StatedFunds;
}

/** „Na realizację Programu planuje się: 1) w 2021 r. – 100 000 zł; 2) w 2022 r. – 120 000 zł.” */
function yearlySums(unit: Unit, [first, last]: readonly [number, number]): StatedSum[] {
  if (first === last || !passagesOf(unit).some(({ text }) => opensYears(text))) return [];
  const sums = unit.children.map(itemOf).flatMap(({ passage: found, item }): StatedSum[] => {
    const year = item === null ? null : yearOfItem(item.name);
    return found === null || item === null || year === null ? [] : [{ passage: found, funds: { ...item.phrase, year } }];
  });
  return sums.length === unit.children.length ? sums : [];
}

/** Sums that the sentences of some provisions give for a whole programme. */
export const statedSums = (units: readonly Unit[], years: readonly [number, number]): StatedSum[] =>
  units.flatMap((unit) => [
    ...passagesOf(unit).flatMap((found) => programmeFunds(found.text, years).map((funds) => ({ passage: found, funds }))),
    ...yearlySums(unit, years),
  ]);

export interface ItemOfList {
  readonly unit: Unit;
  /** The words of the item; `null` where it has none. */
  readonly passage: Passage | null;
  /** What it plans, where it names a sum. */
  readonly item: FundedItem | null;
}

/** A provision of a list as one item of it: its first paragraph. */
export function itemOf(unit: Unit): ItemOfList {
  const [first] = passagesOf(unit);
  return { unit, passage: first ?? null, item: first === undefined ? null : fundedItem(first.text) };
}
