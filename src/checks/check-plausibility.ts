import { FILE_START, reporter } from '../diagnostics/reporter.ts';
import { addDays } from '../law/add-days.ts';
import { longDate, yearOf } from '../law/dates.ts';
import type { Diagnostic, IsoDate, LinkedWork, ProgrammeDocument } from '../types.ts';

/** A document may bear a day ahead of the build, but hardly one more than a year ahead. */
const MOST_DAYS_AHEAD = 366;
const MOST_YEARS_AHEAD = 2;

function checkFuture({ document }: LinkedWork, today: IsoDate, diagnostics: Diagnostic[]): void {
  const report = reporter(document.file, diagnostics);
  if (document.kind === 'programme') {
    if (document.firstYear > yearOf(today) + MOST_YEARS_AHEAD) {
      report(
        'data-daleka',
        document.keyPlaces['rok'] ?? document.keyPlaces['lata'] ?? FILE_START,
        String(document.firstYear),
        longDate(today),
      );
    }
  } else if (document.kind !== 'page' && document.date > addDays(today, MOST_DAYS_AHEAD)) {
    report('data-daleka', document.keyPlaces['data'] ?? FILE_START, longDate(document.date), longDate(today));
  }
}

type Programme = LinkedWork & { readonly document: ProgrammeDocument };

const GONE = new Set<LinkedWork['status']>(['draft', 'void', 'repealed']);
const IN_FORCE = new Set<LinkedWork['status']>(['in-force', 'amended']);

/** Programmes that should not stand side by side, and programmes in force that nothing shows to be adopted. */
function checkProgrammes(works: readonly LinkedWork[], diagnostics: Diagnostic[]): void {
  const programmes = works.filter((work): work is Programme => work.document.kind === 'programme' && !GONE.has(work.status));
  const byYears = Map.groupBy(programmes, ({ document }) => `${String(document.firstYear)}–${String(document.lastYear)}`);
  for (const { document, status } of programmes) {
    const report = reporter(document.file, diagnostics);
    const [other] = (byYears.get(`${String(document.firstYear)}–${String(document.lastYear)}`) ?? []).filter(
      ({ document: another }) => another.id !== document.id,
    );
    const place = document.keyPlaces['rok'] ?? document.keyPlaces['lata'] ?? FILE_START;
    if (other !== undefined) report('program-drugi', place, other.document.file);
    if (IN_FORCE.has(status) && !document.relations.some(({ type }) => type === 'adopts')) {
      report('program-bez-uchwaly', document.keyPlaces['tytul'] ?? FILE_START);
    }
  }
}

/** What documents say against each other and against the calendar; `today` is the day of the build. */
export function checkPlausibility(works: readonly LinkedWork[], today: IsoDate, diagnostics: Diagnostic[]): void {
  for (const work of works) checkFuture(work, today, diagnostics);
  checkProgrammes(works, diagnostics);
}
