import type { ProgrammeDocument, Relations, Work, WorkId } from '../types.ts';

/** The labels of some programmes where they are all different, else nothing. */
const ifDistinct = (labels: readonly (string | null)[]): readonly (string | null)[] | null =>
  new Set(labels).size === labels.length ? labels : null;

/** Of a draft that has a later version. */
const FORMER_DRAFT = 'wcześniejsza wersja projektu';

/**
 * What tells programmes of the same years apart wherever they are named: the organ of the act that adopted each, else that one is a draft, else their
 * titles, else their files.
 */
export function tellApart(
  works: readonly Work[],
  { outgoing, byId }: Pick<Relations, 'outgoing' | 'byId'>,
): ReadonlyMap<WorkId, string> {
  const programmes = works.flatMap(({ document }) => (document.kind === 'programme' ? [document] : []));
  const groups = Map.groupBy(programmes, ({ firstYear, lastYear }) => `${String(firstYear)}–${String(lastYear)}`);
  const organOf = ({ id }: ProgrammeDocument): string | null => {
    const act = byId.get(outgoing.get(id)?.find(({ type }) => type === 'adopts')?.to ?? '');
    return act?.kind === 'act' ? act.organ : null;
  };
  const apart = new Map<WorkId, string>();
  const superseded = new Set(
    [...outgoing.values()].flatMap((all) => all.flatMap(({ type, to }) => (type === 'revises' ? [to] : []))),
  );
  for (const whole of groups.values()) {
    const former = whole.filter(({ id }) => superseded.has(id));
    for (const { id } of former) apart.set(id, former.length === 1 ? FORMER_DRAFT : `${FORMER_DRAFT}: ${id}`);
    const group = whole.filter(({ id }) => !superseded.has(id));
    if (group.length < 2) continue;
    const organs = group.map(organOf);
    const labels =
      (organs.includes(null) ? null : ifDistinct(organs)) ??
      ifDistinct(group.map(({ stage }) => (stage === 'adopted' ? null : 'projekt'))) ??
      ifDistinct(group.map(({ title }) => title)) ??
      group.map(({ id }) => id);
    group.forEach(({ id }, index) => {
      const label = labels[index] ?? null;
      if (label !== null) apart.set(id, label);
    });
  }
  return apart;
}
