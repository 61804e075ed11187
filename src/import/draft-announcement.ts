import {
  announcedMode,
  announcementTitle,
  isAnnouncement,
  isAnnouncementTitle,
  namedProgramme,
} from '../law/announcement/is-announcement.ts';
import { readAnnouncement, type AnnouncementFacts } from '../law/announcement/read-announcement.ts';
import type { Said } from '../law/announcement/said.ts';
import type { AnnouncementBlock } from '../law/announcement/statements.ts';
import { oneSpaced } from '../law/one-spaced.ts';
import { DRAFT_REMARKS } from '../strings/import.ts';
import { inlineText, visibleText, type SourceBlock, type SourceText } from './blocks.ts';
import type { DraftFromText, Guess, KeyValue, KnownContent } from './draft.ts';
import { leadingTitle } from './split-document.ts';

/** About the first page. */
const BEGINNING = 1500;
const TITLE_LIMIT = 300;

const announcementBlocks = (blocks: readonly SourceBlock[]): AnnouncementBlock[] =>
  blocks.map((block): AnnouncementBlock =>
    block.type === 'paragraph'
      ? { kind: 'line', text: visibleText(block), isHeading: block.heading > 0 }
      : {
          kind: 'table',
          rows: block.rows.map((row) =>
            row.map(({ paragraphs }) => paragraphs.map(({ inlines }) => inlineText(inlines)).join(' ')),
          ),
        },
  );

const stated = (values: Readonly<Record<string, string | null>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value === null ? [] : [[key, value]])));

/** Keys of a competition, each with what its fact is written as. */
function factsByKey(facts: AnnouncementFacts): readonly (readonly [key: string, fact: Said<KeyValue> | null])[] {
  const as = <Value>(fact: Said<Value> | null, write: (value: Value) => KeyValue): Said<KeyValue> | null =>
    fact?.read === 'whole' ? { ...fact, value: write(fact.value) } : fact;
  return [
    ['zadania', as(facts.tasks, (names) => (names.length === 1 ? (names[0] ?? '') : names))],
    ['sfery', as(facts.spheres, (items) => items.map((item) => (/^\d+$/u.test(item) ? Number(item) : item)))],
    ['kwota', facts.amount],
    ['ogloszono', facts.announced],
    ['termin', as(facts.deadline, ({ day, hour }) => (hour === null ? day : `${day} ${hour}`))],
    ['realizacja', as(facts.realisation, ({ from, to }) => stated({ od: from, do: to }))],
    ['miejsce', facts.place],
    ['wymagania', facts.requirements],
    ['kontakt', as(facts.contact, ({ unit, email, phone }) => stated({ komorka: unit, email, telefon: phone }))],
    ['komisja', as(facts.committee, (names) => (names.length === 1 ? (names[0] ?? '') : names))],
    ['wynik_do', facts.resultBy],
  ];
}

interface AnnouncedKeys {
  readonly guesses: readonly Guess[];
  /** What the text says and could not be read whole. */
  readonly remarks: readonly string[];
  /** Keys of what an announcement must say (art. 13 ust. 2) and this one does not. */
  readonly missing: readonly string[];
}

const REQUIRED = ['kwota', 'termin'];

/** The keys of the competition that some text announces. */
export function announcedKeys(blocks: readonly SourceBlock[], title: string): AnnouncedKeys {
  const facts = factsByKey(readAnnouncement(announcementBlocks(blocks), title));
  const silent = facts.flatMap(([key, fact]) => (fact === null ? [key] : []));
  return {
    guesses: facts.flatMap(([key, fact]) => (fact?.read === 'whole' ? [{ key, value: fact.value, source: fact.words }] : [])),
    remarks: facts.flatMap(([key, fact]) => (fact?.read === 'partly' ? [DRAFT_REMARKS.factPartly(key, fact.words)] : [])),
    missing: [
      ...REQUIRED.filter((key) => silent.includes(key)),
      ...(silent.includes('zadania') && silent.includes('sfery') ? ['zadania'] : []),
    ],
  };
}

const textOf = (block: SourceBlock): string => (block.type === 'paragraph' ? visibleText(block) : '');

/** The programme the text names by its year, where the content has just one for it. */
function programmeGuess(text: string, { programmes = [] }: KnownContent): Guess[] {
  const years = namedProgramme(text);
  if (years === null) return [];
  const [programme, ...others] = programmes.filter(
    ({ firstYear, lastYear }) => firstYear === years.first && lastYear === years.last,
  );
  return programme === undefined || others.length > 0 ? [] : [{ key: 'program', value: programme.id, source: years.words }];
}

/** A text that announces a competition of offers as a document of `konkursy`; `null` for any other text. */
export function draftAnnouncement(source: SourceText, known: KnownContent): DraftFromText | null {
  const { title: lines, rest } = leadingTitle(source.blocks);
  const beginning = source.blocks.map(textOf).join('\n').slice(0, BEGINNING);
  if (!isAnnouncement(lines === '' ? beginning.slice(0, 200) : lines, beginning)) return null;
  const whole = source.blocks.map(textOf).join(' ');
  const hasTitle = lines.length <= TITLE_LIMIT && isAnnouncementTitle(lines);
  const title = hasTitle ? lines : announcementTitle(beginning);
  const mode = announcedMode(`${lines} ${title ?? ''}`);
  const { guesses, remarks, missing } = announcedKeys(source.blocks, title ?? '');
  return {
    kind: 'competition',
    guesses: [
      ...(title === null ? [] : [{ key: 'tytul', value: title, source: hasTitle ? title : oneSpaced(beginning).slice(0, 160) }]),
      ...(mode === null ? [] : [{ key: 'tryb', value: mode, source: lines }]),
      ...programmeGuess(whole, known),
      ...guesses,
    ],
    missing: [...(title === null ? ['tytul'] : []), ...(mode === null ? missing : [])],
    cited: [],
    remarks,
    adoptedBy: null,
    text: { blocks: hasTitle ? rest : source.blocks, notes: source.notes },
  };
}
