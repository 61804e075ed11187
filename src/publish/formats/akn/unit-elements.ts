import type { Unit, UnitKind } from '../../../types.ts';

interface UnitElement {
  /** Element of the hierarchy of Akoma Ntoso. */
  readonly element: string;
  /** How it is written in an `eId`, by the naming convention of Akoma Ntoso. */
  readonly short: string;
  /** `name` of an `hcontainer`, for units that have no element of their own. */
  readonly name: string | null;
}

const unit = (element: string, short: string, name: string | null = null): UnitElement => ({ element, short, name });

/** Polish units as elements: dział, rozdział, oddział; §, art.; ust., pkt, lit., tiret; the rest are containers with a Polish name. */
export const UNIT_ELEMENTS: Readonly<Record<UnitKind, UnitElement>> = {
  dzial: unit('title', 'title'),
  rozdz: unit('chapter', 'chp'),
  oddz: unit('subchapter', 'subchp'),
  art: unit('article', 'art'),
  par: unit('section', 'sec'),
  ust: unit('subsection', 'subsec'),
  pkt: unit('point', 'point'),
  lit: unit('indent', 'indent'),
  tir: unit('alinea', 'al'),
  wsp: unit('hcontainer', 'wrap', 'czesc-wspolna'),
  zal: unit('hcontainer', 'att', 'zalacznik'),
  text: unit('hcontainer', 'text', 'tekst'),
};

/** Identifiers of units: our own id → `eId`. */
export type EIds = ReadonlyMap<string, string>;

/** The last part of an id: `par-5-ust-2a` under `par-5` → `ust-2a`. */
function ownPart(id: string, above: readonly Unit[]): { readonly own: string; readonly parent: Unit | null } {
  const parent = above.findLast((one) => id.startsWith(`${one.id}-`)) ?? null;
  return { own: parent === null ? id : id.slice(parent.id.length + 1), parent };
}

/**
 * The `eId` of every unit: the `eId` of the unit its own id builds on, and its own number: `par-5-ust-2-pkt-1aa` →
 * `sec_5__subsec_2__point_1aa`. A § or article carries nothing but its attachment, as in our ids.
 */
export function eIdsOf(units: readonly Unit[]): EIds {
  const found = new Map<string, string>();
  const walk = (one: Unit, above: readonly Unit[]): void => {
    const { own, parent } = ownPart(one.id, above);
    const { short } = UNIT_ELEMENTS[one.kind];
    const number = own === one.kind ? '' : own.startsWith(`${one.kind}-`) ? own.slice(one.kind.length + 1) : own;
    const prefix = parent === null ? '' : `${found.get(parent.id) ?? ''}__`;
    found.set(one.id, `${prefix}${short}${number === '' ? '' : `_${number}`}`);
    for (const child of one.children) walk(child, [...above, one]);
  };
  for (const one of units) walk(one, []);
  return found;
}
