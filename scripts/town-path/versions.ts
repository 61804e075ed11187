import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { editJson, repack } from './packages.ts';

/** The number of the version after this one, which only this script makes. */
export const NEXT = '1.1.0';

/** Without what it depends on, which stands in a folder above: so npm installs it without a registry. */
const withoutDependencies = (json: Record<string, unknown>): void => {
  delete json['dependencies'];
};

const LOG = `## [${NEXT}] – 2027-01-15

### Poprawione

- Słowa jednego komunikatu i stopki.

`;

/** The program as it is, for a folder with or without its packages. */
export const presentVersion = (archive: string, to: string, isLean: boolean): string =>
  repack(archive, to, (folder) => {
    if (isLean) editJson(join(folder, 'package.json'), withoutDependencies);
  });

/** The next version: other words in one message and at the foot of each page, and a change log that says so. */
export const nextVersion = (archive: string, to: string, isLean: boolean): string =>
  repack(archive, to, (folder) => {
    const change = (file: string, from: string, into: string): void => {
      const text = readFileSync(join(folder, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} has no „${from}”`);
      writeFileSync(join(folder, file), text.replaceAll(from, into));
    };
    change('lib/diagnostics/rules.js', 'wskazuje jednostkę, której nie ma', 'prowadzi do jednostki, której nie ma');
    change('lib/strings/pl.js', 'Serwis ma charakter informacyjny', 'Serwis jest informacyjny');
    change('CHANGELOG.md', '## [1.0.0]', `${LOG}## [1.0.0]`);
    editJson(join(folder, 'package.json'), (json) => {
      json['version'] = NEXT;
      if (isLean) withoutDependencies(json);
    });
  });

/** A next version that only says what it would say: where what it does was seen with the real one. */
export const spokenVersion = (archive: string, to: string): string =>
  repack(archive, to, (folder) => {
    rmSync(join(folder, 'lib'), { recursive: true });
    const launcher = join(folder, 'lib', 'cli', 'programoteka.cjs');
    mkdirSync(dirname(launcher), { recursive: true });
    writeFileSync(
      launcher,
      "#!/usr/bin/env node\nif (process.argv.includes('--check')) console.log('Strony i dane: te same.');\n",
      {
        mode: 0o755,
      },
    );
    editJson(join(folder, 'package.json'), (json) => {
      json['version'] = NEXT;
      withoutDependencies(json);
    });
  });
