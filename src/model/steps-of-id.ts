import type { Step, UnitKind, UnitPath } from '../types.ts';
import { numberInId } from './id-number.ts';

/** `par-5`, `art-22-1`, `tir-2`: a kind and its number; for kinds that may have a superscript it follows after a hyphen. */
const STEP = /(?:^|-)(?:(par|art|ust|pkt)(?:-([^-]+(?:-\d[^-]*)?))?|(lit|tir|wsp|rozdz|dzial|oddz|zal)(?:-([^-]+))?)/gu;

/** The way that an id spells: `par-5-ust-2` → § 5, ust. 2; `art-22-1` → art. 22¹. Empty for ids of unnumbered text. */
export function stepsOfId(id: string): UnitPath {
  return [...id.replace(/--\d+/gu, '').matchAll(STEP)].map(([, basic, number, other, plain], index, all): Step => {
    const nested = other === 'tir' && index > 0 && all[index - 1]?.[3] === 'tir';
    return {
      kind: (basic ?? other) as UnitKind,
      number: numberInId(number ?? plain ?? ''),
      ...(nested ? { name: 'double' } : {}),
    };
  });
}
