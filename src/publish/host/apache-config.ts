import type { Corpus } from '../../types.ts';
import { SERVER_WORDS } from '../../strings/server-config.ts';
import { compressedTypes, contentType, FILE_TYPES } from './file-types.ts';
import { headerRules } from './host-rules.ts';
import type { ServerPlace } from './server-place.ts';

const quoted = (text: string): string => `"${text.replace(/"/g, '\\"')}"`;

/** A path in a regular expression. */
const literal = (path: string): string => path.replace(/[.+~]/g, '\\$&');

/**
 * Types by the end of the whole name. Apache would read every part between dots: „xv.pl.json” as a Polish text, „akt.gz.json” as a
 * compressed one.
 */
const types = (): string[] =>
  FILE_TYPES.flatMap((one) =>
    [
      ...(one.extensions.length === 0 ? [] : [`\\.(?:${one.extensions.join('|')})$`]),
      ...one.names.map((name) => `^${literal(name)}$`),
    ].flatMap((pattern) => [
      `        <FilesMatch ${quoted(pattern)}>`,
      `            ForceType ${quoted(contentType(one))}`,
      '        </FilesMatch>',
    ]),
  );

/** Languages and encodings that Apache would read in a name; its usual settings know these. */
const NO_MEANING = ['RemoveLanguage .pl .en .uk .de .cs .fr', 'RemoveEncoding .gz .tgz .Z .bz2', 'RemoveHandler .cgi .var .map'];

/** A site in the words of Apache (2.4), a file for `sites-available/`. */
export function apacheConfig(corpus: Pick<Corpus, 'site' | 'settings'>, { root, host, port }: ServerPlace): string {
  const { basePath } = corpus.settings;
  return [
    `# ${SERVER_WORDS.made('Apache')}`,
    '# a2enmod headers deflate filter alias',
    ...(port === null ? [] : [`Listen ${String(port)}`]),
    `<VirtualHost *:${String(port ?? 80)}>`,
    ...(host === null ? [] : [`    ServerName ${host}`]),
    ...(basePath === '/'
      ? [`    DocumentRoot ${quoted(root)}`]
      : [
          `    Alias ${quoted(basePath)} ${quoted(`${root}/`)}`,
          `    RedirectMatch 301 ${quoted(`^${literal(basePath.slice(0, -1))}$`)} ${quoted(basePath)}`,
        ]),
    // Older ones redirect with the name of the host that the reader asked for.
    '    <IfVersion >= 2.4.58>',
    '        RedirectRelative On',
    '    </IfVersion>',
    `    <Directory ${quoted(root)}>`,
    '        Require all granted',
    '        Options -Indexes -MultiViews +FollowSymLinks',
    '        AllowOverride None',
    '        DirectoryIndex index.html',
    '        FileETag MTime Size',
    `        # ${SERVER_WORDS.behindProxy}`,
    '        DirectorySlash Off',
    '        <If "-d %{REQUEST_FILENAME} && %{REQUEST_URI} !~ m#/$#">',
    '            Redirect 301 "%{REQUEST_URI}/"',
    '        </If>',
    ...NO_MEANING.map((line) => `        ${line}`),
    ...types(),
    '    </Directory>',
    `    ErrorDocument 404 ${basePath}404.html`,
    `    ErrorDocument 403 ${basePath}404.html`,
    `    # ${SERVER_WORDS.hidden}`,
    '    RedirectMatch 404 "/(?:\\.(?!well-known/)|_headers$)"',
    ...headerRules(corpus).flatMap(({ name, value, within }) => [
      ...(value === null ? [] : [`    Header always set ${name} ${quoted(value)}`]),
      ...within.flatMap((one) => [
        `    <LocationMatch ${quoted(`^${literal(basePath + one.folder)}`)}>`,
        `        Header always set ${name} ${quoted(one.value)}`,
        '    </LocationMatch>',
      ]),
    ]),
    `    AddOutputFilterByType DEFLATE ${compressedTypes().join(' ')}`,
    `    # ${SERVER_WORDS.compression}`,
    `    RequestHeader edit "If-None-Match" '^"(.*)-gzip"$' '"$1"'`,
    '</VirtualHost>',
    '',
  ].join('\n');
}
