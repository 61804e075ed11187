import { KIND_RULES } from '../../model/kinds.ts';
import { siteKeys } from '../../model/schemas/site.ts';
import { KIND_WORDS } from '../../strings/kinds.ts';
import { frontMatterSchema } from '../../model/schemas/front-matter-schema.ts';

/** A file that editors such as VS Code read. */
export interface EditorFile {
  readonly path: string;
  readonly content: string;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The JSON Schemas of front matter, one a content folder, and of `serwis.yaml`. */
export function schemaFiles(): EditorFile[] {
  return [
    ...KIND_RULES.map(({ folder, keys, kind }) => ({
      path: `${folder}.schema.json`,
      content: json(frontMatterSchema(keys, `Metryczka: ${KIND_WORDS[kind].label}`)),
    })),
    { path: 'serwis.schema.json', content: json(frontMatterSchema(siteKeys, 'Ustawienia serwisu')) },
  ];
}

/**
 * The list of content files and their schemas in the form in which the Astro extension of VS Code looks for it: it completes and checks front
 * matter by it. `files` are paths below the content folder, `contentUrl` is the `file:` address of that folder with a slash at its end.
 */
export function collectionsFile(files: readonly string[], contentUrl: string): EditorFile {
  const folderOf = (file: string): string | undefined => KIND_RULES.find(({ folder }) => file.startsWith(`${folder}/`))?.folder;
  const entries = files.flatMap((file): [string, string][] => {
    const folder = folderOf(file);
    // The extension looks for addresses in small letters, not encoded.
    return folder === undefined ? [] : [[decodeURIComponent(contentUrl + file).toLowerCase(), folder]];
  });
  const collections = KIND_RULES.map(({ folder }) => ({ hasSchema: true, name: folder }));
  return { path: 'collections.json', content: json({ collections, entries: Object.fromEntries(entries) }) };
}
