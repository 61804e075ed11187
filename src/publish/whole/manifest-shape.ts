import { z } from 'zod';
import { KINDS } from '../../strings/kinds.ts';

const sha256 = (of: string) => z.string().describe(`SHA-256 of ${of}, hexadecimal`);

const holds = z
  .enum(['page', 'data', 'wording', 'calendar', 'attachment'])
  .describe(
    'what the file is: an HTML page, the data file, a wording in some format, the days of the document, a file attached to it',
  );

const file = z.strictObject({
  url: z.string().describe('address of the file: full where the address of the site is known, else the path'),
  type: z.string().describe('media type'),
  holds,
  sha256: sha256('the bytes of the file'),
});

const version = z.strictObject({
  id: z.string().describe('first day of the wording, or bez-daty'),
  url: z.string().describe('address of its page'),
  words: z
    .string()
    .describe(
      'SHA-256 of the words of the wording in UTF-8: for each of its provisions in the data file, in order, id, label, heading (empty where null) and text, separated by tabs and ended by a line feed',
    ),
  files: z.array(file).describe('the page of the wording and its files in other formats'),
});

export const signatureOfManifest = z.strictObject({
  algorithm: z.literal('Ed25519').describe('RFC 8032'),
  keyId: sha256('the public key in DER (SubjectPublicKeyInfo)'),
  publicKey: z.string().describe('address of the public key as PEM'),
  file: z.string().describe('address of the detached signature of this file: 64 bytes'),
});

export const archiveOfManifest = z.strictObject({
  since: z.string().describe('first day it knows of, RRRR-MM-DD'),
  entries: z.int().describe('number of files it knows'),
  parts: z
    .array(
      z.strictObject({
        name: z.string().describe('first two digits of the digests in it'),
        url: z.string().describe('address of the part'),
        sha256: sha256('the bytes of the part'),
      }),
    )
    .describe('the archive in parts, so that a digest is looked up in one small file'),
});

/** `/api/v1/manifest.json`: what stands behind each address, so that a copy can be compared with it. */
export const manifestShape = z.strictObject({
  $schema: z.string().describe('address of the schema of this file'),
  site: z.string().describe('name of the site'),
  publisher: z.string().describe('the body whose documents these are'),
  date: z.string().describe('day of the build, RRRR-MM-DD'),
  signature: signatureOfManifest.nullable().describe('how this file is signed; null where the site has no key'),
  archive: archiveOfManifest.nullable().describe('digests of files of former builds; null where the site keeps none'),
  documents: z
    .array(
      z.strictObject({
        id: z.string().describe('permanent id of the document'),
        kind: z.enum(KINDS).describe('kind of the document'),
        title: z.string().describe('title of the document'),
        state: z.string().describe('in Polish: its state on the day of the build, as its page shows it'),
        isEnded: z.boolean().describe('whether it is expired, repealed, void or withdrawn on that day'),
        url: z.string().describe('address of its page'),
        character: z.enum(['official', 'illustrative']).describe('illustrative: a demonstration text that has no legal force'),
        current: z.string().describe('id of the wording that its page shows'),
        files: z
          .array(file)
          .describe('the page of the document, its data file, its current wording in other formats, and files attached to it'),
        versions: z.array(version).describe('its wordings, in order of time'),
      }),
    )
    .describe('all documents of the site, in order of id'),
});

export type SiteManifest = z.infer<typeof manifestShape>;

const seen = z.strictObject({
  sha256: sha256('the bytes of the file'),
  from: z.string().describe('day of the first build that had the file, RRRR-MM-DD'),
  to: z.string().describe('day of the last build that had it'),
  document: z.string().describe('id of the document'),
  type: z.string().describe('media type'),
  holds,
  version: z.string().nullable().describe('id of the wording; null where the file is no wording'),
  words: z.string().nullable().describe('SHA-256 of the words of that wording then; null where the file is no wording'),
});

/** A part of the archive: files whose SHA-256 begins with the same two digits, in order of digest and document. */
export const archiveShape = z.strictObject({
  $schema: z.string().describe('address of the schema of this file'),
  files: z.array(seen).describe('files that builds of the site have published, HTML pages apart'),
});

export type ArchivePart = z.infer<typeof archiveShape>;
export type ArchivedFile = z.infer<typeof seen>;
