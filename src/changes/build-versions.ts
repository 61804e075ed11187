import type { FootnoteDefinition } from 'mdast';
import { hash } from '../cache/cache.ts';
import { footnotesOf } from '../model/footnote-names.ts';
import { addDays } from '../law/add-days.ts';
import { REASONS } from '../strings/versions.ts';
import type { Inflection } from '../law/inflection/inflection.ts';
import type { IsoDate, Version, VersionEvent } from '../types.ts';
import { advance, applyChange, draftOf, refuseChange, type WordingDraft, type OnOutcome, type ScopedChange } from './draft.ts';
import type { PlannedChange } from './plan-changes.ts';
import { inWorkingOrder } from './working-order.ts';

/** A decision that takes a change back from a day on; until another day, where a court then quashed the decision. */
export interface Annulled {
  readonly by: PlannedChange;
  readonly date: IsoDate;
  readonly quashed: { readonly by: PlannedChange; readonly date: IsoDate } | null;
}

/** Whether a change counts on a day, as far as decisions go. */
const isValidOn = ({ annulled }: EventfulChange, day: IsoDate): boolean =>
  annulled === null || day < annulled.date || (annulled.quashed !== null && day >= annulled.quashed.date);

/** A change of a document, with the decision that annulled it, if any did. */
export interface EventfulChange extends ScopedChange {
  readonly annulled: Annulled | null;
}

interface Timeline {
  readonly words: Inflection;
  readonly original: Version;
  readonly changes: readonly EventfulChange[];
  /** The day a change shows from: its own, or the text's first where it enters before the text it changes. */
  readonly dayOf: (change: EventfulChange) => IsoDate | null;
  readonly days: readonly IsoDate[];
}

function timelineOf(original: Version, changes: readonly EventfulChange[], words: Inflection): Timeline {
  const base = original.inForceFrom ?? (original.id === 'bez-daty' ? null : original.id);
  const dayOf = ({ date }: EventfulChange): IsoDate | null => (base !== null && date !== null && date < base ? base : date);
  // What was annulled before it showed never did, or not before the decision was quashed.
  const shown = changes.flatMap((change): EventfulChange[] => {
    const { annulled } = change;
    if (annulled === null || (dayOf(change) ?? '') < annulled.date) return [change];
    if (annulled.quashed === null || change.date === null) return [];
    const { date } = annulled.quashed;
    return [{ ...change, date: change.date < date ? date : change.date, annulled: null }];
  });
  const days = shown.flatMap((change) =>
    [dayOf(change), change.annulled?.date ?? null, change.annulled?.quashed?.date ?? null].filter((day) => day !== null),
  );
  return { words, original, changes: shown, dayOf, days: [...new Set(days)].sort() };
}

/** What caused a wording, and how: each act once for each way. */
type Cause = Pick<PlannedChange, 'act' | 'retroactiveFrom'> & Pick<VersionEvent, 'type'>;

const eventsOf = (causes: readonly Cause[]): VersionEvent[] =>
  causes.flatMap(({ act, type, retroactiveFrom }, index): VersionEvent[] => {
    const first = causes.findIndex((other) => other.act === act && other.type === type) === index;
    return first ? [{ type, document: act.id, retroactiveFrom }] : [];
  });

interface Taking {
  readonly day: IsoDate;
  readonly decision: PlannedChange;
  readonly cause: Cause;
}

const restoring = (by: PlannedChange): Cause => ({ ...by, type: 'restores' });

/**
 * The acts that took a change back or gave it back: one that annulled it, one that quashed the decision that it is, so that the text stands
 * again, and one that quashed the decision which had annulled it.
 */
function takingsOf({ type, annulled }: EventfulChange): Taking[] {
  if (annulled === null) return [];
  const { by, date, quashed } = annulled;
  return [
    { day: date, decision: by, cause: type === 'annuls' ? restoring(by) : by },
    ...(quashed === null ? [] : [{ day: quashed.date, decision: quashed.by, cause: restoring(quashed.by) }]),
  ];
}

/** The text as it would be on a day had the annulled changes never been. */
function rebuilt({ words, original, changes, dayOf, days }: Timeline, day: IsoDate): WordingDraft {
  const draft = draftOf(original, words);
  for (const earlier of days.filter((other) => other <= day)) {
    const valid = changes.filter((change) => dayOf(change) === earlier && isValidOn(change, day));
    for (const change of inWorkingOrder(valid)) applyChange(draft, change, earlier, () => undefined);
  }
  return draft;
}

/** Footnotes of the day's acts that the text hasn't yet. */
function newFootnotes({ footnotes }: Version, causes: readonly PlannedChange[]): FootnoteDefinition[] {
  const known = new Set(footnotes.map(({ identifier }) => identifier));
  const acts = new Set(causes.map(({ act }) => act));
  return [...acts].flatMap((act) => footnotesOf(act.footnotes, act.id)).filter(({ identifier }) => !known.has(identifier));
}

/** The wording of a day from the one before it. */
function nextVersion(timeline: Timeline, previous: Version, day: IsoDate, onOutcome: OnOutcome): Version {
  const today = inWorkingOrder(timeline.changes.filter((change) => timeline.dayOf(change) === day));
  const takenBack = timeline.changes.flatMap((change) => takingsOf(change).filter((taking) => taking.day === day));
  const draft = draftOf(previous, timeline.words);
  for (const change of today) applyChange(draft, change, day, onOutcome);
  const decision = takenBack[0]?.decision;
  if (decision !== undefined) {
    const valid = rebuilt(timeline, day);
    advance(draft, decision, null, valid.state, day);
    draft.unapplied.splice(0, draft.unapplied.length, ...valid.unapplied);
  }
  const acts = [...today, ...takenBack.map((taken) => taken.decision)];
  return {
    ...previous,
    id: day,
    inForceFrom: day,
    fingerprint: hash(previous.fingerprint, day, ...acts.map(({ act }) => act.fingerprint), JSON.stringify(draft.operations)),
    title: draft.state.title,
    units: draft.state.units,
    footnotes: [...previous.footnotes, ...newFootnotes(previous, acts)],
    events: eventsOf([...today, ...takenBack.map(({ cause }) => cause)]),
    amendedBy: draft.amendedBy,
    operations: draft.operations,
    unapplied: draft.unapplied,
    changedBy: Object.fromEntries(draft.changedBy),
  };
}

/** Changes of an unknown day are told of on the latest wording. */
function withUndated(version: Version, changes: readonly EventfulChange[], onOutcome: OnOutcome): Version {
  const undated = changes.filter(({ date }) => date === null);
  if (undated.length === 0) return version;
  const draft = { unapplied: [...version.unapplied] };
  for (const change of undated)
    refuseChange(draft, change, change.instruction.unread ?? change.refused ?? change.undated ?? REASONS.noDate, null, onOutcome);
  return { ...version, unapplied: draft.unapplied };
}

/** The wordings of a document, in order of time: the original, and one for each day on which some change shows. */
export function buildVersions(
  original: Version,
  changes: readonly EventfulChange[],
  words: Inflection,
  onOutcome: OnOutcome,
): [Version, ...Version[]] {
  const timeline = timelineOf(original, changes, words);
  const shown = new Set(timeline.changes.map(({ instruction }) => instruction));
  for (const change of changes)
    if (!shown.has(change.instruction))
      onOutcome({ change, reason: REASONS.annulled, touched: [], date: change.date, superseded: true });
  const later: Version[] = [];
  for (const day of timeline.days) later.push(nextVersion(timeline, later.at(-1) ?? original, day, onOutcome));
  // An act changed before its first day was never in force in its original wording.
  const all = later[0]?.id === original.id ? later : [original, ...later];
  const closed = all.map((version, index): Version => {
    const next = all[index + 1]?.inForceFrom;
    return next === undefined || next === null ? version : { ...version, inForceTo: addDays(next, -1) };
  });
  const last = withUndated(closed.at(-1) ?? original, changes, onOutcome);
  const [first, ...rest] = closed.slice(0, -1);
  return first === undefined ? [last] : [first, ...rest, last];
}
