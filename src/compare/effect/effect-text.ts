import type { DiffPiece } from '../diff-words.ts';
import { EFFECT, FATES } from '../../strings/effect.ts';
import { STATUS_FILTER } from '../../strings/status.ts';
import type { ShownStatus } from '../../types.ts';
import type { EditEffect, WorkEffect } from './effect.ts';

const statusName = (status: ShownStatus | null): string => (status === null ? EFFECT.noStatus : STATUS_FILTER[status].label);

/** „[-50-] {+60+} zł”: removed and added words marked as in a plain diff by words. */
const marked = (pieces: readonly DiffPiece[]): string =>
  pieces.map(({ how, text }) => (how === 'same' ? text : how === 'added' ? `{+${text}+}` : `[-${text}-]`)).join('');

/** „Stan: projekt → obowiązuje”, or `null` where it stays. */
export const statusChange = ({ status, kind }: WorkEffect): string | null =>
  kind === 'changed' && status.before !== status.after
    ? EFFECT.status(statusName(status.before), statusName(status.after))
    : null;

function workText(work: WorkEffect): string {
  const status = statusChange(work);
  return [
    `${EFFECT.work[work.kind]}: ${work.title} (${work.id})`,
    ...(status === null ? [] : [`  ${status}`]),
    ...work.versions.flatMap(({ version, kind, provisions }) => [
      `  ${EFFECT.version[kind](version)}${provisions.length === 0 ? '' : `: ${EFFECT.provisions(provisions.length)}`}`,
      ...provisions.map(({ name, fate, pieces }) => `    ${name} (${FATES[fate]}): ${marked(pieces)}`),
    ]),
    ...(work.unapplied.length === 0 ? [] : [`  ${EFFECT.unapplied}:`]),
    ...work.unapplied.map(({ text, reason, document }) => `    ${document}: „${text}” – ${reason}`),
  ].join('\n');
}

/** The effect of a change as plain text, for a terminal. */
export function effectText({ works, faults }: EditEffect): string {
  if (works.length === 0 && faults.length === 0) return EFFECT.none;
  const lines = faults.map(({ file, line, severity, message }) => `  ${file}:${String(line)}  ${severity}  ${message}`);
  return [...works.map(workText), ...(lines.length === 0 ? [] : [`${EFFECT.faults}:\n${lines.join('\n')}`])].join('\n\n');
}
