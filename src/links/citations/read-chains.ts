import { STEP_RANKS, type CitedEnd, type CitedStep, type UnitsMention } from '../../law/citations/mentions.ts';
import { isUnitMarker } from '../../law/citations/phrases.ts';
import { firstReached, type ChainGroup } from './chain-group.ts';
import { statuteMeant, work } from './cited-act.ts';
import type { CitingText } from './citing-text.ts';
import { inPart, partAbove, pathTo } from './provision-index.ts';
import { addTarget, placeOf, type Amendment, type UnitReading } from './reading.ts';
import { above, wayTo, type Way } from './steps.ts';
import { UNKNOWN, type Cited } from './targets.ts';
import { isInTable } from './unit-text.ts';

/** The way of a named end; an attachment without a number is the first. */
const wayOf = (chain: UnitsMention, { steps }: CitedEnd): Way =>
  chain.bareAttachment ? [{ kind: 'zal', number: '1' }, ...steps] : steps;

const isOwn = (cited: Cited, citing: CitingText): boolean =>
  cited.kind === 'work' && cited.work === citing.work && cited.attachment === null;

/** Where a chain that nothing qualifies leads: to its own text, if that is divided so. */
function ownTarget(way: Way, { end }: UnitsMention, reading: UnitReading): Cited {
  const { citing, text } = reading;
  const [first] = way;
  if (!citing.isLegal) return UNKNOWN;
  if (first?.kind === 'art' && !citing.hasArticles) return statuteMeant(end, placeOf(reading));
  // In codes § begin anew in each article, and their ids don't tell which is whose.
  if (citing.hasArticles && way.some(({ kind }) => kind === 'par')) return UNKNOWN;
  // „załącznik nr 2 do oferty” is none of this act.
  if (first?.kind === 'zal' && /^\s+do\s+\p{L}/u.test(text.raw.slice(end, end + 30))) return UNKNOWN;
  return work(citing.work);
}

/** What stands above a citation within the text that cites: its attachment above § and art., the units above it otherwise. */
function base(way: Way, isQualified: boolean, own: Way): Way {
  const [first] = way;
  if (first === undefined || (isQualified && STEP_RANKS[first.kind] <= STEP_RANKS.par)) return [];
  if (first.kind === 'art' || first.kind === 'par') return own.filter(({ kind }) => kind === 'zal');
  return above(own, first);
}

/** „ust. 1” of part II is the one of part II, where numbers begin anew in each part: its first step is found there. */
function placedInPart(steps: Way, inside: Way, { citing: { version }, unit }: UnitReading): Way {
  const [first, ...rest] = steps;
  if (first === undefined || STEP_RANKS[first.kind] <= STEP_RANKS.par) return steps;
  const found = partAbove(version, unit.id);
  const placed =
    found !== null && wayTo(pathTo(version, found.part.id)).length >= inside.length ? inPart(found.part, first) : null;
  return placed === null ? steps : [{ ...first, id: placed.id }, ...rest];
}

interface Led {
  readonly way: Way;
  readonly cited: Cited;
}

/** „art. 5a ust. 1 i ust. 4”: a lower unit after a chain of the same group goes on from it; `null` where it begins anew. */
function continued(before: Led | null, { kind }: CitedStep): Led | null {
  if (before === null) return null;
  return STEP_RANKS[kind] > STEP_RANKS[before.way[0]?.kind ?? 'tir'] ? before : null;
}

/** Chains outside amending instructions: qualified ones lead to their document, the others to the text they stand in. */
export function readPlainChains(group: ChainGroup, reading: UnitReading): void {
  const { citing, own, quote } = reading;
  const reached = firstReached(group);
  let before: Led | null = null;
  group.chains.forEach((chain, index) => {
    const qualified = index >= reached ? group.cited : null;
    // The word „załącznik” alone cites nothing; a quoted provision of another text cites within that text.
    if (chain.bareAttachment && qualified?.kind !== 'work') return;
    if (qualified === null && quote?.isProvision === true) return;
    for (const end of chain.ends) {
      const steps = wayOf(chain, end);
      const [first] = steps;
      if (first === undefined) continue;
      const led = continued(before, first);
      const cited: Cited = qualified ?? led?.cited ?? ownTarget(steps, chain, reading);
      const isHere = led === null && isOwn(cited, citing);
      const inside = led !== null ? above(led.way, first) : isHere ? base(steps, qualified !== null, own) : [];
      before = { way: [...inside, ...(isHere && qualified === null ? placedInPart(steps, inside, reading) : steps)], cited };
      const isBare = qualified === null && STEP_RANKS[first.kind] > STEP_RANKS.par;
      addTarget(reading, end, cited, before.way, isBare && isInTable(reading.unit, end.start));
    }
  });
}

const isMarkerOf = ({ start, end }: UnitsMention, { text: { raw } }: UnitReading): boolean =>
  isUnitMarker(raw.slice(Math.max(0, start - 8), start), raw.slice(end, end + 4));

/** Whether the act named beside a chain is the one that is being amended: „w załączniku do uchwały nr V/27/2003 po § 15” is in the attachment. */
const isSameWork = (named: Cited, amended: Cited): boolean =>
  named.kind === 'work' &&
  amended.kind === 'work' &&
  named.work === amended.work &&
  (named.attachment === null || named.attachment === amended.attachment);

/** Chains of an amending instruction: each is read on from where the one before it led, within the act that is being changed. */
export function readAmendingChains(group: ChainGroup, reading: UnitReading, amendment: Amendment): void {
  const { quote } = reading;
  const { cited } = amendment;
  const reached = firstReached(group);
  let way = quote?.way ?? amendment.way;
  group.chains.forEach((chain, index) => {
    const qualified = index >= reached ? group.cited : null;
    if (chain.bareAttachment && qualified === null) return;
    // „„§ 15a. 1. Klub…”: the number of a quoted unit is no citation, but what follows stands in that unit.
    const quotedUnit = quote !== null && isMarkerOf(chain, reading) ? quote : null;
    for (const end of chain.ends) {
      const steps = wayOf(chain, end);
      const [first] = steps;
      if (first === undefined) continue;
      if (qualified !== null && !isSameWork(qualified, cited)) {
        addTarget(reading, end, qualified, steps, true);
        continue;
      }
      way = [...above(way, first), ...steps];
      if (quotedUnit !== null) reading.quote = { ...quotedUnit, way };
      else addTarget(reading, end, cited, way, true);
    }
  });
  // What a quotation cites does not move it: „o których mowa w § 3. 2. Wójt, o którym mowa w ust. 1” stays in its own unit.
  if (quote === null) reading.amendment = { cited, way };
}
