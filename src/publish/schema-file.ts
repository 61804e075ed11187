import { z } from 'zod';
import type { Settings } from '../types.ts';
import { knownAddress } from './site-address.ts';
import type { SiteFile } from './site-file.ts';

/** The JSON Schema of a data file; its `$id` is its address, which data files name in `$schema`. */
export const schemaFile = (path: string, shape: z.ZodType, settings: Settings): SiteFile => ({
  path,
  content: `${JSON.stringify({ $id: knownAddress(`/${path}`, settings), ...z.toJSONSchema(shape) })}\n`,
});
