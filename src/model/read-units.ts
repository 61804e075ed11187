import type { PhrasingContent, Root } from 'mdast';
import slugify from '@sindresorhus/slugify';
import type { LineIndex } from '../diagnostics/line-index.ts';
import type { Report } from '../diagnostics/reporter.ts';
import { bareMarker } from '../law/bare-number.ts';
import { bracketTitle, readMarker, type Marker } from '../law/markers.ts';
import { isPartTitle } from '../law/part-heading.ts';
import { looseMarker } from '../law/run-together.ts';
import type { Unit } from '../types.ts';
import { bareNumbers, type BareNumbers } from './bare-numbers.ts';
import { Headings, isTitle, type Heading } from './headings.ts';
import { LineBreaks } from './line-breaks.ts';
import { firstOffset, toLines, type Line } from './lines.ts';
import { listEnd } from './list-end.ts';
import { Outlook } from './outlook.ts';
import { plainText, rawText } from './plain-text.ts';
import { follows, isPlausibleMarker, looksLikeBasic } from './plausible-marker.ts';
import { QuotedLines } from './quoted-lines.ts';
import { linesRunTogether } from './run-together.ts';
import { TextFlow } from './text-flow.ts';
import { RANKS } from '../law/ranks.ts';
import { type UnitDraft } from './unit-draft.ts';
import { REASONS_ID } from './unit-ids.ts';
import { UnitTree } from './unit-tree.ts';
import { dropPrefix, splitInline } from './split-inline.ts';
import { wordsBeforePicture } from './words-before-picture.ts';

/** Properties of a text that affect how it is read. */
export interface TextKind {
  /** The text is itself an attachment: lines above its first unit that say so open no attachment. */
  readonly isAttachment?: boolean;
}

/**
 * Reads the units of a legal text from its markers alone: list positions,
 * indentation and nesting of the Markdown don't matter. Every word goes into exactly one unit; a repeated number is a warning.
 */
export function readUnits(root: Root, source: string, lines: LineIndex, report: Report, kind: TextKind = {}): Unit[] {
  const read = toLines(root, source).flatMap((line) => linesRunTogether(line, source));
  return new UnitReader(source, read, new UnitTree(lines, report), kind).read();
}

const wordsOf = ({ nodes }: Line): readonly PhrasingContent[] => nodes as readonly PhrasingContent[];

/** „NA REALIZACJĘ PROGRAMU” */
const isCapitals = (words: string): boolean => /\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words);

class UnitReader {
  readonly #source: string;
  readonly #lines: readonly Line[];
  readonly #tree: UnitTree;
  readonly #text: TextFlow;
  readonly #headings: Headings;
  readonly #outlook: Outlook;
  readonly #breaks: LineBreaks;
  readonly #bare: BareNumbers;
  /** A chapter or part whose title may stand on the next line, or go on there. */
  #untitled: UnitDraft | null = null;

  constructor(source: string, lines: readonly Line[], tree: UnitTree, { isAttachment = false }: TextKind) {
    this.#source = source;
    this.#lines = lines;
    this.#tree = tree;
    this.#text = new TextFlow(tree);
    this.#breaks = new LineBreaks(lines);
    this.#headings = new Headings(lines, isAttachment);
    this.#bare = bareNumbers(lines);
    this.#outlook = new Outlook(lines, this.#bare.read, (index) => this.#headings.at(index) !== null);
  }

  read(): Unit[] {
    const quoted = new QuotedLines(this.#lines);
    let quotedUntil = -1;
    let headingUntil = -1;
    /** The line before; `null` after a heading or block. */
    let previous: string | null = null;
    this.#lines.forEach((line, index) => {
      if (index <= headingUntil) return;
      let words: string | null = null;
      if (line.type === 'block') {
        this.#untitled = null;
        this.#text.appendBlock(line);
      } else if (index <= quotedUntil) this.#text.append(wordsOf(line), true);
      else {
        const heading = this.#headings.at(index);
        words = this.#readTitleOfPrevious(line, index, heading) ? null : this.#readLine(line, index, heading, previous);
        if (words !== null) quotedUntil = quoted.end(index, words);
        else if (heading?.kind === 'attachment') headingUntil = heading.end;
      }
      previous = words === null && index > quotedUntil ? null : line.raw.trimEnd();
    });
    // A row of a pasted sheet is told of as such.
    for (const { label, index } of this.#bare.doubtful)
      if (this.#headings.at(index) === null && this.#lines[index]?.raw.includes('\t') !== true)
        this.#tree.reportBareNumbers(label, this.#lines[index]?.at ?? 0);
    return this.#tree.finished();
  }

  /** Reads a line into units; gives the words that went to the innermost of them, `null` where they are a heading. */
  #readLine(line: Line, index: number, heading: Heading | null, previous: string | null): string | null {
    if (heading !== null) return this.#openHeading(heading, line, index);
    let nodes = wordsOf(line);
    let at = line.at;
    let opened: Marker | null = null;
    for (;;) {
      const raw = wordsBeforePicture(nodes);
      const indent = raw.length - raw.trimStart().length;
      const words = raw.slice(indent);
      const marker = readMarker(words) ?? (this.#bare.read.has(index) ? bareMarker(words) : null);
      if (marker === null) break;
      const rest = raw.slice(indent + marker.length);
      const opens =
        opened === null
          ? isPlausibleMarker(marker, line, rest, previous, this.#tree.current, () => this.#outlook.ofDash(index).dashes)
          : follows(opened, marker);
      if (!opens) {
        if (opened === null && previous !== null && looksLikeBasic(marker, rest, previous)) this.#tree.reportClosed(marker, at);
        break;
      }
      const unit = this.#tree.open(marker, at, () => this.#outlook.ofDash(index));
      nodes = this.#takeTitle(unit, dropPrefix(nodes, indent + marker.length, this.#source));
      at = firstOffset(nodes) ?? at;
      opened = marker;
    }
    if (opened?.kind === 'ust') this.#tellLoose(line);
    if (opened === null && line.depth > 0) {
      this.#openHeadedText(line, false);
      return null;
    }
    if (opened === null && (line.first || this.#breaks.isOnPurpose(index))) this.#closeList(line, index);
    this.#text.append(nodes, opened !== null || line.first || this.#breaks.isSignature(index));
    return rawText(nodes);
  }

  /** Gives a § or an article the title that stands in brackets after its number, and the words that are left. */
  #takeTitle(unit: UnitDraft, nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
    const length = unit.kind === 'par' || unit.kind === 'art' ? bracketTitle(rawText(nodes)) : 0;
    if (length === 0) return nodes;
    const { before, after } = splitInline(nodes, length, this.#source);
    unit.heading = before;
    const raw = rawText(after);
    return dropPrefix(after, raw.length - raw.trimStart().length, this.#source);
  }

  /** What looks like the next ustęp inside the line is told, since nothing proves it. */
  #tellLoose({ raw, nodes, at }: Line): void {
    const loose = looseMarker(raw);
    if (loose === null) return;
    const rest = dropPrefix(nodes as readonly PhrasingContent[], loose.at, this.#source);
    this.#tree.reportLoose(loose.label, firstOffset(rest) ?? at);
  }

  /** „Rozdział 2.” may have its title on the next line or in the next paragraph. */
  #readTitleOfPrevious(line: Line, index: number, heading: Heading | null): boolean {
    const unit = this.#untitled;
    this.#untitled = null;
    const raw = line.raw.trim();
    if (unit === null || heading !== null || this.#outlook.markerAt(index) !== null) return false;
    if (unit.heading === null) {
      if (!isTitle(raw)) return false;
      unit.heading = [...wordsOf(line)];
      this.#untitled = unit;
      return true;
    }
    // „Przepisy⏎końcowe”, „WYSOKOŚĆ ŚRODKÓW⏎NA REALIZACJĘ PROGRAMU”: a title that was wrapped.
    const goesOn = isCapitals(raw) ? isCapitals(plainText(unit.heading)) : /^\p{Ll}.*[^.;:,]$/u.test(raw);
    if (line.first || !goesOn) return false;
    unit.heading = [...unit.heading, { type: 'text', value: ' ' }, ...wordsOf(line)];
    return true;
  }

  #openHeading(heading: Heading, line: Line, index: number): string | null {
    switch (heading.kind) {
      case 'attachment':
        this.#openGrouping(heading.marker, line, this.#lines.slice(index + 1, heading.end + 1));
        return null;
      case 'grouping':
        this.#openGrouping(heading.marker, line, []);
        return null;
      case 'reasons':
        this.#openHeadedText(line, true);
        return null;
      case 'part':
        return this.#openPart(heading, line);
    }
  }

  #openGrouping(marker: Marker, line: Line, further: readonly Line[]): void {
    const unit = this.#tree.open(marker, line.at);
    const title = this.#without(marker.length, line);
    for (const { nodes } of further) title.push({ type: 'text', value: ' ' }, ...(nodes as readonly PhrasingContent[]));
    if (plainText(title) !== '') unit.heading = title;
    else if (marker.kind !== 'zal') this.#untitled = unit;
  }

  /** The words of a line after a marker of so many characters. */
  #without(length: number, line: Line): PhrasingContent[] {
    const words = wordsBeforePicture(wordsOf(line));
    return dropPrefix(wordsOf(line), words.length - words.trimStart().length + length, this.#source);
  }

  /** „I. Cele programu”: a text of its own, in which numbers begin anew. Its words are its title, or a sentence. */
  #openPart({ part }: Extract<Heading, { kind: 'part' }>, line: Line): string | null {
    const rest = this.#without(part.length, line);
    const words = plainText(rest);
    const isHeading = line.depth > 0 || isPartTitle(words);
    const name = slugify(line.raw).slice(0, 60) || 'czesc';
    const unit = this.#tree.openPart(part, { name, at: line.at, depth: line.depth, ...(isHeading ? { heading: rest } : {}) });
    if (words === '') {
      unit.heading = null;
      this.#untitled = unit;
    }
    if (words === '' || isHeading) return null;
    this.#text.append(rest, true);
    return rawText(rest);
  }

  /** A heading that is no marker: „Uzasadnienie”, „Wstęp”. The reasons stand after the whole act, never inside a chapter. */
  #openHeadedText({ raw, nodes, at, depth }: Line, reasons: boolean): void {
    this.#tree.close(RANKS.text);
    if (reasons) this.#tree.current = null;
    const name = reasons ? REASONS_ID : slugify(raw).slice(0, 60) || 'tekst';
    this.#tree.add({ kind: 'text', name, at, depth, heading: [...(nodes as readonly PhrasingContent[])] });
  }

  /** A new paragraph after the last item of a list may belong to the unit that opened the list. */
  #closeList(line: Line, index: number): void {
    const end = listEnd(this.#tree.current, line.raw.trim(), this.#breaks.startOf(index), () => this.#outlook.after(index));
    if (end !== null) this.#tree.closeList(end, line.at);
  }
}
