import { underBase } from '../model/under-base.ts';
import { longDate } from '../law/dates.ts';
import { redlinePath } from '../model/history-paths.ts';
import { CHANGE_NOTES } from '../strings/history.ts';
import type { Change, IsoDate, LinkedWork, Unit, Version } from '../types.ts';
import { escapeHtml } from './escape-html.ts';
import { provisionName } from '../model/provision-name.ts';

/** The mark of a changed provision as HTML; empty for an unchanged one. */
export type MarkOf = (unit: Unit, above: readonly Unit[]) => string;

const shortDate = (date: IsoDate): string => date.split('-').reverse().join('.');

/**
 * Marks changed provisions of a wording, each with a link to its last change. A provision that changed as a part of a larger one
 * is marked with it.
 */
export function changeMarks(work: LinkedWork, { id, changedBy }: Version, basePath: string): MarkOf {
  if (work.versions.length === 1) return () => '';
  const days = new Set<string>(work.versions.slice(1).map((version) => version.id));
  const lastChange = (unit: Unit): Change | undefined => changedBy[unit.id]?.findLast(({ date }) => days.has(date) && date <= id);
  return (unit, above) => {
    const change = lastChange(unit);
    if (change === undefined) return '';
    const parent = above.at(-1);
    const whole = parent === undefined ? undefined : lastChange(parent);
    if (whole?.date === change.date && whole.document === change.document && whole.provision === change.provision) return '';
    const name = provisionName([...above, unit]);
    const address = `${underBase(basePath, redlinePath(work.path, change.date))}#${unit.id}`;
    const hint = escapeHtml(CHANGE_NOTES.markHint(name, longDate(change.date)));
    return `<a class="change-mark" href="${escapeHtml(address)}">${escapeHtml(CHANGE_NOTES.mark(shortDate(change.date)))}<span class="visually-hidden">${hint}</span></a>`;
  };
}
