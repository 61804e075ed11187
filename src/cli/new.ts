import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { cac } from 'cac';
import pc from 'picocolors';
import { buildCorpus } from '../corpus.ts';
import { readSettings, SettingsError } from '../settings.ts';
import { isNewKind, NEW_KIND_WORDS } from '../strings/authoring.ts';
import { createAsk } from './new/ask.ts';
import { makeSkeleton } from './new/make-skeleton.ts';
import { pipelineCache } from './pipeline-cache.ts';
import { run } from './run.ts';

run(async () => {
  const cli = cac('npm run new --');
  cli.usage(`${Object.keys(NEW_KIND_WORDS).join('|')} [opcje]`);
  cli.option('--tytul <tekst>', 'Tytuł, a dla uchwały słowa „w sprawie …”');
  cli.option('--rok <rok>', 'Rok programu, sprawozdania lub konsultowanego programu');
  cli.option('--z <program>', 'Program: zacznij od tekstu starszego, z przesuniętymi latami i datami');
  cli.option('--dotyczy <dokument>', 'Zmieniana uchwała albo powiązany dokument (identyfikator lub numer)');
  cli.option('--numer <numer>', 'Numer uchwały');
  cli.option('--organ <nazwa>', 'Organ (domyślnie stanowiący)');
  cli.option('--data <dzień>', 'Data RRRR-MM-DD (domyślnie dziś)');
  cli.option('--od <dzień>', 'Konsultacje: pierwszy dzień uwag');
  cli.option('--do <dzień>', 'Konsultacje: ostatni dzień uwag');
  cli.option('--yes', 'O nic nie pyta, przyjmuje wartości domyślne');
  cli.help();
  const { args, options } = cli.parse();
  if (options['help'] === true) return 0;
  const ask = createAsk(options);
  try {
    const list = Object.entries(NEW_KIND_WORDS).map(([name, words]) => `${name} (${words})`);
    const kind = args[0] ?? (await ask.ask('rodzaj', `Co utworzyć: ${list.join(', ')}`, ''));
    if (!isNewKind(kind)) throw new SettingsError(`Nie wiadomo, co utworzyć: „${kind}”. Możliwe: ${list.join(', ')}.`);
    const corpus = buildCorpus(readSettings(process.env), pipelineCache());
    const { path, text } = await makeSkeleton(kind, corpus, ask);
    const file = join(corpus.settings.contentDir, path);
    const shown = relative(process.cwd(), file);
    if (existsSync(file))
      throw new SettingsError(`Plik „${shown}” już jest i nie zostanie nadpisany. Podaj inny rok, numer albo tytuł.`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
    console.log(`${pc.green(`Utworzono ${shown}`)}. Uzupełnij miejsca z wielokropkiem, a potem uruchom: npm run check`);
    return 0;
  } finally {
    ask.close();
  }
});
