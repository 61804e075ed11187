/** Shapes of the data files under `/api/v1/`. The published JSON Schemas are made from these. */
import { z } from 'zod';
import { KINDS } from '../strings/kinds.ts';
import { attachment, day, record } from './api-record-shapes.ts';
import { COMPETITION_STATES, competition } from './competitions-shapes.ts';

const kind = z.enum(KINDS).describe('kind of the document');
/** The states of documents; those of competitions come last. */
export const status = z
  .enum([
    'draft',
    'adopted',
    'in-force',
    'amended',
    'expired',
    'repealed',
    'void',
    'published',
    'withdrawn',
    ...COMPETITION_STATES,
  ])
  .describe('state on the day of the build');
const unit = z
  .enum(['par', 'art', 'ust', 'pkt', 'lit', 'tir', 'wsp', 'rozdz', 'dzial', 'oddz', 'zal', 'text'])
  .describe(
    'kind of the unit: § (par), artykuł, ustęp, punkt, litera, tiret, część wspólna, rozdział, dział, oddział, załącznik, text without a number',
  );
const address = (of: string) => z.string().describe(`address of ${of}: full where that of the site is known, else the path`);
export const schemaAddress = z.string().describe('address of the schema of this file');
const documentId = z.string().describe('permanent id of the document');
export const character = z
  .enum(['official', 'illustrative'])
  .describe('illustrative: a demonstration text that has no legal force');
const title = z.string().describe('title of the document');
const number = z.string().nullable().describe('number of the act; null where it is not known, and of other documents');
const documentDay = day.nullable().describe('day of the document, RRRR-MM-DD; null where not known');

const indexEntry = z.strictObject({
  id: documentId,
  kind,
  title,
  shortTitle: z.string().describe('what lists call it: type and number of an act, name and year of a programme'),
  number,
  date: documentDay,
  status,
  character,
  url: address('its page'),
  api: address('its data file'),
});

export const indexShape = z.strictObject({
  $schema: schemaAddress,
  version: z.literal('1.1').describe('version of the API: the first number changes only together with the address'),
  site: z.string().describe('name of the site'),
  publisher: z.string().describe('the body whose documents these are'),
  licence: z.string().nullable().describe('address of the licence, as the site states it; null where none is stated'),
  buildDate: z.string().describe('RRRR-MM-DD: the day on which states are judged'),
  documents: z.array(indexEntry).describe('all documents of the site, in order of id'),
});

const change = z.strictObject({
  document: documentId,
  provision: z.string().describe('provision of that act which orders the change'),
  date: day.describe('first day on which it shows, RRRR-MM-DD'),
});
const place = z.strictObject({
  document: documentId,
  provision: z.string().nullable().describe('id of a provision of it; null: the document as a whole'),
});

const provision = z.strictObject({
  id: z.string().describe('permanent, unique in its document, and the anchor on its page'),
  unit,
  label: z.string().describe('number as the source writes it; empty for text without a number'),
  heading: z.string().nullable().describe('its title; null where it has none'),
  parent: z.string().nullable().describe('id of the unit it stands in; null at the top'),
  text: z.string().describe('own words without those of the units below, white space folded'),
  repealed: z.boolean().describe('whether it is repealed in this wording'),
  changedBy: z.array(change).describe('acts that changed it up to this wording'),
});

const version = z.strictObject({
  id: z.string().describe('first day of the wording, or bez-daty'),
  inForceFrom: day.nullable().describe('first day in force, RRRR-MM-DD; null where not known'),
  inForceTo: day.nullable().describe('last day in force, RRRR-MM-DD; null where it has no known end'),
  url: address('the page of the wording'),
  redline: z.string().nullable().describe('address of the page that shows what changed; null for the first wording'),
  amendedBy: z.array(place).describe('provisions of the acts that made this wording'),
  unapplied: z
    .array(
      place.extend({
        text: z.string().describe('the words that order the change'),
        reason: z.string().describe('in Polish, why it was not applied'),
      }),
    )
    .describe('changes that could not be applied to this wording: its text lacks them'),
  provisions: z.array(provision).describe('all units in document order'),
});

const instruction = z.strictObject({
  provision: z.string().describe('provision of this act that holds the words'),
  text: z.string().describe('all words of the instruction, new wording too, white space folded'),
  kind: z.enum(['change', 'repeal', 'correction', 'annulment', 'other']).describe('what it orders'),
  status: z
    .enum(['applied', 'unapplied', 'superseded', 'other'])
    .describe('superseded: repealed or overtaken before it took effect; other: orders no change of a document of this site'),
  reason: z.string().nullable().describe('in Polish, why it was not applied'),
  rule: z.string().nullable().describe('ids of the formulas that read it, joined by +; null where none did'),
  targets: z
    .array(
      place.extend({
        version: z.string().nullable().describe('the wording that came of it'),
        url: address('the provision'),
      }),
    )
    .describe('provisions it is about'),
});

const citation = z.strictObject({
  provision: z.string().nullable().describe('unit that holds the words'),
  text: z.string().describe('the words of the citation'),
  line: z.int().describe('line in the source file, from 1'),
  column: z.int().describe('column in the source file, from 1'),
  status: z
    .enum(['resolved', 'external', 'broken', 'unknown'])
    .describe(
      'resolved: in this site; external: a statute or journal; broken: names a unit that is not there; unknown: nothing says where it leads',
    ),
  target: z
    .strictObject({
      document: z.string().nullable().describe('id of the document; null outside this site'),
      provision: z.string().nullable().describe('id of the provision; null: the document as a whole'),
      url: z.string().nullable().describe('where it leads; of a statute its ELI address; null where there is nothing to open'),
    })
    .nullable()
    .describe('null where nothing is known of it'),
});

const relation = z.strictObject({
  type: z
    .enum(['amends', 'repeals', 'implements', 'corrects', 'annuls', 'consolidates', 'adopts', 'drafted', 'revises', 'about'])
    .describe('how the first concerns the second'),
  from: z.string().describe('id of the document that states it'),
  to: z.string().describe('id of the other document'),
});

const said = {
  provision: z.string().nullable().describe('provision of the act that says so'),
  words: z.string().describe('the sentence of the act'),
};
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
    .array(z.strictObject({ ...said, first: z.array(day).describe('first day in force') }))
    .describe('provisions that enter into force on a day of their own; no day where it is not known'),
  ends: z
    .array(
      z.strictObject({
        ...said,
        part: z.boolean().describe('of some provisions alone'),
        last: z.array(day).describe('last day in force; none where it is not known'),
      }),
    )
    .describe('what the act says of its own end'),
});

/** `/api/v1/ledger.json`: the instructions of all acts that change others. */
export const ledgerShape = z.strictObject({
  $schema: schemaAddress,
  buildDate: z.string().describe('day of the build, RRRR-MM-DD'),
  acts: z
    .array(
      z.strictObject({
        document: documentId,
        title,
        number,
        date: documentDay,
        character,
        url: address('the page of the act'),
        instructions: z.array(instruction).describe('its instructions, in document order'),
      }),
    )
    .describe('acts that change others, in order of id'),
});

export const documentShape = z.strictObject({
  $schema: schemaAddress,
  id: documentId,
  kind,
  title,
  number,
  date: documentDay,
  status,
  partlyVoid: z.boolean().describe('a decision voids a part of it'),
  character,
  url: address('its page'),
  relations: z.array(relation).describe('relations it states and relations that others state to it'),
  record: record.describe('who answers for the document, its days and changes'),
  attachments: z.array(attachment).describe('files attached to the document, in its order'),
  versions: z.array(version).describe('wordings in order of time'),
  instructions: z.array(instruction).describe('ledger of an act that changes others, in document order; empty for all else'),
  citations: z.array(citation).describe('citations of its original text, in document order'),
  citedBy: z
    .array(place.extend({ target: z.string().nullable().describe('cited provision of this document; null: all of it') }))
    .describe('places of other documents that cite it'),
  competition: competition
    .nullable()
    .describe('what a competition states of itself, also one that an act or a news item announces; null for other documents'),
  days: days.nullable().describe('what an act’s own words say of its days; null for other documents'),
});

export type ApiIndex = z.infer<typeof indexShape>;
export type ApiDocument = z.infer<typeof documentShape>;
export type ApiProvision = z.infer<typeof provision>;
export type ApiLedger = z.infer<typeof ledgerShape>;
