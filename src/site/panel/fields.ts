import type { z } from 'zod';
import { CMS, ITEM_LABELS } from '../../strings/cms.ts';
import { DOCUMENT_WIDGET } from './documents.ts';
import { inGroups } from './groups.ts';
import { labelOf } from './label-of.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What fields of documents offer, which is the town's own. */
export interface FieldLists {
  readonly organs: readonly string[];
  /** Folder of the documents whose fields these are: „uchwaly”. */
  readonly folder: string;
}

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
  return typeof only === 'object' ? filled(only) : schema;
};

/** Widget and options for a value; `hidden` keeps what the form can't show as it is. */
function widgetOf(schema: JsonSchema, lists: FieldLists | null): { widget: string } & Readonly<Record<string, unknown>> {
  const types = Array.isArray(schema.type) ? (schema.type as readonly string[]) : [schema.type];
  if (Array.isArray(schema.enum)) return { widget: 'select', options: schema.enum };
  if (typeof schema.pattern === 'string' && schema.pattern.endsWith(String.raw`-\d{2}$`))
    return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', time_format: false };
  if (types.includes('integer')) return { widget: 'number', value_type: 'int', min: schema.minimum };
  if (types.includes('array')) return listOf(schema, types.includes('string'), lists);
  if (types.includes('object'))
    return schema.properties === undefined
      ? { widget: 'keyvalue' }
      : { widget: 'object', collapsed: true, fields: inGroups(cmsFields(schema, lists)) };
  return types.includes('string') ? { widget: 'string' } : { widget: 'hidden' };
}

/** A list of words or of groups of keys; other lists can't be shown in a form. */
function listOf(
  { items }: JsonSchema,
  isText: boolean,
  lists: FieldLists | null,
): { widget: string } & Readonly<Record<string, unknown>> {
  const item = typeof items === 'object' && !Array.isArray(items) ? items : {};
  if (item.properties !== undefined) return { widget: 'list', collapsed: true, fields: cmsFields(item, lists) };
  const hasWords = isText || item.type !== undefined;
  return { widget: hasWords ? 'list' : 'hidden' };
}

/** A file that is chosen or uploaded. */
const FILE = { widget: 'file' } as const;

/** Documents of a folder („” for all) picked from a list; what is no document of it stays as it was written, and can be taken out. */
const picked = (folder: string, max?: number): { widget: string } & Readonly<Record<string, unknown>> => ({
  widget: DOCUMENT_WIDGET,
  folder,
  ...(max === undefined ? {} : { max }),
});

const ACTS = ['zmienia', 'uchyla', 'wykonuje', 'prostuje', 'stwierdza_niewaznosc', 'oglasza_tekst_jednolity', 'projekt_uchwaly'];

/** Widgets of keys that say more than their schema: lists of documents and organs, files. `null` lists are those of the settings. */
function ownWidget(name: string, lists: FieldLists | null): ({ widget: string } & Readonly<Record<string, unknown>>) | null {
  if (name === 'plik') return FILE;
  if (lists === null) return null;
  if (ACTS.includes(name)) return picked('uchwaly');
  if (name === 'uchwala' || name === 'akt') return picked('uchwaly', 1);
  if (name === 'program') return picked('programy', 1);
  if (name === 'poprzedni_projekt') return picked(lists.folder, 1);
  if (name === 'dotyczy') return picked('');
  if (name === 'organ' && lists.organs.length > 0) return { widget: 'select', options: lists.organs };
  return null;
}

/**
 * The description of a key, and what holds where it is left empty. A value that holds anyway is not written into the form: saving would
 * add it to every file.
 */
function hintOf({ description = '', default: usual }: JsonSchema): string {
  if (typeof usual !== 'string' && typeof usual !== 'number') return description;
  return description.includes('domyślnie') ? description : `${description} ${CMS.whenEmpty(String(usual))}`.trim();
}

/** Fields of a form from the JSON Schema of front matter: labels are the keys, hints their descriptions. */
export function cmsFields(schema: JsonSchema, lists: FieldLists | null = null): CmsField[] {
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).flatMap(([name, value]): CmsField[] => {
    if (typeof value === 'boolean') return [];
    const inner = filled(value);
    const usual = widgetOf(inner, lists);
    if (usual.widget === 'hidden') return [{ name, widget: usual.widget }];
    const item = ITEM_LABELS[name];
    const named = { name, label: labelOf(name), ...(item === undefined ? {} : { label_singular: item }) };
    const field = { ...named, required: required.has(name), ...(ownWidget(name, lists) ?? usual) };
    const hint = hintOf(value);
    return [hint === '' ? field : { ...field, hint }];
  });
}
