import { announcesInSubject } from '../law/announcement/is-announcement.ts';
import { readMarker } from '../law/markers.ts';
import { programmeYears } from '../law/programme-title.ts';
import type { Publication } from '../types.ts';
import { visibleText, type SourceBlock, type Inline, type SourceText } from './blocks.ts';
import type { DraftFromText, Guess, KnownContent } from './draft.ts';
import { draftAct } from './draft-act.ts';
import { announcedKeys, draftAnnouncement } from './draft-announcement.ts';
import { leadingTitle, splitDocument, type SplitProgramme } from './split-document.ts';

const yearsGuesses = (first: number, last: number, title: string): Guess[] => [
  first === last
    ? { key: 'rok', value: first, source: title }
    : { key: 'lata', value: `${String(first)}–${String(last)}`, source: title },
];

/** The footnotes whose marks stand in some blocks. */
function notesOf(blocks: readonly SourceBlock[], notes: SourceText['notes']): SourceText['notes'] {
  const marks = new Set<string>();
  const collect = (inlines: readonly Inline[]): void => {
    for (const inline of inlines) {
      if (inline.type !== 'note' || marks.has(inline.id)) continue;
      marks.add(inline.id);
      for (const paragraph of notes.get(inline.id) ?? []) collect(paragraph.inlines);
    }
  };
  for (const block of blocks) {
    if (block.type === 'paragraph') collect(block.inlines);
    else for (const { paragraphs } of block.rows.flat()) for (const paragraph of paragraphs) collect(paragraph.inlines);
  }
  return new Map([...notes].filter(([id]) => marks.has(id)));
}

function draftProgramme(programme: SplitProgramme, notes: SourceText['notes'], adoptedBy: number | null): DraftFromText {
  const { title, firstYear, lastYear, attachment, blocks } = programme;
  const guesses: Guess[] = [{ key: 'tytul', value: title, source: title }, ...yearsGuesses(firstYear, lastYear, title)];
  if (attachment !== 1) guesses.push({ key: 'zalacznik', value: attachment, source: `Załącznik nr ${String(attachment)}` });
  return {
    kind: 'programme',
    guesses,
    missing: [],
    cited: [],
    remarks: [],
    adoptedBy,
    text: { blocks, notes: notesOf(blocks, notes) },
  };
}

function draftOther(source: SourceText): DraftFromText {
  const { title, rest } = leadingTitle(source.blocks);
  const isReport = /^sprawozdanie(?!\p{L})/iu.test(title);
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(title.replace(/\d{1,2}\s+\p{L}+\s+\d{4}/gu, ''))?.[0];
  const guesses: Guess[] = title === '' ? [] : [{ key: 'tytul', value: title, source: title }];
  const missing = title === '' ? ['tytul'] : [];
  if (isReport) {
    if (year === undefined) missing.push('rok');
    else guesses.push({ key: 'rok', value: Number(year), source: title });
    missing.push('data');
  }
  return {
    kind: isReport ? 'report' : 'page',
    guesses,
    missing,
    cited: [],
    remarks: [],
    adoptedBy: null,
    text: { blocks: rest, notes: source.notes },
  };
}

/** An act with what its own subject says it announces: the keys of a competition under `konkurs`. */
function withCompetition(act: DraftFromText, blocks: readonly SourceBlock[]): DraftFromText {
  const subject = act.guesses.find(({ key }) => key === 'w_sprawie')?.value;
  if (typeof subject !== 'string' || !announcesInSubject(subject)) return act;
  const { guesses, remarks } = announcedKeys(blocks, subject);
  if (guesses.length === 0) return { ...act, remarks: [...act.remarks, ...remarks] };
  const value = Object.fromEntries(guesses.map(({ key, value: fact }) => [key, fact]));
  const source = guesses.map((guess) => guess.source).join(' / ');
  return { ...act, guesses: [...act.guesses, { key: 'konkurs', value, source }], remarks: [...act.remarks, ...remarks] };
}

/**
 * One source → the documents it holds: an act with the programmes split off its attachments, or a programme, a report, a page. `stated`: what is
 * known of an act from elsewhere.
 */
export function draftDocuments(
  source: SourceText,
  known: KnownContent,
  stated: { readonly heading: string; readonly publication: Publication | null } | null = null,
): DraftFromText[] {
  const split = splitDocument(source.blocks, stated?.heading ?? null);
  if (split.heading !== null) {
    const programmes = split.programmes.map((programme) => draftProgramme(programme, source.notes, 0));
    const elsewhere = new Set(programmes.flatMap(({ text }) => [...text.notes.keys()]));
    const notes = new Map([...source.notes].filter(([id]) => !elsewhere.has(id)));
    const act = draftAct(split.heading, split.before, split.blocks, notes, known, stated?.publication ?? null);
    return [withCompetition(act, split.blocks), ...programmes];
  }
  const announcement = draftAnnouncement(source, known);
  if (announcement !== null) return [announcement];
  const [programme] = split.programmes;
  if (programme !== undefined && split.blocks.length === 0) return [draftProgramme(programme, source.notes, null)];
  const { title, rest } = leadingTitle(source.blocks);
  const years = programmeYears(title);
  const hasUnits = rest.some((block) => block.type === 'paragraph' && readMarker(visibleText(block)) !== null);
  if (years !== null && hasUnits) {
    const parts = { title, firstYear: years.first, lastYear: years.last, attachment: 1, blocks: rest };
    return [draftProgramme(parts, source.notes, null)];
  }
  const isAct = source.blocks.some((block) => block.type === 'paragraph' && /^§\s*\d/.test(visibleText(block)));
  return isAct ? [draftAct('', [], source.blocks, source.notes, known)] : [draftOther(source)];
}
