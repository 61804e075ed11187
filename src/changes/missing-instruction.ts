import { FILE_START } from '../diagnostics/reporter.ts';
import { textless } from '../model/textless.ts';
import { REASONS } from '../strings/versions.ts';
import type { ActDocument, Instruction, UnitId } from '../types.ts';

function reasonOf(act: ActDocument, target: ActDocument): string {
  const why = textless(act);
  if (why === 'withdrawn') return REASONS.withdrawnText;
  return why === 'in-file' ? REASONS.textInFile : REASONS.noInstruction(target.title);
}

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
    unread: reasonOf(act, target),
    below: null,
  };
}
