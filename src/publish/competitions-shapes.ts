/** Shape of what data files say of competitions: in `/api/v1/competitions.json` and in the file of each document that announces one. */
import { z } from 'zod';

/** States of competitions in data files. */
export const COMPETITION_STATES = ['planned', 'open', 'judging', 'decided', 'cancelled', 'closed', 'unknown'] as const;

const day = z.string().describe('RRRR-MM-DD');
const amount = z
  .union([
    z.number().describe('zł'),
    z.strictObject({
      read: z.literal('partly').describe('not one sum'),
      words: z.string().describe('the words of the source'),
    }),
    z.null(),
  ])
  .describe('a number of złote; the words where they are not one sum; null where none is stated');

export const competition = z.strictObject({
  mode: z
    .enum(['competition', 'small-grant', 'local-initiative'])
    .describe('otwarty konkurs ofert (art. 13), or a standing offer: mały grant (art. 19a), inicjatywa lokalna (art. 19b)'),
  state: z
    .enum(COMPETITION_STATES)
    .describe('on the day of the build; closed: a standing offer that has ended; unknown: the stated days do not tell'),
  programme: z.string().nullable().describe('id of the programme it belongs to'),
  tasks: z.array(z.string()).describe('tasks of the programme, by name'),
  spheres: z.array(z.string()).describe('items of art. 4 ust. 1'),
  amount,
  announced: day.nullable().describe('day of the announcement, RRRR-MM-DD'),
  deadline: z
    .strictObject({ day: day.describe('last day for offers, RRRR-MM-DD'), hour: z.string().nullable().describe('GG:MM') })
    .nullable()
    .describe('last moment for offers; null where none is stated'),
  daysLeft: z
    .int()
    .nullable()
    .describe('days from the day of the build to the last day for offers; null unless open until a day'),
  realisation: z
    .strictObject({ from: day.nullable().describe('first day'), to: day.nullable().describe('last day') })
    .describe('when the task is carried out'),
  place: z.string().nullable().describe('where and how offers are handed in'),
  requirements: z.array(z.string()).describe('what an offer must have with it, as the announcement lists it'),
  forms: z
    .array(
      z.strictObject({
        title: z.string().describe('title of the form'),
        url: z.string().nullable().describe('its address; null where the site has no such file'),
      }),
    )
    .describe('forms to fill in'),
  contact: z
    .strictObject({
      unit: z.string().nullable().describe('office'),
      address: z.string().nullable().describe('postal address'),
      email: z.string().nullable().describe('e-mail address'),
      phone: z.string().nullable().describe('telephone number'),
    })
    .nullable()
    .describe('whom to ask; null where nobody is stated'),
  committee: z.array(z.string()).describe('who judges the offers'),
  results: z
    .array(
      z.strictObject({
        recipient: z.string().describe('whose offer was chosen'),
        task: z.string().nullable().describe('for which task'),
        amount,
      }),
    )
    .describe('chosen offers; empty until it is decided, and where none are stated'),
  resultBy: day.nullable().describe('last day of the choice, as the announcement gives it'),
  decided: day.nullable().describe('day of the choice, RRRR-MM-DD'),
  cancelled: z
    .strictObject({ date: day.nullable().describe('RRRR-MM-DD; null where not stated') })
    .nullable()
    .describe('null where it is not cancelled'),
});

export const competitionsShape = z.strictObject({
  $schema: z.string().describe('address of the schema of this file'),
  currency: z.literal('PLN').describe('currency of amounts'),
  competitions: z
    .array(
      competition.extend({
        document: z.string().describe('id of the document that announces it'),
        title: z.string().describe('title of that document'),
        character: z.enum(['official', 'illustrative']).describe('illustrative: a demonstration text that has no legal force'),
        url: z.string().describe('address of its page'),
      }),
    )
    .describe('all competitions of the site'),
});

export type ApiCompetition = z.infer<typeof competition>;
export type ApiCompetitions = z.infer<typeof competitionsShape>;
