import { UsageError, type CommandLine } from './command-line.ts';

const DEFAULT_PORT = 4321;

/** The port to serve at; 0 is any free one. */
export function readPort({ value }: CommandLine): number {
  const stated = value('port');
  if (stated === undefined) return DEFAULT_PORT;
  if (!/^\d{1,5}$/.test(stated) || Number(stated) > 65_535)
    throw new UsageError(`Opcja „--port” ma wartość „${stated}”, a powinna być liczbą od 0 do 65535.`);
  return Number(stated);
}
