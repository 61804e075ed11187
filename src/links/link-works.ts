import { nearest } from '../diagnostics/nearest.ts';
import { FILE_START, reporter } from '../diagnostics/reporter.ts';
import { pathOf } from '../model/kinds.ts';
import type { ActDocument, Diagnostic, IsoDate, LegalDocument, LinkedWork, Relations, Site, Work } from '../types.ts';
import { numberKey } from './resolve-relations.ts';
import { isPerformed } from './is-performed.ts';
import { tellApart } from './tell-apart.ts';
import { statusOf } from './status.ts';

/** Two files must not be the same act: organ and number together name it. */
function checkNumbers(works: readonly Work[], diagnostics: Diagnostic[]): void {
  const first = new Map<string, ActDocument>();
  for (const { document } of works) {
    // A draft may have the number it will be adopted under.
    if (document.kind !== 'act' || document.number === null || document.stage === 'draft') continue;
    const key = `${document.organ}\n${numberKey(document.number)}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, document);
    else
      reporter(document.file, diagnostics)(
        'numer-powtorzony',
        document.keyPlaces['numer'] ?? FILE_START,
        document.number,
        other.file,
      );
  }
}

function checkOrgan(document: LegalDocument, site: Site, diagnostics: Diagnostic[]): void {
  if (document.kind !== 'act' || site.organs.length === 0) return;
  const names = site.organs.flatMap(({ name, aliases }) => [name, ...aliases]);
  if (!names.includes(document.organ)) {
    reporter(document.file, diagnostics)(
      'organ-nieznany',
      document.keyPlaces['organ'] ?? FILE_START,
      document.organ,
      nearest(document.organ, names),
    );
  }
}

/** Works with their relations both ways, and the state of each on the day of the build. */
export function linkWorks(
  works: readonly Work[],
  { outgoing, incoming, byId }: Relations,
  site: Site,
  today: IsoDate,
  diagnostics: Diagnostic[],
): LinkedWork[] {
  checkNumbers(works, diagnostics);
  for (const { document } of works) checkOrgan(document, site, diagnostics);
  const apart = tellApart(works, { outgoing, byId });
  const linked = works.map((work) => {
    const { document, versions, endings } = work;
    const adopts = outgoing.get(document.id)?.find(({ type }) => type === 'adopts');
    const act = adopts === undefined ? undefined : byId.get(adopts.to);
    return {
      ...work,
      path: pathOf(document.id),
      apart: apart.get(document.id) ?? null,
      outgoing: outgoing.get(document.id) ?? [],
      incoming: incoming.get(document.id) ?? [],
      status: statusOf(document, act?.kind === 'act' ? act : undefined, { versions, endings, today }),
    };
  });
  const statuses = new Map(linked.map(({ document, status }) => [document.id, status]));
  return linked.map((work) => ({ ...work, performed: isPerformed(work, statuses) }));
}
