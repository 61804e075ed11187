import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import slugify from '@sindresorhus/slugify';
import type { LineIndex } from '../diagnostics/line-index.ts';
import type { Report } from '../diagnostics/reporter.ts';
import {
  isReasonsHeading,
  isSignature,
  readAttachmentMarker,
  readGroupingMarker,
  readMarker,
  type Marker,
} from '../law/markers.ts';
import type { Unit } from '../types.ts';
import { dropPrefix } from './drop-prefix.ts';
import { lastWords } from './last-words.ts';
import { firstOffset, toLines, type Line } from './lines.ts';
import { plainText, rawText } from './plain-text.ts';
import { isPlausibleMarker } from './plausible-marker.ts';
import { QuotedLines } from './quoted-lines.ts';
import { PLAIN_TEXT_RANK, RANKS, type UnitDraft } from './unit-draft.ts';
import { REASONS } from './unit-ids.ts';
import { UnitTree } from './unit-tree.ts';

const TITLE_LIMIT = 250;

/** Whether words may be a title: „Postanowienia ogólne”, and no sentence that goes on. */
const isTitle = (text: string): boolean => text.length <= TITLE_LIMIT && /^[\p{Lu}„(]/u.test(text) && !/[;:,]$/.test(text);

/**
 * Reads the units of a legal text from its markers alone (CONTRACT 3; „Zasady techniki prawodawczej” § 54–62): list positions,
 * indentation and nesting of the Markdown don't matter. Every word goes into exactly one unit; a repeated number is a warning.
 */
export function readUnits(root: Root, source: string, lines: LineIndex, report: Report): Unit[] {
  return new UnitReader(source, new UnitTree(lines, report)).read(toLines(root, source));
}

class UnitReader {
  readonly #source: string;
  readonly #tree: UnitTree;
  /** A chapter that waits for its title on the next line. */
  #untitled: UnitDraft | null = null;

  constructor(source: string, tree: UnitTree) {
    this.#source = source;
    this.#tree = tree;
  }

  read(lines: readonly Line[]): Unit[] {
    const quoted = new QuotedLines(lines);
    let quotedUntil = -1;
    let previous = '';
    lines.forEach((line, index) => {
      if (line.type === 'block') this.#appendBlock(line);
      else if (index <= quotedUntil) this.#append(line.nodes as readonly PhrasingContent[], true);
      else {
        const words = this.#readLine(line, previous);
        if (words !== null) quotedUntil = quoted.end(index, words);
      }
      previous = line.raw.trimEnd();
    });
    return this.#tree.finished();
  }

  /** Reads a line into units; gives the words that went to the innermost of them, `null` where they are a heading. */
  #readLine(line: Line, previous: string): string | null {
    if (this.#readTitleOfPrevious(line) || this.#readHeadedUnit(line)) return null;
    let nodes = line.nodes as readonly PhrasingContent[];
    let at = line.at;
    let opened: Marker | null = null;
    for (;;) {
      const raw = wordsBeforePicture(nodes);
      const indent = raw.length - raw.trimStart().length;
      const marker = readMarker(raw.slice(indent));
      if (marker === null) break;
      const opens = opened === null ? isPlausibleMarker(marker, line, previous, this.#tree.current) : follows(opened, marker);
      if (!opens) break;
      this.#tree.open(marker, at);
      nodes = dropPrefix(nodes, indent + marker.length, this.#source);
      at = firstOffset(nodes) ?? at;
      opened = marker;
    }
    if (opened === null && line.depth > 0) {
      this.#openHeadedText(line);
      return null;
    }
    this.#append(nodes, opened !== null || line.first);
    return rawText(nodes);
  }

  /** „Rozdział 2.” may have its title on the next line or in the next paragraph. */
  #readTitleOfPrevious(line: Line): boolean {
    const unit = this.#untitled;
    this.#untitled = null;
    if (unit === null) return false;
    const raw = line.raw.trim();
    const isUnit =
      readMarker(raw) !== null || readGroupingMarker(raw) !== null || (line.depth > 0 && readAttachmentMarker(raw) !== null);
    if (!isTitle(raw) || isUnit) return false;
    unit.heading = [...(line.nodes as readonly PhrasingContent[])];
    return true;
  }

  #readHeadedUnit(line: Line): boolean {
    const words = wordsBeforePicture(line.nodes as readonly PhrasingContent[]);
    const raw = words.trim();
    const indent = words.length - words.trimStart().length;
    const attachment = line.depth > 0 ? readAttachmentMarker(raw) : null;
    if (attachment !== null) {
      this.#openGrouping(attachment, line, indent);
      return true;
    }
    if (line.first && isReasonsHeading(raw) && (line.depth > 0 || line.only)) {
      this.#openHeadedText(line);
      return true;
    }
    const grouping = readGroupingMarker(raw);
    if (grouping === null) return false;
    // A bare line is a chapter heading only where nothing but a title follows the number: „Rozdział 3 ustawy stosuje się…” is text.
    const title = raw.slice(grouping.length);
    if (line.depth === 0 && !(line.first && (title === '' || isTitle(title)))) return false;
    this.#openGrouping(grouping, line, indent);
    return true;
  }

  #openGrouping(marker: Marker, line: Line, indent: number): void {
    const unit = this.#tree.open(marker, line.at);
    const title = dropPrefix(line.nodes as readonly PhrasingContent[], indent + marker.length, this.#source);
    if (plainText(title) !== '') unit.heading = title;
    else if (marker.kind !== 'zal') this.#untitled = unit;
  }

  /** A heading that is no marker: „Uzasadnienie”, „Wstęp”. The reasons stand after the whole act, never inside a chapter. */
  #openHeadedText({ raw, nodes, at, depth }: Line): void {
    const reasons = isReasonsHeading(raw.trim());
    this.#tree.close(RANKS.text);
    if (reasons) this.#tree.current = null;
    const name = reasons ? REASONS : slugify(raw).slice(0, 60) || 'tekst';
    this.#tree.add({ kind: 'text', name, at, depth, heading: [...(nodes as readonly PhrasingContent[])] });
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

/** The words of a line up to its first picture: what a picture is called is no part of a marker. */
function wordsBeforePicture(nodes: readonly PhrasingContent[]): string {
  const holdsPicture = (node: PhrasingContent): boolean =>
    node.type === 'image' || ('children' in node && node.children.some(holdsPicture));
  const picture = nodes.findIndex(holdsPicture);
  return rawText(picture === -1 ? nodes : nodes.slice(0, picture));
}

/** „§ 2. 1. Tekst” is two units, and so is „Art. 5. 1.”; any other marker after a marker is text („1) § 2 rozporządzenia …”). */
const follows = (opened: Marker, { kind }: Marker): boolean => kind === 'ust' && (opened.kind === 'par' || opened.kind === 'art');
