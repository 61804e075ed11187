import { rmSync, writeFileSync } from 'node:fs';
import { cac } from 'cac';
import { printable } from '../diagnostics/printable.ts';
import { buildCorpus } from '../corpus.ts';
import { effect } from '../compare/effect/effect.ts';
import { effectHtml } from '../html/effect-html.ts';
import { effectText } from '../compare/effect/effect-text.ts';
import { readSettings } from '../settings.ts';
import { contentAt } from './effect/content-at.ts';
import { pipelineCache } from './pipeline-cache.ts';
import { run } from './run.ts';

run(() => {
  const cli = cac('npm run effect --');
  cli.usage('<gałąź lub zmiana> [--out skutek.html]');
  cli.option('--out <plik>', 'Plik HTML ze sprawozdaniem', { default: 'skutek.html' });
  cli.help();
  const { args, options } = cli.parse();
  if (options['help'] === true) return 0;
  const [ref] = args;
  if (ref === undefined) {
    console.error('Podaj, z czym porównać treść, np. npm run effect -- origin/main');
    return 2;
  }
  const settings = readSettings(process.env);
  const contentDir = contentAt(settings.contentDir, ref);
  try {
    const base = buildCorpus({ ...settings, contentDir }, pipelineCache());
    const report = effect(base, buildCorpus(settings, pipelineCache()));
    const out = String(options['out']);
    writeFileSync(out, effectHtml(report));
    console.log(printable(`${effectText(report)}\n\nSprawozdanie: ${out}`));
    return 0;
  } finally {
    rmSync(contentDir, { recursive: true, force: true });
  }
});
