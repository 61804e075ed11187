import type { ActDocument, LegalDocument, NamedAct, RelationType, Relations } from '../types.ts';

/** Relations of an act that changes another. */
const CHANGING: readonly RelationType[] = ['amends', 'corrects', 'annuls'];

const key = (number: string): string =>
  number
    .toLowerCase()
    .replace(/^nr\.?\s*/u, '')
    .replace(/\s+/gu, '');

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const isAct = (document: LegalDocument | undefined): document is ActDocument => document?.kind === 'act';

/** The acts that an act changes by its front matter. */
export function changedActs(act: ActDocument, { outgoing, byId }: Relations): ActDocument[] {
  const relations = (outgoing.get(act.id) ?? []).filter(({ type }) => CHANGING.includes(type));
  const acts = relations.map(({ to }) => byId.get(to)).filter(isAct);
  return acts.filter((other, index) => acts.indexOf(other) === index);
}

function byNumber(
  act: ActDocument,
  number: string,
  candidates: readonly ActDocument[],
  relations: Relations,
): ActDocument | null {
  const stated = candidates.find((other) => other.number !== null && key(other.number) === key(number));
  if (stated !== undefined) return stated;
  const known = (relations.byNumber.get(key(number)) ?? []).filter((other) => other !== act);
  const own = known.filter(({ organ }) => organ === act.organ);
  const [only, second] = own.length > 0 ? own : known;
  return only !== undefined && second === undefined ? only : null;
}

/**
 * The act of this site that an operation is about: the one its opening names by number, or by day, among those the front matter states;
 * the only one stated where the opening names none. `null` where the opening names an act that isn't here.
 */
export function targetAct(act: ActDocument, named: NamedAct | null, relations: Relations): ActDocument | null {
  const candidates = changedActs(act, relations);
  const [only, second] = candidates;
  if (named?.number !== undefined && named.number !== null) {
    const numbered = byNumber(act, named.number, candidates, relations);
    if (numbered !== null) return numbered;
    // A number that the site leaves open may still be that of the act stated.
    const open = candidates.filter((other) => other.number === null && (named.date === null || other.date === named.date));
    return open.length === 1 ? (open[0] ?? null) : null;
  }
  if (named?.date !== undefined && named.date !== null) {
    const dated = candidates.filter(({ date }) => date === named.date);
    if (dated.length <= 1) return dated[0] ?? null;
    const words = letters(named.words);
    const titled = dated.filter(({ subject }) => words.includes(letters(subject.replace(/^w sprawie\s+/u, ''))));
    return titled.length === 1 ? (titled[0] ?? null) : null;
  }
  return second === undefined ? (only ?? null) : null;
}
