import { longDate } from '../law/dates.ts';
import { comparedPairs } from '../model/compared-programmes.ts';
import { hasFeed, timelinePath } from '../model/history-paths.ts';
import { textless } from '../model/textless.ts';
import { underBase } from '../model/under-base.ts';
import { DOORS } from '../strings/visitor.ts';
import type { Corpus, LinkedWork, Unit, Version } from '../types.ts';
import { shownTotal } from './shown-total.ts';
import { tasksPathOf } from './tasks-view.ts';

export interface Door {
  readonly href: string;
  readonly title: string;
  /** What waits behind it: a sum, the last change; `null` where nothing sure can be said. */
  readonly note: string | null;
}

/** Anchor of the text of a document on its page. */
export const TEXT_ANCHOR = 'tekst--poczatek';

/** The plan of a programme: its page of tasks, else the provision that tells of money. */
function moneyDoor(work: LinkedWork, corpus: Corpus): Door[] {
  const plans = corpus.plans.get(work.document.id) ?? [];
  const [plan] = plans;
  if (plan === undefined) return [];
  const tasksPath = tasksPathOf(work, corpus);
  const total = plans.length === 1 ? shownTotal(plan) : null;
  return [
    {
      href: tasksPath === null ? `#${plan.place.unit}` : underBase(corpus.settings.basePath, tasksPath),
      title: DOORS.money,
      note: total?.text ?? null,
    },
  ];
}

/** The programme of the year before, where there is one to compare with. */
function comparisonDoor(work: LinkedWork, corpus: Corpus): Door[] {
  const pair = comparedPairs(corpus.works).findLast(({ later }) => later.document.id === work.document.id);
  if (pair === undefined) return [];
  const { firstYear, lastYear } = pair.earlier.document;
  return [
    {
      href: underBase(corpus.settings.basePath, pair.path),
      title: DOORS.comparison,
      note: DOORS.comparedWith(firstYear === lastYear ? String(firstYear) : `${String(firstYear)}–${String(lastYear)}`),
    },
  ];
}

/** „§ 1–24”: the provisions of a text, where they have numbers; those of attachments, which begin anew, are not counted. */
function textNote({ units }: Version): string | null {
  const provisions = (inside: readonly Unit[]): readonly Unit[] =>
    inside.flatMap((unit) =>
      unit.kind === 'par' || unit.kind === 'art' ? [unit] : unit.kind === 'zal' ? [] : provisions(unit.children),
    );
  const all = provisions(units);
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined || first === last || first.kind !== last.kind) return null;
  const number = ({ label }: Unit): string => label.replace(/^(?:§|art\.)\s*|\.$/giu, '');
  const sign = first.kind === 'par' ? '§' : 'art.';
  return `${sign} ${number(first)}–${number(last)}`;
}

/** What the history of a text holds, as far as wordings were made of it. */
function historyNote({ versions }: LinkedWork, version: Version): string | null {
  if (version.unapplied.length > 0) return DOORS.unapplied;
  return versions.indexOf(version) > 0 && version.id !== 'bez-daty' ? DOORS.lastChange(longDate(version.id)) : null;
}

/**
 * What readers come to a text of law for: its money, its words, its changes. The first screen of a phone shows them with the name
 * and the state.
 */
export function doorsOf(work: LinkedWork, version: Version, corpus: Corpus): Door[] {
  const { document } = work;
  if (!hasFeed(document) || document.record.withdrawn !== null) return [];
  return [
    ...(document.kind === 'programme' ? moneyDoor(work, corpus) : []),
    ...(textless(document) === null ? [{ href: `#${TEXT_ANCHOR}`, title: DOORS.text, note: textNote(version) }] : []),
    {
      href: underBase(corpus.settings.basePath, timelinePath(work.path)),
      title: DOORS.history,
      note: historyNote(work, version),
    },
    ...(document.kind === 'programme' ? comparisonDoor(work, corpus) : []),
  ];
}
