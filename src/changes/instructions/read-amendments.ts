import type { Clause, Scope } from '../../law/amending/scope.ts';
import { readFormula, type Formula } from '../../law/amending/formula.ts';
import { INFLECTED } from '../../law/amending/nouns.ts';
import { readCorrection, readOpening } from '../../law/amending/opening.ts';
import { AMENDS, beginsAmending, mayAmend } from '../../law/amending/may-amend.ts';
import { BLOCK, tokenise, type Token } from '../../law/amending/tokens.ts';
import { REASONS } from '../../strings/versions.ts';
import type { Amendment, NamedAct, Unit } from '../../types.ts';
import { REASONS as REASONS_ID } from '../../model/unit-ids.ts';
import { flatten, type FlatContent } from '../../model/flat-content.ts';
import { readWording, type WordingSource } from './read-wording.ts';
import { settleEffect } from './settle-effect.ts';

/** The words of an instruction, new wording left out: „w § 5 ust. 2 otrzymuje brzmienie”. */
function instructionOf(flat: FlatContent, tokens: readonly Token[], clauses: readonly Clause[]): string {
  const wordings = clauses.flatMap((clause) => ('wording' in clause ? (clause.wording ?? []) : []));
  const blocks = tokens.filter(({ value }) => value === BLOCK);
  let text = flat.text;
  for (const { from, to } of [...wordings, ...blocks].sort((a, b) => b.from - a.from))
    text = `${text.slice(0, from)}…${text.slice(to)}`;
  return text
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(/\s*…[\s….,;]*$/u, '')
    .replace(/[,;.:]\s*$/u, '')
    .trim();
}

const amendsBelow = (unit: Unit): boolean => unit.children.some((child) => AMENDS.test(child.text) || amendsBelow(child));

/** A § that amends in its own line, or names an act and lists the changes below. */
const opensChanges = (unit: Unit, text: string): boolean =>
  mayAmend(text) || (beginsAmending(text) && text.trimEnd().endsWith(':') && amendsBelow(unit));

/** A correction may stand in any text: „prostuje się błąd …”, its list below it. */
const correctsBelow = (unit: Unit): boolean =>
  unit.content.length > 0 &&
  (AMENDS.test(unit.text) || (/prostuje/iu.test(unit.text) && unit.text.endsWith(':') && unit.children.length > 0));

class AmendmentReader {
  readonly #source: WordingSource;
  readonly #corrects: boolean;
  readonly amendments: Amendment[] = [];

  constructor(source: WordingSource, corrects: boolean) {
    this.#source = source;
    this.#corrects = corrects;
  }

  /** A § or art. of the act's own text, or one of its attachments' parts that list changes. */
  readTop(unit: Unit): void {
    const flat = flatten(unit.content);
    const opens = this.#corrects
      ? correctsBelow(unit)
      : unit.kind !== 'text' && unit.content.length > 0 && opensChanges(unit, flat.text);
    if (opens) {
      const tokens = tokenise(flat.text);
      const opening = readOpening(tokens, flat.text) ?? (this.#corrects ? readCorrection(tokens, flat.text) : null);
      if (opening !== null) {
        this.#take(unit, flat, tokens, opening, opening.act);
        return;
      }
      this.#unread(unit, flat, tokens, null, null);
      return;
    }
    for (const child of unit.children) this.readTop(child);
  }

  #readBelow(unit: Unit, scope: Scope, act: NamedAct | null): void {
    if (unit.kind === 'text' && !AMENDS.test(unit.text)) return;
    const flat = flatten(unit.content);
    const tokens = tokenise(flat.text);
    const formula: (Formula & { readonly act?: NamedAct | null }) | null =
      readFormula(tokens, 0, scope) ?? this.#readOwnAct(tokens, flat.text);
    if (formula === null) this.#unread(unit, flat, tokens, scope, act);
    else this.#take(unit, flat, tokens, formula, formula.act ?? act);
  }

  /** „2) w uchwale nr …:”: each amended act may have its own point. */
  #readOwnAct(tokens: readonly Token[], text: string): ReturnType<typeof readOpening> {
    return mayAmend(text) ? readOpening(tokens, text) : null;
  }

  #take(unit: Unit, flat: FlatContent, tokens: readonly Token[], { clauses, scope }: Formula, act: NamedAct | null): void {
    const instruction = instructionOf(flat, tokens, clauses);
    for (const clause of clauses) {
      const effect = settleEffect(clause, (quote) => readWording(quote, flat, this.#source));
      const about = placeOf(clause);
      const unread = typeof effect === 'string' ? effect : null;
      this.#add(unit, instruction, act, about, typeof effect === 'string' ? null : effect, unread);
    }
    if (scope === null) {
      // What a list below a finished instruction means is not certain.
      for (const child of unit.children) this.#unread(child, flatten(child.content), [], { places: [] }, act);
      return;
    }
    for (const child of unit.children) this.#readBelow(child, scope, act);
  }

  #unread(unit: Unit, flat: FlatContent, tokens: readonly Token[], scope: Scope | null, act: NamedAct | null): void {
    const reason = INFLECTED.test(flat.text)
      ? REASONS.inflected
      : tokens.some(({ value, type }) => type === 'named' && (value === 'table' || value === 'ppkt'))
        ? REASONS.table
        : REASONS.notRead;
    this.#add(unit, instructionOf(flat, tokens, []), act, scope?.places.at(-1)?.from ?? [], null, reason);
  }

  #add(
    unit: Unit,
    instruction: string,
    act: NamedAct | null,
    about: Amendment['about'],
    effect: Amendment['effect'],
    unread: string | null,
  ): void {
    const place = this.#source.lines.place(unit.at, Math.max(1, unit.label.length));
    this.amendments.push({ provision: unit.id, place, instruction, act, about, effect, unread });
  }
}

/** The unit a clause is about, for the notice of one that can't be applied. */
function placeOf(clause: Clause): Amendment['about'] {
  switch (clause.type) {
    case 'replace':
    case 'repeal':
    case 'annul':
      return clause.targets[0]?.from ?? [];
    case 'words':
    case 'punctuation':
      return clause.places[0]?.from ?? [];
    case 'insert':
      return clause.announced[0]?.from ?? clause.under;
    case 'subpoints':
      return clause.under;
    case 'insert-part':
      return clause.target;
    case 'renumber':
    case 'attachment':
      return (clause.type === 'renumber' ? clause.from : clause.targets)[0]?.from ?? [];
  }
}

/**
 * The changes that an act's text orders in other acts („Zasady techniki prawodawczej” § 82–98), each read in full or marked as unread.
 * New wording becomes units by the reader of ordinary text.
 */
export function readAmendments(units: readonly Unit[], source: WordingSource, corrects: boolean): Amendment[] {
  const reader = new AmendmentReader(source, corrects);
  for (const unit of units) {
    if (!unit.id.startsWith(REASONS_ID)) reader.readTop(unit);
  }
  return reader.amendments;
}
