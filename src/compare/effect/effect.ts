import { diffWords, type DiffPiece } from '../diff-words.ts';
import { pairById } from '../pair-by-id.ts';
import type { Fate } from '../../types.ts';
import { headingText, redline } from '../redline.ts';
import { provisionName } from '../../model/provision-name.ts';
import { shownStatus } from '../../links/shown-status.ts';
import type { Corpus, Diagnostic, LinkedWork, ShownStatus, UnappliedChange, Unit, Version } from '../../types.ts';

/** A provision in its old and new words. */
export interface ProvisionEffect {
  readonly name: string;
  readonly fate: Exclude<Fate, 'kept'>;
  readonly pieces: readonly DiffPiece[];
}

/** A wording that appears, or one whose text the change touches. */
interface VersionEffect {
  readonly version: Version['id'];
  readonly kind: 'new' | 'changed' | 'gone';
  /** What it is compared with: the wording before it, or the same wording at the base. */
  readonly comparedWith: Version['id'] | null;
  readonly provisions: readonly ProvisionEffect[];
}

export interface WorkEffect {
  readonly id: string;
  readonly title: string;
  readonly kind: 'new' | 'changed' | 'gone';
  readonly status: { readonly before: ShownStatus | null; readonly after: ShownStatus | null };
  readonly versions: readonly VersionEffect[];
  /** Changes that were not applied and were applied, or did not exist, at the base. */
  readonly unapplied: readonly UnappliedChange[];
}

/** What readers will see differently once a change of the content is published. */
export interface EditEffect {
  readonly works: readonly WorkEffect[];
  /** Messages that the base did not have. */
  readonly faults: readonly Diagnostic[];
}

const words = (unit: Unit | null): string =>
  unit === null ? '' : [unit.label, headingText(unit), unit.text].filter((part) => part !== '').join(' ');

function provisionsBetween(before: readonly Unit[], after: readonly Unit[], version: Version): ProvisionEffect[] {
  const rows = redline(before, after, pairById(before, after, version.operations), { numbersMatter: true });
  return rows.flatMap(({ fate, before: old, after: now, pathBefore, pathAfter }) => {
    const unit = now ?? old;
    if (fate === 'kept' || unit === null) return [];
    const path = now === null ? pathBefore : pathAfter;
    const name = provisionName([...path, unit]) || headingText(unit) || unit.text.slice(0, 40);
    return [{ name, fate, pieces: diffWords(words(old), words(now)) }];
  });
}

const sameUnits = (a: readonly Unit[], b: readonly Unit[]): boolean =>
  a.length === b.length && a.every((unit, index) => sameUnit(unit, b[index]));
const sameUnit = (a: Unit, b: Unit | undefined): boolean =>
  a.id === b?.id && words(a) === words(b) && sameUnits(a.children, b.children);

function versionEffects(base: LinkedWork | null, head: LinkedWork): VersionEffect[] {
  const old = new Map(base?.versions.map((version) => [version.id, version]));
  const effects = head.versions.flatMap((version, index): VersionEffect[] => {
    const same = old.get(version.id);
    old.delete(version.id);
    if (same !== undefined) {
      if (sameUnits(same.units, version.units)) return [];
      return [
        {
          version: version.id,
          kind: 'changed',
          comparedWith: version.id,
          provisions: provisionsBetween(same.units, version.units, version),
        },
      ];
    }
    const before = head.versions[index - 1];
    // The first wording of a document has no wording before it; the preview shows it whole.
    const provisions = before === undefined ? [] : provisionsBetween(before.units, version.units, version);
    return [{ version: version.id, kind: 'new', comparedWith: before?.id ?? null, provisions }];
  });
  return [
    ...effects,
    ...[...old.keys()].map((id): VersionEffect => ({ version: id, kind: 'gone', comparedWith: null, provisions: [] })),
  ];
}

const keyOf = ({ document, provision, text }: UnappliedChange): string => `${document} ${provision ?? ''} ${text}`;

const unappliedOf = (work: LinkedWork | null): Map<string, UnappliedChange> =>
  new Map((work?.versions ?? []).flatMap(({ unapplied }) => unapplied).map((change) => [keyOf(change), change]));

function workEffect(base: LinkedWork | null, head: LinkedWork): WorkEffect | null {
  const versions = versionEffects(base, head);
  const known = unappliedOf(base);
  const unapplied = [...unappliedOf(head)].flatMap(([key, change]) => (known.has(key) ? [] : [change]));
  const status = { before: base === null ? null : shownStatus(base), after: shownStatus(head) };
  if (
    base !== null &&
    versions.length === 0 &&
    unapplied.length === 0 &&
    status.before === status.after &&
    base.document.title === head.document.title
  )
    return null;
  return {
    id: head.document.id,
    title: head.document.title,
    kind: base === null ? 'new' : 'changed',
    status,
    versions,
    unapplied,
  };
}

const faultKey = ({ file, rule, message }: Diagnostic): string => `${file} ${rule} ${message}`;

/** Compares two states of the content: documents, wordings with the words of each changed provision, changes not applied, messages. */
export function effect(base: Corpus, head: Corpus): EditEffect {
  const works = head.works.flatMap((work) => workEffect(base.byId.get(work.document.id) ?? null, work) ?? []);
  // A document whose file has errors counts as present; its errors are listed.
  const unreadable = new Set(head.diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const gone = base.works
    .filter(({ document }) => !head.byId.has(document.id) && !unreadable.has(document.file))
    .map(({ document, status }): WorkEffect => ({
      id: document.id,
      title: document.title,
      kind: 'gone',
      status: { before: status, after: null },
      versions: [],
      unapplied: [],
    }));
  const known = new Set(base.diagnostics.map(faultKey));
  return { works: [...works, ...gone], faults: head.diagnostics.filter((fault) => !known.has(faultKey(fault))) };
}
