import { EMPTY_SCOPE, type FormulaScope } from '../../law/amending/scope.ts';
import { readFormula, type ReadFormula } from '../../law/amending/formula.ts';
import { mayChange, ownProvision, type OwnProvisionRule } from '../../law/amending/own-provisions.ts';
import { tokenise, type FormulaToken } from '../../law/amending/tokens.ts';
import { flatten, type FlatContent } from '../../model/flat-content.ts';
import { plainText } from '../../model/plain-text.ts';
import { REASONS_ID } from '../../model/unit-ids.ts';
import { REASONS } from '../../strings/versions.ts';
import type { Effect, Instruction, InstructionKind, NamedAct, Unit, UnitId } from '../../types.ts';
import { isOfAct, mayHold, mustBeRead, type Bearing } from './bearing.ts';
import { placesNamed } from './places-named.ts';
import { readWording, type WordingSource } from './read-wording.ts';
import { settleEffect } from './settle-effect.ts';
import { unquotedWording } from './unquoted-wording.ts';
import { wholeText, withoutWording, kindOf, reasonOf } from './instruction-words.ts';
import { pathsOfClause } from './paths-of-clause.ts';

class InstructionReader {
  readonly #source: WordingSource;
  readonly #bearing: Bearing;
  readonly instructions: Instruction[] = [];

  constructor(source: WordingSource, bearing: Bearing) {
    this.#source = source;
    this.#bearing = bearing;
  }

  /** Provisions of the act's own text, one after another. */
  readAll(units: readonly Unit[], inAttachment = false): void {
    for (let index = 0; index < units.length; index++) {
      const unit = units[index];
      if (unit === undefined || unit.id.startsWith(REASONS_ID)) continue;
      if (unit.kind === 'zal') {
        if (this.#bearing.changes) this.readAll(unit.children, true);
      } else if (unit.kind === 'text' && unit.heading === null) this.#readText(unit, inAttachment);
      else index += this.#readTop(unit, units.slice(index + 1), inAttachment);
    }
  }

  /** One provision with all below it; how many provisions after it were its new wording. */
  #readTop(unit: Unit, following: readonly Unit[], inAttachment: boolean): number {
    if (
      unit.content.length === 0 ||
      unit.kind === 'text' ||
      unit.kind === 'rozdz' ||
      unit.kind === 'dzial' ||
      unit.kind === 'oddz'
    ) {
      this.readAll(unit.children, inAttachment);
      return 0;
    }
    const flat = flatten(unit.content);
    const tokens = tokenise(flat.text);
    const formula = mayHold(unit, flat.text, inAttachment) ? readFormula(tokens, flat.text) : null;
    if (formula !== null && isOfAct(this.#bearing, formula, inAttachment)) {
      this.#take(unit, flat, tokens, formula, EMPTY_SCOPE, null);
      return 0;
    }
    if (inAttachment) {
      this.readAll(unit.children, true);
      return 0;
    }
    const unquoted = this.#bearing.changes ? unquotedWording(unit, flat.text, following) : null;
    if (unquoted !== null) {
      this.#takeUnquoted(unit, flat, unquoted.formula, unquoted.units);
      return unquoted.units.length;
    }
    const own = ownProvision(wholeText(unit));
    if (own !== null) this.#own(unit, own);
    else if (mustBeRead(this.#bearing, unit, flat.text)) this.#unread(unit, flat, tokens, EMPTY_SCOPE, null);
    else {
      this.#entry(unit, 'other', { rules: ['przepis-wlasny'] });
      for (const child of unit.children) this.#readTop(child, [], false);
    }
    return 0;
  }

  /** Unnumbered text: decisions and corrections order in it; each paragraph is read by itself. */
  #readText(unit: Unit, inAttachment: boolean): void {
    const { corrects, annuls } = this.#bearing;
    let ordered = false;
    for (const node of unit.content) {
      const paragraph: Unit = { ...unit, content: [node], text: plainText([node]), children: [] };
      const flat = flatten(paragraph.content);
      const mayOrder = !inAttachment && mayChange(flat.text);
      const tokens = mayOrder ? tokenise(flat.text) : [];
      const formula = mayOrder ? readFormula(tokens, flat.text) : null;
      if (formula !== null && formula.clauses.length > 0 && isOfAct(this.#bearing, formula, false)) {
        this.#take(paragraph, flat, tokens, formula, EMPTY_SCOPE, null);
        ordered = true;
        // What a decision says after its order are the reasons, where the word „nieważność” comes again.
      } else if (mayOrder && (corrects || annuls) && (!ordered || /^\s*(?:stwierdz|orzek|prostuj)/iu.test(flat.text)))
        this.#unread(paragraph, flat, tokens, EMPTY_SCOPE, null);
      else this.#entry(paragraph, 'other', { rules: ['tekst'] });
    }
  }

  #readBelow(unit: Unit, scope: FormulaScope, act: NamedAct | null): void {
    const flat = flatten(unit.content);
    const tokens = tokenise(flat.text);
    const formula = readFormula(tokens, flat.text, scope);
    if (formula !== null) {
      this.#take(unit, flat, tokens, formula, scope, act);
      return;
    }
    const own = unit.kind === 'text' && !mayChange(flat.text) ? 'tekst' : null;
    if (own !== null) this.#entry(unit, 'other', { rules: [own] });
    else this.#unread(unit, flat, tokens, scope, act);
  }

  #take(
    unit: Unit,
    flat: FlatContent,
    tokens: readonly FormulaToken[],
    formula: ReadFormula,
    context: FormulaScope,
    above: NamedAct | null,
  ): void {
    const { clauses, scope } = formula;
    const act = formula.act ?? above;
    if (scope === null && unit.children.length > 0) {
      // What stands below a finished instruction may be part of it: all or none.
      this.#unread(unit, flat, tokens, context, act, REASONS.wordsBelow);
      return;
    }
    if (clauses.length === 0) {
      const rules: readonly string[] = ['wprowadzenie-do-zmian' satisfies OwnProvisionRule];
      if (unit.children.length === 0) this.#unread(unit, flat, tokens, context, act, REASONS.emptyList);
      else
        this.#entry(unit, 'other', {
          rules,
          words: withoutWording(flat.text, tokens, []),
          act,
          about: (scope?.places ?? []).map(({ from }) => from),
        });
    } else {
      const effects: Effect[] = [];
      let unread: string | null = null;
      for (const clause of clauses) {
        const effect = settleEffect(clause, (quote) => readWording(quote, flat, this.#source));
        if (typeof effect === 'string') unread ??= effect;
        else effects.push(effect);
      }
      this.#entry(unit, kindOf(clauses, this.#bearing.corrects), {
        rules: [...new Set(clauses.map(({ rule }) => rule))],
        words: withoutWording(flat.text, tokens, clauses),
        act,
        about: clauses.flatMap(pathsOfClause),
        effects: unread === null ? effects : [],
        unread,
      });
    }
    if (scope !== null) for (const child of unit.children) this.#readBelow(child, scope, act);
  }

  #takeUnquoted(unit: Unit, flat: FlatContent, formula: ReadFormula, wording: readonly Unit[]): void {
    const effects = formula.clauses.map((clause) => settleEffect(clause, () => ({ lead: [], units: wording })));
    const unread = effects.find((effect) => typeof effect === 'string') ?? null;
    this.#entry(unit, kindOf(formula.clauses, this.#bearing.corrects), {
      rules: [...new Set(formula.clauses.map(({ rule }) => rule))],
      words: withoutWording(flat.text, [], []),
      text: [wholeText(unit), ...wording.map((part) => `${part.label} ${wholeText(part)}`)].join(' '),
      act: formula.act,
      about: formula.clauses.flatMap(pathsOfClause),
      effects: unread === null ? effects.filter((effect) => typeof effect !== 'string') : [],
      unread: typeof unread === 'string' ? unread : null,
    });
  }

  #own(unit: Unit, rule: OwnProvisionRule): void {
    this.#entry(unit, 'other', { rules: [rule] });
    for (const child of unit.children) this.#own(child, rule);
  }

  #unread(
    unit: Unit,
    flat: FlatContent,
    tokens: readonly FormulaToken[],
    scope: FormulaScope,
    act: NamedAct | null,
    reason = reasonOf(flat.text, tokens),
    below: UnitId | null = null,
  ): void {
    const named = placesNamed(tokens, flat.text, scope);
    this.#entry(unit, this.#bearing.corrects ? 'correction' : 'change', {
      words: withoutWording(flat.text, tokens, []),
      act: named.act ?? act,
      about: named.paths,
      unread: reason,
      below,
    });
    const inside: FormulaScope = { places: named.paths.map((from) => ({ from, to: null, part: 'unit' })) };
    for (const child of unit.children) {
      const own = flatten(child.content);
      this.#unread(child, own, tokenise(own.text), inside, named.act ?? act, REASONS.openingUnread, below ?? unit.id);
    }
  }

  #entry(unit: Unit, kind: InstructionKind, fields: Partial<Instruction>): void {
    const text = plainText(unit.content);
    this.instructions.push({
      provision: unit.id,
      place: this.#source.lines.place(unit.at, Math.max(1, unit.label.length)),
      text,
      words: text,
      kind,
      rules: [],
      act: null,
      about: [],
      effects: [],
      unread: null,
      below: null,
      ...fields,
    });
  }
}

/**
 * The account of an act's operative text: each provision is an instruction that
 * was read to its last word, one that was not (`unread` says why), or one of the act's own formulas. New wording becomes units by the
 * reader of ordinary text.
 */
export function readInstructions(units: readonly Unit[], source: WordingSource, bearing: Bearing): Instruction[] {
  const reader = new InstructionReader(source, bearing);
  reader.readAll(units);
  return reader.instructions;
}
