import { z } from 'zod';
import { KINDS } from '../../types/kinds.ts';

const file = z.strictObject({
  url: z.string().describe('address of the file: full where the address of the site is known, else the path'),
  type: z.string().describe('media type'),
  sha256: z.string().describe('SHA-256 of the bytes of the file, hexadecimal'),
});

const version = z.strictObject({
  id: z.string().describe('first day of the wording, or bez-daty'),
  url: z.string(),
  words: z
    .string()
    .describe(
      'SHA-256 of the words of the wording in UTF-8: for each of its provisions in the data file, in order, id, label, heading (empty where null) and text, separated by tabs and ended by a line feed',
    ),
  files: z.array(file).describe('the page of the wording and its files in other formats'),
});

/** `/api/v1/manifest.json`: what stands behind each address, so that a copy can be compared with it. */
export const manifestShape = z.strictObject({
  $schema: z.string(),
  site: z.string().describe('name of the site'),
  publisher: z.string().describe('the body whose documents these are'),
  date: z.string().describe('day of the build, RRRR-MM-DD'),
  documents: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(KINDS),
      url: z.string(),
      character: z.enum(['official', 'illustrative']).describe('illustrative: a demonstration text that has no legal force'),
      files: z.array(file).describe('the page of the document, its data file and its files in other formats'),
      versions: z.array(version),
    }),
  ),
});

export type SiteManifest = z.infer<typeof manifestShape>;
