import { relative } from 'node:path';
import { MESSAGE_FORMATS, printDiagnostics } from '../diagnostics/print.ts';
import { buildCorpus } from '../corpus.ts';
import { attachedPdfs } from '../publish/attached-pdfs.ts';
import { readSettings } from '../settings.ts';
import { plural } from '../strings/plural.ts';
import { UsageError, type Command } from './command-line.ts';
import { attachBeside } from './check/attach-beside.ts';
import { mendContent } from './check/mend-content.ts';
import { pipelineCache } from './pipeline-cache.ts';

export const check: Command = async ({ value, has }) => {
  const wanted = value('format') ?? 'text';
  const format = MESSAGE_FORMATS.find((known) => known === wanted);
  if (format === undefined) throw new UsageError(`Nieznana postać wyniku „${wanted}”. Możliwe: ${MESSAGE_FORMATS.join(', ')}.`);
  const settings = readSettings(process.env);
  if (has('fix')) {
    const corpus = buildCorpus(settings, pipelineCache());
    const mended = mendContent(corpus) + attachBeside(corpus);
    console.log(
      mended === 0 ? 'Nie było czego poprawiać.' : `Poprawiono ${plural(mended, { one: 'plik', few: 'pliki', many: 'plików' })}.`,
    );
  }
  const cache = pipelineCache();
  const { diagnostics } = buildCorpus(settings, cache, await attachedPdfs(settings.contentDir, cache));
  const output = printDiagnostics(diagnostics, format, relative(process.cwd(), settings.contentDir) || '.');
  if (output !== '') console.log(output);
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
};
