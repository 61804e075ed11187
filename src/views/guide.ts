import { frontMatterSchema } from '../model/schemas/front-matter-schema.ts';
import { RULES } from '../diagnostics/rules.ts';
import { KIND_RULES } from '../model/kinds.ts';
import { siteKeys } from '../model/schemas/site.ts';
import { GUIDE } from '../strings/guide.ts';

/** A key as the guide shows it. */
export interface GuideKey {
  /** Its name, after that of the key it stands in: `publikacja.rok`. */
  readonly name: string;
  readonly required: boolean;
  readonly meaning: string;
  /** The only values it may have; empty where any of its kind will do. */
  readonly values: readonly string[];
}

export interface GuideKeys {
  /** A content folder with its slash, or `serwis.yaml`. */
  readonly place: string;
  readonly keys: readonly GuideKey[];
}

type Schema = ReturnType<typeof frontMatterSchema>;

/** A schema and what it is made of: its other forms, and the items of a list. */
function formsOf(schema: Schema): Schema[] {
  const { anyOf = [], items } = schema;
  const inner = [...anyOf, ...(typeof items === 'object' && !Array.isArray(items) ? [items] : [])];
  return [schema, ...inner.flatMap((form) => (typeof form === 'boolean' ? [] : formsOf(form)))];
}

/** The described keys of a schema; with `depth` above 0, those in them too. */
function keysOf(schema: Schema, depth: number, prefix = ''): GuideKey[] {
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]): GuideKey[] => {
    if (typeof value === 'boolean' || (prefix !== '' && value.description === undefined)) return [];
    const name = `${prefix}${key}`;
    const forms = formsOf(value);
    const values = forms.flatMap((form) => (form.enum ?? []).filter((word) => typeof word === 'string'));
    const own: GuideKey = { name, required: required.has(key), meaning: value.description ?? '', values };
    return [own, ...(depth === 0 ? [] : forms.flatMap((form) => keysOf(form, depth - 1, `${name}.`)))];
  });
}

/** The keys of front matter by content folder and those of `serwis.yaml`, from the schemas the build validates with. */
export const guideKeys = (): GuideKeys[] => [
  ...KIND_RULES.map(({ folder, keys }) => ({ place: `${folder}/`, keys: keysOf(frontMatterSchema(keys, ''), 1) })),
  { place: 'serwis.yaml', keys: keysOf(frontMatterSchema(siteKeys, ''), 1) },
];

export interface GuideRule {
  readonly id: string;
  readonly severity: string;
  readonly example: string;
}

/** The rules that content is checked by, in order of their ids. */
export const guideRules = (): GuideRule[] =>
  Object.entries(RULES)
    .map(([id, { severity, blocking, example }]) => ({
      id,
      severity: severity === 'warning' ? GUIDE.warning : blocking ? GUIDE.blocking : GUIDE.error,
      example,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
