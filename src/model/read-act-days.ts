import { announcesWording, readDays } from '../law/days/read-days.ts';
import { settleDays, type PlacedClause } from '../law/days/settle-days.ts';
import type { ActDays, Unit, UnitKind } from '../types.ts';
import { plainText } from './plain-text.ts';
import { stepsOfId } from './steps-of-id.ts';
import { REASONS_ID } from './unit-ids.ts';

/** A part of an act that is read at once: a unit with the list below it. */
interface Block {
  readonly unit: Unit;
  readonly text: string;
}

/** Kinds of units that are sentences of their own; others are list items and continue the words above them. */
const OWN_TEXT: ReadonlySet<UnitKind> = new Set(['par', 'art', 'ust', 'text', 'rozdz', 'dzial', 'oddz']);
/** Block quotations contain new wording. */
const FOREIGN: ReadonlySet<string> = new Set(['blockquote', 'table', 'code']);

const hasForeign = ({ content }: Unit): boolean => content.some(({ type }) => FOREIGN.has(type));

const ownText = (unit: Unit): string =>
  hasForeign(unit) ? plainText(unit.content.filter(({ type }) => !FOREIGN.has(type))) : unit.text;

const wordsOf = (unit: Unit): string => [ownText(unit), ...unit.children.map(wordsOf)].join(' ').trim();

function blocksOf(units: readonly Unit[]): Block[] {
  return units.flatMap((unit): Block[] => {
    if (unit.kind === 'zal' || unit.id.startsWith(REASONS_ID)) return [];
    const own = ownText(unit);
    const apart = own.trimEnd().endsWith(':') ? [] : unit.children.filter(({ kind }) => OWN_TEXT.has(kind));
    const items = unit.children.filter((child) => !apart.includes(child));
    return [{ unit, text: [own, ...items.map(wordsOf)].join(' ').trim() }, ...blocksOf(apart)];
  });
}

/**
 * What an act's own text says of the days on which it, or units of it, enter into force and lose it. Takes the units of any wording of the
 * act, for the clause itself may be changed before its day comes; attachments, reasons and quoted new wording are not the act's own.
 */
export function readActDays(units: readonly Unit[]): ActDays {
  let wordingFollows = false;
  const clauses = blocksOf(units).flatMap(({ unit, text }): PlacedClause[] => {
    const isWording = wordingFollows;
    wordingFollows = !hasForeign(unit) && announcesWording(text);
    return isWording ? [] : readDays(text, stepsOfId(unit.id)).map((clause) => ({ ...clause, provision: unit.id }));
  });
  return settleDays(clauses);
}
