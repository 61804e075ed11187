import { addDays } from '../law/add-days.ts';
import { reporter } from '../diagnostics/reporter.ts';
import type { ActDocument, Diagnostic, LegalDocument, ProgrammeDocument, Relations, Version, Work, WorkId } from '../types.ts';
import { numberOf } from '../model/unit-number.ts';
import { attachmentsOf } from './attachments-of.ts';
import { buildVersions, type EventfulChange } from './build-versions.ts';
import type { OnUnapplied } from './draft.ts';
import { officialTextsOf } from './official-texts.ts';
import { originalVersion } from './original-version.ts';
import { annulmentOf, planAll } from './plan-all.ts';
import type { PlannedChange } from './plan-changes.ts';
import { intoProgramme, outOfProgrammes, scopeEffect, type Rescope } from './scope-effect.ts';
import { workEvents, type Ending } from './work-events.ts';

type Plans = ReadonlyMap<WorkId, readonly PlannedChange[]>;

/** The part of the changes that is about one document, with the decisions that annulled some. */
function scopeChanges(changes: readonly PlannedChange[], rescope: Rescope, plans: Plans): EventfulChange[] {
  return changes.flatMap((change): EventfulChange[] => {
    const { effect, about } = change.amendment;
    // A decision on the whole act ends it and changes no word.
    if (effect?.type === 'annul' && effect.targets.length === 0) return [];
    const scoped = effect === null ? null : scopeEffect(effect, rescope);
    if (scoped === null && (effect !== null || rescope(about) === null)) return [];
    return [{ ...change, effect: scoped, annulled: annulmentOf(change, plans) }];
  });
}

/** Programmes by the act that adopted them, and the other way. */
function programmesByAct(documents: readonly LegalDocument[], { outgoing }: Relations): Map<WorkId, ProgrammeDocument[]> {
  const programmes = new Map<WorkId, ProgrammeDocument[]>();
  for (const document of documents) {
    if (document.kind !== 'programme') continue;
    const adopts = (outgoing.get(document.id) ?? []).find(({ type }) => type === 'adopts');
    if (adopts !== undefined) programmes.set(adopts.to, [...(programmes.get(adopts.to) ?? []), document]);
  }
  return programmes;
}

/** Attachments of an act that stand as programmes of their own, and not in its own text too. */
function apart(act: ActDocument, programmes: readonly ProgrammeDocument[]): number[] {
  const own = new Set(attachmentsOf(act.units).map(numberOf));
  return programmes.map(({ attachment }) => attachment).filter((attachment) => !own.has(String(attachment)));
}

/** Acts that end a document: those that repeal it, and decisions that void all of it. */
function endingsOf(id: WorkId, plans: Plans, { incoming, byId }: Relations): Ending[] {
  const repeals = (incoming.get(id) ?? []).flatMap(({ type, from }): Ending[] => {
    const act = byId.get(from);
    if (type !== 'repeals' || act?.kind !== 'act' || act.stage !== 'adopted') return [];
    return [{ type: 'repealed', date: act.inForceFrom ?? act.date, document: act.id }];
  });
  const annulments = (plans.get(id) ?? []).flatMap(({ amendment, date, act }): Ending[] =>
    amendment.effect?.type === 'annul' && amendment.effect.targets.length === 0 && date !== null
      ? [{ type: 'annulled', date, document: act.id }]
      : [],
  );
  return [...repeals, ...annulments];
}

/** The last wording ends the day before the act that repeals it enters into force. */
function ended([first, ...rest]: readonly [Version, ...Version[]], endings: readonly Ending[]): [Version, ...Version[]] {
  const end = endings.map(({ date }) => addDays(date, -1)).sort()[0];
  const close = (version: Version): Version => {
    const { inForceFrom, inForceTo } = version;
    const late = end !== undefined && (inForceFrom === null || inForceFrom <= end) && (inForceTo === null || inForceTo > end);
    return late ? { ...version, inForceTo: end } : version;
  };
  return end === undefined ? [first, ...rest] : [close(first), ...rest.map(close)];
}

/**
 * Documents with their wordings (CONTRACT 5): operations of amending acts in order of the days they enter into force, on the act they
 * name or on the programme that is its attachment. What can't be read or applied is reported where it stands and left out.
 */
export function consolidate(documents: readonly LegalDocument[], relations: Relations, diagnostics: Diagnostic[]): Work[] {
  const plans = planAll(documents, relations);
  const programmes = programmesByAct(documents, relations);
  const adoptedBy = new Map([...programmes].flatMap(([act, list]) => list.map(({ id }) => [id, act] as const)));
  return documents.map((document): Work => {
    const base = document.kind === 'programme' ? (adoptedBy.get(document.id) ?? document.id) : document.id;
    const rescope =
      document.kind === 'programme'
        ? intoProgramme(document.attachment)
        : outOfProgrammes(document.kind === 'act' ? apart(document, programmes.get(document.id) ?? []) : []);
    const onUnapplied: OnUnapplied = ({ act, amendment }, reason) => {
      reporter(act.file, diagnostics)('zmiana-niewprowadzona', amendment.place, amendment.instruction, document.id, reason);
    };
    const changes = scopeChanges(plans.get(base) ?? [], rescope, plans);
    const endings = endingsOf(base, plans, relations);
    const original = originalVersion(document);
    const versions = ended(changes.length === 0 ? [original] : buildVersions(original, changes, onUnapplied), endings);
    const officialTexts = officialTextsOf(document, versions, relations, diagnostics);
    return { document, versions, events: workEvents(document, versions, endings, officialTexts), officialTexts };
  });
}
