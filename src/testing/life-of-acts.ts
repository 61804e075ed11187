import type { Work } from '../types.ts';
import { consolidated, linesOf, type TestFile } from './consolidated.ts';

/** One document's story: a line for each wording with its days and text, each end, and each notice on the last wording. */
function storyOf({ versions, endings }: Work): string[] {
  return [
    ...versions.map(({ inForceFrom, inForceTo, units }) =>
      [inForceFrom ?? '?', '–', `${inForceTo ?? '…'}:`, linesOf(units).join(' | ')].join(' '),
    ),
    ...endings.map(({ type, date, document }) => `${type} ${date} ${document}`),
    ...(versions.at(-1)?.unapplied ?? []).map(({ document, provision, reason }) => `! ${document}#${provision ?? ''}: ${reason}`),
  ];
}

/** What some acts come to for one of them (`uchwaly/baza`), the ledgers of the others, and the ids of messages of `check`. */
export function lifeOf(files: readonly TestFile[]): { story: string[]; ledger: string[]; rules: string[] } {
  const { works, diagnostics } = consolidated(files);
  const base = works.get('uchwaly/baza');
  return {
    story: base === undefined ? [] : storyOf(base),
    ledger: [...works.values()].flatMap(({ document, ledger }) =>
      ledger
        .filter(({ status }) => status !== 'other')
        .map(({ instruction, status }) => `${document.id.replace('uchwaly/', '')}#${instruction.provision} ${status}`),
    ),
    rules: diagnostics.map(({ rule }) => rule),
  };
}
