import { relative } from 'node:path';
import { cac } from 'cac';
import { FORMATS, printDiagnostics } from '../diagnostics/print.ts';
import { buildCorpus } from '../corpus.ts';
import { readSettings } from '../settings.ts';
import { plural } from '../strings/plural.ts';
import { mendContent } from './check/mend-content.ts';
import { pipelineCache } from './pipeline-cache.ts';
import { run } from './run.ts';

run(() => {
  const cli = cac('npm run check --');
  cli.option('--format <format>', `Postać wyniku: ${FORMATS.join(', ')}`, { default: 'text' });
  cli.option('--fix', 'Poprawia typografię (cudzysłowy, skróty jednostek, odstępy, końce wierszy) i pokazuje zmiany');
  cli.help();
  const { options } = cli.parse();
  if (options['help'] === true) return 0;
  const format = FORMATS.find((known) => known === options['format']);
  if (format === undefined) {
    console.error(`Nieznana postać wyniku „${String(options['format'])}”. Możliwe: ${FORMATS.join(', ')}.`);
    return 2;
  }
  const settings = readSettings(process.env);
  if (options['fix'] === true) {
    const mended = mendContent(buildCorpus(settings, pipelineCache()));
    console.log(
      mended === 0 ? 'Nie było czego poprawiać.' : `Poprawiono ${plural(mended, { one: 'plik', few: 'pliki', many: 'plików' })}.`,
    );
  }
  const { diagnostics } = buildCorpus(settings, pipelineCache());
  const output = printDiagnostics(diagnostics, format, relative(process.cwd(), settings.contentDir) || '.');
  if (output !== '') console.log(output);
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
});
