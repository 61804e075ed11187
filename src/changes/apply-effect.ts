import type { Inflection } from '../law/inflection/inflection.ts';
import type { Effect, Unit } from '../types.ts';
import { applyAttachment } from './apply-attachment.ts';
import { applyInsert } from './apply-insert.ts';
import { applyPart } from './apply-part.ts';
import { applyPunctuation } from './apply-punctuation.ts';
import { applyRenumber } from './apply-renumber.ts';
import { applyEnd, applyRepeal } from './apply-repeal.ts';
import { applyReplace } from './apply-replace.ts';
import { applySubpoints } from './apply-subpoints.ts';
import { applyRows } from './apply-table.ts';
import { applyWords } from './apply-words.ts';
import { REASONS } from '../strings/versions.ts';
import { isRefusal, refuse, type Refusal, type WordingState } from './wording-state.ts';

/** What operations need besides the wording: units of the act that orders them, and forms of words. */
export interface Means {
  readonly amending: readonly Unit[];
  readonly words: Inflection;
}

/** Operations that add to a text whatever it holds. */
const ADDING: ReadonlySet<Effect['type']> = new Set(['insert', 'insert-part', 'attachment', 'rows']);

/** A wording with one operation applied, or why it can't be. A document without text has nothing that could be changed but its title. */
export function applyEffect(state: WordingState, effect: Effect, means: Means): WordingState | Refusal {
  if (state.units.length > 0) return applyToText(state, effect, means);
  const refusal = refuse(REASONS.targetWithoutText);
  if (ADDING.has(effect.type)) return refusal;
  const applied = applyToText(state, effect, means);
  return isRefusal(applied) ? refusal : applied;
}

function applyToText(state: WordingState, effect: Effect, { amending, words }: Means): WordingState | Refusal {
  switch (effect.type) {
    case 'replace':
      return applyReplace(state, effect);
    case 'insert':
      return applyInsert(state, effect);
    case 'insert-part':
      return applyPart(state, effect);
    case 'repeal':
    case 'annul':
      return applyRepeal(state, effect);
    case 'words':
      return applyWords(state, effect, words);
    case 'punctuation':
      return applyPunctuation(state, effect);
    case 'subpoints':
      return applySubpoints(state, effect);
    case 'renumber':
      return applyRenumber(state, effect);
    case 'attachment':
      return applyAttachment(state, effect, amending);
    case 'rows':
      return applyRows(state, effect);
    case 'end':
      return applyEnd(state, effect);
  }
}
