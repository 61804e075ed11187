/**
 * What a portal asks of the data files of a town: less than the published schemas, so that a newer `1.x` of the api, with fields of its
 * own, is gathered too, and with bounds, because the files are those of others. Lists are read item by item: a wrong one is left out and
 * counted, and the rest stays.
 */
import { z } from 'zod';

const MOST_DOCUMENTS = 20_000;
const MOST_TASKS = 20_000;
const MOST_PROVISIONS = 20_000;

const words = (most: number) => z.string().max(most);
const title = words(4000);
const address = words(2000);
const day = z.iso.date();
const character = z.enum(['official', 'illustrative']);
/** „in-force”, „competition”: words of the api, of which a newer one may have others. */
const name = words(40).regex(/^[a-z][a-z-]*$/);
/** „uchwaly/2018/liii-732-2018”: no part of it is empty or begins with a dot. */
const documentId = words(300).regex(/^[\p{L}\p{N}_~-][\p{L}\p{N}_.~-]*(?:\/[\p{L}\p{N}_~-][\p{L}\p{N}_.~-]*)*$/u);
const items = z.array(words(20)).max(60);
/** The statute is of 2003. */
const year = z.int().min(2003).max(2100);
/** More than all budgets of the state: nothing that a town plans. */
const zloty = z.number().min(0).max(1e12);

const amount = z.union([zloty, z.object({ read: z.enum(['partly', 'none']), words: words(4000) }), z.null()]);

export const townIndex = z.object({
  $schema: address,
  version: words(20).nullish(),
  site: words(400),
  publisher: words(400),
  licence: address.nullish(),
  buildDate: day,
  documents: z.array(z.unknown()).max(MOST_DOCUMENTS),
});

export const townCard = z.object({
  id: documentId,
  kind: name,
  title,
  shortTitle: title.nullish(),
  number: words(200).nullable(),
  date: day.nullable(),
  status: name,
  url: address,
});

export const townManifest = z.object({ documents: z.array(z.unknown()).max(MOST_DOCUMENTS) });

export const manifestEntry = z.object({
  id: documentId,
  current: words(40),
  files: z.array(z.object({ holds: words(40), sha256: z.string().regex(/^[0-9a-f]{64}$/) })).max(2000),
});

const provision = z.object({
  id: words(300).regex(/^[^\s#?&<>"]+$/),
  unit: words(20),
  label: words(200),
  heading: words(20_000).nullable(),
  parent: words(300).nullable(),
  text: words(500_000),
  repealed: z.boolean(),
});

export const townDocument = z.object({
  id: documentId,
  character,
  partlyVoid: z.boolean().nullish(),
  relations: z.array(z.object({ type: words(40), from: words(300) })).max(20_000),
  versions: z
    .array(
      z.object({
        id: words(40),
        inForceFrom: day.nullable(),
        url: address,
        provisions: z.array(provision).max(MOST_PROVISIONS),
      }),
    )
    .min(1)
    .max(500),
});

export const townTasks = z.object({
  currency: z.literal('PLN'),
  plans: z.array(z.unknown()).max(MOST_TASKS),
  tasks: z.array(z.unknown()).max(MOST_TASKS),
});

export const townTask = z.object({
  programme: documentId,
  firstYear: year,
  lastYear: year,
  task: title,
  spheres: items,
  planned: amount,
});

export const townPlan = z.object({
  programme: documentId,
  firstYear: year,
  lastYear: year,
  stated: amount,
  computed: zloty.nullable(),
  unread: z.array(z.object({ words: words(20_000) })).max(2000),
});

export const townCompetitions = z.object({ currency: z.literal('PLN'), competitions: z.array(z.unknown()).max(MOST_DOCUMENTS) });

export const townCompetition = z.object({
  document: documentId,
  title,
  character,
  url: address,
  mode: name,
  state: name,
  spheres: items,
  amount,
  announced: day.nullable(),
  deadline: z
    .object({
      day,
      hour: words(5)
        .regex(/^\d{2}:\d{2}$/)
        .nullable(),
    })
    .nullable(),
});
