import type {
  AppliedOperation,
  Corpus,
  Effect,
  InstructionTarget,
  LedgerEntry,
  LinkedWork,
  Unit,
  Version,
} from '../../../types.ts';
import type { Names } from './names.ts';
import { xml } from './xml.ts';

type TextualMod = 'repeal' | 'substitution' | 'insertion' | 'renumbering';

/** What an effect does, in the words of Akoma Ntoso; the end of an act is the repeal of all of it. */
function modOf({ type, ...effect }: Effect): TextualMod {
  if (type === 'repeal' || type === 'annul' || type === 'end') return 'repeal';
  if (type === 'insert' || type === 'insert-part') return 'insertion';
  if (type === 'rows') return 'operation' in effect && effect.operation === 'insert' ? 'insertion' : 'substitution';
  if (type === 'attachment') return 'added' in effect && effect.added ? 'insertion' : 'substitution';
  if (type === 'renumber') return 'renumbering';
  return 'substitution';
}

/** What an applied operation did, from the provisions it touched; a repealed provision stays as „(uchylony)”. */
function modOfOperation({ before, after }: AppliedOperation, isRepealed: (id: string) => boolean): TextualMod {
  if (before.length === 0) return 'insertion';
  return after.every(isRepealed) ? 'repeal' : 'substitution';
}

function repealedIn(units: readonly Unit[], into = new Set<string>()): Set<string> {
  for (const unit of units) {
    if (unit.repealed) into.add(unit.id);
    repealedIn(unit.children, into);
  }
  return into;
}

interface Modification {
  readonly eId: string;
  readonly type: TextualMod;
  readonly source: string;
  readonly destinations: readonly string[];
  /** Not applied here: the wording is without it. */
  readonly incomplete: boolean;
  /** Whether it was not read, so that its type is not known. */
  readonly unread: boolean;
  readonly period: string | null;
}

const textualMod = ({ eId, type, source, destinations, incomplete, unread, period }: Modification): string =>
  xml(
    'textualMod',
    { type, eId, incomplete: incomplete ? 'true' : null, status: unread ? 'unknown' : null },
    xml('source', { href: source }),
    ...destinations.map((href) => xml('destination', { href })),
    period === null ? '' : xml('force', { period: `#${period}` }),
  );

/** What an instruction of the act does, one element for each kind of its effects. */
function activeMods({ instruction, status, targets, act }: LedgerEntry, index: number, own: string, names: Names): string[] {
  if (status === 'other' || instruction.kind === 'other') return [];
  const named = (target: InstructionTarget): string | null => names.provision(target.document, target.provision, target.version);
  const whole = act === null ? null : names.provision(act, null);
  const destinations = [...new Set(targets.length === 0 ? [whole] : targets.map(named))].filter((href) => href !== null);
  // Of an instruction about an act that is not here nothing can be named.
  if (destinations.length === 0) return [];
  const mods = new Set(instruction.effects.map(modOf));
  const incomplete = status !== 'applied';
  const unread = mods.size === 0;
  // The schema wants a type of any modification.
  if (unread) mods.add('substitution');
  return [...mods].map((type, part) => {
    const eId = `amod_${String(index + 1)}${part === 0 ? '' : `-${String(part + 1)}`}`;
    return textualMod({ eId, type, source: own, destinations, incomplete, unread, period: null });
  });
}

/** Changes that made the wording: those applied, then those it is published without. */
function passiveMods(work: LinkedWork, version: Version, names: Names, periodOf: (version: Version) => string | null): string[] {
  const past = work.versions.slice(0, work.versions.indexOf(version) + 1);
  let count = 0;
  const next = (): string => `pmod_${String(++count)}`;
  return past.flatMap((one) => {
    const ids = names.eIds(one);
    const before = past[past.indexOf(one) - 1];
    const here = (id: AppliedOperation['after'][number]): string => {
      const eId = ids.get(id) ?? (before === undefined ? undefined : names.eIds(before).get(id));
      return eId === undefined ? `#${id}` : `#${eId}`;
    };
    const repealed = repealedIn(one.units);
    const applied = one.operations.map((operation) => {
      const touched = operation.after.length === 0 ? operation.before : operation.after;
      return textualMod({
        eId: next(),
        type: modOfOperation(operation, (id) => repealed.has(id)),
        source: names.provision(operation.document, operation.provision) ?? '#',
        destinations: touched.length === 0 ? [names.work(work.document)] : touched.map(here),
        incomplete: false,
        unread: false,
        period: periodOf(one),
      });
    });
    const unapplied = one.unapplied.map(({ document, provision }) =>
      textualMod({
        eId: next(),
        type: 'substitution',
        source: names.provision(document, provision) ?? '#',
        destinations: [names.work(work.document)],
        incomplete: true,
        unread: true,
        period: periodOf(one),
      }),
    );
    return [...applied, ...unapplied];
  });
}

/** Active modifications from the ledger of an act, passive ones from the wordings; empty where there are none. */
export function analysis(
  work: LinkedWork,
  version: Version,
  { names, periodOf }: { readonly names: Names; readonly periodOf: (version: Version) => string | null },
): string {
  const ids = names.eIds(version);
  const active = work.ledger.flatMap((entry, index) => {
    const eId = ids.get(entry.instruction.provision);
    return activeMods(entry, index, eId === undefined ? '#' : `#${eId}`, names);
  });
  const passive = passiveMods(work, version, names, periodOf);
  if (active.length === 0 && passive.length === 0) return '';
  return xml(
    'analysis',
    { source: '#redakcja' },
    active.length === 0 ? '' : xml('activeModifications', {}, ...active),
    passive.length === 0 ? '' : xml('passiveModifications', {}, ...passive),
  );
}

/** Documents that the modifications name. */
export const documentsNamed = (
  work: LinkedWork,
  corpus: Corpus,
): { readonly active: LinkedWork[]; readonly passive: LinkedWork[] } => {
  const worksOf = (ids: Iterable<string>): LinkedWork[] =>
    [...new Set(ids)]
      .sort()
      .flatMap((id) => corpus.byId.get(id) ?? [])
      .filter((other) => other !== work);
  return {
    active: worksOf([
      ...work.outgoing.map(({ to }) => to),
      ...work.ledger.flatMap(({ act, targets }) => [...(act === null ? [] : [act]), ...targets.map(({ document }) => document)]),
    ]),
    passive: worksOf([
      ...work.incoming.map(({ from }) => from),
      ...work.versions.flatMap(({ events }) => events.map(({ document }) => document)),
    ]),
  };
};
