import type { Span } from '../../law/citations/mentions.ts';
import type { Citation, CitationStatus, CitationTarget, Unit } from '../../types.ts';
import type { NamingPlace } from './cited-act.ts';
import type { CitingText } from './citing-text.ts';
import type { Way } from './steps.ts';
import { targetOf, type Cited } from './targets.ts';
import type { UnitText } from './unit-text.ts';

/** What the words of an amending act are about while it changes another: that act, and the way its instructions have come down. */
export interface Amendment {
  readonly cited: Cited;
  readonly way: Way;
}

/** The quotation that is being read: it has a way of its own, and may hold provisions rather than words. */
interface Quote {
  readonly span: Span;
  readonly way: Way;
  readonly isProvision: boolean;
}

/** One unit being read: its words, where it stands, and what was found in it. */
export interface UnitReading {
  readonly unit: Unit;
  /** The way to the unit itself, which relative citations start from. */
  readonly own: Way;
  readonly text: UnitText;
  readonly citing: CitingText;
  amendment: Amendment | null;
  quote: Quote | null;
  readonly found: Citation[];
}

export const placeOf = ({ text, own, citing, amendment }: UnitReading): NamingPlace => ({
  text,
  own,
  citing,
  amended: amendment?.cited ?? null,
});

function addCitation(
  { unit, text, found }: UnitReading,
  { start, end }: Span,
  status: CitationStatus,
  target: CitationTarget | null,
): void {
  found.push({ unit: unit.id, start, end, text: text.raw.slice(start, end), status, target });
}

/**
 * Reports where a way in a cited document leads. Within its own text a reference stays in the wording that is being read. A provision
 * that an amendment may only just add, or that a cell of a table numbers, is not broken where it isn't found (`isOpen`).
 */
export function addTarget(reading: UnitReading, span: Span, cited: Cited, way: Way, isOpen = false): void {
  if (cited.kind === 'external') addCitation(reading, span, 'external', { document: null, provision: null, address: cited.url });
  else if (cited.kind !== 'work') addCitation(reading, span, 'unknown', null);
  else {
    const { citing } = reading;
    const { exists, target } = targetOf(cited, way, citing.day, citing.reach);
    if (target === null) addCitation(reading, span, 'unknown', null);
    else if (!exists) addCitation(reading, span, isOpen ? 'unknown' : 'broken', isOpen ? null : target);
    else if (target.document === citing.work.document.id && target.provision !== null)
      addCitation(reading, span, 'resolved', { ...target, address: `#${target.provision}` });
    else addCitation(reading, span, 'resolved', target);
  }
}
