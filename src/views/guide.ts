import { frontMatterSchema } from '../model/schemas/front-matter-schema.ts';
import { RULES } from '../diagnostics/rules.ts';
import { KIND_RULES } from '../model/kinds.ts';
import { GUIDE } from '../strings/guide.ts';

export interface GuideKeys {
  readonly folder: string;
  readonly keys: readonly { readonly name: string; readonly required: boolean; readonly meaning: string }[];
}

/** The keys of front matter by content folder, from the schemas the build validates with. */
export const guideKeys = (): GuideKeys[] =>
  KIND_RULES.map(({ folder, keys }) => {
    const schema = frontMatterSchema(keys, '');
    const required = new Set(schema.required ?? []);
    return {
      folder,
      keys: Object.entries(schema.properties ?? {}).map(([name, value]) => ({
        name,
        required: required.has(name),
        meaning: typeof value === 'boolean' ? '' : (value.description ?? ''),
      })),
    };
  });

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
