import { nearest } from '../diagnostics/nearest.ts';
import { FILE_START, type Report } from '../diagnostics/reporter.ts';
import type { ActDocument, LegalDocument, Place, Relation, RelationType, StatedRelation, WorkId } from '../types.ts';

/** What kind of document a relation must lead to; none for those that may lead anywhere. */
const EXPECTED: Partial<Record<RelationType, LegalDocument['kind']>> = {
  amends: 'act',
  repeals: 'act',
  implements: 'act',
  corrects: 'act',
  annuls: 'act',
  consolidates: 'act',
  adopts: 'act',
  drafted: 'act',
};

/** Keys of a competition that must lead to a programme. */
const PROGRAMME_KEYS: ReadonlySet<string> = new Set(['program', 'konkurs.program']);

/** An act's number without case, stray spaces and „nr”: the same act however it is written. */
export const numberKey = (number: string): string =>
  number
    .toLowerCase()
    .replace(/^nr\.?\s*/, '')
    .replace(/\s+/g, '');

export interface RelationIndex {
  readonly byId: ReadonlyMap<string, LegalDocument>;
  readonly byNumber: ReadonlyMap<string, readonly ActDocument[]>;
  /** Whether a reference may be to a file that is there and can't be read: it is not at fault then. */
  readonly mayBeUnreadable: (target: string) => boolean;
}

export function relationIndex(documents: readonly LegalDocument[], files: readonly StatingFile[]): RelationIndex {
  const byNumber = new Map<string, ActDocument[]>();
  for (const document of documents) {
    if (document.kind !== 'act' || document.number === null) continue;
    const key = numberKey(document.number);
    byNumber.set(key, [...(byNumber.get(key) ?? []), document]);
  }
  return {
    byId: new Map(documents.map((document) => [document.id, document])),
    byNumber,
    mayBeUnreadable: unreadable(files.filter(({ document }) => document === null)),
  };
}

const idOf = (target: string): string => target.replace(/^\/|\/$|\.md$/g, '');

/** By id or by number; an unreadable act without a known number may have any. */
function unreadable(files: readonly StatingFile[]): RelationIndex['mayBeUnreadable'] {
  const ids = new Set<string>(files.map(({ id }) => id));
  const numbers = new Set(files.flatMap(({ number }) => (number === null ? [] : [numberKey(number)])));
  const anyNumber = files.some(({ id, number }) => number === null && id.startsWith('uchwaly/'));
  return (target) => ids.has(idOf(target)) || numbers.has(numberKey(target)) || (anyNumber && !/^\/?[a-z]+\//.test(target));
}

/** A file that states relations; it may be unreadable otherwise, so only what is certain of it stands here. */
export interface StatingFile {
  readonly id: WorkId;
  readonly document: LegalDocument | null;
  /** The number its front matter gives; `null` where none can be made out. */
  readonly number: string | null;
  readonly relations: readonly StatedRelation[];
  readonly keyPlaces: Readonly<Record<string, Place>>;
}

function findTarget(
  stated: StatedRelation,
  { document, keyPlaces }: StatingFile,
  index: RelationIndex,
  report: Report,
): LegalDocument | null {
  const place = keyPlaces[stated.key] ?? FILE_START;
  const direct = index.byId.get(stated.target) ?? index.byId.get(idOf(stated.target));
  if (direct !== undefined) return direct;
  const numbered = index.byNumber.get(numberKey(stated.target)) ?? [];
  // A draft may have the number it will be adopted under.
  const adopted = numbered.filter(({ stage }) => stage !== 'draft');
  const meant = adopted.length > 0 ? adopted : numbered;
  const sameOrgan = meant.filter((act) => document?.kind !== 'act' || act.organ === document.organ);
  const candidates = sameOrgan.length > 0 ? sameOrgan : meant;
  if (candidates.length > 1) {
    report('relacja-niejednoznaczna', place, stated.target, candidates.map(({ id }) => id).join(', '));
    return null;
  }
  if (candidates[0] === undefined) {
    if (index.mayBeUnreadable(stated.target)) return null;
    report('relacja-bez-celu', place, stated.target, nearest(stated.target, othersOf(document, index)));
    return null;
  }
  return candidates[0];
}

/** Ids and numbers of documents other than the one that states the relation. */
const othersOf = (document: LegalDocument | null, index: RelationIndex): string[] => [
  ...[...index.byId.keys()].filter((id) => id !== document?.id),
  ...[...index.byNumber.values()].flat().flatMap(({ id, number }) => (id === document?.id ? [] : (number ?? []))),
];

const isDraft = (document: LegalDocument): boolean =>
  (document.kind === 'act' && document.stage === 'draft') || (document.kind === 'programme' && document.stage !== 'adopted');

/** Whether a document may be an earlier version of another: both are drafts of one kind. An unreadable file may be anything. */
const isDraftOf = (target: LegalDocument, later: LegalDocument | null): boolean =>
  isDraft(target) && (later === null || (isDraft(later) && later.kind === target.kind));

/** The relations a document states, led to the documents they name. Those that lead nowhere are reported and left out. */
export function resolveRelations(file: StatingFile, index: RelationIndex, report: Report): Relation[] {
  return file.relations.flatMap((stated): Relation[] => {
    const target = findTarget(stated, file, index, report);
    if (target === null) return [];
    const place = file.keyPlaces[stated.key] ?? FILE_START;
    const needsProgramme = PROGRAMME_KEYS.has(stated.key);
    const expected = needsProgramme ? 'programme' : EXPECTED[stated.type];
    if (target.id === file.id) report('relacja-do-siebie', place);
    else if (expected !== undefined && target.kind !== expected)
      report(
        'relacja-rodzaj',
        place,
        stated.target,
        needsProgramme ? 'program z katalogu „programy”' : 'akt z katalogu „uchwaly”',
      );
    else if (stated.type === 'drafted' && target.kind === 'act' && target.stage !== 'draft')
      report('relacja-rodzaj', place, stated.target, 'projekt (dokument z „status: projekt”)');
    else if (stated.type === 'revises' && !isDraftOf(target, file.document))
      report('relacja-rodzaj', place, stated.target, 'wcześniejszy projekt tego samego rodzaju');
    else return [{ type: stated.type, from: file.id, to: target.id }];
    return [];
  });
}
