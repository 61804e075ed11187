/** Shape of the data files of tasks and funds: `/api/v1/tasks.json` and `zadania.json` beside each programme's page of tasks. */
import { z } from 'zod';
import { character, schemaAddress, status } from './api-shapes.ts';

const partly = z.strictObject({
  read: z.literal('partly').describe('odczytano w części'),
  words: z.string().describe('słowa tekstu, których nie przeliczono'),
});
const none = z.strictObject({
  read: z.literal('none').describe('środków nie ma'),
  words: z.string().describe('słowa tekstu, że środków nie ma: kreska, „nie planuje się”'),
});
const amount = z.union([z.number().describe('zł'), partly, none, z.null().describe('tekst nie podaje kwoty')]);

const task = z.strictObject({
  programme: z.string().describe('identyfikator programu'),
  firstYear: z.int().describe('pierwszy rok planu'),
  lastYear: z.int().describe('ostatni rok planu'),
  status,
  character,
  task: z.string().describe('nazwa zadania'),
  group: z.string().nullable().describe('nagłówek, pod którym zadanie stoi w tekście'),
  spheres: z.array(z.string()).describe('punkty art. 4 ust. 1 ustawy'),
  spheresText: z.string().describe('sfery tak, jak zapisano je w tabeli programu'),
  planned: amount.describe('środki planowane, w złotych'),
  spent: amount.describe('ze sprawozdania'),
  parts: z
    .array(z.strictObject({ task: z.string().describe('nazwa części'), planned: amount.describe('środki planowane, w złotych') }))
    .describe('części zadania, już policzone w jego kwocie'),
  provision: z.string().describe('jednostka programu, która wymienia zadanie'),
  url: z.string().describe('adres strony zadań programu'),
});

const plan = z.strictObject({
  programme: z.string().describe('identyfikator programu'),
  firstYear: z.int().describe('pierwszy rok planu'),
  lastYear: z.int().describe('ostatni rok planu'),
  tasks: z.int().describe('liczba zadań'),
  stated: amount.describe('kwota całości, którą podaje program'),
  computed: z.number().nullable().describe('suma zadań; null, gdy nie wszystkie kwoty odczytano w całości'),
  unread: z
    .array(partly.extend({ provision: z.string().describe('jednostka programu') }))
    .describe('kwoty, z których nie powstały zadania'),
  provision: z.string().describe('jednostka programu, w której jest plan'),
});

export const tasksShape = z.strictObject({
  $schema: schemaAddress,
  currency: z.literal('PLN').describe('waluta kwot'),
  plans: z.array(plan).describe('plany programów'),
  tasks: z.array(task).describe('zadania programów'),
});

export type ApiAmount = z.infer<typeof amount>;
export type ApiPlan = z.infer<typeof plan>;
export type ApiTask = z.infer<typeof task>;
export type ApiTasks = z.infer<typeof tasksShape>;
