import { provisionName } from '../../model/provision-name.ts';
import { shortTitle } from '../../views/document-view.ts';
import type { ActEffect, ChangeIndex, LinkedWork, UnappliedChange, Unit, Version, WorkId } from '../../types.ts';

function names(units: readonly Unit[], path: readonly Unit[], into: Map<string, string>): Map<string, string> {
  for (const unit of units) {
    const here = [...path, unit];
    into.set(unit.id, provisionName(here));
    names(unit.children, here, into);
  }
  return into;
}

/** Changes that were not applied in a wording for the first time; later wordings repeat them. */
export const newUnapplied = (previous: Version | undefined, version: Version): UnappliedChange[] =>
  version.unapplied.filter((change) => previous?.unapplied.some((before) => sameChange(before, change)) !== true);

function effectsIn(work: LinkedWork): Map<WorkId, ActEffect[]> {
  const found = new Map<WorkId, ActEffect[]>();
  work.versions.forEach((version, index) => {
    const acts = new Set([...version.operations, ...version.unapplied].map(({ document }) => document));
    for (const act of acts) {
      const effect: ActEffect = {
        work,
        version,
        previous: work.versions[index - 1] ?? null,
        operations: version.operations.filter(({ document }) => document === act),
        unapplied: newUnapplied(work.versions[index - 1], version).filter(({ document }) => document === act),
      };
      if (effect.operations.length + effect.unapplied.length > 0) found.set(act, [...(found.get(act) ?? []), effect]);
    }
  });
  return found;
}

const sameChange = (a: UnappliedChange, b: UnappliedChange): boolean =>
  a.document === b.document && a.provision === b.provision && a.text === b.text;

export function changeIndex(works: readonly LinkedWork[], byId: ReadonlyMap<string, LinkedWork>): ChangeIndex {
  const effects = new Map<WorkId, ActEffect[]>();
  for (const work of works) for (const [act, found] of effectsIn(work)) effects.set(act, [...(effects.get(act) ?? []), ...found]);
  const known = new Map<WorkId, ReadonlyMap<string, string>>();
  const provisionOf = (document: WorkId, provision: string): string | null => {
    const own = known.get(document) ?? names(byId.get(document)?.document.units ?? [], [], new Map());
    known.set(document, own);
    return own.get(provision) ?? null;
  };
  return {
    effects,
    provisionOf,
    nameOf({ document, provision }) {
      const work = byId.get(document);
      const title = work === undefined ? document : shortTitle(work);
      const name = provision === null ? '' : (provisionOf(document, provision) ?? '');
      return name === '' ? title : `${title}, ${name}`;
    },
  };
}
