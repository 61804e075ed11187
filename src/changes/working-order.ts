import type { Effect, UnitPath } from '../types.ts';
import type { ScopedChange } from './draft.ts';
import { byPublication } from './plan-changes.ts';

const keyOf = (path: unknown): string => JSON.stringify(path);

/** The place of a sentence that an effect is about: its unit, and its number (of a new one, that of the sentence it follows). */
function sentenceOf(effect: Effect): { readonly unit: string; readonly number: number } | null {
  const place = (from: UnitPath, sentence: number): { unit: string; number: number } => ({
    unit: keyOf(from),
    number: sentence < 0 ? Infinity : sentence,
  });
  switch (effect.type) {
    case 'replace':
    case 'repeal':
    case 'annul': {
      const [target] = effect.targets;
      const numbers = effect.targets.map(({ part }) => (typeof part === 'object' && 'sentence' in part ? part.sentence : null));
      return target === undefined || numbers.some((number) => number === null)
        ? null
        : place(target.from, Math.max(...numbers.map((number) => number ?? 0)));
    }
    case 'insert-part':
      return effect.part === 'sentence' ? place(effect.target, effect.after === null ? Infinity : effect.after + 0.5) : null;
    case 'words': {
      const [first] = effect.places;
      return first !== undefined && typeof first.part === 'object' && 'sentence' in first.part
        ? place(first.from, first.part.sentence)
        : null;
    }
    case 'insert':
    case 'punctuation':
    case 'subpoints':
    case 'rows':
    case 'renumber':
    case 'attachment':
    case 'end':
      return null;
  }
}

/**
 * Effects in an order in which ordinals of sentences still count in the text before the act: those on later sentences of a unit first.
 * All others keep their places.
 */
function inSentenceOrder<Item>(items: readonly Item[], effectsOf: (item: Item) => readonly Effect[]): Item[] {
  const order = [...items];
  const keys = items.map((item) => {
    const sentences = effectsOf(item).map(sentenceOf);
    const [first] = sentences;
    return first == null || sentences.some((other) => other?.unit !== first.unit)
      ? null
      : { unit: first.unit, number: Math.max(...sentences.map((sentence) => sentence?.number ?? 0)) };
  });
  for (const unit of new Set(keys.flatMap((key) => key?.unit ?? []))) {
    const slots = keys.flatMap((key, index) => (key?.unit === unit ? [index] : []));
    const sorted = [...slots].sort((a, b) => (keys[b]?.number ?? 0) - (keys[a]?.number ?? 0) || a - b);
    slots.forEach((slot, index) => {
      const item = items[sorted[index] ?? slot];
      if (item !== undefined) order[slot] = item;
    });
  }
  return order;
}

/** Moves an item in front of the items before it that add units of its effects' keys. */
function beforeNewUnits<Item>(
  items: readonly Item[],
  effectsOf: (item: Item) => readonly Effect[],
  keysOf: (effect: Effect) => readonly string[],
  newKeyOf: (path: UnitPath) => string,
): Item[] {
  const order = [...items];
  for (const item of items) {
    const keys = new Set(effectsOf(item).flatMap(keysOf));
    const adds = (effect: Effect): boolean =>
      effect.type === 'insert' && effect.announced.some(({ from }) => keys.has(newKeyOf(from)));
    const own = order.indexOf(item);
    const clash = order.slice(0, own).findIndex((other) => effectsOf(other).some(adds));
    if (clash !== -1) order.splice(clash, 0, ...order.splice(own, 1));
  }
  return order;
}

/** Renumbering comes before the new units it makes room for („dodaje się ust. 2; dotychczasowy ust. 2 oznacza się jako ust. 3”). */
const oldNumbers = (effect: Effect): string[] =>
  effect.type === 'renumber' && !effect.wrap ? effect.from.map(({ from }) => keyOf(from)) : [];

const parentOf = (path: UnitPath): string => keyOf(path.slice(0, -1));

/** „uchyla się ust. 2–4” is about the units of the text before the act: it comes before the act's new units beside them. */
const parentsOfRanges = (effect: Effect): string[] =>
  effect.type === 'repeal' ? effect.targets.flatMap(({ from, to }) => (to === null ? [] : parentOf(from))) : [];

/** Items in the order in which their effects are applied: as they are listed, but for the rules above. */
export function inOrderOfEffects<Item>(items: readonly Item[], effectsOf: (item: Item) => readonly Effect[]): Item[] {
  const afterRanges = beforeNewUnits(items, effectsOf, parentsOfRanges, parentOf);
  return inSentenceOrder(beforeNewUnits(afterRanges, effectsOf, oldNumbers, keyOf), effectsOf);
}

/** Changes of one day in the order they are applied: acts by publication, the instructions of each in the order of their effects. */
export function inWorkingOrder<Planned extends ScopedChange>(changes: readonly Planned[]): Planned[] {
  const acts = [...new Set(changes.map(({ act }) => act))];
  return acts.sort(byPublication(acts)).flatMap((act) =>
    inOrderOfEffects(
      changes.filter((change) => change.act === act),
      ({ effects }) => effects,
    ),
  );
}
