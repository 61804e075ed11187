import { STEP_RANKS, type CitedEnd, type UnitsMention } from '../../grammar/citations/mentions.ts';
import { isReached, type ChainGroup } from './chain-group.ts';
import { work, type CitingText } from './citing-text.ts';
import { hasArticles } from './provision-index.ts';
import { addTarget, type Amendment, type Reading } from './reading.ts';
import { above, type Way } from './steps.ts';
import { UNKNOWN, type Cited } from './targets.ts';

/** The way of a named end; an attachment without a number is the first. */
const wayOf = (chain: UnitsMention, { steps }: CitedEnd): Way =>
  chain.bareAttachment ? [{ kind: 'zal', number: '1' }, ...steps] : steps;

const isOwn = (cited: Cited, citing: CitingText): boolean => cited.kind === 'work' && cited.work === citing.work;

/** Where a chain that nothing qualifies leads: to its own text, if that is divided so. */
function ownTarget(way: Way, end: number, { citing, text }: Reading): Cited {
  const [first] = way;
  if (!citing.isLegal) return UNKNOWN;
  if (first?.kind === 'art' && (!citing.hasArticles || way.some(({ kind }) => kind === 'par'))) return UNKNOWN;
  // „załącznik nr 2 do oferty” is none of this act.
  if (first?.kind === 'zal' && /^\s+do\s+\p{L}/u.test(text.raw.slice(end, end + 30))) return UNKNOWN;
  return work(citing.work);
}

/** What stands above a citation within the text that cites: its attachment above §, the units above it otherwise. */
function base(way: Way, isQualified: boolean, own: Way): Way {
  const [first] = way;
  if (first === undefined) return [];
  const isBasic = first.kind === 'par' || first.kind === 'art';
  if (isQualified && STEP_RANKS[first.kind] <= STEP_RANKS.par) return [];
  return isBasic ? own.filter(({ kind }) => kind === 'zal') : above(own, first);
}

/** Chains outside amending instructions: qualified ones lead to their document, the others to the text they stand in. */
export function readPlainChains(group: ChainGroup, reading: Reading): void {
  const { citing, own } = reading;
  let before: { readonly way: Way; readonly cited: Cited } | null = null;
  group.chains.forEach((chain, index) => {
    const qualified = isReached(group, index) ? group.cited : null;
    // The word „załącznik” alone cites nothing.
    if (chain.bareAttachment && (qualified === null || qualified.kind !== 'work')) return;
    for (const end of chain.ends) {
      const steps = wayOf(chain, end);
      const [first] = steps;
      if (first === undefined) continue;
      const [head] = before?.way ?? [];
      const continues = before !== null && head !== undefined && STEP_RANKS[first.kind] > STEP_RANKS[head.kind];
      const cited: Cited = qualified ?? (continues && before !== null ? before.cited : ownTarget(steps, chain.end, reading));
      const above_ =
        continues && before !== null
          ? above(before.way, first)
          : isOwn(cited, citing)
            ? base(steps, qualified !== null, own)
            : [];
      before = { way: [...above_, ...steps], cited };
      addTarget(reading, end, cited, before.way);
    }
  });
}

/** Chains of an amending instruction: each is read on from where the one before it led, within the act that is being changed. */
export function readAmendingChains(group: ChainGroup, reading: Reading, amendment: Amendment): void {
  let { way } = amendment;
  group.chains.forEach((chain, index) => {
    const qualified = isReached(group, index) ? group.cited : null;
    if (chain.bareAttachment && qualified === null) return;
    for (const end of chain.ends) {
      const steps = wayOf(chain, end);
      const [first] = steps;
      if (first === undefined) continue;
      if (qualified !== null && qualified !== amendment.cited) {
        addTarget(reading, end, qualified, steps, true);
        continue;
      }
      const { cited } = amendment;
      if (first.kind === 'art' && cited.kind === 'work' && !cited.work.versions.some(hasArticles)) {
        addTarget(reading, end, UNKNOWN, steps);
        continue;
      }
      way = [...above(way, first), ...steps];
      addTarget(reading, end, cited, way, true);
    }
  });
  reading.amendment = { cited: amendment.cited, way };
}
