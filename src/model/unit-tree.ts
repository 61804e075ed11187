import type { PhrasingContent } from 'mdast';
import type { LineIndex } from '../diagnostics/line-index.ts';
import type { Report } from '../diagnostics/reporter.ts';
import type { Marker } from '../law/markers.ts';
import type { Unit, UnitKind } from '../types.ts';
import { commonPartOpener, opensList, type ListEnd } from './list-end.ts';
import type { Ahead } from './outlook.ts';
import type { PartMark, PartRow } from './parts.ts';
import { RANKS } from '../law/ranks.ts';
import { finishUnit, PLAIN_TEXT_RANK, type UnitDraft } from './unit-draft.ts';
import { IdRegister, unitId } from './unit-ids.ts';

/** What a unit is added with, besides its place among the open ones. */
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

/** The units of a text while it is read: which are open, and which a marker opens or closes. */
export class UnitTree {
  readonly #lines: LineIndex;
  readonly #report: Report;
  readonly #ids = new IdRegister();
  /** Where an id was first wanted, in each part or headed text. */
  readonly #firstPlace = new Map<string, number>();
  readonly #partPlaces = new Map<PartRow, UnitDraft | null>();
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

  /** Opens the unit of a marker; for a dash, `ahead` decides whether it is a tiret or the common part of a list. */
  open(marker: Marker, at: number, ahead: () => Ahead = () => ALONE): UnitDraft {
    if (marker.kind === 'tir') return this.#openTiret(marker, at, ahead);
    const rank = RANKS[marker.kind];
    this.close(rank);
    return this.add({ kind: marker.kind, label: marker.label, name: marker.number.toLowerCase(), at, rank });
  }

  #openTiret(marker: Marker, at: number, ahead: () => Ahead): UnitDraft {
    const level = RANKS.tir + (marker.double ? 1 : 0);
    const opener = commonPartOpener(this.current, level, ahead);
    if (opener !== null) {
      this.current = opener;
      return this.add({ kind: 'wsp', label: marker.label, name: '', at });
    }
    this.close(level);
    const number = (this.#tirets.get(this.current) ?? 0) + 1;
    this.#tirets.set(this.current, number);
    return this.add({ kind: 'tir', label: marker.label, name: String(number), at, rank: level });
  }

  /** Reports a marker at the start of a line that was read as part of the sentence before it. */
  reportClosed({ label }: Marker, at: number): void {
    this.#report('oznaczenie-w-akapicie', this.#lines.place(at, label.length), label);
  }

  /** Reports what looks like the next unit inside a line. */
  reportLoose(label: string, at: number): void {
    this.#report('oznaczenie-w-wierszu', this.#lines.place(at, label.length), label);
  }

  /** Reports a row of numbers that may be units and are not read as such. */
  reportBareNumbers(label: string, at: number): void {
    this.#report('oznaczenie-bez-kropki', this.#lines.place(at, label.length), label);
  }

  /** Opens the words after a list that belong to the unit it stands in. */
  closeList({ opener, kind }: ListEnd, at: number): void {
    this.current = opener;
    this.add(kind === 'wsp' ? { kind, name: '', at } : { kind, name: 'tekst', at, rank: PLAIN_TEXT_RANK });
  }

  /**
   * Opens a part („I. Cele”). A heading stands over §; so does a line, unless its row of parts is a list inside a unit: then no unit of
   * the same height stands between its parts.
   */
  openPart({ label, row }: PartMark, { name, at, depth, heading }: Omit<NewUnit, 'kind'>): UnitDraft {
    const place = depth === undefined || depth === 0 ? this.#placeOf(row) : null;
    const rank = place === null ? RANKS.text : place.rank + 0.5;
    this.close(rank);
    return this.add({
      kind: 'text',
      label,
      name,
      at,
      rank,
      ...(depth === undefined ? {} : { depth }),
      ...(heading === undefined ? {} : { heading }),
    });
  }

  /** The unit that contains a sequence of parts; `null` where the parts stand above §. Decided by the first part. */
  #placeOf(row: PartRow): UnitDraft | null {
    const known = this.#partPlaces.get(row);
    if (known !== undefined) return known;
    let place = this.current;
    while (place !== null && !(RANKS[place.kind] < row.highest && mayHoldParts(place))) place = place.parent;
    this.#partPlaces.set(row, place);
    return place;
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
    const { id } = this.#ids.take(wanted);
    const row = BASIC.has(kind) ? wanted : `${textAbove(parent)?.id ?? ''} ${wanted}`;
    const first = this.#firstPlace.get(row);
    if (first === undefined) this.#firstPlace.set(row, at);
    else if (kind !== 'text' && kind !== 'wsp') {
      const { line } = this.#lines.place(first);
      this.#report('jednostka-powtorzona', this.#lines.place(at, Math.max(1, label.length)), label, String(line));
    }
    const unit: UnitDraft = { kind, id, rank, label, at, depth, parent, heading: heading ?? null, content: [], children: [] };
    (parent?.children ?? this.top).push(unit);
    this.current = unit;
    return unit;
  }
}

/** § and articles run through headings and parts; the numbers below them may begin anew under each. */
const BASIC: ReadonlySet<UnitKind> = new Set(['par', 'art', 'zal']);

/** The part or headed text a unit stands in, if any. */
function textAbove(unit: UnitDraft | null): UnitDraft | null {
  for (let above = unit; above !== null; above = above.parent) if (above.kind === 'text') return above;
  return null;
}

/** § may hold parts; a lower unit only where a colon opens them. */
const mayHoldParts = (unit: UnitDraft): boolean =>
  BASIC.has(unit.kind) ? unit.kind !== 'zal' : (unit.kind === 'ust' || unit.kind === 'pkt') && opensList(unit);

/** The lookahead for a dash about which nothing is known: the dash alone. */
const ALONE: Ahead = { dashes: 1, next: null };
