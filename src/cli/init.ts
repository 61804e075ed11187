import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { readSettings, SettingsError } from '../settings.ts';
import { COMMANDS } from '../strings/commands.ts';
import { INIT_WORDS } from '../strings/init.ts';
import { UsageError, type Command } from './command-line.ts';
import { askTown } from './init/ask-town.ts';
import { packageFile } from './init/package-file.ts';
import { townFiles } from './init/town-files.ts';
import { createAsk } from './new/ask.ts';
import { programPackage } from './program-package.ts';

/** Writes a repository that holds nothing but a town's content and what checks and publishes it. No file that is there is changed. */
export const init: Command = async ({ args, value, has }) => {
  if (args.length > 1) throw new UsageError(INIT_WORDS.oneFolder(args.length));
  const folder = resolve(args[0] ?? '.');
  const shown = relative(process.cwd(), folder) || '.';
  const flags = Object.fromEntries(COMMANDS.init.options.map(({ name }) => [name, value(name)] as const));
  const { version, node, pdf } = programPackage();
  const ask = createAsk(flags, has('yes'));
  try {
    const town = await askTown(ask, { today: readSettings(process.env).buildDate, source: version, node, pdf });
    const files = townFiles(town);
    const taken = files.filter(({ path }) => existsSync(join(folder, path))).map(({ path }) => path);
    if (taken.length > 0) throw new SettingsError(INIT_WORDS.taken(shown, taken.slice(0, 5).join(', ')));
    const packagePath = join(folder, 'package.json');
    const packageText = packageFile(town, existsSync(packagePath) ? readFileSync(packagePath, 'utf8') : null, packagePath);
    for (const { path, text } of [...files, { path: 'package.json', text: packageText }]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    console.log(INIT_WORDS.done(files.length + 1, shown));
    console.log(INIT_WORDS.next([...(shown === '.' ? [] : [`cd ${shown}`]), 'npm install', 'npm start']));
    return 0;
  } finally {
    ask.close();
  }
};
