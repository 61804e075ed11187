import type { LossKind } from '../types/losses.ts';

export interface Loss {
  readonly kind: LossKind;
  readonly count: number;
  /** The first few words concerned, where there are any. */
  readonly samples: readonly string[];
}

export interface Losses {
  readonly add: (kind: LossKind, sample?: string, count?: number) => void;
  readonly list: () => readonly Loss[];
}

const MAX_SAMPLES = 3;
const SAMPLE_LENGTH = 80;

/** A list of losses that every stage of one import adds to, in order of their first appearance. */
export function createLosses(): Losses {
  const found = new Map<LossKind, { count: number; samples: string[] }>();
  return {
    add(kind, sample = '', count = 1) {
      const entry = found.get(kind) ?? { count: 0, samples: [] };
      entry.count += count;
      const words = sample.replace(/\s+/g, ' ').trim();
      const short = words.length > SAMPLE_LENGTH ? `${words.slice(0, SAMPLE_LENGTH)}…` : words;
      if (short !== '' && entry.samples.length < MAX_SAMPLES && !entry.samples.includes(short)) entry.samples.push(short);
      found.set(kind, entry);
    },
    list: () => [...found].map(([kind, { count, samples }]) => ({ kind, count, samples })),
  };
}
