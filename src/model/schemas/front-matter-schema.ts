import { z } from 'zod';
import { isoDate, references, text } from './primitives.ts';
import { KEY_DESCRIPTIONS } from './key-descriptions.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What a preprocessed value looks like in a file; zod itself can't tell. */
function withWrittenForm(schema: z.core.$ZodType, json: JsonSchema): void {
  if (schema === text) Object.assign(json, { type: ['string', 'number'] });
  else if (schema === isoDate) Object.assign(json, { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` });
  else if (schema === references) Object.assign(json, { type: ['array', 'string'], items: { type: ['string', 'number'] } });
}

/** Polish descriptions on all keys, below the top as well. */
function describeKeys(json: JsonSchema, folder: string): void {
  for (const [key, value] of Object.entries(json.properties ?? {})) {
    if (typeof value === 'boolean') continue;
    const colour = folder.startsWith('kolory') ? `Barwa „${key.replace(/_/g, ' ')}”, np. #1f3a5f.` : undefined;
    const words = KEY_DESCRIPTIONS[`${folder}.${key}`] ?? colour ?? KEY_DESCRIPTIONS[key];
    if (words !== undefined) Object.assign(value, { description: words });
    describeKeys(value, key);
  }
  for (const inner of [...(json.anyOf ?? []), ...(json.oneOf ?? []), json.items]) {
    if (typeof inner === 'object' && !Array.isArray(inner)) describeKeys(inner, folder);
  }
}

/** The JSON Schema of a kind of front matter (or of `serwis.yaml`), from the schema the build validates with. */
export function frontMatterSchema(keys: z.ZodType, folder: string, title: string): JsonSchema {
  const json = z.toJSONSchema(keys, {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => {
      withWrittenForm(zodSchema, jsonSchema);
    },
  });
  describeKeys(json, folder);
  return { ...json, title };
}
