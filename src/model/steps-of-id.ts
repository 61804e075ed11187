import type { Step, UnitKind, UnitPath } from '../types.ts';

const STEP = /(?:^|-)(par|art|ust|pkt|lit|tir|wsp|rozdz|dzial|oddz|zal)(?:-([^-]+))?/gu;

/** The way that an id spells: `par-5-ust-2` → § 5, ust. 2. Empty for ids of unnumbered text. */
export function stepsOfId(id: string): UnitPath {
  return [...id.replace(/--\d+/gu, '').matchAll(STEP)].map(([, kind, number], index, all): Step => {
    const nested = kind === 'tir' && index > 0 && all[index - 1]?.[1] === 'tir';
    return { kind: kind as UnitKind, number: number ?? '', ...(nested ? { name: 'double' } : {}) };
  });
}
