import type { ActDays, EndReading, EntryException, EntryReading, EntryRule, IsoDate, UnitId, UnitPath } from '../../types.ts';
import type { DayClause } from './read-days.ts';
import type { DayStatement } from './statement.ts';

/** A clause and the provision it stands in. */
export type PlacedClause = DayClause & { readonly provision: UnitId | null };

interface Said extends DayStatement {
  readonly provision: UnitId | null;
  readonly words: string;
}

/** Rules that say the same count once. */
const distinct = (rules: readonly EntryRule[]): EntryRule[] => [
  ...new Map(rules.map((rule) => [JSON.stringify(rule), rule])).values(),
];

const latest = (...rules: readonly (EntryRule | null)[]): EntryRule | null => {
  const said = distinct(rules.filter((rule) => rule !== null));
  const [only] = said;
  return said.length > 1 ? { type: 'latest', of: said } : (only ?? null);
};

const isUnread = (clause: PlacedClause, subject: 'act' | 'other', unknown: 'entry' | 'end'): boolean =>
  clause.read === 'partly' && clause.subject === subject && clause.unknown.includes(unknown);

const isBelow = (path: UnitPath, above: UnitPath): boolean =>
  above.every(({ kind, number }, index) => path[index]?.kind === kind && path[index].number === number);

/** A clause that reserves units of which no sentence says a day: „z zastrzeżeniem ust. 2”. */
const reservesInVain = (clause: PlacedClause, clauses: readonly PlacedClause[]): boolean =>
  clause.read === 'whole' &&
  !clause.reserves.every(({ from, to }) =>
    clauses.some((other) => other !== clause && other.read === 'whole' && to === null && isBelow(other.at, from)),
  );

const dayOf = (rule: EntryRule | null): IsoDate | null => (rule?.type === 'day' ? rule.date : null);

const unreadEntry = (clause: PlacedClause): EntryReading => ({
  provision: clause.provision,
  words: clause.words,
  read: 'partly',
  units: clause.read === 'partly' ? clause.units : clause.reserves,
});

/** When the act as a whole enters into force: by all sentences that say it, which must agree. */
function entryOf(clauses: readonly PlacedClause[], all: readonly Said[]): EntryReading | null {
  const general = all.filter((said) => said.units.length === 0);
  const unread = clauses.find((clause) => isUnread(clause, 'act', 'entry') || reservesInVain(clause, clauses));
  if (unread !== undefined) return unreadEntry(unread);
  const told = general.filter(({ enters, binds }) => enters !== null || binds !== null);
  const [first] = told;
  if (first === undefined) {
    // Only something else than the act is said to enter into force.
    const units = all.find(({ enters }) => enters !== null);
    const other = clauses.findLast((clause) => isUnread(clause, 'other', 'entry'));
    if (other !== undefined) return unreadEntry(other);
    return units === undefined ? null : { provision: units.provision, words: units.words, read: 'partly', units: [] };
  }
  const enters = distinct(told.flatMap((said) => said.enters ?? []));
  const binds = distinct(told.flatMap((said) => said.binds ?? []));
  const { provision } = told.find((said) => said.enters !== null) ?? first;
  const words = [...new Set(told.map((said) => said.words))].join(' ');
  const rule = latest(...enters, ...binds);
  // Two sentences of different days: which of them is the act's own can't be told.
  if (enters.length > 1 || binds.length > 1 || rule === null) return { provision, words, read: 'partly', units: [] };
  const forceFrom = general.find((said) => said.forceFrom !== null)?.forceFrom ?? null;
  return {
    provision,
    words,
    read: 'whole',
    rule,
    forceFrom: forceFrom ?? (enters.length === 0 ? null : dayOf(binds[0] ?? null)),
  };
}

function exceptionOf(said: Said, entry: EntryReading | null): EntryException {
  const { provision, words, units, within, enters, binds, forceFrom } = said;
  const general = entry?.read === 'whole' ? entry.rule : null;
  const rule = binds === null ? enters : latest(enters ?? general, binds);
  return { provision, words, units, within, rule, forceFrom: forceFrom ?? dayOf(binds) };
}

/** What the sentences of an act say together of its days. */
export function settleDays(clauses: readonly PlacedClause[]): ActDays {
  const all = clauses.flatMap((clause): Said[] =>
    clause.read === 'whole'
      ? clause.statements.map((said) => ({ ...said, provision: clause.provision, words: clause.words }))
      : [],
  );
  const entry = entryOf(clauses, all);
  const own = all.filter(({ units, enters, binds, forceFrom }) => units.length > 0 && (enters ?? binds ?? forceFrom) !== null);
  const ends = all.flatMap(({ provision, words, units, within, lastDays }): EndReading[] =>
    lastDays === null ? [] : [{ provision, words, units, lastDays: within === null ? lastDays : [] }],
  );
  const unread = clauses.flatMap((clause): EndReading[] =>
    clause.read === 'partly' && clause.unknown.includes('end')
      ? [
          {
            provision: clause.provision,
            words: clause.words,
            units: clause.subject === 'units' ? clause.units : [],
            lastDays: [],
          },
        ]
      : [],
  );
  return { entry, exceptions: own.map((said) => exceptionOf(said, entry)), ends: [...ends, ...unread] };
}
