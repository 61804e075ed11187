import { z } from 'zod';
import { amount, deadline, isoDate, references, text } from './primitives.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * Sets the written form of preprocessed values, which zod can't derive. A described schema has the schema it describes as its
 * parent.
 */
function withWrittenForm(schema: z.core.$ZodType, json: JsonSchema): void {
  const is = (form: z.core.$ZodType): boolean => schema === form || schema._zod.parent === form;
  if (is(text)) Object.assign(json, { type: ['string', 'number'] });
  else if (is(isoDate)) Object.assign(json, { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` });
  else if (is(amount)) Object.assign(json, { type: ['number', 'string'], minimum: 0 });
  else if (is(deadline)) Object.assign(json, { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}([ T]\d{1,2}[:.]\d{2})?$` });
  else if (is(references)) Object.assign(json, { type: ['array', 'string'], items: { type: ['string', 'number'] } });
}

/** The JSON Schema of a kind of front matter (or of `serwis.yaml`), from the schema the build validates with. */
export function frontMatterSchema(keys: z.ZodType, title: string): JsonSchema {
  const json = z.toJSONSchema(keys, {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => {
      withWrittenForm(zodSchema, jsonSchema);
    },
  });
  return { ...json, title };
}
