/** Shape of the data files of tasks and funds: `/api/v1/tasks.json` and `zadania.json` beside each programme's page of tasks. */
import { z } from 'zod';

const task = z.strictObject({
  programme: z.string().describe('identyfikator programu'),
  firstYear: z.int(),
  lastYear: z.int(),
  status: z.enum(['draft', 'adopted', 'in-force', 'amended', 'expired', 'repealed', 'void', 'published']),
  character: z.enum(['official', 'illustrative']),
  task: z.string(),
  spheres: z.array(z.string()).describe('punkty art. 4 ust. 1 ustawy'),
  spheresText: z.string().describe('sfery tak, jak zapisano je w tabeli programu'),
  planned: z.number().nullable().describe('zł'),
  spent: z.number().nullable().describe('zł, ze sprawozdania'),
  provision: z.string().describe('jednostka programu z tabelą'),
  url: z.string(),
});

export const tasksShape = z.strictObject({ $schema: z.string(), currency: z.literal('PLN'), tasks: z.array(task) });

export type ApiTask = z.infer<typeof task>;
export type ApiTasks = z.infer<typeof tasksShape>;
