/** Shapes of what the data file of a document says of its record: files, people, days, changes. */
import { z } from 'zod';

export const day = z.string().describe('RRRR-MM-DD');

/** A file attached to a document. */
export const attachment = z.strictObject({
  file: z.string().describe('as the document names it'),
  title: z.string().nullable().describe('as the editor states it'),
  type: z.string().nullable().describe('in the editor’s words: skan, oryginał, formularz, mapa …'),
  accessible: z.enum(['yes', 'no', 'partly']).nullable().describe('as the editor states it; null where nothing is stated'),
  description: z.string().nullable().describe('as the editor states it'),
  date: day.nullable().describe('day of the file, RRRR-MM-DD; null where not known'),
  url: z.string().nullable().describe('null where the site has no such file'),
  size: z.int().nullable().describe('bytes'),
  mediaType: z.string().nullable().describe('media type; null where not known'),
  pages: z.int().nullable().describe('of a PDF; null where it was not read'),
  text: z
    .enum(['whole', 'partly', 'none'])
    .nullable()
    .describe('how many pages of a PDF have a text layer; null where not known'),
});

const sourcedDay = z.strictObject({
  date: day.describe('the day, RRRR-MM-DD'),
  source: z.enum(['key', 'git']).describe('git: the day of a commit of the file, where the editor states none'),
});

/** Who answers for a document, its days and changes. */
export const record = z.strictObject({
  textIn: z
    .enum(['page', 'file', 'withdrawn'])
    .nullable()
    .describe('where the text is: on the page, in an attached file alone, withdrawn from publication; null where there is none'),
  producedBy: z.string().nullable().describe('who produced the information'),
  responsible: z.string().nullable().describe('who answers for it'),
  publishedBy: z.string().nullable().describe('who published it'),
  produced: day.nullable().describe('day it was produced, RRRR-MM-DD'),
  published: sourcedDay.nullable().describe('day it was published; null where not known'),
  changed: sourcedDay.nullable().describe('day it was last changed; null where not known'),
  register: z
    .array(
      z.strictObject({
        date: day.describe('day of the change, RRRR-MM-DD'),
        text: z.string().describe('what changed'),
        by: z.string().nullable().describe('who changed it'),
      }),
    )
    .describe('changes, newest first: as the editor states them, else from the history of the file'),
  withdrawn: z
    .strictObject({ date: day.describe('day of the withdrawal, RRRR-MM-DD'), reason: z.string().describe('why') })
    .nullable()
    .describe('null where it is not withdrawn'),
  bip: z.string().nullable().describe('address of the original in the public bulletin'),
  draftNumber: z.string().nullable().describe('number of the draft before the council (druk)'),
});
