import { parseArgs } from 'node:util';
import { nearest } from '../diagnostics/nearest.ts';
import { SettingsError } from '../settings.ts';
import { COMMANDS, type CommandName, type CommandOption } from '../strings/commands.ts';

/** A command that was called as it can't be: the message is Polish, and the process ends with 2. */
export class UsageError extends SettingsError {}

export interface CommandLine {
  readonly args: readonly string[];
  /** The value of an option; `undefined` where it is not given. */
  readonly value: (name: string) => string | undefined;
  /** Whether an option that takes no value is given. */
  readonly has: (name: string) => boolean;
}

/** What a command does with what it was called with; resolves to the exit code. */
export type Command = (line: CommandLine) => number | Promise<number>;

const unknownOption = (rawName: string, options: readonly CommandOption[], command: CommandName): UsageError => {
  const near = nearest(
    rawName.replace(/^-+/, ''),
    options.map(({ name }) => name),
  );
  return new UsageError(
    `Nieznana opcja „${rawName}”.${near === '' ? '' : ` Czy chodziło o „--${near}”?`} Opcje polecenia pokazuje: programoteka ${command} --help`,
  );
};

/** Whether anything but options may follow the command's name. */
const takesArguments = (command: CommandName): boolean => !['', '[opcje]'].includes(COMMANDS[command].usage);

/** Reads the arguments of a command; throws a `UsageError` for an option it does not have, or without its value. */
export function readCommandLine(command: CommandName, argv: readonly string[]): CommandLine {
  const options: readonly CommandOption[] = COMMANDS[command].options;
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      options.map(({ name, value }) => [name, { type: value === undefined ? 'boolean' : 'string' }] as const),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const args: string[] = [];
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (!takesArguments(command))
        throw new UsageError(
          `Polecenie „${command}” przyjmuje tylko opcje, a podano „${token.value}”. Opcje pokazuje: programoteka ${command} --help`,
        );
      args.push(token.value);
    }
    if (token.kind !== 'option') continue;
    const option = options.find(({ name }) => name === token.name);
    if (option === undefined) throw unknownOption(token.rawName, options, command);
    if (option.value === undefined && token.value !== undefined)
      throw new UsageError(`Opcja „--${option.name}” nie ma wartości.`);
    if (option.value !== undefined && token.value === undefined)
      throw new UsageError(`Po opcji „--${option.name}” brakuje wartości: --${option.name} <${option.value}>`);
    values.set(option.name, (token.value ?? '').trim());
  }
  return { args, value: (name) => values.get(name), has: (name) => values.has(name) };
}
