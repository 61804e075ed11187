import { addDays } from '../law/add-days.ts';
import { dateRange, longDate, yearOf } from '../law/dates.ts';
import { formatAmount } from '../law/money.ts';
import { sphereName } from '../law/sphere-names.ts';
import { sphereOf } from '../law/spheres.ts';
import { parameterOn } from '../law/statutory-parameters.ts';
import { spherePath } from '../model/kinds.ts';
import { COMPETITIONS, DEADLINE_TEXT, MODE_NAMES, WHO_MAY } from '../strings/competitions.ts';
import type { Contact, Corpus, StatedAmount } from '../types.ts';
import type { CompetitionEntry } from './competitions.ts';
import { shortTitle } from './document-view.ts';

/** A line of what a competition is about: words, and where they lead below the base. */
interface FactLine {
  readonly text: string;
  readonly path: string | null;
}

export interface CompetitionFact {
  readonly label: string;
  readonly lines: readonly FactLine[];
}

/** An amount as pages show it: a sum in złote, else the stated words. */
export const statedAmount = (amount: StatedAmount | null): string =>
  amount === null ? COMPETITIONS.notStated : amount.grosze === null ? `„${amount.words}”` : formatAmount(amount.grosze);

const line = (text: string, path: string | null = null): FactLine => ({ text, path });

/** „do 15 stycznia 2026 r. do godz. 15.30”; words for no day. */
export function deadlineText({ competition: { deadline, mode } }: Pick<CompetitionEntry, 'competition'>): string {
  if (deadline !== null) return DEADLINE_TEXT(longDate(deadline.day), deadline.hour);
  return mode === 'competition' ? COMPETITIONS.notStated : COMPETITIONS.standing;
}

function subject({ competition, programme }: CompetitionEntry, { addresses }: Corpus): FactLine[] {
  const { tasks, spheres, announced, deadline, realisation } = competition;
  const day = realisation.from ?? deadline?.day ?? announced;
  const year = programme?.document.kind === 'programme' ? programme.document.firstYear : day === null ? null : yearOf(day);
  const named = spheres.map((item) => {
    const words = year === null || sphereOf(item, year) === null ? null : sphereName(item);
    const text = words === null ? COMPETITIONS.sphere(item) : `${COMPETITIONS.sphere(item)}: ${words}`;
    return line(text, addresses.pages.has(spherePath(item)) ? spherePath(item) : null);
  });
  const lines = [...tasks.map((task) => line(task)), ...named];
  return lines.length === 0 ? [line(COMPETITIONS.notStated)] : lines;
}

function realisationText({ competition: { realisation } }: CompetitionEntry): string {
  const { from, to } = realisation;
  if (from !== null && to !== null) return dateRange(from, to);
  if (from !== null) return COMPETITIONS.realisationFrom(longDate(from));
  return to === null ? COMPETITIONS.notStated : COMPETITIONS.realisationTo(longDate(to));
}

export interface CompetitionFacts {
  /** What people ask first. */
  readonly first: readonly CompetitionFact[];
  readonly rest: readonly CompetitionFact[];
}

/** What a competition states, in the order in which people ask; what it does not state is said to be not stated. */
export function competitionFacts(entry: CompetitionEntry, corpus: Corpus): CompetitionFacts {
  const { competition, programme } = entry;
  const { mode, amount, announced, place, requirements, resultBy, committee } = competition;
  const isAhead = announced !== null && announced > corpus.settings.buildDate;
  const optional = (label: string, lines: readonly FactLine[]): CompetitionFact[] =>
    lines.length === 0 ? [] : [{ label, lines }];
  const first = [
    { label: COMPETITIONS.what, lines: subject(entry, corpus) },
    { label: COMPETITIONS.howMuch, lines: [line(statedAmount(amount))] },
    { label: COMPETITIONS.deadline, lines: [line(deadlineText(entry))] },
    { label: COMPETITIONS.place, lines: [line(place ?? COMPETITIONS.notStated)] },
  ];
  const rest = [
    { label: COMPETITIONS.who, lines: [line(`${WHO_MAY[mode].text} (${WHO_MAY[mode].provision})`)] },
    ...optional(
      COMPETITIONS.requirements,
      requirements.map((words) => line(words)),
    ),
    { label: COMPETITIONS.realisation, lines: [line(realisationText(entry))] },
    { label: COMPETITIONS.mode, lines: [line(MODE_NAMES[mode])] },
    ...optional(
      isAhead ? COMPETITIONS.announcedWill : COMPETITIONS.announced,
      announced === null ? [] : [line(longDate(announced))],
    ),
    ...optional(COMPETITIONS.resultBy, resultBy === null ? [] : [line(COMPETITIONS.realisationTo(longDate(resultBy)))]),
    ...optional(
      COMPETITIONS.committee,
      committee.map((words) => line(words)),
    ),
    ...optional(COMPETITIONS.programme, programme === null ? [] : [line(shortTitle(programme), programme.path)]),
  ];
  return { first, rest };
}

/** Sum of chosen offers; `null` where some amount is not stated as one sum. */
export const resultsTotal = ({ results }: CompetitionEntry): string | null => {
  const sums = results.map(({ amount }) => amount?.grosze ?? null);
  return sums.length < 2 || sums.includes(null) ? null : formatAmount(sums.reduce<number>((a, b) => a + (b ?? 0), 0));
};

/** Until when anyone may ask for the reasons (art. 15 ust. 2i); `null` where the day of the results is not stated. */
export function reasonsSentence({ competition, state }: CompetitionEntry, { settings }: Corpus): string | null {
  const { decided, mode } = competition;
  if (state !== 'decided' || decided === null || mode !== 'competition') return null;
  const days = parameterOn('reasons-days', decided)?.value;
  if (typeof days !== 'number') return null;
  const last = addDays(decided, days);
  return COMPETITIONS.reasons(longDate(last), last < settings.buildDate);
}

/** Whom to ask: the contact of the competition, else of its programme, else that of the office. */
export interface WhomToAsk extends Contact {
  readonly isGeneral: boolean;
}

export function whomToAsk(own: Contact | null, programme: CompetitionEntry['programme'], { site }: Corpus): WhomToAsk | null {
  const ofProgramme = programme?.document.kind === 'programme' ? programme.document.contact : null;
  const stated = own ?? ofProgramme;
  if (stated !== null) return { ...stated, isGeneral: false };
  const { address, email, phone } = site.contact;
  return address === null && email === null && phone === null ? null : { unit: null, address, email, phone, isGeneral: true };
}
