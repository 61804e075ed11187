import { rmSync, writeFileSync } from 'node:fs';
import { printable } from '../diagnostics/printable.ts';
import { buildCorpus } from '../corpus.ts';
import { effect } from '../compare/effect/effect.ts';
import { effectHtml } from '../html/effect-html.ts';
import { effectText } from '../compare/effect/effect-text.ts';
import { readSettings } from '../settings.ts';
import { UsageError, type Command } from './command-line.ts';
import { contentAt } from './effect/content-at.ts';
import { pipelineCache } from './pipeline-cache.ts';

export const showEffect: Command = ({ args, value }) => {
  const [ref] = args;
  if (ref === undefined) throw new UsageError('Podaj, z czym porównać treść, np. npm run effect -- origin/main');
  const settings = readSettings(process.env);
  const contentDir = contentAt(settings.contentDir, ref);
  try {
    const base = buildCorpus({ ...settings, contentDir }, pipelineCache());
    const report = effect(base, buildCorpus(settings, pipelineCache()));
    const out = value('out') ?? 'skutek.html';
    writeFileSync(out, effectHtml(report));
    console.log(printable(`${effectText(report)}\n\nSprawozdanie: ${out}`));
    return 0;
  } finally {
    rmSync(contentDir, { recursive: true, force: true });
  }
};
