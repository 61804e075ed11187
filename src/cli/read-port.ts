import { UsageError, type CommandLine } from './command-line.ts';

const DEFAULT_PORT = 4321;

/** The port that was said; `null` where none was. */
export function portOf({ value }: CommandLine): number | null {
  const stated = value('port');
  if (stated === undefined) return null;
  if (!/^\d{1,5}$/.test(stated) || Number(stated) > 65_535)
    throw new UsageError(`Opcja „--port” ma wartość „${stated}”, a powinna być liczbą od 0 do 65535.`);
  return Number(stated);
}

/** The port to serve at; 0 is any free one. */
export const readPort = (line: CommandLine): number => portOf(line) ?? DEFAULT_PORT;
