import type { Unit } from '../../types.ts';

export interface NumberingGap {
  readonly unit: Unit;
  /** Label of the unit before. */
  readonly previous: string;
}

const COUNTED = new Set(['par', 'art', 'ust', 'pkt', 'lit']);
/** Letters that lists of Polish acts often pass over. */
const PASSED_OVER = 'qvx';

/** Position of a plain number or single letter; `null` for inserted ones (`2a`, `za`), which explain themselves. */
function position({ kind, label }: Unit): number | null {
  const bare = label.replace(/^(?:§|Art\.)\s*/u, '').replace(/[.)]+$/, '');
  if (kind === 'lit') return /^[a-z]$/.test(bare) ? bare.charCodeAt(0) - 96 : null;
  return /^\d+$/.test(bare) ? Number(bare) : null;
}

const isExplained = (kind: Unit['kind'], from: number, to: number): boolean =>
  kind === 'lit' &&
  Array.from({ length: to - from - 1 }, (_, index) => String.fromCharCode(97 + from + index)).every((letter) =>
    PASSED_OVER.includes(letter),
  );

/**
 * Numbers that are passed over in the text: § and articles run through chapters, the others below each unit. „(uchylony)” keeps its number, so
 * a gap is a slip, or something left out on purpose, which only a person can tell.
 */
export function numberingGaps(units: readonly Unit[]): NumberingGap[] {
  const gaps: NumberingGap[] = [];
  const walk = (level: readonly Unit[], through: Map<Unit['kind'], Unit>): void => {
    const here = new Map<Unit['kind'], Unit>();
    for (const unit of level) {
      const last = unit.kind === 'par' || unit.kind === 'art' ? through : here;
      const number = position(unit);
      const previous = last.get(unit.kind);
      const before = previous === undefined ? null : position(previous);
      if (
        previous !== undefined &&
        before !== null &&
        number !== null &&
        number > before + 1 &&
        !isExplained(unit.kind, before, number)
      ) {
        gaps.push({ unit, previous: previous.label });
      }
      if (COUNTED.has(unit.kind) && number !== null) last.set(unit.kind, unit);
      // An attachment counts anew.
      walk(unit.children, unit.kind === 'zal' ? new Map<Unit['kind'], Unit>() : through);
    }
  };
  walk(units, new Map());
  return gaps;
}
