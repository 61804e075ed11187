import { FILE_START } from '../diagnostics/reporter.ts';
import { REASONS } from '../strings/versions.ts';
import type { ActDocument, Instruction, UnitId } from '../types.ts';

/** Stands for the instruction that a key promises and the text doesn't hold, so that readers of the other act are told. */
export function missingInstruction(act: ActDocument, target: ActDocument): Instruction {
  const [first] = act.units;
  return {
    provision: first?.id ?? ('wstep' as UnitId),
    place: FILE_START,
    text: act.title,
    words: act.title,
    kind: 'change',
    rules: [],
    act: null,
    about: [],
    effects: [],
    unread: REASONS.noInstruction(target.title),
    below: null,
  };
}
