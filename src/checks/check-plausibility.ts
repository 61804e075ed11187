import { FILE_START, reporter } from '../diagnostics/reporter.ts';
import { addDays } from '../law/add-days.ts';
import { longDate, yearOf } from '../law/dates.ts';
import { programmeTopic } from '../law/programme-topic.ts';
import type { Diagnostic, IsoDate, LegalDocument, LinkedWork, Place, ProgrammeDocument } from '../types.ts';

/** How many days ahead of the build a document may be adopted, published or open for remarks. */
const MOST_DAYS_AHEAD = 366;
/** How many years ahead a programme may begin, and an act enter into force. */
const MOST_YEARS_AHEAD = 2;
const MOST_YEARS_TO_FORCE = 5;
/** How many years a period may last from the day of the build. */
const MOST_YEARS_TO_END = 20;

interface DatedKey {
  /** Keys of the front matter that give it, the likeliest first. */
  readonly keys: readonly string[];
  readonly day: IsoDate | null;
  readonly isFar: boolean;
}

/** The days that a document's front matter gives, and whether each is farther than it may be. */
function datedKeys(document: LegalDocument, today: IsoDate): DatedKey[] {
  const soon = (day: IsoDate | null, ...keys: readonly string[]): DatedKey => ({
    keys,
    day,
    isFar: day !== null && day > addDays(today, MOST_DAYS_AHEAD),
  });
  const within = (years: number, day: IsoDate | null, ...keys: readonly string[]): DatedKey => ({
    keys,
    day,
    isFar: day !== null && yearOf(day) > yearOf(today) + years,
  });
  if (document.kind === 'programme')
    return [
      within(MOST_YEARS_AHEAD, document.inForceFrom, 'obowiazuje_od'),
      within(MOST_YEARS_TO_END, document.inForceTo, 'obowiazuje_do'),
    ];
  if (document.kind === 'act')
    return [
      soon(document.date, 'data'),
      soon(document.publication?.date ?? null, 'publikacja.data', 'publikacja'),
      within(MOST_YEARS_TO_FORCE, document.statedDays.from, 'wchodzi_w_zycie'),
    ];
  if (document.kind === 'competition')
    return [soon(document.competition.announced, 'ogloszono'), soon(document.competition.deadline?.day ?? null, 'termin')];
  if (document.kind === 'consultation') return [soon(document.date, 'data'), soon(document.from, 'od'), soon(document.to, 'do')];
  return 'date' in document ? [soon(document.date, 'data')] : [];
}

function checkFuture({ document }: LinkedWork, today: IsoDate, diagnostics: Diagnostic[]): void {
  const report = reporter(document.file, diagnostics);
  const placeOf = (keys: readonly string[]): Place => keys.flatMap((key) => document.keyPlaces[key] ?? [])[0] ?? FILE_START;
  if (document.kind === 'programme' && document.firstYear > yearOf(today) + MOST_YEARS_AHEAD) {
    report('data-daleka', placeOf(['rok', 'lata']), String(document.firstYear), longDate(today));
  }
  for (const { keys, day, isFar } of datedKeys(document, today)) {
    if (day !== null && isFar) report('data-daleka', placeOf(keys), longDate(day), longDate(today));
  }
}

type Programme = LinkedWork & { readonly document: ProgrammeDocument };

const GONE = new Set<LinkedWork['status']>(['draft', 'void', 'repealed']);
const IN_FORCE = new Set<LinkedWork['status']>(['in-force', 'amended']);

/** The organ whose act adopted a programme; `null` where the site does not know. */
function adoptingOrgan({ outgoing }: Programme, byId: ReadonlyMap<string, LinkedWork>): string | null {
  const act = outgoing.find(({ type }) => type === 'adopts')?.to;
  const adopting = act === undefined ? undefined : byId.get(act)?.document;
  return adopting?.kind === 'act' ? adopting.organ : null;
}

/** Programmes of one period about the same subject („Program ochrony zdrowia psychicznego” and one of cooperation are two), of one organ. */
function checkSecond(programmes: readonly Programme[], works: readonly LinkedWork[], diagnostics: Diagnostic[]): void {
  const byId = new Map(works.map((work) => [work.document.id as string, work]));
  const period = ({ document }: Programme): string =>
    `${String(document.firstYear)}–${String(document.lastYear)} ${programmeTopic(document.title)}`;
  for (const same of Map.groupBy(programmes, period).values()) {
    for (const [index, one] of same.entries()) {
      const organ = adoptingOrgan(one, byId);
      // One of the two is told.
      const other = same.slice(0, index).find((another) => {
        const its = adoptingOrgan(another, byId);
        return organ === null || its === null || organ === its;
      });
      const { keyPlaces, file } = one.document;
      const place = keyPlaces['rok'] ?? keyPlaces['lata'] ?? FILE_START;
      if (other !== undefined) reporter(file, diagnostics)('program-drugi', place, other.document.file);
    }
  }
}

/** Programmes that should not stand side by side, and programmes in force that nothing shows to be adopted. */
function checkProgrammes(works: readonly LinkedWork[], diagnostics: Diagnostic[]): void {
  const programmes = works.filter((work): work is Programme => work.document.kind === 'programme' && !GONE.has(work.status));
  checkSecond(programmes, works, diagnostics);
  for (const { document, status } of programmes) {
    const report = reporter(document.file, diagnostics);
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
