/** Shapes of the data files under `/api/v1/`. The published JSON Schemas are made from these. */
import { z } from 'zod';
import { KINDS } from '../types/kinds.ts';

const kind = z.enum(KINDS);
const status = z.enum(['draft', 'adopted', 'in-force', 'amended', 'expired', 'repealed', 'void', 'published', 'withdrawn']);
const unit = z.enum(['par', 'art', 'ust', 'pkt', 'lit', 'tir', 'wsp', 'rozdz', 'dzial', 'oddz', 'zal', 'text']);
const day = z.string().describe('RRRR-MM-DD');

const indexEntry = z.strictObject({
  id: z.string(),
  kind,
  title: z.string(),
  number: z.string().nullable(),
  date: day.nullable(),
  status,
  url: z.string(),
  api: z.string(),
});

export const indexShape = z.strictObject({
  $schema: z.string(),
  documents: z.array(indexEntry),
});

const change = z.strictObject({ document: z.string(), provision: z.string(), date: day });
const place = z.strictObject({ document: z.string(), provision: z.string().nullable() });

const provision = z.strictObject({
  id: z.string(),
  unit,
  label: z.string(),
  heading: z.string().nullable(),
  parent: z.string().nullable(),
  text: z.string(),
  repealed: z.boolean(),
  changedBy: z.array(change),
});

const version = z.strictObject({
  id: z.string(),
  inForceFrom: day.nullable(),
  inForceTo: day.nullable(),
  url: z.string(),
  redline: z.string().nullable(),
  amendedBy: z.array(place),
  unapplied: z.array(
    z.strictObject({ document: z.string(), provision: z.string().nullable(), text: z.string(), reason: z.string() }),
  ),
  provisions: z.array(provision),
});

const instruction = z.strictObject({
  provision: z.string().describe('provision of this act that holds the words'),
  text: z.string().describe('all words of the instruction, new wording too, white space folded'),
  kind: z.enum(['change', 'repeal', 'correction', 'annulment', 'other']),
  status: z
    .enum(['applied', 'unapplied', 'superseded', 'other'])
    .describe('superseded: repealed or overtaken before it took effect; other: orders no change of a document of this site'),
  reason: z.string().nullable().describe('in Polish, why it was not applied'),
  rule: z.string().nullable().describe('ids of the formulas that read it, joined by +; null where none did'),
  targets: z.array(
    z.strictObject({
      document: z.string(),
      provision: z.string().nullable(),
      version: z.string().nullable().describe('the wording that came of it'),
      url: z.string(),
    }),
  ),
});

const citation = z.strictObject({
  provision: z.string().nullable(),
  text: z.string(),
  line: z.int(),
  column: z.int(),
  status: z.enum(['resolved', 'external', 'broken', 'unknown']),
  target: z
    .strictObject({ document: z.string().nullable(), provision: z.string().nullable(), url: z.string().nullable() })
    .nullable(),
});

const relation = z.strictObject({
  type: z.enum(['amends', 'repeals', 'implements', 'corrects', 'annuls', 'consolidates', 'adopts', 'drafted', 'about']),
  from: z.string(),
  to: z.string(),
});

const said = { provision: z.string().nullable(), words: z.string().describe('the sentence of the act') };
const days = z.strictObject({
  entry: z
    .strictObject({
      read: z.enum(['whole', 'partly']).describe('partly: some of the words were not understood, and no day follows from them'),
      ...said,
      first: z.array(day).describe('the first day in force; two where the words may mean either, none where it is not known'),
    })
    .nullable()
    .describe('null where the act says nothing of its entry into force'),
  exceptions: z
    .array(z.strictObject({ ...said, first: z.array(day) }))
    .describe('provisions that enter into force on a day of their own; no day where it is not known'),
  ends: z.array(z.strictObject({ ...said, part: z.boolean().describe('of some provisions alone'), last: z.array(day) })),
});

const attachment = z.strictObject({
  file: z.string().describe('as the document names it'),
  title: z.string().nullable(),
  type: z.string().nullable().describe('in the editor’s words: skan, oryginał, formularz, mapa …'),
  accessible: z.enum(['yes', 'no', 'partly']).nullable().describe('as the editor states it; null where nothing is stated'),
  description: z.string().nullable(),
  date: day.nullable(),
  url: z.string().nullable().describe('null where the site has no such file'),
  size: z.int().nullable().describe('bytes'),
  mediaType: z.string().nullable(),
  pages: z.int().nullable().describe('of a PDF; null where it was not read'),
  text: z
    .enum(['whole', 'partly', 'none'])
    .nullable()
    .describe('how many pages of a PDF have a text layer; null where not known'),
});

const sourcedDay = z.strictObject({
  date: day,
  source: z.enum(['key', 'git']).describe('git: the day of a commit of the file, where the editor states none'),
});

const record = z.strictObject({
  textIn: z
    .enum(['page', 'file', 'withdrawn'])
    .nullable()
    .describe('where the text is: on the page, in an attached file alone, withdrawn from publication; null where there is none'),
  producedBy: z.string().nullable(),
  responsible: z.string().nullable(),
  publishedBy: z.string().nullable(),
  produced: day.nullable(),
  published: sourcedDay.nullable(),
  changed: sourcedDay.nullable(),
  register: z
    .array(z.strictObject({ date: day, text: z.string(), by: z.string().nullable() }))
    .describe('changes, newest first: as the editor states them, else from the history of the file'),
  withdrawn: z.strictObject({ date: day, reason: z.string() }).nullable(),
  bip: z.string().nullable().describe('address of the original in the public bulletin'),
  draftNumber: z.string().nullable().describe('number of the draft before the council (druk)'),
});

export const documentShape = z.strictObject({
  $schema: z.string(),
  id: z.string(),
  kind,
  title: z.string(),
  number: z.string().nullable(),
  date: day.nullable(),
  status,
  partlyVoid: z.boolean().describe('a decision voids a part of it'),
  character: z.enum(['official', 'illustrative']),
  url: z.string(),
  relations: z.array(relation),
  record: record.describe('who answers for the document, its days and changes'),
  attachments: z.array(attachment).describe('files attached to the document, in its order'),
  versions: z.array(version),
  instructions: z.array(instruction).describe('ledger of an act that changes others, in document order; empty for all else'),
  citations: z.array(citation),
  citedBy: z.array(z.strictObject({ document: z.string(), provision: z.string().nullable(), target: z.string().nullable() })),
  days: days.nullable().describe('what an act’s own words say of its days; null for other documents'),
});

export type ApiIndex = z.infer<typeof indexShape>;
export type ApiDocument = z.infer<typeof documentShape>;
export type ApiProvision = z.infer<typeof provision>;
