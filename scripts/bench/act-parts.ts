/** The parts every act has: its identity, the basis it rests on, its last §§, its reasons. */
import { actWord, nameOf, ORGANS, type Act, type ActKind } from './acts-register.ts';
import { addDays, dayOf, longDate, sessionOf, yearOf } from './calendar.ts';
import { file, nextNumber, prose, type GeneratedDocument, type World } from './document.ts';
import { REASONS } from './prose-templates.ts';
import { sizeOf } from './provisions.ts';
import type { Random } from './random.ts';
import { journalOf, STATUTES } from './statutes.ts';
import { capital, type Writer } from './writer.ts';

const JOURNAL = 'POL_WOJ_WP';

export type Start = 'announcement' | 'day' | 'new-year';

interface ActPlan {
  readonly kind: ActKind;
  readonly day: string;
  readonly start: Start;
  readonly subject: string;
  readonly expires?: string;
}

export function newAct(world: World, random: Random, { kind, day, start, subject, expires }: ActPlan): Act {
  const year = yearOf(day);
  const ordinal = String(nextNumber(world, `${kind} ${String(year)}`));
  const number = kind === 'uchwała' ? `${sessionOf(day)}/${ordinal}/${String(year)}` : `${ordinal}/${String(year)}`;
  const name = kind === 'uchwała' ? number.toLowerCase().replaceAll('/', '-') : `zarzadzenie-${ordinal}-${String(year)}`;
  const announced = addDays(day, random.int(8, 40));
  const journal =
    start === 'announcement' ? { position: nextNumber(world, announced.slice(0, 4)) * 7 + 400, day: announced } : null;
  // „Po upływie 14 dni”: the day of announcement does not count.
  const inForce = journal !== null ? addDays(journal.day, 15) : start === 'day' ? day : dayOf(year + 1, 1, 1);
  const id = `uchwaly/${String(year)}/${name}`;
  return {
    id,
    kind,
    number,
    day,
    inForce,
    expires: expires ?? null,
    subject,
    journal,
    units: [],
    adoptsProgramme: expires !== undefined,
    changed: inForce,
    repealed: null,
  };
}

interface Links {
  readonly zmienia?: readonly string[];
  readonly uchyla?: readonly string[];
  readonly wykonuje?: readonly string[];
}

export function actFile(act: Act, links: Links, lines: readonly string[]): GeneratedDocument {
  const { journal } = act;
  const publication =
    journal === null
      ? null
      : `{ dziennik: ${JOURNAL}, rok: ${journal.day.slice(0, 4)}, pozycja: ${String(journal.position)}, data: ${journal.day} }`;
  const keys = {
    rodzaj: act.kind,
    numer: act.number,
    organ: ORGANS[act.kind],
    data: act.day,
    sesja: act.kind === 'uchwała' ? sessionOf(act.day) : null,
    w_sprawie: act.subject,
    publikacja: publication,
    wchodzi_w_zycie: act.inForce,
    traci_moc: act.expires,
    status: 'uchwalona',
    zmienia: links.zmienia ?? [],
    uchyla: links.uchyla ?? [],
    wykonuje: links.wykonuje ?? [],
    charakter: 'poglądowy',
    opublikowal: 'urzad@przykladowo.example',
  };
  return { id: act.id, text: file(keys, lines) };
}

export function preamble(act: Act, random: Random): string {
  const [local] = STATUTES;
  const other = random.pick(STATUTES.filter(({ date }) => date < act.day && date !== local?.date));
  const basis = [local, other].flatMap((statute, index) => {
    if (statute === undefined) return [];
    const article =
      index > 0 ? random.pick(statute.articles) : act.kind === 'uchwała' ? 'art. 18 ust. 2 pkt 15' : 'art. 30 ust. 1';
    return [`${article} ustawy z dnia ${longDate(statute.date)} ${statute.about} (${journalOf(statute, yearOf(act.day))})`];
  });
  const enacts = act.kind === 'uchwała' ? `${ORGANS.uchwała} uchwala` : 'zarządza się';
  return `Na podstawie ${basis.join(' oraz ')} ${enacts}, co następuje:`;
}

function entryIntoForce(act: Act): string {
  const name = capital(actWord(act.kind, 'nom'));
  if (act.journal !== null) {
    return `${name} wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym Województwa Wielkopolskiego.`;
  }
  const until = act.expires === null ? '.' : ` i obowiązuje do dnia ${longDate(act.expires)}`;
  const from = act.inForce === act.day ? (act.kind === 'uchwała' ? 'podjęcia' : 'podpisania') : longDate(act.inForce);
  return `${name} wchodzi w życie z dniem ${from}${until}`.replace(/\.\.$/, '.');
}

/** The last §§: who carries it out, what it repeals, when it enters into force. */
export function finalProvisions(act: Act, first: number, others: readonly string[]): string[] {
  const carriesOut =
    act.kind === 'uchwała'
      ? 'Wykonanie uchwały powierza się Wójtowi Gminy Przykładowo.'
      : 'Wykonanie zarządzenia powierza się Sekretarzowi Gminy Przykładowo.';
  return [...others, carriesOut, entryIntoForce(act)].map((text, index) => `§ ${String(first + index)}. ${text}`);
}

export const signature = (act: Act): string =>
  act.kind === 'uchwała' ? 'Przewodniczący Rady Gminy Przykładowo' : 'Wójt Gminy Przykładowo';

export const attachmentHeading = (act: Act, label = ''): string => `## Załącznik${label} do ${nameOf(act, 'gen')}`;

/** The reasons fill the document up to the size wanted. */
export function reasons(writer: Writer, lines: readonly string[], bytes: number): string[] {
  const left = bytes - sizeOf(lines) - 600;
  return left < 400 ? [] : ['## Uzasadnienie', ...prose(writer, REASONS, left)];
}
