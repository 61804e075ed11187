import { existsSync, mkdirSync, readdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dev as serve, type AstroIntegration } from 'astro';
import { collectionsFile, schemaFiles } from '../import/authoring/editor-files.ts';
import { buildCorpus } from '../corpus.ts';
import { printDiagnostics } from '../diagnostics/print.ts';
import { astroConfig } from '../publish/astro-config.ts';
import { attachedPdfs } from '../publish/attached-pdfs.ts';
import { cmsIntegrations } from '../publish/cms-integration.ts';
import { currentCorpus, provideCorpus } from '../publish/current-corpus.ts';
import { readExcerpts } from '../publish/read-excerpts.ts';
import { CODE, WORKSHOPS } from '../content/program-places.ts';
import { readSettings } from '../settings.ts';
import type { Diagnostic } from '../types.ts';
import type { Command } from './command-line.ts';
import { EDITORIAL } from '../strings/editorial.ts';
import { polishOverlay } from './dev/polish-overlay.ts';
import { serveContent } from './dev/serve-content.ts';
import { pipelineCache } from './pipeline-cache.ts';
import { readPort } from './read-port.ts';

const settings = readSettings(process.env);
const folder = relative(process.cwd(), settings.contentDir) || '.';
const cache = pipelineCache();

const contentOf = (file: string): string | null => (existsSync(file) ? readFileSync(file, 'utf8') : null);

/** Writes the files from which VS Code's Astro extension completes front matter: which file has which schema. */
function writeEditorFiles(): void {
  const dir = join(WORKSHOPS, 'collections');
  mkdirSync(dir, { recursive: true });
  const names = readdirSync(settings.contentDir, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => name.endsWith('.md')).map((name) => name.split(sep).join('/'));
  for (const { path, content } of [...schemaFiles(), collectionsFile(files, `${pathToFileURL(settings.contentDir).href}/`)]) {
    // Astro reloads the page when these change.
    if (contentOf(join(dir, path)) !== content) writeFileSync(join(dir, path), content);
  }
}

/** Messages with the words they are about, as text: Astro makes HTML of it. */
function overlayText(errors: readonly Diagnostic[]): string {
  const excerpts = readExcerpts(settings.contentDir, errors);
  return errors
    .map(({ file, line, column, message, hint }, index) => {
      const { before, fault, after } = excerpts[index] ?? { before: '', fault: '', after: '' };
      const words = `${before}${fault}${after}`.trim();
      const place = `${file}:${String(line)}:${String(column)}\n${message}\n`;
      const marked = fault === '' ? words : `${before.trimStart()}»${fault}«${after.trimEnd()}`;
      return `${place}${words === '' ? '' : `    ${marked}\n`}${hint}`;
    })
    .join('\n\n');
}

const isInside = (dir: string, path: string): boolean => `${path}${sep}`.startsWith(`${dir}${sep}`);

/** Errors that the content has now. */
let current: readonly Diagnostic[] = [];

async function refresh(): Promise<readonly Diagnostic[]> {
  const corpus = buildCorpus(settings, cache, await attachedPdfs(settings.contentDir, cache));
  provideCorpus({ corpus, isLive: true });
  writeEditorFiles();
  if (corpus.diagnostics.length > 0) console.error(printDiagnostics(corpus.diagnostics, 'text', folder));
  return corpus.diagnostics.filter(({ severity }) => severity === 'error');
}

/** Reloads the page when content changes; errors of content are shown over it until they are corrected. */
const livePreview: AstroIntegration = {
  name: 'programoteka-live-preview',
  hooks: {
    'astro:config:setup': ({ injectRoute, updateConfig }) => {
      updateConfig({ vite: { plugins: [polishOverlay()] } });
      injectRoute({ pattern: '/redakcja/', entrypoint: join(CODE, 'site', 'preview', 'redakcja.astro') });
      injectRoute({ pattern: '/styl/', entrypoint: join(CODE, 'site', 'preview', 'styl.astro') });
    },
    'astro:server:setup': ({ server }) => {
      server.middlewares.use(serveContent(currentCorpus));
      // A page that was loaded or opened anew has lost the message.
      server.ws.on('connection', () => {
        if (current.length > 0) tell(current);
      });
      const show = (errors: readonly Diagnostic[]): void => {
        // Astro caches paths and their documents until it is told that content has changed.
        for (const environment of Object.values(server.environments)) environment.hot.send('astro:content-changed', {});
        current = errors;
        // Errors are told anew to the page once it is loaded.
        server.ws.send({ type: 'full-reload' });
      };
      const tell = (errors: readonly Diagnostic[]): void => {
        const [first] = errors;
        if (first === undefined) return;
        server.ws.send({
          type: 'error',
          err: {
            ...{ name: EDITORIAL.overlayName, title: EDITORIAL.overlayTitle(errors.length) },
            message: overlayText(errors),
            stack: '',
            plugin: 'programoteka',
            // The whole path, so that the overlay can open the file in an editor.
            loc: { file: join(settings.contentDir, first.file), line: first.line, column: first.column },
          },
        });
      };
      let timer: NodeJS.Timeout | undefined;
      let working: Promise<void> = Promise.resolve();
      watch(settings.contentDir, { recursive: true }, (_event, name) => {
        // Beside the content, where its folder is the current one: packages, the built site, what the system hides.
        if (name !== null && (/^(?:\.|node_modules)/.test(name) || isInside(settings.outDir, join(settings.contentDir, name))))
          return;
        clearTimeout(timer);
        timer = setTimeout(() => {
          // One after another, so that the last state of the files is the one that is shown.
          working = working.then(refresh).then(show).catch(console.error);
        }, 50);
      });
    },
  },
};

export const dev: Command = async (line) => {
  const port = readPort(line);
  current = await refresh();
  const server = await serve({
    ...astroConfig(settings, settings.outDir),
    configFile: false,
    ...(line.has('port') ? { server: { port } } : {}),
    logLevel: 'warn',
    integrations: [livePreview, ...cmsIntegrations(currentCorpus())],
  });
  const address = `http://localhost:${String(server.address.port)}${settings.basePath}`;
  console.log(`Podgląd: ${address} (Ctrl+C kończy). Błędy, projekty i terminy: ${address}redakcja/`);
  return 0;
};
