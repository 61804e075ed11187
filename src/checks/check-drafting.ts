import { adoptionDeadline, reportDeadline } from '../law/deadlines.ts';
import { FILE_START, reporter } from '../diagnostics/reporter.ts';
import { longDate } from '../law/dates.ts';
import { isOpenDocument } from '../model/open-text.ts';
import { rawText } from '../model/plain-text.ts';
import type { Citations, Corpus, Diagnostic, IsoDate, LinkedWork } from '../types.ts';
import { provisionsOf } from '../links/citations/provision-index.ts';

type Known = Pick<Corpus, 'byId' | 'placeOf'> & { readonly citations: Citations };

/** „art. 3 ust. 3 ustawy” where nothing says which; „ustawy z dnia …” and „ustawy o …” say it. */
const BARE_NAME =
  /^\s+(ustawy|rozporządzenia|regulaminu|statutu)(?!\p{L}|\s+(?:z\s+dnia|o\s|nr\s|Prawo|Kodeks|Ordynacja|w\s+sprawie|„|wymienion))/u;

function missedDeadline(
  { document, outgoing }: LinkedWork,
  { byId }: Known,
): { key: string; day: IsoDate; deadline: IsoDate } | null {
  if (document.kind === 'report') {
    const deadline = reportDeadline(document.year);
    return deadline !== null && document.date > deadline ? { key: 'data', day: document.date, deadline } : null;
  }
  if (document.kind !== 'programme' || document.stage !== 'adopted' || document.firstYear !== document.lastYear) return null;
  const act = byId.get(outgoing.find(({ type }) => type === 'adopts')?.to ?? '')?.document;
  const deadline = adoptionDeadline(document.firstYear);
  return act?.kind === 'act' && act.stage === 'adopted' && deadline !== null && act.date > deadline
    ? { key: 'uchwala', day: act.date, deadline }
    : null;
}

/** An amending act may use the names that the amended one defines, and acts of the state define theirs in ways of their own. */
const definesItsNames = ({ document, outgoing }: LinkedWork): boolean =>
  document.kind !== 'act' ||
  ((document.type === 'uchwała' || document.type === 'zarządzenie') && !outgoing.some(({ type }) => type === 'amends'));

/** Warnings that need more than one file: deadlines of the statute, citations of repealed provisions, names that nothing defines. */
export function checkDrafting(works: readonly LinkedWork[], known: Known, diagnostics: Diagnostic[]): void {
  for (const work of works) {
    const { document } = work;
    const report = reporter(document.file, diagnostics);
    const missed = missedDeadline(work, known);
    if (missed !== null) {
      const kind = document.kind === 'report' ? 'sprawozdanie przedłożono' : 'program uchwalono';
      report(
        'termin-ustawowy',
        document.keyPlaces[missed.key] ?? FILE_START,
        kind,
        longDate(missed.day),
        longDate(missed.deadline),
      );
    }
    // Hints on how to write are for drafts: what was adopted can't be written otherwise.
    if (!isOpenDocument(document)) continue;
    const [original] = work.versions;
    for (const { unit: id, start, end, text, status, target } of known.citations.of(work, original)) {
      if (status !== 'unknown' && (status !== 'resolved' || target?.document === document.id)) continue;
      const unit = provisionsOf(original).get(id);
      if (unit === undefined) continue;
      const words = text.replace(/\s+/g, ' ');
      if (status === 'unknown') {
        const name = BARE_NAME.exec(rawText(unit.content).slice(end))?.[1];
        if (name !== undefined && definesItsNames(work))
          report('nazwa-niezdefiniowana', known.placeOf(work, unit, start), `${words} ${name}`, name);
        continue;
      }
      const cited = known.byId.get(target?.document ?? '');
      const provision = cited === undefined ? undefined : provisionsOf(cited.versions[0]).get(target?.provision ?? '');
      if (cited !== undefined && provision?.repealed === true) {
        report('odeslanie-do-uchylonego', known.placeOf(work, unit, start), words, cited.document.title);
      }
    }
  }
}
