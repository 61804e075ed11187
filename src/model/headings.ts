import type { PhrasingContent } from 'mdast';
import { continuesAttachmentHeading, opensAttachment } from '../law/attachment-heading.ts';
import { citesNext } from '../law/citing-end.ts';
import { lastFiniteVerb } from '../law/finite-verb.ts';
import { isReasonsHeading, readAttachmentMarker, readGroupingMarker, readMarker, type Marker } from '../law/markers.ts';
import type { Line } from './lines.ts';
import { partsOf, type PartMark } from './parts.ts';
import { wordsBeforePicture } from './words-before-picture.ts';

/** A line that is the heading of something, marked as one or not. */
export type Heading =
  /** `end`: index of the last line that belongs to it („Rady Gminy”, „z dnia …”). */
  | { readonly kind: 'attachment'; readonly marker: Marker; readonly end: number }
  | { readonly kind: 'grouping'; readonly marker: Marker }
  | { readonly kind: 'part'; readonly part: PartMark }
  | { readonly kind: 'reasons' };

const TITLE_LIMIT = 250;
/** Lines of an organ, a day and a title that may follow „Załącznik nr 1”. */
const MAX_LINES = 8;

/** Whether words may be a title: „Postanowienia ogólne”, and no sentence that goes on. */
export const isTitle = (text: string): boolean => text.length <= TITLE_LIMIT && /^[\p{Lu}„(]/u.test(text) && !/[;:,]$/.test(text);

/** „Rozdział 3 Kodeksu pracy”: words that go on with a citation. */
const CITED = /^(?:Kodeksu|Ustawy|Programu|Statutu|Regulaminu|Uchwały|Konstytucji)(?!\p{L})/u;
const SHORT = 80;

/**
 * Whether a chapter may begin directly under a line of its paragraph: after a sentence, or after a short line that is not
 * wrapped.
 */
const standsAfter = (before: string, title: string): boolean =>
  /(?:^|[.;”)])$/u.test(before) ||
  (before.length <= SHORT && !citesNext(before) && !CITED.test(title) && lastFiniteVerb(title) === -1);

/**
 * First letters of „Załącznik”, „Uzasadnienie”, „Dział”, „Rozdział” and „Oddział”; excludes most lines before the patterns are
 * tried.
 */
const FIRST_LETTERS = /^\s*[ZUDROzudro]/;

/** Tells the headings of a text from its other lines by their words and what stands around them. */
export class Headings {
  readonly #lines: readonly Line[];
  readonly #parts: ReadonlyMap<number, PartMark>;
  /**
   * Index of the first line of the document's own text. Lines before it say that the text is itself an attachment and open none.
   */
  readonly #bodyFrom: number;
  readonly #known: (Heading | null | undefined)[] = [];

  constructor(lines: readonly Line[], isAttachment: boolean) {
    this.#lines = lines;
    this.#parts = partsOf(lines);
    this.#bodyFrom = isAttachment ? lines.findIndex(({ raw, depth }) => depth > 0 || readMarker(raw.trimStart()) !== null) : 0;
  }

  at(index: number): Heading | null {
    return (this.#known[index] ??= this.#read(index));
  }

  /** The words of the line before; nothing before a heading or a block, which end what they follow. */
  #before(index: number): string {
    const line = this.#lines[index - 1];
    return line === undefined || line.type === 'block' || line.depth > 0 ? '' : line.raw.trimEnd();
  }

  #read(index: number): Heading | null {
    const line = this.#lines[index];
    if (line === undefined || line.type === 'block') return null;
    if (!FIRST_LETTERS.test(line.raw)) return this.#part(index);
    const raw = wordsBeforePicture(line.nodes as readonly PhrasingContent[]).trim();
    return (
      this.#attachment(raw, line, index) ??
      this.#reasons(raw, line, index) ??
      this.#grouping(raw, line, index) ??
      this.#part(index)
    );
  }

  #attachment(raw: string, { depth, first }: Line, index: number): Heading | null {
    const marker = readAttachmentMarker(raw);
    if (marker === null) return null;
    if (depth > 0) return { kind: 'attachment', marker, end: index };
    if (index < this.#bodyFrom || this.#bodyFrom === -1 || !opensAttachment(raw, this.#before(index), first)) return null;
    let end = index;
    while (end - index < MAX_LINES) {
      const next = this.#lines[end + 1];
      if (next?.type !== 'line' || next.depth > 0) break;
      if (!continuesAttachmentHeading(next.raw, this.#lines[end]?.raw.trimEnd())) break;
      end += 1;
    }
    return { kind: 'attachment', marker, end };
  }

  #reasons(raw: string, { depth, first, only }: Line, index: number): Heading | null {
    if (!isReasonsHeading(raw)) return null;
    // Pasted without blank lines it stands alone on its line, after a sentence or a name.
    const stands = first
      ? depth > 0 || only
      : /^u\s?z\s?a/iu.test(raw) && /^\P{Ll}+$|^\p{L}+$/u.test(raw) && !/[,;:–-]$/u.test(this.#before(index));
    return stands ? { kind: 'reasons' } : null;
  }

  /** A bare line is a chapter heading only where nothing but a title follows the number: „Rozdział 3 ustawy stosuje się…” is text. */
  #grouping(raw: string, { depth, first }: Line, index: number): Heading | null {
    const marker = readGroupingMarker(raw);
    if (marker === null) return null;
    const title = raw.slice(marker.length);
    const stands = first || standsAfter(this.#before(index), title);
    return depth > 0 || (stands && (title === '' || isTitle(title))) ? { kind: 'grouping', marker } : null;
  }

  #part(index: number): Heading | null {
    const part = this.#parts.get(index);
    return part === undefined ? null : { kind: 'part', part };
  }
}
