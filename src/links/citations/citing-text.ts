import type { IsoDate, LinkedWork, NamedAct, Site, UnitId, Version } from '../../types.ts';
import type { ActIndex } from './act-index.ts';
import { titledAttachments } from './titled-attachments.ts';
import { isDividedBy } from './provision-index.ts';
import { definedTerms, type DefinedTerm } from './short-names.ts';
import { statuteRegister, type StatuteRegister } from './statutes.ts';
import type { Cited, Reach } from './targets.ts';
import { unitText } from './unit-text.ts';
import { allUnits } from '../../model/all-units.ts';

/** The act that an instruction is about, as its words name it. */
export interface Opening {
  readonly work: LinkedWork;
  readonly attachment: string | null;
  readonly named: NamedAct;
}

/** Everything that decides where the citations of one wording lead. */
export interface CitingText {
  readonly work: LinkedWork;
  readonly version: Version;
  /** The day whose wordings it cites: that of the document, or of the wording where it was amended. */
  readonly day: IsoDate;
  readonly hasArticles: boolean;
  readonly isLegal: boolean;
  readonly terms: readonly DefinedTerm[];
  /** Attachments by the noun their title begins with: „regulamin”, „statut”. */
  readonly attachments: ReadonlyMap<string, string>;
  readonly statutes: StatuteRegister;
  readonly acts: ActIndex;
  readonly reach: Reach;
  /** The act whose words „niniejsza uchwała” are: for a programme the one that adopts it. */
  readonly own: LinkedWork;
  /** The act it amends, where its front matter names exactly one. */
  readonly amended: LinkedWork | null;
  /** What the provisions of an amending act are about by its ledger: operations and citations lead to the same act. */
  readonly openings: ReadonlyMap<UnitId, Opening>;
  /** The programme that „Program” alone means. */
  readonly programme: LinkedWork | null;
  /** The last act of each kind that was named, for „tej uchwały”. */
  readonly last: Map<string, Cited>;
}

export interface CitationContext {
  readonly site: Site;
  readonly acts: ActIndex;
  readonly reach: Reach;
  readonly workOf: (id: string) => LinkedWork | undefined;
  readonly day: IsoDate;
}

function openingsOf({ ledger }: LinkedWork, workOf: CitationContext['workOf']): CitingText['openings'] {
  const openings = new Map<UnitId, Opening>();
  for (const { instruction, act } of ledger) {
    const work = act === null ? undefined : workOf(act);
    if (work === undefined || instruction.act === null || openings.has(instruction.provision)) continue;
    const [first] = instruction.about[0] ?? [];
    openings.set(instruction.provision, {
      work,
      attachment: first?.kind === 'zal' ? first.number || '1' : null,
      named: instruction.act,
    });
  }
  return openings;
}

export function citingText(citing: LinkedWork, version: Version, context: CitationContext): CitingText {
  const { site, acts, reach, workOf, day } = context;
  const { document, outgoing } = citing;
  const related = (type: string): LinkedWork[] =>
    outgoing.filter((relation) => relation.type === type).flatMap(({ to }) => workOf(to) ?? []);
  const adopting = document.kind === 'programme' ? related('adopts')[0] : undefined;
  const [amended = null, ...others] = related('amends');
  const about = related('about').filter((other) => other.document.kind === 'programme');
  const programme =
    document.kind === 'programme'
      ? citing
      : (reach.programmeOf(citing, '1') ??
        (amended === null ? null : reach.programmeOf(amended, '1')) ??
        (about.length === 1 ? (about[0] ?? null) : null));
  return {
    work: citing,
    version,
    day,
    hasArticles: isDividedBy(version, ['art']),
    isLegal: document.kind === 'act' || document.kind === 'programme',
    terms: definedTerms(version.units),
    attachments: titledAttachments(version.units),
    statutes: statuteRegister(allUnits(version.units).map(unitText), site),
    acts,
    reach,
    own: adopting ?? citing,
    amended: others.length === 0 ? amended : null,
    openings: openingsOf(citing, workOf),
    programme,
    last: new Map(),
  };
}
