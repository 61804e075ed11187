import { readActHeading } from '../law/act-heading.ts';
import { citedActs } from '../law/cited-acts.ts';
import { joinPaths } from '../law/amending/places.ts';
import { readDays } from '../law/days/read-days.ts';
import { settleDays } from '../law/days/settle-days.ts';
import { journalCode } from '../law/journals.ts';
import { readMarker } from '../law/markers.ts';
import { only, reckonDays } from '../model/act-days.ts';
import { needsPublication } from '../model/entry-day.ts';
import { organNominative } from '../law/nominative.ts';
import { hasUnsureLetters, joinSpacedLetters } from '../law/spaced-letters.ts';
import { writtenDates } from '../law/written-dates.ts';
import { DRAFT_REMARKS } from '../strings/import.ts';
import type { IsoDate, Publication, UnitPath } from '../types.ts';
import { visibleText, type SourceBlock, type ParagraphBlock, type SourceText } from './blocks.ts';
import type { DraftFromText, Guess, KnownContent } from './draft.ts';
import { quotedLines } from './quoted-lines.ts';

const SAMPLE = 160;
const sample = (words: string): string => (words.length > SAMPLE ? `${words.slice(0, SAMPLE)}…` : words);

/** Journal, year, position and day from the lines above the heading of a published act. */
function publicationGuess(words: string): (Guess & { readonly day: IsoDate | null }) | null {
  const before = joinSpacedLetters(words).replace(/\s+/g, ' ');
  const short = /Dz\. ?Urz\. ?Woj\. ?(\p{L}+(?:-\p{L}+)?) z (\d{4}) ?r\.,? ?poz\. ?(\d{1,6})/iu.exec(before);
  const shortCode = short === null ? null : journalCode(short[1] ?? '');
  if (short !== null && shortCode !== null) {
    const value = { dziennik: shortCode, rok: Number(short[2]), pozycja: Number(short[3]) };
    return { key: 'publikacja', value, source: words, day: null };
  }
  const name = /Dziennik Urzędowy Województwa (\p{L}+(?:-\p{L}+)?)/iu.exec(before)?.[1];
  const code = name === undefined ? null : journalCode(name);
  const position = /(?<!\p{L})poz(?:\.|ycja)\s*(\d{1,6})/iu.exec(before)?.[1];
  const [day] = writtenDates(before);
  if (code === null || position === undefined || day === undefined) return null;
  const value = { dziennik: code, rok: Number(day.date.slice(0, 4)), pozycja: Number(position), data: day.date };
  return { key: 'publikacja', value, source: words, day: day.date };
}

interface DayGuesses {
  readonly guesses: readonly Guess[];
  readonly remarks: readonly string[];
}

const OPENS: ReadonlySet<string> = new Set(['par', 'art', 'ust']);

/** A line without the numbers of the units it opens („§ 3. 1. Uchwała …”), and the way to the provision it stands in. */
function withoutMarkers(line: string, above: UnitPath): { readonly at: UnitPath; readonly words: string } {
  const marker = readMarker(line);
  if (marker === null || marker.length === 0) return { at: above, words: line };
  const { kind, number } = marker;
  const at = OPENS.has(kind) ? joinPaths(above, [{ kind, number }]) : above;
  return withoutMarkers(line.slice(marker.length), at);
}

/** A provision's words and the way to it. */
interface Provision {
  readonly at: UnitPath;
  text: string;
}

/** The act's provisions, each with the list below it; quoted new wording left out. */
function provisionsOf(lines: readonly string[]): Provision[] {
  const quoted = quotedLines(lines);
  const provisions: Provision[] = [{ at: [], text: '' }];
  lines.forEach((line, index) => {
    if (quoted[index] === true) return;
    const { at, words } = withoutMarkers(line, provisions.at(-1)?.at ?? []);
    const last = provisions.at(-1);
    if (last?.at === at) last.text += ` ${words}`;
    else provisions.push({ at, text: words });
  });
  return provisions;
}

/** Days that the act's own words say, as far as they can be reckoned; what can't be is told in a remark. */
function dayGuesses(lines: readonly string[], date: IsoDate | null, published: IsoDate | null): DayGuesses {
  const clauses = provisionsOf(lines).flatMap(({ text, at }) =>
    readDays(text, at).map((clause) => ({ ...clause, provision: null })),
  );
  const days = settleDays(clauses);
  const { entry, ends } = days;
  const { first, last } = reckonDays(days, { date, publication: { date: published } });
  const [from, to] = [only(first), only(last)];
  const end = ends.find(({ units }) => units.length === 0);
  const needsDay = entry?.read === 'whole' && needsPublication(entry.rule) && published === null;
  return {
    guesses: [
      ...(entry === null || from === null ? [] : [{ key: 'wchodzi_w_zycie', value: from, source: sample(entry.words) }]),
      ...(end === undefined || to === null ? [] : [{ key: 'traci_moc', value: to, source: sample(end.words) }]),
    ],
    remarks: [
      ...(entry === null || from !== null
        ? []
        : [needsDay ? DRAFT_REMARKS.entryAfterPublication(sample(entry.words)) : DRAFT_REMARKS.entryUnread(sample(entry.words))]),
      ...(end === undefined || to !== null ? [] : [DRAFT_REMARKS.endUnread(sample(end.words))]),
    ],
  };
}

const isDraftLine = (line: string): boolean => /^projekt(?:\s*(?:uchwały|zarządzenia))?(?:\s+nr\s+\S+)?[.:]?$/iu.test(line);

/** Lines above the heading that say nothing new: kept in the text unless a key holds them. */
function linesToKeep(before: readonly ParagraphBlock[], isPublished: boolean): readonly ParagraphBlock[] {
  return isPublished ? [] : before.filter((line) => !isDraftLine(visibleText(line)));
}

/** Front matter of an act from its heading and provisions; every value is a guess to be confirmed. `published`: its publication, where that is known. */
export function draftAct(
  heading: string,
  before: readonly ParagraphBlock[],
  blocks: readonly SourceBlock[],
  notes: SourceText['notes'],
  known: KnownContent,
  published: Publication | null = null,
): DraftFromText {
  const read = readActHeading(heading);
  const above = before.map(visibleText).join(' ');
  const lines = blocks.map((block) => (block.type === 'paragraph' ? visibleText(block) : ''));
  const basis = lines.find((line) => /^(?:działając\s+)?na\s+podstawie/iu.test(line)) ?? null;
  const quoted = quotedLines(lines);
  const publication = publicationGuess(above);
  const entry = dayGuesses(lines, read?.date ?? null, published?.date ?? publication?.day ?? null);
  const isDraft = (read?.isDraft ?? false) || before.some((line) => isDraftLine(visibleText(line)));
  const source = sample(heading);
  const session = /^([IVXLC]+)\//.exec(read?.number ?? '')?.[1] ?? null;
  const organ = read === null || read.organ === '' ? null : organNominative(read.organ, known.organs);
  // In spaced letters words run together, so that only a known name is sure.
  const isOrganUnsure = organ !== null && hasUnsureLetters(heading) && known.organs.every(({ name }) => name !== organ);
  const values: readonly (readonly [string, string | null | undefined])[] = [
    ['rodzaj', read?.type === 'uchwała' ? null : read?.type],
    ['numer', read?.number],
    ['organ', isOrganUnsure ? null : organ],
    ['data', read?.date],
    ['sesja', session],
    ['w_sprawie', read?.subject === '' ? null : read?.subject],
  ];
  const guesses: Guess[] = values.flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [{ key, value, source }],
  );
  guesses.push(
    ...(publication === null ? [] : [{ key: publication.key, value: publication.value, source: above }]),
    ...entry.guesses,
  );
  if (isDraft) guesses.push({ key: 'status', value: 'projekt', source: above === '' ? source : sample(above) });
  const has = (key: string): boolean => guesses.some((guess) => guess.key === key);
  return {
    kind: 'act',
    guesses,
    // A draft may have no day.
    missing: ['organ', ...(isDraft ? [] : ['data']), 'w_sprawie'].filter((key) => !has(key)),
    cited: citedActs([read?.subject ?? '', ...lines.filter((_, index) => quoted[index] !== true)].join('\n')),
    remarks: [
      ...(isOrganUnsure ? [DRAFT_REMARKS.organUnsure(read?.organ ?? '')] : []),
      ...(basis === null ? [] : [DRAFT_REMARKS.legalBasis(sample(basis))]),
      ...(isDraft ? [] : entry.remarks),
    ],
    adoptedBy: null,
    text: { blocks: [...linesToKeep(before, publication !== null), ...blocks], notes },
  };
}
