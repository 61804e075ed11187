import slugify from '@sindresorhus/slugify';
import type { Corpus } from '../../types.ts';
import { SERVER_WORDS } from '../../strings/server-config.ts';
import { charsetTypes, compressedTypes, FILE_TYPES } from './file-types.ts';
import { headerRules } from './host-rules.ts';
import type { ServerPlace } from './server-place.ts';

/** A text as nginx reads it whole. */
const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;

/** A path in a regular expression. */
const literal = (path: string): string => path.replace(/[.+~]/g, '\\$&');

const list = (name: string, words: readonly string[]): string[] => [
  `    ${name}`,
  ...words.map((word, index) => `        ${word}${index === words.length - 1 ? ';' : ''}`),
];

const notHtml = (type: string): boolean => type !== 'text/html';

/** nginx adds `text/html` to these lists by itself. */
const types = (): string[] => [
  '    types {',
  ...FILE_TYPES.flatMap(({ type, extensions }) => (extensions.length === 0 ? [] : [`        ${type} ${extensions.join(' ')};`])),
  '    }',
  '    default_type application/octet-stream;',
];

/** Files whose name says more of their type than how it ends. */
const namedFiles = (basePath: string, root: string): string[] =>
  FILE_TYPES.flatMap(({ type, names }) =>
    names.flatMap((name) => [
      `    location ~ "^${literal(basePath)}(?<programoteka_plik>(?:.+/)?${literal(name)})$" {`,
      `        alias ${quoted(`${root}/$programoteka_plik`)};`,
      '        types { }',
      `        default_type ${type};`,
      '    }',
    ]),
  );

/** A site in the words of nginx (1.20 or newer), a file for `conf.d/`. */
export function nginxConfig(corpus: Pick<Corpus, 'site' | 'settings'>, { root, host, port }: ServerPlace): string {
  const { basePath } = corpus.settings;
  // Variables are known to all sites of a server, so they carry the name of this one.
  const prefix = `programoteka_${slugify(`${host ?? ''} ${basePath}`, { separator: '_' })}`.replace(/_$/, '');
  const headers = headerRules(corpus).map((rule, index) => ({ ...rule, variable: `$${prefix}_${String(index + 1)}` }));
  const varying = headers.filter(({ within }) => within.length > 0);
  const listened = String(port ?? 80);
  return [
    `# ${SERVER_WORDS.made('nginx')}`,
    ...varying.flatMap(({ value, within, variable }) => [
      `map $uri ${variable} {`,
      `    default ${quoted(value ?? '')};`,
      ...within.map((one) => `    ${quoted(`~^${literal(basePath + one.folder)}`)} ${quoted(one.value)};`),
      '}',
    ]),
    'server {',
    `    listen ${listened};`,
    `    listen [::]:${listened};`,
    `    server_name ${host ?? '_'};`,
    `    # ${SERVER_WORDS.behindProxy}`,
    '    absolute_redirect off;',
    '    index index.html;',
    '    etag on;',
    ...types(),
    '    charset utf-8;',
    ...list('charset_types', charsetTypes().filter(notHtml)),
    '    gzip on;',
    '    gzip_vary on;',
    '    gzip_proxied any;',
    '    gzip_comp_level 6;',
    '    gzip_min_length 256;',
    ...list('gzip_types', compressedTypes().filter(notHtml)),
    ...headers.map(
      ({ name, value, within, variable }) =>
        `    add_header ${name} ${within.length > 0 ? variable : quoted(value ?? '')} always;`,
    ),
    `    error_page 403 =404 ${basePath}404.html;`,
    `    error_page 404 ${basePath}404.html;`,
    `    # ${SERVER_WORDS.hidden}`,
    '    location ~ "/(?:\\.(?!well-known/)|_headers$)" {',
    '        return 404;',
    '    }',
    ...namedFiles(basePath, root),
    `    location ${basePath} {`,
    `        ${basePath === '/' ? `root ${quoted(root)}` : `alias ${quoted(`${root}/`)}`};`,
    '    }',
    ...(basePath === '/' ? [] : [`    location = ${basePath.slice(0, -1)} {`, `        return 301 ${basePath};`, '    }']),
    '}',
    '',
  ].join('\n');
}
