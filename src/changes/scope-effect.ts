import type { Effect, Step, UnitPath, UnitRange, WordsPlace } from '../types.ts';

/** A way seen from another document, or `null` where it doesn't lead there. */
export type Rescope = (path: UnitPath) => UnitPath | null;

function scoped<Range extends UnitRange>(ranges: readonly Range[], rescope: Rescope): Range[] {
  return ranges.flatMap((range) => {
    const from = rescope(range.from);
    const to = range.to === null ? null : rescope(range.to);
    return from === null ? [] : [{ ...range, from, to }];
  });
}

/** The part of an effect that is about one document, in ways from that document's top; `null` where none of it is. */
export function scopeEffect(effect: Effect, rescope: Rescope): Effect | null {
  const some = <Range extends UnitRange>(ranges: readonly Range[]): Range[] | null => {
    const kept = scoped(ranges, rescope);
    return kept.length === 0 ? null : kept;
  };
  switch (effect.type) {
    case 'replace':
    case 'repeal':
    case 'annul': {
      const targets = some<WordsPlace>(effect.targets);
      return targets === null ? null : { ...effect, targets };
    }
    case 'words':
    case 'punctuation': {
      const places = some<WordsPlace>(effect.places);
      return places === null ? null : { ...effect, places };
    }
    case 'insert': {
      const under = rescope(effect.under);
      const announced = scoped(effect.announced, rescope);
      if (under === null || (announced.length === 0 && effect.announced.length > 0)) return null;
      const path = effect.anchor === null ? null : rescope(effect.anchor.path);
      return { ...effect, under, announced, anchor: effect.anchor === null || path === null ? null : { ...effect.anchor, path } };
    }
    case 'subpoints': {
      const under = rescope(effect.under);
      return under === null ? null : { ...effect, under };
    }
    case 'insert-part': {
      const target = rescope(effect.target);
      return target === null ? null : { ...effect, target };
    }
    case 'renumber': {
      const [from, to] = [some(effect.from), some(effect.to)];
      return from === null || to === null ? null : { ...effect, from, to };
    }
    case 'rows': {
      const [place] = some([effect.place]) ?? [];
      return place === undefined ? null : { ...effect, place };
    }
    case 'end':
      return effect;
    case 'attachment': {
      const targets = some(effect.targets);
      return targets === null ? null : { ...effect, targets };
    }
  }
}

/** Whether a step names the attachment that a programme is the text of. */
const isProgramme = (step: Step | undefined, attachment: number): boolean =>
  step?.kind === 'zal' &&
  (step.name === undefined
    ? step.number === String(attachment) || (step.number === '' && attachment === 1)
    : step.name === 'program');

/** Ways into the attachment, seen from the programme's top. */
export const intoProgramme =
  (attachment: number): Rescope =>
  (path) =>
    isProgramme(path[0], attachment) ? path.slice(1) : null;

/** Ways that don't lead into any of the attachments that stand as programmes of their own. */
export const outOfProgrammes =
  (attachments: readonly number[]): Rescope =>
  (path) =>
    attachments.some((attachment) => isProgramme(path[0], attachment)) ? null : path;
