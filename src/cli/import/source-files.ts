import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const TYPES = /\.(?:docx|docm|doc|odt|rtf|html?|pdf|zipx?)$|(?:^|[/\\])akt\.xml$/i;

/** The files named, and those of the kinds that can be imported in the folders named, in order. */
export function sourceFiles(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const isFolder = statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;
    if (!isFolder) return [name];
    return readdirSync(name, { recursive: true, encoding: 'utf8' })
      .filter((file) => TYPES.test(file) && !/(?:^|[/\\])[.~]/.test(file))
      .map((file) => join(name, file))
      .sort();
  });
}
