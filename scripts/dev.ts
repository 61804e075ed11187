import { watch } from 'node:fs';
import { relative, resolve } from 'node:path';
import { dev, type AstroIntegration } from 'astro';
import { buildCorpus } from '../src/corpus.ts';
import { printDiagnostics } from '../src/diagnostics/print.ts';
import { provideCorpus } from '../src/publish/current-corpus.ts';
import { readSettings } from '../src/settings.ts';
import type { Diagnostic } from '../src/types.ts';
import { pipelineCache } from './pipeline-cache.ts';
import { run } from './run.ts';

const settings = readSettings(process.env);
const folder = relative(process.cwd(), settings.contentDir) || '.';
const cache = pipelineCache();

async function refresh(): Promise<readonly Diagnostic[]> {
  const corpus = await buildCorpus(settings, cache);
  provideCorpus(corpus, true);
  if (corpus.diagnostics.length > 0) console.error(printDiagnostics(corpus.diagnostics, 'text', folder));
  return corpus.diagnostics.filter(({ severity }) => severity === 'error');
}

/** Reloads the page when content changes; an error of content lies over it until it is mended. */
const livePreview: AstroIntegration = {
  name: 'programoteka-live-preview',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const show = (errors: readonly Diagnostic[]): void => {
        // The paths and their documents are remembered until Astro hears that content has changed.
        for (const environment of Object.values(server.environments)) environment.hot.send('astro:content-changed', {});
        const [first] = errors;
        if (first === undefined) {
          server.ws.send({ type: 'full-reload' });
          return;
        }
        const message = errors
          .map(({ file, line, column, message: text, hint }) => `${file}:${String(line)}:${String(column)}\n${text}\n${hint}`)
          .join('\n\n');
        server.ws.send({
          type: 'error',
          err: { message, stack: '', plugin: 'programoteka', loc: { file: first.file, line: first.line, column: first.column } },
        });
      };
      let timer: NodeJS.Timeout | undefined;
      watch(settings.contentDir, { recursive: true }, () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          void refresh().then(show);
        }, 50);
      });
    },
  },
};

run(async () => {
  await refresh();
  const server = await dev({
    root: resolve(import.meta.dirname, '..'),
    base: settings.basePath,
    logLevel: 'warn',
    integrations: [livePreview],
  });
  console.log(`Podgląd: http://localhost:${String(server.address.port)}${settings.basePath} (Ctrl+C kończy).`);
  return 0;
});
