import type { PhrasingContent } from 'mdast';
import type { LineIndex } from '../diagnostics/line-index.ts';
import type { Report } from '../diagnostics/reporter.ts';
import type { Marker } from '../law/markers.ts';
import type { Unit, UnitKind } from '../types.ts';
import { lastWords } from './last-words.ts';
import { finishUnit, RANKS, type UnitDraft } from './unit-draft.ts';
import { IdRegister, unitId } from './unit-ids.ts';

/** What a unit is added with, beside its place among the open ones. */
interface NewUnit {
  readonly kind: UnitKind;
  readonly label?: string;
  /** Its number, or its name where it has none, as it enters the id. */
  readonly name: string;
  readonly at: number;
  readonly depth?: number;
  readonly heading?: PhrasingContent[];
  readonly rank?: number;
}

/** The units of a text while they are being read: which are open, and what a marker opens or closes. */
export class UnitTree {
  readonly #lines: LineIndex;
  readonly #report: Report;
  readonly #ids = new IdRegister();
  readonly #firstPlace = new Map<string, number>();
  readonly #tirets = new Map<UnitDraft | null, number>();
  readonly top: UnitDraft[] = [];
  /** The innermost unit that is open; its ancestors are open too. */
  current: UnitDraft | null = null;

  constructor(lines: LineIndex, report: Report) {
    this.#lines = lines;
    this.#report = report;
  }

  finished(): Unit[] {
    return this.top.map(finishUnit);
  }

  open(marker: Marker, at: number): UnitDraft {
    if (marker.kind === 'tir') return this.#openTiret(marker, at);
    const rank = RANKS[marker.kind];
    this.close(rank);
    return this.add({ kind: marker.kind, label: marker.label, name: marker.number.toLowerCase(), at, rank });
  }

  /**
   * Tirets begin after words that end with a colon; a dash line after the last item of another list is the list's common part
   * (§ 56), and so is one after a tiret that ends without punctuation.
   */
  #openTiret(marker: Marker, at: number): UnitDraft {
    const level = RANKS.tir + (marker.double ? 1 : 0);
    const { current } = this;
    if (current !== null && current.kind !== 'tir' && current.kind !== 'wsp' && !opensList(current)) {
      const opener = listOpener(current);
      if (opener !== null) return this.#openCommonPart(opener, marker, at);
    }
    if (
      current?.kind === 'tir' &&
      current.rank === level &&
      !/[,;.:]$/.test(lastWords(current.content)) &&
      current.parent !== null
    ) {
      return this.#openCommonPart(current.parent, marker, at);
    }
    this.close(level);
    const number = (this.#tirets.get(this.current) ?? 0) + 1;
    this.#tirets.set(this.current, number);
    return this.add({ kind: 'tir', label: marker.label, name: String(number), at, rank: level });
  }

  #openCommonPart(opener: UnitDraft, { label }: Marker, at: number): UnitDraft {
    this.current = opener;
    return this.add({ kind: 'wsp', label, name: '', at });
  }

  close(rank: number): void {
    while (this.current !== null && this.current.rank >= rank) this.current = this.current.parent;
  }

  closeToAttachment(): void {
    while (this.current !== null && this.current.kind !== 'zal') this.current = this.current.parent;
  }

  add({ kind, label = '', name, at, depth = 0, heading, rank = RANKS[kind] }: NewUnit): UnitDraft {
    const parent = this.current;
    const wanted = unitId(kind, name, parent);
    const { id, before } = this.#ids.take(wanted);
    if (before > 0 && kind !== 'text' && kind !== 'wsp') {
      const first = this.#lines.place(this.#firstPlace.get(wanted) ?? 0);
      this.#report('jednostka-powtorzona', this.#lines.place(at, Math.max(1, label.length)), label, String(first.line));
    } else this.#firstPlace.set(wanted, at);
    const unit: UnitDraft = { kind, id, rank, label, at, depth, parent, heading: heading ?? null, content: [], children: [] };
    (parent?.children ?? this.top).push(unit);
    this.current = unit;
    return unit;
  }
}

const opensList = ({ content }: UnitDraft): boolean => lastWords(content).endsWith(':');

/** The unit whose list the given one closes: the nearest above it whose own words end with a colon. */
function listOpener(unit: UnitDraft): UnitDraft | null {
  for (let above = unit.parent; above !== null; above = above.parent) if (opensList(above)) return above;
  return null;
}
