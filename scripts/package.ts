/** Makes `lib/`, the code of the npm package: modules compiled, with the types of what it exports, all else as it stands. Run by `npm pack`. */
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

const ROOT = resolve(import.meta.dirname, '..');
const SOURCES = join(ROOT, 'src');
const LIB = join(ROOT, 'lib');

const isOfTests = (path: string): boolean => /(?:^|\/)(?:testing|fixtures)\/|\.test\.ts$/.test(path);

/** A module named in a template: `from './x.ts'`, `import('./x.ts')`, `src="./x.ts"`. */
const NAMED_MODULE = /((?:\bfrom|\bimport)\s*\(?\s*'\.[^']*|\ssrc="\.[^"]*)\.ts(?=['"])/g;

/** A template as it names compiled modules. */
const compiledTemplate = (text: string): string => text.replace(NAMED_MODULE, '$1.js');

const { fileNames, options } = readConfig();

function readConfig(): ts.ParsedCommandLine {
  const parsed = ts.getParsedCommandLineOfConfigFile(join(ROOT, 'tsconfig.package.json'), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  });
  if (parsed === undefined) throw new Error('tsconfig.package.json can not be read');
  return parsed;
}

const write = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

/** Takes the types out of every module; each stands for itself, so no other is looked at. */
function compileModules(): void {
  for (const file of fileNames.filter((name) => name.startsWith(SOURCES) && !name.endsWith('.d.ts'))) {
    const { outputText, diagnostics = [] } = ts.transpileModule(readFileSync(file, 'utf8'), {
      fileName: file,
      reportDiagnostics: true,
      compilerOptions: { ...options, declaration: false },
    });
    if (diagnostics.length > 0) throw new Error(`${file}: ${ts.formatDiagnostics(diagnostics, ts.createCompilerHost(options))}`);
    write(join(LIB, file.slice(SOURCES.length + 1).replace(/\.ts$/, '.js')), outputText);
  }
}

/** Writes the types of what the package exports, and of the modules those name: finding out the rest would take most of the time. */
function writeTypes(): void {
  const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly exports: Readonly<Record<string, string | { readonly types: string }>>;
  };
  const entries = Object.values(exports).flatMap((one) =>
    typeof one === 'string' ? [] : [join(SOURCES, one.types.replace('./lib/', '').replace(/\.d\.ts$/, '.ts'))],
  );
  const program = ts.createProgram(entries, options);
  const reached = new Set<string>();
  const follow = (file: string): void => {
    const source = program.getSourceFile(file);
    if (reached.has(file) || source === undefined || source.isDeclarationFile) return;
    reached.add(file);
    program.emit(
      source,
      (path, text) => {
        write(path, text);
        for (const [, named = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'](\.[^"']*)["']/g))
          follow(resolve(dirname(file), named.replace(/\.js$/, '.ts')));
      },
      undefined,
      true,
    );
  };
  entries.forEach(follow);
}

rmSync(LIB, { recursive: true, force: true });
compileModules();
writeTypes();
for (const entry of readdirSync(SOURCES, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name).slice(SOURCES.length + 1);
  if (!entry.isFile() || isOfTests(path) || (path.endsWith('.ts') && !path.endsWith('.d.ts'))) continue;
  const target = join(LIB, path);
  mkdirSync(dirname(target), { recursive: true });
  if (path.endsWith('.astro')) writeFileSync(target, compiledTemplate(readFileSync(join(SOURCES, path), 'utf8')));
  else cpSync(join(SOURCES, path), target);
}
chmodSync(join(LIB, 'cli', 'programoteka.cjs'), 0o755);
