/** Shapes of the data files of a portal. The published JSON Schemas are made from these. */
import { z } from 'zod';
import { day } from '../publish/api-record-shapes.ts';
import { character, schemaAddress } from '../publish/api-shapes.ts';

const town = z.string().describe('part of the address of the town on the portal');
const address = (of: string) => z.string().describe(`address of ${of}`);
const known = character.nullable();
const amount = z
  .union([
    z.number().describe('zł'),
    z.strictObject({
      read: z
        .enum(['partly', 'none'])
        .describe('partly: the site of the town could not work it out; none: the text says there is no money'),
      words: z.string().describe('the words of the text'),
    }),
    z.null().describe('the text states none'),
  ])
  .describe('as the site of the town read it');

const townShape = z.strictObject({
  town,
  name: z.string().describe('name of the town, as the portal’s file has it'),
  state: z
    .enum(['whole', 'partly', 'failed'])
    .describe('how much of it was gathered; failed: nothing, which does not mean that there is nothing'),
  reason: z.string().nullable().describe('in Polish, why nothing was gathered; null otherwise'),
  url: z.string().nullable().describe('address of its site; null where it is not known'),
  site: z.string().nullable().describe('name of its site; null where nothing was gathered'),
  publisher: z.string().nullable().describe('the body whose documents these are; null where nothing was gathered'),
  licence: z.string().nullable().describe('licence of its data, as its site states it; null where none is stated'),
  api: z.string().nullable().describe('version of its api; null where it states none or nothing was gathered'),
  built: day.nullable().describe('day on which its site was built, RRRR-MM-DD; null where nothing was gathered'),
  documents: z.int().nullable().describe('documents that its list names; null where nothing was gathered'),
  texts: z.int().nullable().describe('documents whose text was gathered; null where nothing was gathered'),
  inhabitants: z.int().nullable().describe('as the portal’s file states it; null where it states none'),
  missing: z
    .array(z.strictObject({ what: z.string().describe('what was not gathered'), reason: z.string().describe('in Polish, why') }))
    .describe('what was not gathered'),
});

const planShape = z.strictObject({
  town,
  programme: z.string().describe('id of the programme on the site of its town'),
  title: z.string().describe('title of the programme'),
  url: address('its page on the site of its town'),
  status: z.string().describe('state, as the api of its town names it'),
  character: known.describe('illustrative: a demonstration text that has no legal force; null where it was not gathered'),
  firstYear: z.int().describe('first year of the plan'),
  lastYear: z.int().describe('last year of the plan'),
  stated: amount,
  computed: z.number().nullable().describe('sum of its tasks in zł; null where some was not read whole'),
  unread: z.int().describe('number of amounts of the text that became no tasks'),
  tasks: z
    .array(
      z.strictObject({
        task: z.string().describe('name of the task'),
        spheres: z.array(z.string()).describe('items of art. 4 ust. 1'),
        planned: amount,
      }),
    )
    .describe('tasks of the plan'),
});

const competitionShape = z.strictObject({
  town,
  title: z.string().describe('title of the document that announces it'),
  url: address('its page on the site of its town'),
  character: known.describe('illustrative: a demonstration text that has no legal force'),
  group: z
    .enum(['open', 'standing', 'planned', 'unknown'])
    .describe('on the day of gathering; standing: without a last day; unknown: the days could not be read'),
  deadline: z
    .strictObject({ day: day.describe('last day for offers, RRRR-MM-DD'), hour: z.string().nullable().describe('GG:MM') })
    .nullable()
    .describe('last moment for offers; null where none is stated'),
  spheres: z.array(z.string()).describe('items of art. 4 ust. 1'),
  amount,
});

/** `/api/v1/portal.json`: what the portal gathered. */
export const portalShape = z.strictObject({
  $schema: schemaAddress,
  version: z.literal('1.0').describe('version of these files: the first number changes only together with the address'),
  name: z.string().describe('name of the portal'),
  gathered: day.describe('day on which the data were gathered, RRRR-MM-DD'),
  currency: z.literal('PLN').describe('currency of amounts'),
  towns: z.array(townShape).describe('all towns that the portal gathers, in the order of its file'),
  plans: z.array(planShape).describe('plans of the programmes of all towns'),
  competitions: z.array(competitionShape).describe('competitions that are not over, by their deadline'),
});

/** `/api/v1/similar.json`: provisions of several towns on one matter. */
export const similarShape = z.strictObject({
  $schema: schemaAddress,
  gathered: day.describe('day on which the data were gathered, RRRR-MM-DD'),
  threshold: z.number().describe('likeness to the first provision of a group from which another stands in it'),
  statutory: z.int().describe('provisions left out because they repeat the statute alone'),
  cut: z
    .int()
    .describe(
      'provisions in no group that were compared with only some of those that have words in common with them: similar ones may exist',
    ),
  groups: z
    .array(
      z.strictObject({
        id: z.string().describe('part of the address of its page'),
        title: z.string().describe('heading or opening words'),
        url: address('its page on the portal'),
        provisions: z
          .array(
            z.strictObject({
              town,
              document: z.string().describe('id of the document on the site of its town'),
              title: z.string().describe('title of the document'),
              character: character,
              provision: z.string().describe('name of the provision; empty for text without a number'),
              url: address('the provision in its dated wording on the site of its town'),
              likeness: z.number().describe('likeness to the first, 0 to 1'),
            }),
          )
          .describe('one for each town, the first being the one that others are measured by'),
      }),
    )
    .describe('groups, the most widespread first'),
});

export type PortalFile = z.infer<typeof portalShape>;
export type SimilarFile = z.infer<typeof similarShape>;
