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
} from '../grammar/markers.ts';
import type { Unit, UnitKind } from '../types.ts';
import { dropPrefix } from './drop-prefix.ts';
import { firstOffset, toLines, type Line } from './lines.ts';
import { isPlausibleMarker } from './plausible-marker.ts';
import { quotedLines } from './quotes.ts';
import { finishUnit, PLAIN_TEXT_RANK, RANKS, type UnitDraft } from './unit-draft.ts';
import { IdRegister, REASONS, unitId } from './unit-ids.ts';
import { plainText, rawText } from './plain-text.ts';

const TITLE_LIMIT = 250;

/**
 * Reads the units of a legal text from its markers alone (CONTRACT 3; „Zasady techniki prawodawczej” § 54–62): list positions,
 * indentation and nesting of the Markdown don't matter. Every word goes into exactly one unit; a repeated number is a warning.
 */
export function readUnits(root: Root, source: string, lines: LineIndex, report: Report): Unit[] {
  return new UnitReader(source, lines, report).read(toLines(root, source));
}

class UnitReader {
  readonly #source: string;
  readonly #lines: LineIndex;
  readonly #report: Report;
  readonly #ids = new IdRegister();
  readonly #firstPlace = new Map<string, number>();
  readonly #top: UnitDraft[] = [];
  /** The innermost unit that is open; its ancestors are open too. */
  #current: UnitDraft | null = null;
  /** How many of the next lines are quoted new wording. */
  #quoted = 0;
  #untitled: UnitDraft | null = null;

  constructor(source: string, lines: LineIndex, report: Report) {
    this.#source = source;
    this.#lines = lines;
    this.#report = report;
  }

  read(lines: readonly Line[]): Unit[] {
    let previous = '';
    lines.forEach((line, index) => {
      if (line.type === 'block') {
        this.#continue(line);
        this.#quoted = Math.max(0, this.#quoted - 1);
      } else if (this.#quoted > 0) this.#continueQuotation(line);
      else this.#readLine(line, previous, lines.slice(index + 1, index + 400));
      previous = line.raw.trimEnd();
    });
    return this.#top.map(finishUnit);
  }

  #readLine(line: Line, previous: string, following: readonly Line[]): void {
    if (this.#readTitleOfPrevious(line) || this.#readHeadedUnit(line)) return;
    const depth = line.depth;
    let nodes = line.nodes as readonly PhrasingContent[];
    let at = line.at;
    let opened = false;
    for (;;) {
      const raw = rawText(nodes);
      const indent = raw.length - raw.trimStart().length;
      const marker = readMarker(raw.slice(indent));
      if (marker === null || (opened ? marker.kind !== 'ust' : !isPlausibleMarker(marker, line, previous, this.#current))) break;
      this.#open(marker, at);
      nodes = dropPrefix(nodes, indent + marker.length, this.#source);
      at = firstOffset(nodes) ?? at;
      opened = true;
      // „§ 2. 1. Tekst” is two units, and so is „Art. 5. 1.”; any other marker after a marker is text („1) § 2 rozporządzenia …”).
      if (marker.kind !== 'par' && marker.kind !== 'art') break;
    }
    if (!opened && depth > 0) {
      this.#openHeadedText(line);
      return;
    }
    this.#append(nodes, opened || line.first);
    this.#quoted = quotedLines(rawText(nodes), previous, following);
  }

  /** „Rozdział 2.” may have its title on the next line or in the next paragraph. */
  #readTitleOfPrevious(line: Line): boolean {
    const unit = this.#untitled;
    this.#untitled = null;
    if (unit === null) return false;
    const raw = line.raw.trim();
    const isTitle = raw.length <= TITLE_LIMIT && /^[\p{Lu}„(]/u.test(raw) && !/[;:,]$/.test(raw) && line.raw !== '';
    if (
      !isTitle ||
      readMarker(raw) !== null ||
      readGroupingMarker(raw) !== null ||
      (line.depth > 0 && readAttachmentMarker(raw) !== null)
    ) {
      return false;
    }
    unit.heading = [...(line.nodes as readonly PhrasingContent[])];
    return true;
  }

  #readHeadedUnit(line: Line): boolean {
    const raw = line.raw.trim();
    const indent = line.raw.length - line.raw.trimStart().length;
    if (line.depth > 0) {
      const attachment = readAttachmentMarker(raw);
      if (attachment !== null) {
        this.#openGrouping(attachment, line, indent);
        return true;
      }
    }
    if (line.first && isReasonsHeading(raw) && (line.depth > 0 || line.only)) {
      this.#openHeadedText(line);
      return true;
    }
    const grouping = readGroupingMarker(raw);
    if (grouping !== null && (line.depth > 0 || this.#isBareGrouping(raw.slice(grouping.length), line))) {
      this.#openGrouping(grouping, line, indent);
      return true;
    }
    return false;
  }

  /** A bare line is a chapter heading only where nothing but a title follows the number: „Rozdział 3 ustawy stosuje się…” is text. */
  #isBareGrouping(title: string, line: Line): boolean {
    return line.first && title.length <= TITLE_LIMIT && (title === '' || /^[\p{Lu}„(]/u.test(title)) && !/[;:,]$/.test(title);
  }

  #openGrouping(marker: Marker, line: Line, indent: number): void {
    const unit = this.#open(marker, line.at);
    const title = dropPrefix(line.nodes as readonly PhrasingContent[], indent + marker.length, this.#source);
    if (plainText(title) !== '') unit.heading = title;
    else if (marker.kind !== 'zal') this.#untitled = unit;
  }

  /** A heading that is no marker: „Uzasadnienie”, „Wstęp”. The reasons stand after the whole act, never inside a chapter. */
  #openHeadedText(line: Line): void {
    const heading = [...(line.nodes as readonly PhrasingContent[])];
    const reasons = isReasonsHeading(line.raw.trim());
    this.#close(RANKS.text);
    if (reasons) this.#current = null;
    const name = reasons ? REASONS : slugify(line.raw).slice(0, 60) || 'tekst';
    this.#add('text', '', name, line.at, line.depth, heading, RANKS.text);
  }

  #open(marker: Marker, at: number): UnitDraft {
    if (marker.kind === 'tir') return this.#openTiret(marker, at);
    const rank = RANKS[marker.kind];
    this.#close(rank);
    return this.#add(marker.kind, marker.label, marker.number.toLowerCase(), at, 0, null, rank);
  }

  /**
   * Tirets begin after words that end with a colon; a dash line after the last item of another list is the list's common part
   * (§ 56), and so is one after a tiret that ends without punctuation.
   */
  #openTiret(marker: Marker, at: number): UnitDraft {
    const level = RANKS.tir + (marker.double ? 1 : 0);
    const current = this.#current;
    const item = current;
    const endsWithColon = current !== null && plainText(current.content).endsWith(':');
    if (current !== null && current.kind !== 'tir' && current.kind !== 'wsp' && !endsWithColon) {
      const opener = this.#listOpener(current);
      if (opener !== null) return this.#openCommonPart(opener, marker, at);
    }
    if (item?.kind === 'tir' && item.rank === level && !/[,;.:]$/.test(plainText(item.content)) && item.parent !== null) {
      return this.#openCommonPart(item.parent, marker, at);
    }
    this.#close(level);
    const number = (this.#current?.children ?? this.#top).filter((unit) => unit.kind === 'tir').length + 1;
    return this.#add('tir', marker.label, String(number), at, 0, null, level);
  }

  /** The unit whose list the given one closes: the nearest above it whose own words end with a colon. */
  #listOpener(unit: UnitDraft): UnitDraft | null {
    for (let above = unit.parent; above !== null; above = above.parent) {
      if (plainText(above.content).endsWith(':')) return above;
    }
    return null;
  }

  #openCommonPart(opener: UnitDraft, marker: Marker, at: number): UnitDraft {
    this.#current = opener;
    return this.#add('wsp', marker.label, '', at, 0, null, RANKS.wsp);
  }

  #close(rank: number): void {
    while (this.#current !== null && this.#current.rank >= rank) this.#current = this.#current.parent;
  }

  #add(
    kind: UnitKind,
    label: string,
    name: string,
    at: number,
    depth: number,
    heading: PhrasingContent[] | null,
    rank: number,
  ): UnitDraft {
    const parent = this.#current;
    const wanted = unitId(kind, name, parent);
    const { id, before } = this.#ids.take(wanted);
    if (before > 0 && kind !== 'text' && kind !== 'wsp') {
      const first = this.#lines.place(this.#firstPlace.get(wanted) ?? 0);
      this.#report('jednostka-powtorzona', this.#lines.place(at, Math.max(1, label.length)), label, String(first.line));
    } else this.#firstPlace.set(wanted, at);
    const unit: UnitDraft = { kind, id, rank, label, at, depth, parent, heading, content: [], children: [] };
    (parent?.children ?? this.#top).push(unit);
    this.#current = unit;
    this.#untitled = null;
    return unit;
  }

  // ------------------------------------------------------------ own words

  #append(nodes: readonly PhrasingContent[], newParagraph: boolean): void {
    if (nodes.length === 0) return;
    const unit = this.#unitForText(nodes, newParagraph);
    const last = unit.content.at(-1);
    if (!newParagraph && last?.type === 'paragraph') {
      last.children.push({ type: 'text', value: '\n' }, ...nodes);
    } else unit.content.push({ type: 'paragraph', children: [...nodes] } satisfies Paragraph);
  }

  /** Unmarked words continue the open unit; before the first unit, under a chapter heading and after a signature they are text. */
  #unitForText(nodes: readonly PhrasingContent[], newParagraph: boolean): UnitDraft {
    const current = this.#current;
    const raw = rawText(nodes);
    if (
      newParagraph &&
      current !== null &&
      current.rank >= RANKS.par &&
      isSignature(raw) &&
      /[.”)]$/.test(plainText(current.content))
    ) {
      this.#closeToAttachment();
      return this.#add('text', '', 'podpis', firstOffset(nodes) ?? 0, 0, null, PLAIN_TEXT_RANK);
    }
    if (current === null)
      return this.#add('text', '', this.#top.length === 0 ? 'wstep' : 'tekst', firstOffset(nodes) ?? 0, 0, null, PLAIN_TEXT_RANK);
    if (current.rank < RANKS.text) return this.#add('text', '', 'tekst', firstOffset(nodes) ?? 0, 0, null, PLAIN_TEXT_RANK);
    return current;
  }

  #closeToAttachment(): void {
    while (this.#current !== null && this.#current.kind !== 'zal') this.#current = this.#current.parent;
  }

  #continue(line: Line): void {
    this.#untitled = null;
    const block = line.nodes as readonly RootContent[];
    const current = this.#current;
    const unit =
      current !== null && current.rank >= RANKS.text
        ? current
        : this.#add(
            'text',
            '',
            current === null && this.#top.length === 0 ? 'wstep' : 'tekst',
            line.at,
            0,
            null,
            PLAIN_TEXT_RANK,
          );
    unit.content.push(...block);
  }

  // ------------------------------------------------------------ quoted new wording

  #continueQuotation(line: Line): void {
    this.#quoted--;
    this.#append(line.nodes as readonly PhrasingContent[], true);
  }
}
