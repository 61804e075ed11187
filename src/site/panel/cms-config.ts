import { relative } from 'node:path';
import { frontMatterSchema } from '../../model/schemas/front-matter-schema.ts';
import { KIND_RULES } from '../../model/kinds.ts';
import { siteKeys } from '../../model/schemas/site.ts';
import type { CmsSettings, Settings } from '../../types.ts';
import { CMS } from '../../strings/cms.ts';
import { KIND_WORDS } from '../../strings/kinds.ts';
import { cmsFields } from './fields.ts';

/** Legal text is edited as plain text: a rich text editor would renumber it. */
const BODY = { name: 'body', label: CMS.body, widget: 'markdown', modes: ['raw'], required: false, hint: CMS.bodyHint } as const;

const TITLES: Readonly<Record<string, string>> = {
  uchwaly: '{{data}} {{numer}} {{w_sprawie}}',
  programy: '{{rok}} {{tytul}}',
  sprawozdania: '{{rok}} {{tytul}}',
  aktualnosci: '{{data}} {{tytul}}',
  konsultacje: '{{od}} {{tytul}}',
};

/** The configuration of Sveltia CMS, from the same schemas that the build validates with. `root` is the folder of the repository. */
export function cmsConfig(settings: Settings, cms: CmsSettings, root: string): Readonly<Record<string, unknown>> {
  const folder = relative(root, settings.contentDir).replaceAll('\\', '/');
  return {
    load_config_file: false,
    backend: {
      name: cms.backend,
      repo: cms.repository === '' ? 'urzad/programoteka' : cms.repository,
      branch: cms.branch,
      ...(cms.signIn === null ? {} : { base_url: cms.signIn }),
    },
    media_folder: `${folder}/pliki`,
    public_folder: '/pliki',
    // An empty field leaves the key out; an empty text would be an error.
    output: { omit_empty_optional_fields: true },
    slug: { encoding: 'ascii', clean_accents: true },
    site_url: settings.siteUrl ?? undefined,
    collections: [
      ...KIND_RULES.map(({ folder: name, keys, kind }) => ({
        name,
        label: KIND_WORDS[kind].group,
        folder: `${folder}/${name}`,
        create: true,
        extension: 'md',
        format: 'yaml-frontmatter',
        nested: { depth: 4 },
        meta: { path: { widget: 'string', label: CMS.path } },
        identifier_field: name === 'uchwaly' ? 'w_sprawie' : 'tytul',
        summary: TITLES[name] ?? '{{tytul}}',
        fields: [...cmsFields(frontMatterSchema(keys, '')), BODY],
      })),
      {
        name: 'ustawienia',
        label: CMS.settings,
        files: [
          {
            name: 'serwis',
            label: 'serwis.yaml',
            file: `${folder}/serwis.yaml`,
            format: 'yaml',
            fields: cmsFields(frontMatterSchema(siteKeys, '')),
          },
        ],
      },
    ],
  };
}
