/** Shapes of the data files under `/api/v1/` (CONTRACT 6). The published JSON Schemas are made from these. */
import { z } from 'zod';

const kind = z.enum(['act', 'programme', 'news', 'consultation', 'report', 'page']);
const status = z.enum(['draft', 'adopted', 'in-force', 'amended', 'expired', 'repealed', 'void', 'published']);
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
  type: z.enum(['amends', 'repeals', 'implements', 'corrects', 'annuls', 'consolidates', 'adopts', 'about']),
  from: z.string(),
  to: z.string(),
});

export const documentShape = z.strictObject({
  $schema: z.string(),
  id: z.string(),
  kind,
  title: z.string(),
  number: z.string().nullable(),
  date: day.nullable(),
  status,
  character: z.enum(['official', 'illustrative']),
  url: z.string(),
  relations: z.array(relation),
  versions: z.array(version),
  citations: z.array(citation),
  citedBy: z.array(z.strictObject({ document: z.string(), provision: z.string().nullable(), target: z.string().nullable() })),
});

export type ApiIndex = z.infer<typeof indexShape>;
export type ApiDocument = z.infer<typeof documentShape>;
export type ApiProvision = z.infer<typeof provision>;
