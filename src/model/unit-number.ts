import type { Unit } from '../types.ts';

/**
 * A unit's number as ids and paths have it: lower case, without punctuation and words before it; for a tiret its position, from
 * its id.
 */
export function numberOf({ kind, label, id }: Pick<Unit, 'kind' | 'label' | 'id'>): string {
  if (kind === 'tir') return /-?tir-(\d+)(?:--\d+)?$/.exec(id)?.[1] ?? '';
  if (kind === 'zal') return /\s(\S+)$/u.exec(label)?.[1]?.toLowerCase().replace(/[.:]$/u, '') ?? '1';
  const number = label.replace(/^(?:§|Art\.)\s*/u, '').replace(/[.)]+$/u, '');
  return (kind === 'rozdz' || kind === 'dzial' || kind === 'oddz' ? number.replace(/^\p{L}+\s+/u, '') : number).toLowerCase();
}
