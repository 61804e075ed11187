import { buildCorpus } from '../corpus.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { apacheConfig } from '../publish/host/apache-config.ts';
import { caddyConfig } from '../publish/host/caddy-config.ts';
import { nginxConfig } from '../publish/host/nginx-config.ts';
import { readSettings, SettingsError } from '../settings.ts';
import { SERVER_WORDS } from '../strings/server-config.ts';
import { UsageError, type Command } from './command-line.ts';
import { pipelineCache } from './pipeline-cache.ts';
import { portOf } from './read-port.ts';

const SERVERS = { nginx: nginxConfig, apache: apacheConfig, caddy: caddyConfig } as const;

const isServer = (name: string): name is keyof typeof SERVERS => Object.hasOwn(SERVERS, name);

/** A path that stands in a configuration as it is. */
function readRoot(root: string): string {
  if (/["'\\$\n\r{}]/.test(root)) throw new SettingsError(SERVER_WORDS.badRoot(root));
  return root.replace(/\/+$/, '');
}

/** Prints the configuration of a web server for this site. */
export const serverConfig: Command = (line) => {
  const [name] = line.args;
  const known = Object.keys(SERVERS);
  if (name === undefined) throw new UsageError(SERVER_WORDS.which(known.join(', ')));
  if (!isServer(name)) throw new UsageError(SERVER_WORDS.unknown(name, nearest(name, known), known.join(', ')));
  const port = portOf(line);
  const settings = readSettings(process.env);
  const host = settings.siteUrl === null ? null : new URL(settings.siteUrl).hostname;
  const root = readRoot(line.value('root') ?? settings.outDir);
  const corpus = buildCorpus(settings, pipelineCache());
  process.stdout.write(SERVERS[name](corpus, { root, host, port }));
  return 0;
};
