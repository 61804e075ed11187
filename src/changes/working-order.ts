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
export function inSentenceOrder<Item>(items: readonly Item[], effectsOf: (item: Item) => readonly Effect[]): Item[] {
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

const insertsAny = (effects: readonly Effect[], paths: ReadonlySet<string>): boolean =>
  effects.some((effect) => effect.type === 'insert' && effect.announced.some(({ from }) => paths.has(keyOf(from))));

/** Renumbering comes before the new units it makes room for („dodaje się ust. 2; dotychczasowy ust. 2 oznacza się jako ust. 3”). */
export function inNumberingOrder<Item>(items: readonly Item[], effectsOf: (item: Item) => readonly Effect[]): Item[] {
  const order = [...items];
  for (const item of items) {
    const old = new Set(
      effectsOf(item).flatMap((effect) =>
        effect.type === 'renumber' && !effect.wrap ? effect.from.map(({ from }) => keyOf(from)) : [],
      ),
    );
    if (old.size === 0) continue;
    const clash = order.findIndex((other) => other !== item && insertsAny(effectsOf(other), old));
    const own = order.indexOf(item);
    if (clash === -1 || clash > own) continue;
    order.splice(own, 1);
    order.splice(clash, 0, item);
  }
  return order;
}

/** The ways to the units above the ranges („ust. 2–4”) that effects repeal. */
const rangesUnder = (effects: readonly Effect[]): Set<string> =>
  new Set(
    effects.flatMap((effect) =>
      effect.type === 'repeal' ? effect.targets.flatMap(({ from, to }) => (to === null ? [] : keyOf(from.slice(0, -1)))) : [],
    ),
  );

/** „uchyla się ust. 2–4” is about the units of the text before the act: it comes before the act's new units beside them. */
export function inRangeOrder<Item>(items: readonly Item[], effectsOf: (item: Item) => readonly Effect[]): Item[] {
  const order = [...items];
  for (const item of items) {
    const under = rangesUnder(effectsOf(item));
    if (under.size === 0) continue;
    const clash = order.findIndex((other) =>
      effectsOf(other).some(
        (effect) => effect.type === 'insert' && effect.announced.some(({ from }) => under.has(keyOf(from.slice(0, -1)))),
      ),
    );
    const own = order.indexOf(item);
    if (clash === -1 || clash > own) continue;
    order.splice(own, 1);
    order.splice(clash, 0, item);
  }
  return order;
}

/** Changes of one day in the order they are applied: acts by publication, instructions as the act lists them but for the rules above. */
export function inWorkingOrder<Planned extends ScopedChange>(changes: readonly Planned[]): Planned[] {
  const acts = [...new Set(changes.map(({ act }) => act))];
  return acts.sort(byPublication(acts)).flatMap((act) => {
    const own = changes.filter((change) => change.act === act);
    const effectsOf = ({ effects }: Planned): readonly Effect[] => effects;
    return inSentenceOrder(inNumberingOrder(inRangeOrder(own, effectsOf), effectsOf), effectsOf);
  });
}
