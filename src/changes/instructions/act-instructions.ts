import { reporter } from '../../diagnostics/reporter.ts';
import type { LineIndex } from '../../diagnostics/line-index.ts';
import { mayChange } from '../../law/amending/own-provisions.ts';
import { allUnits } from '../../model/all-units.ts';
import type { ActDocument, Diagnostic, Instruction, Relations, RelationType, Unit } from '../../types.ts';
import type { Bearing } from './bearing.ts';
import { readInstructions } from './read-instructions.ts';
import { withStatedChanges } from './stated-changes.ts';

/** The file an act was read from: its text, and its lines counted. */
export type SourceOf = (act: ActDocument) => { readonly text: string; readonly lines: LineIndex };

/** Titles of acts that do nothing but change others. */
const PURE =
  /^\s*(?:zmieniając|uchylając|w\s+sprawie:?\s+(?:zmian|uchylen|sprostowan|stwierdzen|wprowadzenia\s+zmian|dokonania\s+zmian)|o\s+(?:zmianie|sprostowan|uchylen)|rozstrzygnięcie\s+nadzorcze|(?:zmiany|zmianę)\s+uchwał)/iu;

function bearingOf(act: ActDocument, { outgoing }: Relations): Bearing {
  const types = new Set<RelationType>((outgoing.get(act.id) ?? []).map(({ type }) => type));
  const changes = types.has('amends') || types.has('corrects') || types.has('annuls') || types.has('repeals');
  const corrects = types.has('corrects');
  const annuls = types.has('annuls');
  return { changes, pure: changes && PURE.test(act.subject), corrects, annuls };
}

const saysChanges = (units: readonly Unit[]): boolean =>
  units.some(({ kind, text, children }) => kind !== 'zal' && (mayChange(text) || saysChanges(children)));

/**
 * The instructions of an act in one of its wordings, with those stated under `zmiany` in their place. Empty for an act that says by no key
 * and in no words that it changes another.
 */
export function actInstructions(
  act: ActDocument,
  units: readonly Unit[],
  relations: Relations,
  sourceOf: SourceOf,
  diagnostics: Diagnostic[],
): Instruction[] {
  const bearing = bearingOf(act, relations);
  if (!bearing.changes && act.statedChanges.length === 0 && !saysChanges(units)) return [];
  const { text, lines } = sourceOf(act);
  const read = readInstructions(units, { text, lines, id: act.id }, bearing);
  const isOriginal = units === act.units;
  const placed = isOriginal ? read : atOriginalPlaces(read, act, lines);
  const report = isOriginal ? reporter(act.file, diagnostics) : () => undefined;
  const all = withStatedChanges(placed, act.statedChanges, units, (key) => act.keyPlaces[key], report);
  return bearing.changes || all.some(({ kind }) => kind !== 'other') ? all : [];
}

/** Provisions that another act reworded stand in that act's file; the clerk is sent to those of this one. */
function atOriginalPlaces(instructions: readonly Instruction[], act: ActDocument, lines: LineIndex): Instruction[] {
  const places = new Map(allUnits(act.units).map((unit) => [unit.id, lines.place(unit.at, Math.max(1, unit.label.length))]));
  const [fallback] = places.values();
  return instructions.map((instruction) => ({
    ...instruction,
    place: places.get(instruction.provision) ?? fallback ?? instruction.place,
  }));
}
