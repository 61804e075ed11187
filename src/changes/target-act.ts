import { REASONS } from '../strings/versions.ts';
import type { ActDocument, LegalDocument, NamedAct, RelationType, Relations } from '../types.ts';

/** Relations of an act that changes another, or ends it. */
const CHANGING: readonly RelationType[] = ['amends', 'corrects', 'annuls', 'repeals'];

const key = (number: string): string =>
  number
    .toLowerCase()
    .replace(/^nr\.?\s*/u, '')
    .replace(/\s+/gu, '');

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
/** A title's own words: „w sprawie” and the marks around it are not among them. */
const titleWords = (title: string): string[] =>
  wordsOf(title.replace(/^\s*w\s+sprawie:?\s+/iu, '').replace(/zmieniając\p{L}*/giu, 'zmieniając'));

const isAct = (document: LegalDocument | undefined): document is ActDocument => document?.kind === 'act';

/** The acts that an act changes, corrects, annuls or repeals by its front matter. */
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
  const stated = candidates.filter((other) => other.number !== null && key(other.number) === key(number));
  if (stated.length > 0) return stated.length === 1 ? (stated[0] ?? null) : null;
  const known = (relations.byNumber.get(key(number)) ?? []).filter((other) => other !== act);
  const own = known.filter(({ organ }) => organ === act.organ);
  const [only, second] = own.length > 0 ? own : known;
  return only !== undefined && second === undefined ? only : null;
}

/**
 * Whether the title that an instruction gives may be that of the act: its words, or the first of them, in order; a clerk may leave some
 * out. Any other word is one of the instruction that no formula took („… w sprawie regulaminu w preambule wyrazy …”).
 */
function titleAgrees(title: string | null, subject: string): boolean {
  if (title === null) return true;
  const own = titleWords(subject);
  let at = 0;
  return titleWords(title).every((word) => {
    const found = own.indexOf(word, at);
    if (found === -1) return false;
    at = found + 1;
    return true;
  });
}

/** The act that an instruction is about, or why that is not known (`notHere`: it is named, and isn't in this site). */
export type TargetAct =
  | { readonly target: ActDocument; readonly refused: null; readonly notHere: false }
  | {
      readonly target: null;
      readonly refused: string;
      readonly notHere: boolean;
      /** The act that is probably meant: the notice stands there. */
      readonly meant: ActDocument | null;
    };

const refused = (reason: string, notHere = false, meant: ActDocument | null = null): TargetAct => ({
  target: null,
  refused: reason,
  notHere,
  meant,
});

function agreed(target: ActDocument, named: NamedAct): TargetAct {
  if (named.date !== null && target.number !== null && named.date !== target.date)
    return refused(REASONS.otherAct(named.words), false, target);
  return titleAgrees(named.title, target.subject)
    ? { target, refused: null, notHere: false }
    : refused(REASONS.title(target.subject), false, target);
}

function byDate(named: NamedAct, candidates: readonly ActDocument[]): TargetAct {
  const dated = candidates.filter(({ date }) => date === named.date);
  const [only, second] = dated;
  if (only !== undefined && second === undefined) return agreed(only, named);
  const titled = dated.filter(
    ({ subject }) => named.title !== null && titleWords(subject).join(' ') === titleWords(named.title).join(' '),
  );
  const [first, other] = titled;
  return first !== undefined && other === undefined
    ? agreed(first, named)
    : refused(REASONS.otherAct(named.words), dated.length === 0);
}

/**
 * The act of this site that words name: by number, or by day and title, among those the front matter states before all others; where they
 * name none, the only one stated.
 */
export function targetAct(act: ActDocument, named: NamedAct | null, relations: Relations): TargetAct {
  const candidates = changedActs(act, relations);
  const [only, second] = candidates;
  if (named?.number != null) {
    const numbered = byNumber(act, named.number, candidates, relations);
    if (numbered !== null) return agreed(numbered, named);
    // A number that the site leaves open may still be that of the act stated.
    const open = candidates.filter((other) => other.number === null && (named.date === null || other.date === named.date));
    const [single, another] = open;
    return single !== undefined && another === undefined ? agreed(single, named) : refused(REASONS.otherAct(named.words), true);
  }
  if (named?.date != null) return byDate(named, candidates);
  if (only === undefined || second !== undefined) {
    const titled = candidates.filter(
      ({ subject }) => named?.title != null && titleWords(subject).join(' ') === titleWords(named.title).join(' '),
    );
    const [single, another] = titled;
    if (named !== null && single !== undefined && another === undefined) return agreed(single, named);
    return refused(named === null ? REASONS.pointer : REASONS.otherAct(named.words), named !== null && only === undefined);
  }
  return named === null ? { target: only, refused: null, notHere: false } : agreed(only, named);
}
