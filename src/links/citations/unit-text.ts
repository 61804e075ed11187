import { findMentions, type Mention } from '../../grammar/citations/mentions.ts';
import { rawText } from '../../model/plain-text.ts';
import type { Unit } from '../../types.ts';

export interface UnitText {
  readonly raw: string;
  readonly mentions: readonly Mention[];
}

const texts = new WeakMap<Unit, UnitText>();

/** The own words of a unit and what they name. Read once, since wordings share the units that did not change. */
export function unitText(unit: Unit): UnitText {
  const known = texts.get(unit);
  if (known !== undefined) return known;
  const raw = rawText(unit.content);
  const text = { raw, mentions: findMentions(raw) };
  texts.set(unit, text);
  return text;
}
