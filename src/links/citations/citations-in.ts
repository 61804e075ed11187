import type { ActMention, JournalMention, Mention, Span } from '../../law/citations/mentions.ts';
import { opensWithMarker } from '../../law/markers.ts';
import type { Citation, Unit } from '../../types.ts';
import { isNameOf, openedAmendment } from './amendments.ts';
import { chainGroup } from './chain-group.ts';
import { citedAct, external, work } from './cited-act.ts';
import type { CitingText } from './citing-text.ts';
import { readAmendingChains, readPlainChains } from './read-chains.ts';
import { addTarget, placeOf, type Amendment, type UnitReading } from './reading.ts';
import { isOfItsYear, journalAddress } from './statutes.ts';
import { UNKNOWN, type Cited } from './targets.ts';
import { wayTo } from './steps.ts';
import { quoteAround, unitText } from './unit-text.ts';

/** An act named as a whole: a citation where a number or a day names it. */
function readAct(mention: ActMention, reading: UnitReading): void {
  // Contracts and treaties have numbers too, and are no acts of a journal.
  if (mention.type === 'inny' || (mention.number === null && mention.date === null)) return;
  // A title in capitals names the statute that its document is about; what it cites of it is its articles.
  if (mention.number === null && !/\p{Ll}/u.test(reading.text.raw.slice(mention.start, mention.end))) return;
  addTarget(reading, mention, openedAct(mention, reading) ?? citedAct(mention, placeOf(reading)), []);
}

/** The act that an instruction is about, where the mention is its name: the ledger knows which that is. */
function openedAct(mention: ActMention, { unit, citing }: UnitReading): Cited | null {
  const known = citing.openings.get(unit.id);
  return known !== undefined && isNameOf(mention, known) ? work(known.work) : null;
}

/** How many mentions back the act of a journal may stand; its bracket may hold many positions. */
const ACT_BEFORE = 40;

/** A journal without a year is of the year of the act before it. */
function readJournal(mention: JournalMention, index: number, reading: UnitReading): void {
  const before = reading.text.mentions.slice(Math.max(0, index - ACT_BEFORE), index);
  const act = before.findLast((other): other is ActMention => other.kind === 'act' && other.date !== null);
  const stands = act === undefined || isOfItsYear(mention, act, reading.text);
  addTarget(reading, mention, stands ? external(journalAddress(mention, act?.date ?? null)) : UNKNOWN, []);
}

/** Keeps to what a quotation is about: new wording of the act that is amended, or words of another text. */
function enterQuote(mention: Span, reading: UnitReading): void {
  const quote = quoteAround(reading.text, mention.start);
  if (quote?.start === reading.quote?.span.start) return;
  const way = reading.amendment?.way ?? [];
  const isProvision = quote !== null && opensWithMarker(reading.text.raw.slice(quote.start, quote.start + 40));
  reading.quote = quote === null ? null : { span: quote, way, isProvision };
}

/** Reads the mention at an index, and those that make one group with it; returns the index of the next. */
function readMention(index: number, mention: Mention, reading: UnitReading): number {
  enterQuote(mention, reading);
  if (mention.kind === 'act') readAct(mention, reading);
  else if (mention.kind === 'journal') readJournal(mention, index, reading);
  else {
    const group = chainGroup(index, reading);
    if (reading.amendment === null || group.isPointer) readPlainChains(group, reading);
    else readAmendingChains(group, reading, reading.amendment);
    return index + Math.max(1, group.chains.length);
  }
  return index + 1;
}

function readUnit(unit: Unit, path: readonly Unit[], inherited: Amendment | null, citing: CitingText, found: Citation[]): void {
  const text = unitText(unit);
  const below = [...path, unit];
  const reading: UnitReading = {
    unit,
    own: text.mentions.length === 0 ? [] : wayTo(below),
    text,
    citing,
    amendment: inherited,
    quote: null,
    found,
  };
  const opened = inherited === null ? openedAmendment(unit, placeOf(reading)) : null;
  let index = 0;
  for (let mention = text.mentions[index]; mention !== undefined; mention = text.mentions[index]) {
    if (opened !== null && mention.start >= opened.from) reading.amendment ??= opened.amendment;
    index = readMention(index, mention, reading);
  }
  const passedOn = reading.amendment ?? opened?.amendment ?? null;
  for (const child of unit.children) readUnit(child, below, passedOn, citing, found);
}

/** All citations of a wording, in order of the text (offsets within each provision). Headings are not read: they name, they don't cite. */
export function citationsIn(citing: CitingText): Citation[] {
  const found: Citation[] = [];
  for (const unit of citing.version.units) readUnit(unit, [], null, citing, found);
  return found;
}
