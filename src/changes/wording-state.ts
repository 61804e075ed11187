import type { Unit } from '../types.ts';

/** What amending operations change: the text of a document and its title. */
export interface WordingState {
  readonly title: string;
  readonly units: readonly Unit[];
}

/** Why an operation can't be applied, in Polish. */
export interface Refusal {
  readonly refused: string;
}

export const refuse = (reason: string): Refusal => ({ refused: reason });

export const isRefusal = (value: object): value is Refusal => 'refused' in value;
