import { z } from 'zod';
import { tasksPath } from '../model/kinds.ts';
import { plannedProgrammes, plansView } from '../queries/tasks-view.ts';
import { statusOfWork } from '../queries/document-view.ts';
import { FACTS } from '../strings/pl.ts';
import type { Corpus, LinkedWork } from '../types.ts';
import { csv } from './csv.ts';
import type { SiteFile } from './site-file.ts';
import { tasksShape, type ApiTask, type ApiTasks } from './tasks-shapes.ts';

const API = 'api/v1';
const zloty = (grosze: number | null): number | null => (grosze === null ? null : grosze / 100);

function tasksOf(work: LinkedWork, corpus: Corpus): ApiTask[] {
  const { document, status, path } = work;
  return plansView(work, corpus).flatMap(({ plan, rows }) =>
    rows.map(({ task, spent }): ApiTask => ({
      programme: document.id,
      firstYear: plan.firstYear,
      lastYear: plan.lastYear,
      status,
      character: document.character,
      task: task.name,
      spheres: [...task.spheres],
      spheresText: task.spheresText,
      planned: zloty(task.planned),
      spent: zloty(spent),
      provision: plan.provision,
      url: `${corpus.settings.basePath}${tasksPath(path).slice(1)}`,
    })),
  );
}

const HEADER = [
  'program',
  'rok_od',
  'rok_do',
  'stan',
  'charakter',
  'zadanie',
  'sfery',
  'plan_zl',
  'wykonanie_zl',
  'jednostka',
  'adres',
] as const;

const asCsv = (tasks: readonly ApiTask[], labelOf: (programme: string) => string): string =>
  csv([
    HEADER,
    ...tasks.map((row) => [
      row.programme,
      row.firstYear,
      row.lastYear,
      labelOf(row.programme),
      row.character === 'illustrative' ? FACTS.illustrative : FACTS.official,
      row.task,
      row.spheresText === '' ? row.spheres.join(', ') : row.spheresText,
      row.planned,
      row.spent,
      row.provision,
      row.url,
    ]),
  ]);

/** Tasks and funds as JSON and CSV: of each programme beside its page, and of all together. */
export function tasksFiles(corpus: Corpus): SiteFile[] {
  const $schema = `${corpus.settings.basePath}${API}/tasks.schema.json`;
  const asJson = (tasks: ApiTask[]): string => {
    const file: ApiTasks = { $schema, currency: 'PLN', tasks };
    return `${JSON.stringify(file)}\n`;
  };
  const labelOf = (id: string): string => {
    const work = corpus.byId.get(id);
    return work === undefined ? '' : statusOfWork(work);
  };
  const programmes = plannedProgrammes(corpus).map((work) => ({ work, tasks: tasksOf(work, corpus) }));
  const all = programmes.flatMap(({ tasks }) => tasks);
  return [
    { path: `${API}/tasks.schema.json`, content: `${JSON.stringify(z.toJSONSchema(tasksShape))}\n` },
    { path: `${API}/tasks.json`, content: asJson(all) },
    { path: `${API}/tasks.csv`, content: asCsv(all, labelOf) },
    ...programmes.flatMap(({ work, tasks }) => {
      const folder = tasksPath(work.path).slice(1);
      return [
        { path: `${folder}zadania.json`, content: asJson(tasks) },
        { path: `${folder}zadania.csv`, content: asCsv(tasks, labelOf) },
      ];
    }),
  ];
}
