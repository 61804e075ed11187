import { readActHeading } from '../../law/act-heading.ts';
import { longDate } from '../../law/dates.ts';
import { organGenitive } from '../../law/genitive.ts';
import { organNominative } from '../../law/nominative.ts';
import { PACKAGE_WORDS } from '../../strings/import.ts';
import type { IsoDate } from '../../types.ts';
import type { DraftFromText, Guess, KnownContent } from '../draft.ts';
import type { ActFacts } from './edap-facts.ts';
import type { PackageRemarks } from './package-remarks.ts';
import type { MarkFacts } from './read-mark.ts';

/** What a package states of its act, with the days of its properties. */
export interface PackageFacts extends ActFacts {
  readonly inForceFrom: IsoDate | null;
  readonly inForceTo: IsoDate | null;
  readonly keywords: readonly string[];
}

const NOTHING: PackageFacts = {
  type: null,
  typeWords: null,
  number: null,
  organ: null,
  organGenitive: null,
  date: null,
  subject: null,
  isDraft: null,
  publication: null,
  publicationWords: null,
  inForceFrom: null,
  inForceTo: null,
  keywords: [],
};

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

function headingFacts(heading: string | null): Partial<PackageFacts> {
  const read = heading === null ? null : readActHeading(heading);
  if (read === null) return {};
  const { type, number, organ, date, subject, isDraft } = read;
  return { type, number, organGenitive: organ === '' ? null : organ, date, subject: subject === '' ? null : subject, isDraft };
}

/**
 * What `akt.xml` states, then the properties of the package, then the heading of the Word file; where the first two say different things, the
 * first is taken and both are told.
 */
export function agreedFacts(
  act: ActFacts | null,
  mark: MarkFacts | null,
  heading: string | null,
  remarks: PackageRemarks,
): PackageFacts {
  const sources: readonly Partial<PackageFacts>[] = [act ?? {}, mark ?? {}, headingFacts(heading)];
  const first = <Key extends keyof PackageFacts>(key: Key): PackageFacts[Key] | null => {
    for (const source of sources) {
      const value = source[key];
      if (value != null) return value;
    }
    return null;
  };
  if (act !== null && mark !== null)
    for (const [key, name] of PACKAGE_WORDS.comparedFacts) {
      const [left, right] = [act[key], mark[key]];
      if (left !== null && right !== null && folded(left) !== folded(right))
        remarks.add(PACKAGE_WORDS.factsDiffer(name, left, right));
    }
  const published = first('publication');
  const words = published === null ? first('publicationWords') : null;
  if (words !== null) remarks.add(PACKAGE_WORDS.publicationUnread(words));
  const keywords = mark?.keywords ?? [];
  if (keywords.length > 0) remarks.add(PACKAGE_WORDS.keywords(keywords));
  return {
    ...NOTHING,
    type: act === null ? first('type') : act.type,
    typeWords: first('typeWords'),
    number: first('number')?.replace(/\\/g, '/') ?? null,
    organ: first('organ'),
    organGenitive: first('organGenitive'),
    date: first('date'),
    subject: first('subject'),
    isDraft: first('isDraft'),
    publication: published,
    inForceFrom: mark?.inForceFrom ?? null,
    inForceTo: mark?.inForceTo ?? null,
    keywords,
  };
}

/** The heading that the facts make: „uchwała nr II/2/2026 Rady Gminy Próbna z dnia 10 maja 2026 r. w sprawie …”. */
export function headingOf({ type, typeWords, number, organ, organGenitive: genitive, date, subject }: PackageFacts): string {
  const of = genitive ?? (organ === null ? null : organGenitive(organ));
  return [
    type ?? typeWords ?? '',
    number === null ? '' : `nr ${number}`,
    of ?? '',
    date === null ? '' : `z dnia ${longDate(date)}`,
    subject ?? '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** Name of the organ as the site has it, else as the package does. */
function organName({ organ, organGenitive: genitive }: PackageFacts, { organs }: KnownContent): string | null {
  if (organ !== null) {
    const known = organs.find(({ name, aliases }) => [name, ...aliases].some((one) => folded(one) === folded(organ)));
    return known === undefined ? organ : known.name;
  }
  return genitive === null ? null : organNominative(genitive, organs);
}

/** A draft of an act with what its package states in place of what the text lets guess; days of the text come before those of the package. */
export function withFacts(draft: DraftFromText, facts: PackageFacts, known: KnownContent): DraftFromText {
  const source = PACKAGE_WORDS.factsSource;
  const stated: Guess[] = [];
  const state = (key: string, value: Guess['value'] | null): void => {
    if (value !== null) stated.push({ key, value, source });
  };
  state('rodzaj', facts.type === 'uchwała' ? null : facts.type);
  state('numer', facts.number);
  state('organ', organName(facts, known));
  state('data', facts.date);
  state('w_sprawie', facts.subject);
  state('status', facts.isDraft === true ? 'projekt' : null);
  if (facts.publication !== null) {
    const { journal, year, position, date } = facts.publication;
    state('publikacja', { dziennik: journal, rok: year, pozycja: position, ...(date === null ? {} : { data: date }) });
  }
  const remarks: string[] = [];
  for (const [key, day] of [
    ['wchodzi_w_zycie', facts.inForceFrom],
    ['traci_moc', facts.inForceTo],
  ] as const) {
    const read = draft.guesses.find((guess) => guess.key === key)?.value;
    if (day === null || read === day) continue;
    if (read === undefined) state(key, day);
    else remarks.push(PACKAGE_WORDS.dayDiffers(key, typeof read === 'string' ? read : '', day));
  }
  const keys = new Set(stated.map(({ key }) => key));
  const guesses = [...stated, ...draft.guesses.filter(({ key }) => !keys.has(key))];
  return {
    ...draft,
    guesses,
    missing: draft.missing.filter((key) => !keys.has(key)),
    // A remark that a day must be filled in is out of place where the package states the day.
    remarks: [
      ...draft.remarks.filter((remark) => !(keys.has('wchodzi_w_zycie') && remark.includes('„wchodzi_w_zycie”'))),
      ...remarks,
    ],
  };
}
