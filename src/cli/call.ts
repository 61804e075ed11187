import { nearest } from '../diagnostics/nearest.ts';
import { COMMANDS, commandHelp, isCommand, programHelp, type CommandName } from '../strings/commands.ts';
import { readCommandLine, UsageError, type Command } from './command-line.ts';
import { setUpProcess } from './process-setup.ts';
import { programPackage } from './program-package.ts';

/** Each command is loaded when it is called, for most take their time to load. */
const LOADERS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  start: async () => (await import('./start.ts')).start,
  build: async () => (await import('./build.ts')).build,
  dev: async () => (await import('./dev.ts')).dev,
  check: async () => (await import('./check.ts')).check,
  new: async () => (await import('./new.ts')).newDocument,
  import: async () => (await import('./import.ts')).importFiles,
  effect: async () => (await import('./effect.ts')).showEffect,
  init: async () => (await import('./init.ts')).init,
  upgrade: async () => (await import('./upgrade.ts')).upgrade,
  deploy: async () => (await import('./deploy.ts')).deploy,
  review: async () => (await import('./review.ts')).review,
  keygen: async () => (await import('./keygen.ts')).keygen,
  archive: async () => (await import('./archive.ts')).archive,
  portal: async () => (await import('./portal.ts')).portal,
  mcp: async () => (await import('./mcp.ts')).mcp,
  'server-config': async () => (await import('./server-config.ts')).serverConfig,
};

const ownVersion = (): string => programPackage().version;

/** The arguments that come before `--`, which are options where they begin with a hyphen. */
const asksFor = (args: readonly string[], ...names: string[]): boolean => {
  const end = args.indexOf('--');
  return (end === -1 ? args : args.slice(0, end)).some((arg) => names.includes(arg));
};

/** Runs the command of a command line, which begins with its name; resolves to the exit code. */
export async function call([name = '', ...args]: readonly string[]): Promise<number> {
  if (name === '--version' || asksFor(args, '--version')) {
    console.log(ownVersion());
    return 0;
  }
  const [named = ''] = args;
  if (name === 'help' && isCommand(named)) {
    console.log(commandHelp(named));
    return 0;
  }
  if (['', 'help', '--help', '-h'].includes(name)) {
    console.log(programHelp(ownVersion()));
    return name === '' ? 2 : 0;
  }
  if (!isCommand(name)) {
    const near = nearest(name, Object.keys(COMMANDS));
    throw new UsageError(
      `Nieznane polecenie „${name}”.${near === '' ? '' : ` Czy chodziło o „${near}”?`} Polecenia pokazuje: programoteka --help`,
    );
  }
  if (asksFor(args, '--help', '-h')) {
    console.log(commandHelp(name));
    return 0;
  }
  const line = readCommandLine(name, args);
  setUpProcess();
  const command = await LOADERS[name]();
  return command(line);
}
