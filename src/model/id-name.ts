import type { UnitKind } from '../types.ts';
import { provisionName } from './provision-name.ts';

const KINDS = 'par|art|ust|pkt|lit|tir|wsp|rozdz|dzial|oddz|zal';
const STEP = new RegExp(`(?:^|-)(${KINDS})(?:-(?!(?:${KINDS})(?:-|$))([^-]+)(?:--\\d+)?)?`, 'g');

/** A provision id as people say it, for messages: `par-5-ust-2` → „§ 5 ust. 2”; an id of another form stays as it is. */
export function idName(id: string): string {
  const path = [...id.matchAll(STEP)].map(([, kind = '', number = '']) => ({
    kind: kind as UnitKind,
    label: number,
    id: `${kind}-${number}`,
  }));
  return provisionName(path) || id;
}
