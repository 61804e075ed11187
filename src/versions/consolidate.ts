import { compareOfficial } from './compare-official.ts';
import { FILE_START, reporter } from '../diagnostics/reporter.ts';
import type {
  ActDocument,
  Diagnostic,
  LegalDocument,
  ProgrammeDocument,
  Relations,
  VersionEvent,
  Work,
  WorkId,
} from '../types.ts';
import { buildVersions, type OnUnapplied, type ScopedChange } from './build-versions.ts';
import { originalVersion } from './original-version.ts';
import { dayOf, type PlannedChange } from './plan-changes.ts';
import { intoProgramme, outOfProgrammes, scopeEffect, type Rescope } from './scope-effect.ts';
import { changedActs, targetAct } from './target-act.ts';

/** All changes ordered by adopted acts, by the act they are about. */
function planAll(documents: readonly LegalDocument[], relations: Relations): Map<WorkId, PlannedChange[]> {
  const plans = new Map<WorkId, PlannedChange[]>();
  for (const act of documents) {
    if (act.kind !== 'act' || act.stage !== 'adopted' || act.amendments.length === 0) continue;
    const changed = changedActs(act, relations);
    for (const amendment of act.amendments) {
      const target = targetAct(act, amendment.act, relations);
      if (target === null || target === act) continue;
      const relation = (relations.outgoing.get(act.id) ?? []).find(({ to }) => to === target.id);
      const type: VersionEvent['type'] =
        changed.includes(target) && (relation?.type === 'corrects' || relation?.type === 'annuls') ? relation.type : 'amends';
      const plan = plans.get(target.id) ?? [];
      plan.push({ type, act, amendment, ...dayOf(act, amendment.provision) });
      plans.set(target.id, plan);
    }
  }
  return plans;
}

const scopeChanges = (changes: readonly PlannedChange[], rescope: Rescope): ScopedChange[] =>
  changes.flatMap((change): ScopedChange[] => {
    const { effect, about } = change.amendment;
    if (effect === null) return rescope(about) === null ? [] : [{ ...change, effect }];
    const scoped = scopeEffect(effect, rescope);
    return scoped === null ? [] : [{ ...change, effect: scoped }];
  });

/** Programmes by the act that adopted them. */
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
const apart = (act: ActDocument, programmes: readonly ProgrammeDocument[]): number[] =>
  act.units.some(({ kind }) => kind === 'zal') ? [] : programmes.map(({ attachment }) => attachment);

/** Official consolidated texts that were committed, each compared; differences are reported where the text is announced. */
function withOfficialTexts(work: Work, { incoming, byId }: Relations, diagnostics: Diagnostic[]): Work {
  const announcements = (incoming.get(work.document.id) ?? [])
    .filter(({ type }) => type === 'consolidates')
    .map(({ from }) => byId.get(from))
    .filter((document) => document?.kind === 'act')
    .filter(({ stage }) => stage === 'adopted');
  if (announcements.length === 0) return work;
  const officialTexts = announcements.map((announcement) => compareOfficial(announcement, work));
  officialTexts.forEach(({ differences, compared, version }, index) => {
    const announcement = announcements[index];
    if (differences.length === 0 || announcement === undefined) return;
    const place =
      announcement.keyPlaces['oglasza_tekst_jednolity'] ?? announcement.keyPlaces['oglasza_tekst_jednolity.0'] ?? FILE_START;
    const named = differences.slice(0, 5).map(({ provision }) => provision);
    reporter(announcement.file, diagnostics)(
      'tekst-jednolity-rozni-sie',
      place,
      work.document.id,
      version,
      `${String(differences.length)} z ${String(compared)}`,
      named.join(', ') + (differences.length > named.length ? '…' : ''),
    );
  });
  return { ...work, officialTexts };
}

/**
 * Documents with their wordings (CONTRACT 5): operations of amending acts in order of the days they enter into force, on the act they
 * name or on the programme that is its attachment. What can't be read or applied is reported where it stands and left out.
 */
export function consolidate(documents: readonly LegalDocument[], relations: Relations, diagnostics: Diagnostic[]): Work[] {
  const plans = planAll(documents, relations);
  const programmes = programmesByAct(documents, relations);
  const adoptedBy = new Map([...programmes].flatMap(([act, list]) => list.map((programme) => [programme.id, act] as const)));
  const works = documents.map((document): Work => {
    const original = originalVersion(document);
    const plan = plans.get(document.kind === 'programme' ? (adoptedBy.get(document.id) ?? document.id) : document.id) ?? [];
    const rescope =
      document.kind === 'programme'
        ? intoProgramme(document.attachment)
        : outOfProgrammes(document.kind === 'act' ? apart(document, programmes.get(document.id) ?? []) : []);
    const onUnapplied: OnUnapplied = ({ act, amendment }, reason) =>
      reporter(act.file, diagnostics)('zmiana-niewprowadzona', amendment.place, amendment.instruction, document.id, reason);
    const changes = plan.length === 0 ? [] : scopeChanges(plan, rescope);
    return {
      document,
      versions: changes.length === 0 ? [original] : buildVersions(original, changes, onUnapplied),
      events: [],
      officialTexts: [],
    };
  });
  return works.map((work) => withOfficialTexts(work, relations, diagnostics));
}
