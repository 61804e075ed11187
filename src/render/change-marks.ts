import type { Element } from 'hast';
import { longDate } from '../grammar/dates.ts';
import { redlinePath } from '../model/history-paths.ts';
import { CHANGE_NOTES } from '../strings/history.ts';
import type { Change, IsoDate, LinkedWork, Unit, Version } from '../types.ts';
import { element, text } from './element.ts';
import { provisionName } from './provision-name.ts';

/** The mark of a changed provision, or `null` where it stands as it was enacted. */
export type MarkOf = (unit: Unit, path: readonly Unit[]) => Element | null;

const shortDate = (date: IsoDate): string => date.split('-').reverse().join('.');

/** Marks changed provisions of a wording, each leading to its last change; what changed as a part of a larger provision is marked with it. */
export function changeMarks(work: LinkedWork, { id, changedBy }: Version, basePath: string): MarkOf {
  const days = new Set<string>(work.versions.slice(1).map((version) => version.id));
  const lastChange = (unit: Unit): Change | undefined => changedBy[unit.id]?.findLast(({ date }) => days.has(date) && date <= id);
  return (unit, path) => {
    const change = lastChange(unit);
    if (change === undefined) return null;
    const above = path.at(-1);
    const whole = above === undefined ? undefined : lastChange(above);
    if (whole?.date === change.date && whole.document === change.document && whole.provision === change.provision) return null;
    const name = provisionName([...path, unit]);
    return element(
      'a',
      {
        className: ['change-mark'],
        href: `${basePath}${redlinePath(work.path, change.date).slice(1)}#${unit.id}`,
      },
      [
        text(CHANGE_NOTES.mark(shortDate(change.date))),
        element('span', { className: ['visually-hidden'] }, [text(CHANGE_NOTES.markHint(name, longDate(change.date)))]),
      ],
    );
  };
}
