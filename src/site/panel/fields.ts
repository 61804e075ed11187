import { capitalise } from '../../law/capitalise.ts';
import type { z } from 'zod';
import { KEY_LABELS } from '../../strings/cms.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** A field of the panel's form, as Sveltia CMS describes them. */
export interface CmsField {
  readonly name: string;
  readonly label?: string;
  readonly widget: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly [option: string]: unknown;
}

/** The schema of a value that may also be empty. */
const filled = (schema: JsonSchema): JsonSchema => {
  const options = schema.anyOf?.filter((inner) => typeof inner === 'object' && inner.type !== 'null');
  const [only] = options ?? [];
  return typeof only === 'object' ? only : schema;
};

const labelOf = (key: string): string => {
  const label = KEY_LABELS[key];
  if (label !== undefined) return label;
  return capitalise(key.replace(/_/g, ' '));
};

/** Widget and options for a value; `hidden` keeps what the form can't show as it is. */
function widgetOf(schema: JsonSchema): { widget: string } & Readonly<Record<string, unknown>> {
  const types = Array.isArray(schema.type) ? (schema.type as readonly string[]) : [schema.type];
  if (Array.isArray(schema.enum)) return { widget: 'select', options: schema.enum };
  if (typeof schema.pattern === 'string' && schema.pattern.includes('{4}-'))
    return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', time_format: false };
  if (types.includes('integer')) return { widget: 'number', value_type: 'int', min: schema.minimum };
  if (types.includes('array')) return listOf(schema, types.includes('string'));
  if (types.includes('object'))
    return schema.properties === undefined
      ? { widget: 'keyvalue' }
      : { widget: 'object', collapsed: true, fields: cmsFields(schema) };
  return types.includes('string') ? { widget: 'string' } : { widget: 'hidden' };
}

/** A list of words or of groups of keys; other lists can't be shown in a form. */
function listOf({ items }: JsonSchema, isText: boolean): { widget: string } & Readonly<Record<string, unknown>> {
  const item = typeof items === 'object' && !Array.isArray(items) ? items : {};
  if (item.properties !== undefined) return { widget: 'list', collapsed: true, fields: cmsFields(item) };
  const hasWords = isText || item.type !== undefined;
  return { widget: hasWords ? 'list' : 'hidden' };
}

/** A file that is chosen or uploaded. */
const FILE = { widget: 'file' } as const;

/** Fields of a form from the JSON Schema of front matter: labels are the keys, hints their descriptions. */
export function cmsFields(schema: JsonSchema): CmsField[] {
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).flatMap(([name, value]): CmsField[] => {
    if (typeof value === 'boolean') return [];
    const inner = filled(value);
    const { widget } = widgetOf(inner);
    if (widget === 'hidden') return [{ name, widget }];
    const field = { name, label: labelOf(name), required: required.has(name), ...(name === 'plik' ? FILE : widgetOf(inner)) };
    const withHint = value.description === undefined ? field : { ...field, hint: value.description };
    return [
      value.default === undefined || typeof value.default === 'object' ? withHint : { ...withHint, default: value.default },
    ];
  });
}
