import { FILE_START, type Report } from '../diagnostics/reporter.ts';
import { daysBetween, longDate } from '../law/dates.ts';
import { formatAmount } from '../law/money.ts';
import { SPHERES } from '../law/spheres.ts';
import { parameterOn, parameterText } from '../law/statutory-parameters.ts';
import { COMPETITION_CHECKS } from '../strings/competitions.ts';
import type { Competition, IsoDate, Place } from '../types.ts';

type Places = (...keys: readonly string[]) => Place;

/** What an announcement must have (art. 13 ust. 2 pkt 1, 2 and 5) or a page needs to tell the state, and the front matter does not say. */
function checkAbsent(
  { mode, tasks, spheres, amount, announced, deadline }: Competition,
  place: Places,
  report: Report,
  told: ReadonlySet<string>,
): void {
  if (mode !== 'competition') return;
  const absent = [
    ...(tasks.length === 0 && spheres.length === 0 && !told.has('zadania') ? [COMPETITION_CHECKS.task] : []),
    ...(amount === null && !told.has('kwota') ? [COMPETITION_CHECKS.amount] : []),
    ...(announced === null && !told.has('ogloszono') ? [COMPETITION_CHECKS.announced] : []),
    ...(deadline === null && !told.has('termin') ? [COMPETITION_CHECKS.deadline] : []),
  ];
  if (absent.length > 0) report('konkurs-informacja-brak', place('tytul'), absent.join(', '));
}

/** Days in the wrong order: the law's least time for offers, results before its end. */
function checkDays(competition: Competition, place: Places, report: Report): void {
  const { mode, announced, deadline, realisation, decided } = competition;
  const late = (first: IsoDate | null, firstKey: string, last: IsoDate | null, lastKey: string): boolean => {
    if (first === null || last === null || first <= last) return false;
    report('daty-kolejnosc', place(lastKey), firstKey, lastKey);
    return true;
  };
  late(realisation.from, 'realizacja.od', realisation.to, 'realizacja.do');
  if (deadline === null || late(announced, 'ogloszono', deadline.day, 'termin')) return;
  if (mode === 'competition' && announced !== null) {
    const law = parameterOn('competition-days', announced);
    const given = daysBetween(announced, deadline.day);
    if (law !== null && typeof law.value === 'number' && given < law.value)
      report('konkurs-termin-krotki', place('termin'), COMPETITION_CHECKS.days(given), parameterText(law), law.provision);
  }
  if (decided !== null && decided < deadline.day) {
    report(
      'konkurs-wynik-przed-terminem',
      place('rozstrzygnieto'),
      COMPETITION_CHECKS.decided(longDate(decided)),
      longDate(deadline.day),
    );
  }
}

/** Sums that are no sums, and results that give more than there is. */
function checkSums({ mode, amount, results }: Competition, place: Places, report: Report): void {
  if (mode === 'competition' && amount !== null && amount.grosze === null)
    report('konkurs-kwota-slowami', place('kwota'), amount.words);
  results.forEach((result, index) => {
    if (result.amount !== null && result.amount.grosze === null)
      report('konkurs-kwota-slowami', place(`wyniki.${String(index)}.kwota`), result.amount.words);
  });
  // Amounts that were not read only add to the sum.
  const sum = results.reduce((total, result) => total + (result.amount?.grosze ?? 0), 0);
  const most = amount?.grosze ?? null;
  if (mode === 'competition' && most !== null && sum > most)
    report('konkurs-wyniki-ponad-kwote', place('wyniki'), formatAmount(sum), formatAmount(most));
}

/** What a competition states against itself or the law. `prefix`: the group of the front matter that it stands in („konkurs.”), if any · `told`: keys that are missing and were reported at the words that say them. */
export function checkCompetition(
  competition: Competition,
  prefix: string,
  keyPlaces: Readonly<Record<string, Place>>,
  report: Report,
  told: ReadonlySet<string>,
): void {
  const place: Places = (...keys) =>
    keys.map((key) => keyPlaces[`${prefix}${key}`]).find((found) => found !== undefined) ??
    keyPlaces[prefix.slice(0, -1)] ??
    keyPlaces['tytul'] ??
    FILE_START;
  checkAbsent(competition, place, report, told);
  checkDays(competition, place, report);
  checkSums(competition, place, report);
  competition.spheres.forEach((item, index) => {
    if (!SPHERES.some((sphere) => sphere.item === item)) report('sfera-nieznana', place(`sfery.${String(index)}`, 'sfery'), item);
  });
}
