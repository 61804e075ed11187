import type { Corpus } from '../../types.ts';
import type { SiteFile } from '../site-file.ts';
import { contentType, FILE_TYPES } from './file-types.ts';
import { headerRules, type HeaderRule } from './host-rules.ts';

const block = (path: string, lines: readonly string[]): string => [path, ...lines.map((line) => `  ${line}`), ''].join('\n');

/** A value that stands in the place of that of an earlier block: the line with `!` removes that, to which this one would be added. */
const instead = (name: string, value: string): string[] => [`! ${name}`, `${name}: ${value}`];

/** Folders in which a header has a value of its own. */
const folderBlocks = (basePath: string, rules: readonly HeaderRule[]): string[] =>
  rules.flatMap(({ name, value, within }) =>
    within.map((one) =>
      block(`${basePath}${one.folder}*`, value === null ? [`${name}: ${one.value}`] : instead(name, one.value)),
    ),
  );

/** Types that hosts guess wrong or without a character set; those of pages and their files they know. */
const typeBlocks = (basePath: string): string[] =>
  FILE_TYPES.filter(({ type, isText }) => isText && !/^(?:text\/(?:html|css|javascript)|image\/.*)$/.test(type)).flatMap(
    (one) => [
      ...one.extensions.map((extension) => block(`${basePath}*.${extension}`, [`Content-Type: ${contentType(one)}`])),
      ...one.names.map((name) => block(`${basePath}*${name}`, instead('Content-Type', contentType(one)))),
    ],
  );

/** `_headers` for hosts that read it (Netlify, Cloudflare Pages). */
export function headersFile(corpus: Pick<Corpus, 'site' | 'settings'>): SiteFile {
  const { basePath } = corpus.settings;
  const rules = headerRules(corpus);
  const general = rules.flatMap(({ name, value }) => (value === null ? [] : [`${name}: ${value}`]));
  return {
    path: '_headers',
    content: [block(`${basePath}*`, general), ...folderBlocks(basePath, rules), ...typeBlocks(basePath)].join(''),
  };
}
