import { annulmentOf } from './annulment-of.ts';
import { addDays } from '../law/add-days.ts';
import { reporter } from '../diagnostics/reporter.ts';
import type { Inflection } from '../law/inflection/inflection.ts';
import { only, reckonDays } from '../model/act-days.ts';
import { readActDays } from '../model/read-act-days.ts';
import type {
  ActDays,
  ActDocument,
  Diagnostic,
  Instruction,
  IsoDate,
  LegalDocument,
  ProgrammeDocument,
  Relations,
  Unit,
  Version,
  Work,
  WorkId,
} from '../types.ts';
import type { AmendingAct, TargetedChange } from './amending-act.ts';
import { buildVersions, type Annulled } from './build-versions.ts';
import { changesOfDocument, type ActsAround } from './changes-of-document.ts';
import type { ChangeOutcome } from './draft.ts';
import { endingsOf, type Ending } from './endings.ts';
import { actInstructions, type SourceOf } from './instructions/act-instructions.ts';
import { ledgerOf } from './ledger.ts';
import { officialTextsOf } from './official-texts.ts';
import { originalVersion } from './original-version.ts';
import type { PlannedChange } from './plan-changes.ts';
import { reportLedger } from './report-ledger.ts';
import { intoProgramme, outOfProgrammes } from './scope-effect.ts';
import { changedActs } from './target-act.ts';
import { versionOn } from '../model/version-on.ts';
import { workEvents } from './work-events.ts';
import { attachmentsApart, programmesByAct } from './programmes-of-acts.ts';
import { readAmendingAct } from './read-amending-act.ts';
import { endVersions, statedEnd } from './end-versions.ts';

/** What consolidation asks for: the files of acts, and forms of Polish words. */
export interface ConsolidationSources {
  readonly sourceOf: SourceOf;
  readonly words: Inflection;
}

interface Built {
  readonly versions: readonly [Version, ...Version[]];
  readonly endings: readonly Ending[];
  readonly outcomes: readonly ChangeOutcome[];
  /** Whether a decision voids a part of it. */
  readonly partlyVoid: boolean;
}

/** How often the day of an act may move because its own clause on entry into force was changed; more is a circle. */
const MOVES = 5;

/**
 * Documents with their wordings and ledgers: each act is read as it stood on the day it took effect, so acts that
 * change amending acts come first; its instructions are applied to the act they name, or to the programme that is its attachment.
 */
class Consolidation {
  readonly #documents: readonly LegalDocument[];
  readonly #relations: Relations;
  readonly #diagnostics: Diagnostic[];
  readonly #sourceOf: SourceOf;
  readonly #words: Inflection;
  readonly #programmes: ReadonlyMap<WorkId, readonly ProgrammeDocument[]>;
  readonly #adoptedBy: ReadonlyMap<WorkId, WorkId>;
  readonly #original = new Map<WorkId, AmendingAct>();
  readonly #changers = new Map<WorkId, ActDocument[]>();
  readonly #settled = new Map<WorkId, AmendingAct>();
  readonly #settling = new Set<WorkId>();
  readonly #built = new Map<WorkId, Built>();
  readonly #building = new Set<WorkId>();
  readonly #around: ActsAround = {
    annulmentOf: (change) => this.#annulmentOf(change),
    endOf: (id) => this.#endOf(id),
    voids: (id) => this.#voids(id),
  };

  constructor(
    documents: readonly LegalDocument[],
    relations: Relations,
    { sourceOf, words }: ConsolidationSources,
    diagnostics: Diagnostic[],
  ) {
    this.#words = words;
    this.#documents = documents;
    this.#relations = relations;
    this.#diagnostics = diagnostics;
    this.#sourceOf = sourceOf;
    this.#programmes = programmesByAct(documents, relations);
    this.#adoptedBy = new Map([...this.#programmes].flatMap(([act, list]) => list.map(({ id }) => [id, act] as const)));
    for (const act of documents) {
      if (act.kind !== 'act' || act.stage !== 'adopted') continue;
      const read = this.#read(act, act.units, act.days, act.inForceFrom);
      if (read.instructions.length === 0 && read.changes.length === 0) continue;
      this.#original.set(act.id, read);
      for (const target of new Set([...read.changes.map((change) => change.target), ...changedActs(act, relations)]))
        this.#changers.set(target.id, [...(this.#changers.get(target.id) ?? []), act]);
    }
  }

  #read(act: ActDocument, units: readonly Unit[], days: ActDays, first: IsoDate | null): AmendingAct {
    return readAmendingAct({ act, units, days, first }, this.#relations, (wording) =>
      actInstructions(act, wording, this.#relations, this.#sourceOf, this.#diagnostics),
    );
  }

  /** An act's instructions on the day it takes effect (ZTP § 91): what amended it till then counts. */
  #settle(act: ActDocument): AmendingAct | null {
    const original = this.#original.get(act.id) ?? null;
    const known = this.#settled.get(act.id);
    if (known !== undefined || original === null) return known ?? original;
    if (!this.#changers.has(act.id) || this.#settling.has(act.id)) return original;
    this.#settling.add(act.id);
    const { versions } = this.build(act);
    let settled = original;
    let first = act.inForceFrom;
    for (let move = 0; move < MOVES; move++) {
      const version = first === null ? versions[0] : versionOn({ versions }, first);
      if (version.units === settled.units) break;
      const days = readActDays(version.units);
      const reckoned = act.statedDays.from ?? (days.entry === null ? act.inForceFrom : only(reckonDays(days, act).first));
      settled = this.#read(act, version.units, days, reckoned);
      if (reckoned === first) break;
      first = reckoned;
    }
    this.#settling.delete(act.id);
    this.#settled.set(act.id, settled);
    return settled;
  }

  /** The changes that are about an act, each as its own act stood when it took effect. */
  #plansFor(base: WorkId): TargetedChange[] {
    return (this.#changers.get(base) ?? []).flatMap(
      (act) => this.#settle(act)?.changes.filter(({ target }) => target.id === base) ?? [],
    );
  }

  /** The day from which an act is out of force, because another ended it. */
  #endOf(id: WorkId): IsoDate | null {
    const act = this.#relations.byId.get(id);
    return act === undefined || this.#building.has(id)
      ? null
      : (this.build(act)
          .endings.map(({ date }) => date)
          .sort()[0] ?? null);
  }

  #annulmentOf(change: PlannedChange): Annulled | null {
    return annulmentOf(change, (id) => this.#plansFor(id));
  }

  #voids(id: WorkId): boolean {
    const act = this.#relations.byId.get(id);
    return act !== undefined && this.build(act).endings.every(({ type }) => type === 'annulled');
  }

  build(document: LegalDocument): Built {
    const known = this.#built.get(document.id);
    if (known !== undefined) return known;
    const original = originalVersion(document);
    if (this.#building.has(document.id)) return { versions: [original], endings: [], outcomes: [], partlyVoid: false };
    this.#building.add(document.id);
    const base = document.kind === 'programme' ? (this.#adoptedBy.get(document.id) ?? document.id) : document.id;
    const rescope =
      document.kind === 'programme'
        ? intoProgramme(document.attachment)
        : outOfProgrammes(document.kind === 'act' ? attachmentsApart(document, this.#programmes.get(document.id) ?? []) : []);
    const outcomes: ChangeOutcome[] = [];
    const plans = this.#plansFor(base);
    const endings = endingsOf(base, plans, this.#relations, (change) => this.#annulmentOf(change));
    const stated = statedEnd(document);
    const end = [...endings.map(({ date }) => date), ...(stated === null ? [] : [addDays(stated, 1)])].sort()[0] ?? null;
    const changes = changesOfDocument(plans, rescope, end, this.#around, outcomes);
    const versions = endVersions(
      changes.length === 0 ? [original] : buildVersions(original, changes, this.#words, (outcome) => outcomes.push(outcome)),
      endings,
    );
    const partlyVoid = changes.some(
      ({ type, annulled, effects, date }) =>
        type === 'annuls' && annulled?.quashed !== null && effects.length > 0 && date !== null,
    );
    const built: Built = { versions, endings, outcomes, partlyVoid };
    this.#building.delete(document.id);
    this.#built.set(document.id, built);
    return built;
  }

  works(): Work[] {
    const built = this.#documents.map((document) => ({ document, ...this.build(document) }));
    const outcomes = new Map<WorkId, { document: LegalDocument; outcome: ChangeOutcome }[]>();
    for (const { document, outcomes: own } of built)
      for (const outcome of own) {
        const id = outcome.change.act.id;
        outcomes.set(id, [...(outcomes.get(id) ?? []), { document, outcome }]);
      }
    return built.map(({ document, versions, endings, partlyVoid }): Work => {
      const amending = document.kind === 'act' ? this.#settle(document) : null;
      const original = this.#original.get(document.id) ?? null;
      const ledger =
        amending === null || original === null
          ? []
          : ledgerOf(amending, original, outcomes.get(document.id) ?? [], this.#endedBy(amending));
      if (amending !== null && original !== null)
        reportLedger(amending, original, ledger, this.#relations, reporter(amending.act.file, this.#diagnostics));
      const officialTexts = officialTextsOf(document, versions, this.#relations, this.#diagnostics);
      const events = workEvents(document, versions, endings, officialTexts);
      return { document, versions, events, officialTexts, endings, partlyVoid, ledger };
    });
  }

  /** Acts that an act ended, with the day, for its ledger. */
  #endedBy(amending: AmendingAct): ReadonlyMap<Instruction, { readonly document: WorkId; readonly date: IsoDate }[]> {
    const found = new Map<Instruction, { document: WorkId; date: IsoDate }[]>();
    for (const change of amending.changes) {
      const { endings } = this.build(change.target);
      const ending = endings.find(
        ({ document, instruction }) => document === amending.act.id && instruction === change.instruction,
      );
      if (ending !== undefined)
        found.set(change.instruction, [
          ...(found.get(change.instruction) ?? []),
          { document: change.target.id, date: ending.date },
        ]);
    }
    return found;
  }
}

/** Documents with their wordings and ledgers. What can't be read or applied is reported where it stands and left out. */
export const consolidate = (
  documents: readonly LegalDocument[],
  relations: Relations,
  sources: ConsolidationSources,
  diagnostics: Diagnostic[],
): Work[] => new Consolidation(documents, relations, sources, diagnostics).works();
