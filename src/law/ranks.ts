import type { UnitKind } from '../types.ts';

/** How far down a unit stands; a unit closes all open units of its own rank and below. Headed text stands between groupings and §. */
export const RANKS: Readonly<Record<UnitKind, number>> = {
  zal: 1,
  dzial: 2,
  rozdz: 3,
  oddz: 4,
  text: 5,
  par: 6,
  art: 6,
  ust: 7,
  pkt: 8,
  lit: 9,
  tir: 10,
  wsp: 12,
};
