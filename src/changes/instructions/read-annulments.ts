import type { LineIndex } from '../../diagnostics/line-index.ts';
import { readAnnulment } from '../../law/amending/annulment.ts';
import { REASONS } from '../../strings/versions.ts';
import type { Amendment, Unit } from '../../types.ts';
import { REASONS as REASONS_ID } from '../../model/unit-ids.ts';

/** What a supervisory decision (`stwierdza_niewaznosc`) declares void: its first sentence that does so, before the reasons. */
export function readAnnulments(units: readonly Unit[], lines: LineIndex): Amendment[] {
  for (const unit of units) {
    if (unit.id.startsWith(REASONS_ID)) continue;
    const annulment = readAnnulment(unit.text);
    if (annulment === null) {
      const below = readAnnulments(unit.children, lines);
      if (below.length > 0) return below;
      continue;
    }
    const { places, act } = annulment;
    return [
      {
        provision: unit.id,
        place: lines.place(unit.at, Math.max(1, unit.label.length)),
        instruction: unit.text.length > 300 ? `${unit.text.slice(0, 300)}…` : unit.text,
        act,
        about: places?.[0]?.from ?? [],
        effect: places === null ? null : { type: 'annul', targets: places },
        unread: places === null ? REASONS.notRead : null,
      },
    ];
  }
  return [];
}
