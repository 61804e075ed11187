import type { Unit, UnitId, UnitKind } from '../types.ts';
import { idNumber } from './id-number.ts';

/** Id of the reasons („Uzasadnienie”) that stand under an act. */
export const REASONS_ID = 'uzasadnienie';
const BASIC: ReadonlySet<UnitKind> = new Set(['par', 'art']);

interface Above {
  readonly id: UnitId;
  readonly kind: UnitKind;
  readonly parent: Above | null;
}

/**
 * Id of a provision from those above it: grouping units carry the grouping units above, § and art. only their attachment,
 * units below them build on what stands above.
 */
export function unitId(kind: UnitKind, name: string, above: Above | null): string {
  let prefix = above;
  if (BASIC.has(kind)) while (prefix !== null && prefix.kind !== 'zal') prefix = prefix.parent;
  // A headed text („Treść obwieszczenia”) is not in the ids of the units below it; the reasons („Uzasadnienie”) are.
  while (prefix?.kind === 'text' && !prefix.id.startsWith(REASONS_ID)) prefix = prefix.parent;
  const own = name === '' ? kind : kind === 'text' ? name : `${kind}-${idNumber(name)}`;
  return prefix === null ? own : `${prefix.id}-${own}`;
}

/** Gives out ids; a repeated one gets `--2`, `--3` … */
export class IdRegister {
  readonly #seen = new Map<string, number>();

  /** The id to use, and how many times it had been asked for before. */
  take(id: string): { id: UnitId; before: number } {
    const before = this.#seen.get(id) ?? 0;
    this.#seen.set(id, before + 1);
    if (before === 0) return { id: id as UnitId, before };
    const { id: unique } = this.take(`${id}--${String(before + 1)}`);
    return { id: unique, before };
  }
}

/** All ids of a document's provisions. */
export function unitIds(units: readonly Unit[], into = new Set<string>()): Set<string> {
  for (const unit of units) {
    into.add(unit.id);
    unitIds(unit.children, into);
  }
  return into;
}
