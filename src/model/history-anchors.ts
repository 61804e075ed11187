import type { Version, Work } from '../types.ts';
import type { ComparedPair } from './compared-programmes.ts';
import { redlinePath, timelinePath, wordingPath } from './history-paths.ts';
import { unitIds } from './unit-ids.ts';

type Ids = ReadonlySet<string>;

const NONE: Ids = new Set<string>();

/** Every id that a provision has in any wording of a document: its page has an anchor for each. */
export function allAnchors({ versions }: Pick<Work, 'versions'>): Ids {
  const ids = new Set<string>();
  for (const { units } of versions) unitIds(units, ids);
  return ids;
}

/** Pages that compare programmes, and their former addresses. */
export const comparisonAnchors = (pairs: readonly Pick<ComparedPair, 'path' | 'former'>[]): (readonly [string, Ids])[] =>
  pairs.flatMap(({ path, former }) => [path, ...(former === null ? [] : [former])].map((one) => [one, NONE] as const));

/**
 * Pages of a document's history with their anchors: the timeline, each wording with the provisions it has, each redline with those of
 * both wordings.
 */
export function historyAnchors({ versions }: Pick<Work, 'versions'>, path: string, anchors: Ids): (readonly [string, Ids])[] {
  const dated = (version: Version): (readonly [string, Ids])[] =>
    version.id === 'bez-daty' ? [] : [[wordingPath(path, version.id), versions.length === 1 ? anchors : unitIds(version.units)]];
  return [
    [timelinePath(path), NONE],
    ...versions.flatMap(dated),
    ...versions
      .slice(1)
      .map((version, index): readonly [string, Ids] => [
        redlinePath(path, version.id),
        unitIds(version.units, unitIds(versions[index]?.units ?? [])),
      ]),
  ];
}
