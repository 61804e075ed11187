import { tasksPath } from '../model/kinds.ts';
import { plannedProgrammes, plansView } from '../views/tasks-view.ts';
import { statusOfWork } from '../views/document-view.ts';
import { FORMAT_WORDS } from '../strings/formats.ts';
import type { Amount, Corpus, LinkedWork } from '../types.ts';
import { csv } from './csv.ts';
import { schemaFile } from './schema-file.ts';
import { knownAddress } from './site-address.ts';
import type { SiteFile } from './site-file.ts';
import { tasksShape, type ApiAmount, type ApiPlan, type ApiTask, type ApiTasks } from './tasks-shapes.ts';

const API = 'api/v1';
const zloty = (amount: Amount): ApiAmount =>
  amount === null ? null : amount.read === 'whole' ? amount.value / 100 : { read: amount.read, words: amount.words };
const numberOf = (amount: ApiAmount): number | null => (typeof amount === 'number' ? amount : null);
const wordsOf = (amount: ApiAmount): string => (amount !== null && typeof amount === 'object' ? amount.words : '');

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
      group: task.group,
      spheres: [...task.spheres],
      spheresText: task.spheresText,
      planned: zloty(task.planned),
      spent: zloty(spent),
      parts: task.parts.map((part) => ({ task: part.name, planned: zloty(part.planned) })),
      provision: task.place.unit,
      url: knownAddress(tasksPath(path), corpus.settings),
    })),
  );
}

/** The totals of each plan, plans without tasks included. */
function plansOf(works: readonly LinkedWork[], corpus: Corpus): ApiPlan[] {
  return works.flatMap(({ document }) =>
    (corpus.plans.get(document.id) ?? []).map(({ firstYear, lastYear, tasks, total, unread, place }): ApiPlan => ({
      programme: document.id,
      firstYear,
      lastYear,
      tasks: tasks.length,
      stated: zloty(total.stated),
      computed: total.computed === null ? null : total.computed / 100,
      unread: unread.map(({ words, place: { unit } }) => ({ read: 'partly', words, provision: unit })),
      provision: place.unit,
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
  'grupa',
  'plan_slowami',
  'wykonanie_slowami',
  'w_tym',
] as const;

const asCsv = (tasks: readonly ApiTask[], labelOf: (programme: string) => string): string =>
  csv([
    HEADER,
    ...tasks.map((row) => [
      row.programme,
      row.firstYear,
      row.lastYear,
      labelOf(row.programme),
      row.character === 'illustrative' ? FORMAT_WORDS.illustrativeWord : FORMAT_WORDS.officialWord,
      row.task,
      row.spheresText === '' ? row.spheres.join(', ') : row.spheresText,
      numberOf(row.planned),
      numberOf(row.spent),
      row.provision,
      row.url,
      row.group,
      wordsOf(row.planned),
      wordsOf(row.spent),
      row.parts.map(({ task, planned }) => `${task}: ${String(numberOf(planned) ?? wordsOf(planned))}`).join('; '),
    ]),
  ]);

/** Tasks and funds as JSON and CSV: of each programme beside its page, and of all together. */
export function tasksFiles(corpus: Corpus): SiteFile[] {
  const $schema = knownAddress(`/${API}/tasks.schema.json`, corpus.settings);
  const asJson = (plans: ApiPlan[], tasks: ApiTask[]): string => {
    const file: ApiTasks = { $schema, currency: 'PLN', plans, tasks };
    return `${JSON.stringify(file)}\n`;
  };
  const labelOf = (id: string): string => {
    const work = corpus.byId.get(id);
    return work === undefined ? '' : statusOfWork(work);
  };
  const programmes = plannedProgrammes(corpus).map((work) => ({ work, tasks: tasksOf(work, corpus) }));
  const all = programmes.flatMap(({ tasks }) => tasks);
  return [
    schemaFile(`${API}/tasks.schema.json`, tasksShape, corpus.settings),
    { path: `${API}/tasks.json`, content: asJson(plansOf(corpus.byKind.programme, corpus), all) },
    { path: `${API}/tasks.csv`, content: asCsv(all, labelOf) },
    ...programmes.flatMap(({ work, tasks }) => {
      const folder = tasksPath(work.path).slice(1);
      return [
        { path: `${folder}zadania.json`, content: asJson(plansOf([work], corpus), tasks) },
        { path: `${folder}zadania.csv`, content: asCsv(tasks, labelOf) },
      ];
    }),
  ];
}
