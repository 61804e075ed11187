import { SECTIONS } from '../strings/kinds.ts';
import { HOME, tasksCount } from '../strings/visitor.ts';
import type { Corpus, LinkedWork } from '../types.ts';
import { amendingActs, shortTitle } from './document-view.ts';
import { committees } from './overview.ts';
import { isFuture } from './lists.ts';
import { withCharacter } from './with-character.ts';
import { plannedProgrammes, tasksPathOf } from './tasks-view.ts';

export interface Shortcut {
  readonly text: string;
  readonly path: string;
}

/** Whether an amending act was adopted, was not annulled, and is in force: a draft or a coming act has changed nothing yet. */
function isEffective(act: LinkedWork, corpus: Corpus): boolean {
  const { document, status } = act;
  if (document.kind !== 'act' || document.stage !== 'adopted' || status === 'void' || isFuture(act, corpus)) return false;
  return document.inForceFrom === null || document.inForceFrom <= corpus.settings.buildDate;
}

/** Link to the latest change of a programme: its redline, else the act that makes it. */
function latestChange(work: LinkedWork, corpus: Corpus): Shortcut[] {
  const acts = amendingActs(work, corpus).filter((act) => isEffective(act, corpus));
  const last = acts.at(-1)?.document;
  if (last?.kind !== 'act') return [];
  const redline = `${work.path}zmiany/${last.inForceFrom ?? last.date ?? ''}/`;
  const known = corpus.addresses.pages.has(redline);
  const target = corpus.byId.get(last.id);
  if (!known && target === undefined) return [];
  return [
    { text: HOME.changes(withCharacter(shortTitle(work), work.document)), path: known ? redline : (target?.path ?? work.path) },
  ];
}

/** Links on the home page to what is asked for most: money, committees, changes, spheres. `work` is the programme shown first. */
export function shortcuts(work: LinkedWork | null, corpus: Corpus): Shortcut[] {
  const links: Shortcut[] = [];
  if (work !== null) {
    const tasks = tasksPathOf(work, corpus);
    const count = (corpus.plans.get(work.document.id) ?? [])[0]?.tasks.length ?? 0;
    if (tasks !== null) links.push({ text: withCharacter(HOME.moneyLink(tasksCount(count)), work.document), path: tasks });
    const rules = committees(work, corpus);
    if (rules !== null) links.push({ text: withCharacter(HOME.committees, work.document), path: `${work.path}#${rules.id}` });
  }
  if (plannedProgrammes(corpus).length > 0) links.push({ text: HOME.spheres, path: '/sfery/' });
  const changed = corpus.byKind.programme.find((other) => latestChange(other, corpus).length > 0);
  if (changed !== undefined) links.push(...latestChange(changed, corpus));
  const reports = SECTIONS.find(({ kind }) => kind === 'report' && corpus.byKind.report.length > 0);
  if (reports !== undefined) links.push({ text: reports.title, path: reports.path });
  return links;
}
