import { existsSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, parse, relative, resolve, sep } from 'node:path';
import { SettingsError, type Settings } from '../settings.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
/** Folders of this checkout that a site must never replace. */
const SOURCES = ['src', 'public', 'scripts', 'node_modules', '.git', '.github', '.ci', '.astro'].map((name) => join(ROOT, name));

/** A path with its links followed as far as it exists, so that a link can't hide what it leads to. */
function real(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(real(parent), relative(parent, path));
}

const holds = (outer: string, inner: string): boolean =>
  inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);

/** The output folder is replaced whole by a build. Throws a `SettingsError` where that would destroy something else. */
export function guardOutput({ outDir, contentDir }: Settings): void {
  const output = real(outDir);
  const content = real(contentDir);
  const refuse = (reason: string): never => {
    throw new SettingsError(
      `Zmienna OUT_DIR wskazuje „${outDir}”, a budowanie zastępuje cały ten katalog: ${reason}. Podaj inny, na przykład „dist”.`,
    );
  };
  if (output === parse(output).root || output === real(homedir())) refuse('to katalog główny albo domowy');
  if (holds(output, content) || holds(content, output)) refuse('tam jest treść serwisu');
  if (holds(output, real(ROOT)) || holds(output, real(process.cwd()))) refuse('tam jest program');
  if (SOURCES.some((source) => holds(real(source), output))) refuse('tam są pliki programu');
  if (existsSync(join(output, '.git')) || existsSync(join(output, 'package.json'))) refuse('jest w nim inny projekt');
}
