/** Shape of what data files say of competitions: in `/api/v1/competitions.json` and in the file of each document that announces one. */
import { z } from 'zod';

/** States of competitions in data files. */
export const COMPETITION_STATES = ['planned', 'open', 'judging', 'decided', 'cancelled', 'closed', 'unknown'] as const;

const day = z.string().describe('RRRR-MM-DD');
const amount = z
  .union([z.number().describe('zł'), z.strictObject({ read: z.literal('partly'), words: z.string() }), z.null()])
  .describe('a number of złote; the words where they are not one sum; null where none is stated');

export const competition = z.strictObject({
  mode: z
    .enum(['competition', 'small-grant', 'local-initiative'])
    .describe('otwarty konkurs ofert (art. 13), or a standing offer: mały grant (art. 19a), inicjatywa lokalna (art. 19b)'),
  state: z
    .enum(COMPETITION_STATES)
    .describe('on the day of the build; closed: a standing offer that has ended; unknown: the stated days do not tell'),
  programme: z.string().nullable().describe('id of the programme it belongs to'),
  tasks: z.array(z.string()),
  spheres: z.array(z.string()).describe('items of art. 4 ust. 1'),
  amount,
  announced: day.nullable(),
  deadline: z.strictObject({ day, hour: z.string().nullable().describe('GG:MM') }).nullable(),
  daysLeft: z
    .int()
    .nullable()
    .describe('days from the day of the build to the last day for offers; null unless open until a day'),
  realisation: z.strictObject({ from: day.nullable(), to: day.nullable() }),
  place: z.string().nullable(),
  forms: z.array(z.strictObject({ title: z.string(), url: z.string().nullable() })),
  contact: z
    .strictObject({
      unit: z.string().nullable(),
      address: z.string().nullable(),
      email: z.string().nullable(),
      phone: z.string().nullable(),
    })
    .nullable(),
  committee: z.array(z.string()),
  results: z
    .array(z.strictObject({ recipient: z.string(), task: z.string().nullable(), amount }))
    .describe('chosen offers; empty until it is decided, and where none are stated'),
  resultBy: day.nullable().describe('last day of the choice, as the announcement gives it'),
  decided: day.nullable(),
  cancelled: z.strictObject({ date: day.nullable() }).nullable(),
});

export const competitionsShape = z.strictObject({
  $schema: z.string(),
  currency: z.literal('PLN'),
  competitions: z.array(
    competition.extend({
      document: z.string().describe('id of the document that announces it'),
      title: z.string(),
      character: z.enum(['official', 'illustrative']),
      url: z.string(),
    }),
  ),
});

export type ApiCompetition = z.infer<typeof competition>;
export type ApiCompetitions = z.infer<typeof competitionsShape>;
