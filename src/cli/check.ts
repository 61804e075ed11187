import { relative } from 'node:path';
import { FORMATS, printDiagnostics } from '../diagnostics/print.ts';
import { buildCorpus } from '../corpus.ts';
import { readSettings } from '../settings.ts';
import { plural } from '../strings/plural.ts';
import { UsageError, type Command } from './command-line.ts';
import { mendContent } from './check/mend-content.ts';
import { pipelineCache } from './pipeline-cache.ts';

export const check: Command = ({ value, has }) => {
  const wanted = value('format') ?? 'text';
  const format = FORMATS.find((known) => known === wanted);
  if (format === undefined) throw new UsageError(`Nieznana postać wyniku „${wanted}”. Możliwe: ${FORMATS.join(', ')}.`);
  const settings = readSettings(process.env);
  if (has('fix')) {
    const mended = mendContent(buildCorpus(settings, pipelineCache()));
    console.log(
      mended === 0 ? 'Nie było czego poprawiać.' : `Poprawiono ${plural(mended, { one: 'plik', few: 'pliki', many: 'plików' })}.`,
    );
  }
  const { diagnostics } = buildCorpus(settings, pipelineCache());
  const output = printDiagnostics(diagnostics, format, relative(process.cwd(), settings.contentDir) || '.');
  if (output !== '') console.log(output);
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
};
