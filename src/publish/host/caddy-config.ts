import type { Corpus } from '../../types.ts';
import { SERVER_WORDS } from '../../strings/server-config.ts';
import { compressedTypes, contentType, FILE_TYPES } from './file-types.ts';
import { headerRules } from './host-rules.ts';
import type { ServerPlace } from './server-place.ts';

const quoted = (text: string): string => `"${text.replace(/"/g, '\\"')}"`;
const indented = (lines: readonly string[]): string[] => lines.map((line) => `    ${line}`);
const block = (head: string, lines: readonly string[]): string[] => [`${head} {`, ...indented(lines), '}'];

/** The address of a site block: a port is served without TLS, as behind a host that ends it; a name gets a certificate by itself. */
const addressOf = ({ host, port }: ServerPlace): string => (port === null ? (host ?? ':80') : `:${String(port)}`);

/** Headers and types, each in the place of what was said before it. They are set last, for the file server has types of its own. */
function headers(corpus: Pick<Corpus, 'site' | 'settings'>): string[] {
  const { basePath } = corpus.settings;
  const set = (matcher: string, name: string, value: string): string[] =>
    block(`header ${matcher}`, [`${name} ${quoted(value)}`, 'defer']);
  const matched = (name: string, patterns: readonly string[], header: string, value: string): string[] => [
    `@${name} path ${patterns.join(' ')}`,
    ...set(`@${name}`, header, value),
  ];
  const rules = headerRules(corpus);
  // Deferred headers are set from the last to the first.
  return [
    ...FILE_TYPES.flatMap(({ names, ...one }, index) =>
      names.length === 0
        ? []
        : matched(
            `nazwa${String(index)}`,
            names.map((name) => `*/${name}`),
            'Content-Type',
            contentType({ names, ...one }),
          ),
    ),
    ...FILE_TYPES.flatMap((one, index) =>
      one.extensions.length === 0
        ? []
        : matched(
            `typ${String(index)}`,
            one.extensions.map((extension) => `*.${extension}`),
            'Content-Type',
            contentType(one),
          ),
    ),
    ...rules.flatMap(({ name, within }, rule) =>
      within.flatMap((one, index) =>
        matched(`katalog${String(rule)}_${String(index)}`, [`${basePath}${one.folder}*`], name, one.value),
      ),
    ),
    ...rules.flatMap(({ name, value }) => (value === null ? [] : set('*', name, value))),
  ];
}

/** A site in the words of Caddy (2), a `Caddyfile`. */
export function caddyConfig(corpus: Pick<Corpus, 'site' | 'settings'>, place: ServerPlace): string {
  const { basePath } = corpus.settings;
  const encode = block('encode gzip', [
    'minimum_length 256',
    ...block(
      'match',
      compressedTypes().map((type) => `header Content-Type ${type}*`),
    ),
  ]);
  const files = [`root * ${quoted(place.root)}`, ...block('file_server', ['index index.html'])];
  const general = headerRules(corpus).flatMap(({ name, value }) => (value === null ? [] : [`header ${name} ${quoted(value)}`]));
  return [
    `# ${SERVER_WORDS.made('Caddy')}`,
    ...block(addressOf(place), [
      ...block('route', [
        ...encode,
        `# ${SERVER_WORDS.hidden}`,
        '@ukryte path_regexp /(?:\\.(?:[^w]|w[^e])|_headers$)',
        'error @ukryte 404',
        ...(basePath === '/' ? [] : [`redir ${basePath.slice(0, -1)} ${basePath} permanent`]),
        ...headers(corpus),
        ...(basePath === '/' ? files : block(`handle_path ${basePath}*`, files)),
        'error 404',
      ]),
      ...block('handle_errors', [
        ...block('route', [
          ...encode,
          ...general,
          'header Content-Type "text/html; charset=utf-8"',
          'rewrite * /404.html',
          ...files,
        ]),
      ]),
    ]),
    '',
  ].join('\n');
}
