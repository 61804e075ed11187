import { idName } from './id-name.ts';
import type { LineIndex } from '../diagnostics/line-index.ts';
import type { Report } from '../diagnostics/reporter.ts';
import type { ActDocument, IsoDate, Place, StatedRelation, Unit, UnitId } from '../types.ts';
import { reckonDays } from './act-days.ts';
import { allUnits } from './all-units.ts';
import { entryDay, needsPublication } from './entry-day.ts';

interface ReportContext {
  readonly units: readonly Unit[];
  readonly relations: readonly StatedRelation[];
  readonly keyPlaces: Readonly<Record<string, Place>>;
  readonly lines: LineIndex;
  readonly report: Report;
}

const EXCERPT = 200;
const excerpt = (words: string): string => (words.length > EXCERPT ? `${words.slice(0, EXCERPT).trimEnd()}…` : words);

type Dates = Pick<ActDocument, 'date' | 'publication' | 'days' | 'statedDays' | 'stage' | 'type'>;

/** Announcements, corrections and decisions of supervision enter into force by no clause of their own. */
const hasClause = ({ type }: Dates, { units, relations }: ReportContext): boolean =>
  type !== 'obwieszczenie' &&
  !relations.some((relation) => relation.type === 'annuls' || relation.type === 'corrects') &&
  allUnits(units).some(({ kind }) => kind === 'par' || kind === 'art');

/**
 * Reports to the clerk, at its line, every day of an act that pages will show as not known, and keys that contradict the text.
 */
export function reportDays(act: Dates, surroundings: ReportContext): void {
  if (act.stage === 'draft') return;
  reportEntry(act, surroundings);
  reportExceptions(act, surroundings);
  reportEnds(act, surroundings);
}

const placeOf = (provision: UnitId | null, { units, lines }: ReportContext): Place => {
  const unit = allUnits(units).find(({ id }) => id === provision);
  return unit === undefined ? lines.place(0, 3) : lines.place(unit.at, Math.max(1, unit.label.length));
};

function reportEntry(act: Dates, surroundings: ReportContext): void {
  const { report, keyPlaces } = surroundings;
  const { entry } = act.days;
  const { first } = reckonDays(act.days, act);
  const stated = act.statedDays.from;
  const key = keyPlaces['wchodzi_w_zycie'];
  if (stated !== null) {
    if (key !== undefined && first.length > 0 && !first.includes(stated))
      report('wejscie-w-zycie-rozne', key, stated, first.join(' albo '), idName(entry?.provision ?? ''));
    if (entry?.read === 'partly' && entry.units.length > 0)
      report('wejscie-w-zycie-przepisow', placeOf(entry.provision, surroundings), excerpt(entry.words));
    return;
  }
  if (entry === null) {
    if (hasClause(act, surroundings)) report('wejscie-w-zycie-brak', placeOf(null, surroundings));
    return;
  }
  const place = placeOf(entry.provision, surroundings);
  const unpublished = entry.read === 'whole' && needsPublication(entry.rule) && (act.publication?.date ?? null) === null;
  if (first.length === 0 && unpublished) report('wejscie-w-zycie-bez-ogloszenia', place, excerpt(entry.words));
  else if (first.length !== 1) report('wejscie-w-zycie-nieodczytane', place, excerpt(entry.words), doubt(first));
}

/** „2017-12-19 albo 2017-12-20”: the days that words may mean. */
const doubt = (days: readonly IsoDate[]): string => (days.length > 1 ? days.join(' albo ') : '');

function reportExceptions(act: Dates, surroundings: ReportContext): void {
  const unknown = act.days.exceptions.filter(({ rule }) => rule !== null && entryDay(rule, act) === null);
  for (const { provision, words } of unknown)
    surroundings.report('wejscie-w-zycie-przepisow', placeOf(provision, surroundings), excerpt(words));
}

function reportEnds(act: Dates, surroundings: ReportContext): void {
  const { report, keyPlaces } = surroundings;
  const stated = act.statedDays.to;
  const key = keyPlaces['traci_moc'];
  for (const { provision, words, units, lastDays } of act.days.ends) {
    const place = placeOf(provision, surroundings);
    if (units.length > 0) report('utrata-mocy-przepisow', place, excerpt(words));
    else if (stated === null) {
      if (lastDays.length !== 1) report('utrata-mocy-nieodczytana', place, excerpt(words), doubt(lastDays));
    } else if (key !== undefined && lastDays.length > 0 && !lastDays.includes(stated))
      report('utrata-mocy-rozna', key, stated, lastDays.join(' albo '), idName(provision ?? ''));
  }
}
