import { relative } from 'node:path';
import { frontMatterSchema } from '../../model/schemas/front-matter-schema.ts';
import { KIND_RULES } from '../../model/kinds.ts';
import { siteKeys } from '../../model/schemas/site.ts';
import type { Corpus, Kind, PanelSettings } from '../../types.ts';
import { CMS } from '../../strings/cms.ts';
import { KIND_WORDS } from '../../strings/kinds.ts';
import { ENTRY_FORMAT } from './entry-format.ts';
import { cmsFields, type FieldLists } from './fields.ts';
import { inGroups } from './groups.ts';
import { panelBackend } from './panel-backend.ts';

/** The widget in which the text is written: as it is, because a rich text editor would renumber it. */
const TEXT_WIDGET = 'tekst';

const BODY = { name: 'body', label: CMS.body, widget: TEXT_WIDGET, required: false, hint: CMS.bodyHint } as const;

/** Largest file that can be uploaded, in bytes. */
const LARGEST_UPLOAD = 25_000_000;

interface Naming {
  /** Names of new files, without the folder. */
  readonly slug: string;
  /** Folder of the year in which a new file is put; absent where files stand side by side. */
  readonly year?: string;
  readonly summary: string;
  readonly identifier: string;
  readonly sort: readonly string[];
}

const BY_TITLE: Naming = { slug: '{{tytul}}', summary: '{{tytul}}', identifier: 'tytul', sort: ['tytul'] };

/** How files are named that have a number or a year, because their names are their permanent addresses; others by title. */
const NAMING: Partial<Readonly<Record<Kind, Naming>>> = {
  act: {
    slug: "{{numer | default('{{w_sprawie}}')}}",
    year: "{{data | date('YYYY') | default('projekty')}}",
    summary: '{{data}} {{numer}} {{w_sprawie}}',
    identifier: 'w_sprawie',
    sort: ['data', 'numer', 'w_sprawie'],
  },
  programme: {
    slug: "{{rok | default('{{lata}}')}}",
    summary: '{{tytul}}',
    identifier: 'tytul',
    sort: ['rok', 'tytul'],
  },
  competition: {
    slug: '{{tytul}}',
    year: "{{ogloszono | date('YYYY') | default('zapowiedzi')}}",
    summary: '{{ogloszono}} {{tytul}}',
    identifier: 'tytul',
    sort: ['ogloszono', 'termin', 'tytul'],
  },
  news: { slug: '{{data}}-{{tytul}}', summary: '{{data}} {{tytul}}', identifier: 'tytul', sort: ['data', 'tytul'] },
  consultation: { slug: '{{data}}-{{tytul}}', summary: '{{od}} {{tytul}}', identifier: 'tytul', sort: ['od', 'tytul'] },
  report: { slug: '{{rok}}', summary: '{{tytul}}', identifier: 'tytul', sort: ['rok', 'tytul'] },
};

/** Whether a folder of contents has files beside its folders: the panel would not list these if new ones went into folders. */
const hasFilesAtTop = (works: Corpus['works'], folder: string): boolean =>
  works.some(({ document }) => document.file.startsWith(`${folder}/`) && document.file.split('/').length === 2);

/** What the form of a folder's documents offers. */
const listsOf = ({ site }: Pick<Corpus, 'site'>, folder: string): FieldLists => ({
  organs: site.organs.flatMap(({ name, aliases }) => [name, ...aliases]),
  folder,
});

/** The configuration of Sveltia CMS, from the same schemas that the build validates with. `root` is the folder of the repository. */
export function cmsConfig(
  corpus: Pick<Corpus, 'site' | 'settings' | 'works'>,
  panel: PanelSettings,
  root: string,
): Readonly<Record<string, unknown>> {
  const { settings, works } = corpus;
  const folder = relative(root, settings.contentDir).replaceAll('\\', '/');
  return {
    load_config_file: false,
    app_title: CMS.title,
    backend: panelBackend(panel),
    ...(panel.review === 'requests' ? { publish_mode: 'editorial_workflow' } : {}),
    media_folder: `${folder}/pliki`,
    public_folder: '/pliki',
    media_libraries: {
      default: { config: { slugify_filename: true, max_file_size: LARGEST_UPLOAD } },
      stock_assets: { providers: [] },
    },
    // An empty field leaves the key out; an empty text would be an error.
    output: { omit_empty_optional_fields: true },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 80, timezone: 'local' },
    site_url: settings.siteUrl ?? undefined,
    collections: [
      ...KIND_RULES.map(({ folder: name, keys, kind }) => {
        const { slug, year, summary, identifier, sort } = NAMING[kind] ?? BY_TITLE;
        return {
          name,
          label: KIND_WORDS[kind].group,
          label_singular: KIND_WORDS[kind].genitive,
          folder: `${folder}/${name}`,
          // Where files stand in folders, uploads would go beside each document, in a folder of its own.
          media_folder: `/${folder}/pliki`,
          public_folder: '/pliki',
          create: true,
          extension: 'md',
          format: ENTRY_FORMAT,
          nested: {},
          ...(year === undefined || hasFilesAtTop(works, name) ? {} : { path: `${year}/{{slug}}` }),
          slug: { template: slug, editable: ['create'], hint: CMS.slugHint, pattern: ['^[a-z0-9._-]+$', CMS.slugFault] },
          identifier_field: identifier,
          summary,
          sortable_fields: { fields: sort, default: { field: sort[0], direction: 'descending' } },
          aliases_field: false,
          fields: [BODY, ...inGroups(cmsFields(frontMatterSchema(keys, ''), listsOf(corpus, name)))],
        };
      }),
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
