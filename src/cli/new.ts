import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import pc from 'picocolors';
import { buildCorpus } from '../corpus.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { readSettings, SettingsError } from '../settings.ts';
import { NEW_KIND_LIST, NEW_WORDS, newKindOf, type NewKind } from '../strings/authoring.ts';
import { COMMANDS } from '../strings/commands.ts';
import { UsageError, type Command } from './command-line.ts';
import { createAsk } from './new/ask.ts';
import { makeSkeleton } from './new/make-skeleton.ts';
import { pipelineCache } from './pipeline-cache.ts';

function readKind(word: string): NewKind {
  const kind = newKindOf(word);
  if (kind !== null) return kind;
  const near = nearest(
    word,
    [...NEW_WORDS.values()].map((made) => made.word),
  );
  throw new UsageError(
    `Nie wiadomo, co utworzyć: „${word}”.${near === '' ? '' : ` Czy chodziło o „${near}”?`} Możliwe: ${NEW_KIND_LIST}.`,
  );
}

export const newDocument: Command = async ({ args, value, has }) => {
  const flags = Object.fromEntries(COMMANDS.new.options.map(({ name }) => [name, value(name)] as const));
  const [word] = args;
  const ask = createAsk({ ...flags, rodzaj: word }, has('yes'));
  try {
    const kind = await ask.ask('rodzaj', `Co utworzyć: ${NEW_KIND_LIST}`, '', readKind);
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
};
