import { startsActHeading } from '../law/act-heading.ts';
import { attachmentNumber, continuesAttachmentHeading } from '../law/attachment-heading.ts';
import { isReasonsHeading, readGroupingMarker, readMarker } from '../law/markers.ts';
import { programmeYears } from '../law/programme-title.ts';
import { paragraph, plainPiece, visibleText, type SourceBlock, type ParagraphBlock } from './blocks.ts';
import { quotedLines } from './quoted-lines.ts';

/** A programme that stood in an attachment: it becomes a file of its own. */
export interface SplitProgramme {
  readonly title: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly attachment: number;
  readonly blocks: readonly SourceBlock[];
}

export interface SplitText {
  /** Heading of the act, its lines joined; `null` where the text has none. */
  readonly heading: string | null;
  /** Lines before the heading („Projekt”, „Dziennik Urzędowy …”). */
  readonly before: readonly ParagraphBlock[];
  /** The text with the attachments that stay in it, each under its heading. */
  readonly blocks: readonly SourceBlock[];
  readonly programmes: readonly SplitProgramme[];
}

/** Beyond this many paragraphs no heading is looked for. */
const HEADING_REACH = 25;
const TITLE_LIMIT = 600;
/** Titles of real acts that name many statutes are shorter. */
const ACT_HEADING_LIMIT = 1200;

const text = (block: SourceBlock): string => (block.type === 'paragraph' ? visibleText(block).replace(/\s+/g, ' ') : '');

/** Whether a paragraph begins the text itself: the legal basis, a unit, a chapter. */
function beginsText(block: SourceBlock): boolean {
  const line = text(block);
  return (
    block.type === 'table' ||
    /^(?:(?:działając\s+)?na\s+podstawie|zgodnie\s+z\s+art)/iu.test(line) ||
    /(?:uchwala|zarządza)(?:\s+się)?,?\s+co\s+następuje/iu.test(line) ||
    readMarker(line) !== null ||
    readGroupingMarker(line) !== null ||
    isReasonsHeading(line)
  );
}

/** The heading of an act, the lines before it and the rest; all is the rest of a text without one. */
export function splitHeading(blocks: readonly SourceBlock[]): {
  before: ParagraphBlock[];
  heading: string | null;
  rest: readonly SourceBlock[];
} {
  const start = blocks.slice(0, HEADING_REACH).findIndex((block) => startsActHeading(text(block)) || beginsText(block));
  const first = blocks[start];
  if (first === undefined || !startsActHeading(text(first))) return { before: [], heading: null, rest: blocks };
  let end = start + 1;
  let length = text(first).length;
  while (end < blocks.length && end - start < HEADING_REACH && !beginsText(blocks[end] ?? first)) {
    length += text(blocks[end] ?? first).length;
    // A paragraph of text that no basis or number begins is no part of a title.
    if (length > ACT_HEADING_LIMIT) break;
    end++;
  }
  const before = blocks.slice(0, start).filter((block): block is ParagraphBlock => block.type === 'paragraph');
  return { before, heading: blocks.slice(start, end).map(text).join(' '), rest: blocks.slice(end) };
}

/** Lines at the beginning that are a title: short, without a full stop, before the first unit. */
export function leadingTitle(blocks: readonly SourceBlock[]): { title: string; rest: readonly SourceBlock[] } {
  let end = 0;
  let depth = 0;
  let title = '';
  for (const block of blocks) {
    const line = text(block);
    const joined = `${title} ${line}`.trim();
    // A heading of another depth than the title's is no part of it.
    if (block.type === 'table' || (end > 0 && block.heading !== depth)) break;
    depth = block.heading;
    if (
      beginsText(block) ||
      /^wstęp$/iu.test(line) ||
      /[.;:]$/.test(line.replace(/\d{4} r\.$/, '')) ||
      joined.length > TITLE_LIMIT
    )
      break;
    title = joined;
    end++;
    if (programmeYears(title) !== null && !/^(?:na|i|oraz|z)\s/iu.test(text(blocks[end] ?? block))) break;
  }
  return { title, rest: blocks.slice(end) };
}

function readProgramme(blocks: readonly SourceBlock[], number: string, heading: ParagraphBlock): SplitProgramme | null {
  const { title, rest } = leadingTitle(blocks);
  const years = programmeYears(title);
  if (years === null || rest.length === 0) return null;
  const attachment = /^\d+/.test(number) ? Number.parseInt(number, 10) : 1;
  return { title, firstYear: years.first, lastYear: years.last, attachment, blocks: [{ ...heading, heading: 0 }, ...rest] };
}

/**
 * Takes a text apart: the heading of the act, its provisions, its attachments. Attachments keep their place under a heading each; one that
 * is a programme is split off. What stands in quotation marks is new wording and never taken for an attachment. `known`: the heading, where it
 * is not among the blocks.
 */
export function splitDocument(all: readonly SourceBlock[], known: string | null = null): SplitText {
  const { before, heading, rest } = known === null ? splitHeading(all) : { before: [], heading: known, rest: all };
  const blocks: SourceBlock[] = [];
  const programmes: SplitProgramme[] = [];
  let attachment: { number: string; heading: ParagraphBlock; blocks: SourceBlock[] } | null = null;
  const quoted = quotedLines(rest.map(text));
  const closeAttachment = (): void => {
    if (attachment === null) return;
    const programme = readProgramme(attachment.blocks, attachment.number, attachment.heading);
    if (programme === null) blocks.push(attachment.heading, ...attachment.blocks);
    else programmes.push(programme);
    attachment = null;
  };
  for (let index = 0; index < rest.length; index++) {
    const block = rest[index];
    if (block === undefined) break;
    const line = text(block);
    const isQuoted = quoted[index] === true;
    const number = isQuoted ? null : attachmentNumber(line);
    if (number !== null && (index > 0 || heading === null || known !== null)) {
      closeAttachment();
      let words = line;
      while (continuesAttachmentHeading(text(rest[index + 1] ?? { type: 'table', rows: [] }))) {
        index++;
        words += ` ${text(rest[index] ?? block)}`;
      }
      attachment = { number, heading: paragraph([plainPiece(words)], '', 2), blocks: [] };
    } else {
      if (!isQuoted && isReasonsHeading(line)) closeAttachment();
      (attachment?.blocks ?? blocks).push(block);
    }
  }
  closeAttachment();
  return { heading, before, blocks, programmes };
}
