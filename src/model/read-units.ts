import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import slugify from '@sindresorhus/slugify';
import type { LineIndex } from '../diagnostics/line-index.ts';
import type { Report } from '../diagnostics/reporter.ts';
import { isSignature, readMarker, type Marker } from '../law/markers.ts';
import { isFirstNumber } from '../law/next-number.ts';
import { isPartTitle } from '../law/part-heading.ts';
import type { Unit } from '../types.ts';
import { dropPrefix } from './drop-prefix.ts';
import { Headings, isTitle, type Heading } from './headings.ts';
import { lastWords } from './last-words.ts';
import { firstOffset, toLines, type Line } from './lines.ts';
import { listEnd } from './list-end.ts';
import { Outlook } from './outlook.ts';
import { plainText, rawText } from './plain-text.ts';
import { isPlausibleMarker } from './plausible-marker.ts';
import { QuotedLines } from './quoted-lines.ts';
import { linesRunTogether } from './run-together.ts';
import { PLAIN_TEXT_RANK, RANKS, type UnitDraft } from './unit-draft.ts';
import { REASONS } from './unit-ids.ts';
import { UnitTree } from './unit-tree.ts';
import { wordsBeforePicture } from './words-before-picture.ts';

/** What a text is, where that decides how it is read. */
export interface TextKind {
  /** It is itself the text of an attachment: a line above its first unit that says so opens none. */
  readonly isAttachment?: boolean;
}

/**
 * Reads the units of a legal text from its markers alone (CONTRACT 3; „Zasady techniki prawodawczej” § 54–62): list positions,
 * indentation and nesting of the Markdown don't matter. Every word goes into exactly one unit; a repeated number is a warning.
 */
export function readUnits(root: Root, source: string, lines: LineIndex, report: Report, kind: TextKind = {}): Unit[] {
  const read = toLines(root, source).flatMap((line) => linesRunTogether(line, source));
  return new UnitReader(source, read, new UnitTree(lines, report), kind).read();
}

const SIGNATURE_LIMIT = 60;

const wordsOf = ({ nodes }: Line): readonly PhrasingContent[] => nodes as readonly PhrasingContent[];

class UnitReader {
  readonly #source: string;
  readonly #lines: readonly Line[];
  readonly #tree: UnitTree;
  readonly #headings: Headings;
  readonly #outlook: Outlook;
  /** A chapter or part whose title may stand on the next line, or go on there. */
  #untitled: UnitDraft | null = null;

  constructor(source: string, lines: readonly Line[], tree: UnitTree, { isAttachment = false }: TextKind) {
    this.#source = source;
    this.#lines = lines;
    this.#tree = tree;
    this.#headings = new Headings(lines, isAttachment);
    this.#outlook = new Outlook(lines, (index) => this.#headings.at(index) !== null);
  }

  read(): Unit[] {
    const quoted = new QuotedLines(this.#lines);
    let quotedUntil = -1;
    let headingUntil = -1;
    /** The line before; `null` after a heading and a block, which end what they follow. */
    let previous: string | null = null;
    this.#lines.forEach((line, index) => {
      if (index <= headingUntil) return;
      let words: string | null = null;
      if (line.type === 'block') this.#appendBlock(line);
      else if (index <= quotedUntil) this.#append(wordsOf(line), true);
      else {
        const heading = this.#headings.at(index);
        words = this.#readTitleOfPrevious(line, heading) ? null : this.#readLine(line, index, heading, previous);
        if (words !== null) quotedUntil = quoted.end(index, words);
        else if (heading?.kind === 'attachment') headingUntil = heading.end;
      }
      previous = words === null && index > quotedUntil ? null : line.raw.trimEnd();
    });
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
      const marker = readMarker(raw.slice(indent));
      if (marker === null) break;
      const rest = raw.slice(indent + marker.length);
      const opens =
        opened === null
          ? isPlausibleMarker(marker, line, rest, previous, this.#tree.current, () => this.#outlook.ofDash(index).dashes)
          : follows(opened, marker);
      if (!opens) break;
      this.#tree.open(marker, at, () => this.#outlook.ofDash(index));
      nodes = dropPrefix(nodes, indent + marker.length, this.#source);
      at = firstOffset(nodes) ?? at;
      opened = marker;
    }
    if (opened === null && line.depth > 0) {
      this.#openHeadedText(line, false);
      return null;
    }
    if (opened === null && line.first) this.#closeList(line, index);
    this.#append(nodes, opened !== null || line.first || this.#isSignedAt(index));
    return rawText(nodes);
  }

  /** „Rozdział 2.” may have its title on the next line or in the next paragraph. */
  #readTitleOfPrevious(line: Line, heading: Heading | null): boolean {
    const unit = this.#untitled;
    this.#untitled = null;
    const raw = line.raw.trim();
    if (unit === null || heading !== null || !isTitle(raw) || readMarker(raw) !== null) return false;
    unit.heading = [...wordsOf(line)];
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
    this.#append(rest, true);
    return rawText(rest);
  }

  /** A heading that is no marker: „Uzasadnienie”, „Wstęp”. The reasons stand after the whole act, never inside a chapter. */
  #openHeadedText({ raw, nodes, at, depth }: Line, reasons: boolean): void {
    this.#tree.close(RANKS.text);
    if (reasons) this.#tree.current = null;
    const name = reasons ? REASONS : slugify(raw).slice(0, 60) || 'tekst';
    this.#tree.add({ kind: 'text', name, at, depth, heading: [...(nodes as readonly PhrasingContent[])] });
  }

  /** Without blank lines, a signature is a line of its own; that of a wrapped sentence goes on with a small letter. */
  #isSignedAt(index: number): boolean {
    const [before, line, next] = [this.#lines[index - 1], this.#lines[index], this.#lines[index + 1]];
    if (line === undefined || line.raw.trim().length > SIGNATURE_LIMIT || !/[.”)]\s*$/.test(before?.raw ?? '')) return false;
    const goesOn = next?.first === false && /^\s*[\p{Ll}\d(]/u.test(next.raw);
    return isSignature(line.raw) && !goesOn;
  }

  /** A new paragraph after the last item of a list may belong to the unit that opened the list. */
  #closeList(line: Line, index: number): void {
    const end = listEnd(this.#tree.current, line.raw.trim(), () => this.#outlook.after(index));
    if (end !== null) this.#tree.closeList(end, line.at);
  }

  #append(nodes: readonly PhrasingContent[], newParagraph: boolean): void {
    if (nodes.length === 0) return;
    const { content } = this.#unitForText(nodes, newParagraph);
    const last = content.at(-1);
    if (newParagraph || last?.type !== 'paragraph') content.push({ type: 'paragraph', children: [...nodes] } satisfies Paragraph);
    else {
      last.children.push({ type: 'text', value: '\n' });
      for (const node of nodes) last.children.push(node);
    }
  }

  /** Unmarked words continue the open unit; before the first unit, under a chapter heading and after a signature they are text. */
  #unitForText(nodes: readonly PhrasingContent[], newParagraph: boolean): UnitDraft {
    const { current } = this.#tree;
    if (current === null || current.rank < RANKS.text) return this.#openText(firstOffset(nodes) ?? 0);
    const endsAct =
      newParagraph && current.rank >= RANKS.par && isSignature(rawText(nodes)) && /[.”)]$/.test(lastWords(current.content));
    if (!endsAct) return current;
    this.#tree.closeToAttachment();
    return this.#tree.add({ kind: 'text', name: 'podpis', at: firstOffset(nodes) ?? 0, rank: PLAIN_TEXT_RANK });
  }

  #openText(at: number): UnitDraft {
    const isFirst = this.#tree.current === null && this.#tree.top.length === 0;
    return this.#tree.add({ kind: 'text', name: isFirst ? 'wstep' : 'tekst', at, rank: PLAIN_TEXT_RANK });
  }

  #appendBlock({ nodes, at }: Line): void {
    this.#untitled = null;
    const { current } = this.#tree;
    const unit = current !== null && current.rank >= RANKS.text ? current : this.#openText(at);
    for (const block of nodes as readonly RootContent[]) unit.content.push(block);
  }
}

const LIST_LEVELS: readonly string[] = ['ust', 'pkt', 'lit'];

/**
 * „§ 2. 1. Tekst” is two units, and so are „Art. 5. 1.”, „§ 2. 1) sport” and „2. 1) opis”, where a list begins; any other marker after a
 * marker is text („1) § 2 rozporządzenia …”).
 */
function follows(opened: Marker, { kind, number }: Marker): boolean {
  const isBasic = opened.kind === 'par' || opened.kind === 'art';
  if (kind === 'ust') return isBasic;
  if (!isBasic && !LIST_LEVELS.includes(opened.kind)) return false;
  return LIST_LEVELS.indexOf(kind) > LIST_LEVELS.indexOf(opened.kind) && isFirstNumber(number);
}
