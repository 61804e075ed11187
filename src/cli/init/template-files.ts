import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { longDate } from '../../law/dates.ts';
import { INIT_WORDS } from '../../strings/init.ts';
import type { Skeleton } from '../../import/authoring/answers.ts';
import type { Host, NewTown } from './town.ts';

const TEMPLATE = join(import.meta.dirname, 'template');

/** Files of the template and where they go in the new repository: npm would not pack some under their own names. */
const COMMON: Readonly<Record<string, string>> = {
  'README.md': 'README.md',
  gitignore: '.gitignore',
  npmrc: '.npmrc',
  nvmrc: '.nvmrc',
  'vscode/extensions.json': '.vscode/extensions.json',
  'vscode/settings.json': '.vscode/settings.json',
  'strony/kontakt.md': 'content/strony/kontakt.md',
  'strony/deklaracja-dostepnosci.md': 'content/strony/deklaracja-dostepnosci.md',
};

const OF_HOST: Readonly<Record<Host, Readonly<Record<string, string>>>> = {
  github: {
    'github/sprawdzenie.yml': '.github/workflows/sprawdzenie.yml',
    'github/publikacja.yml': '.github/workflows/publikacja.yml',
    'github/nowa-wersja.yml': '.github/workflows/nowa-wersja.yml',
    'github/dependabot.yml': '.github/dependabot.yml',
  },
  gitlab: { 'gitlab/gitlab-ci.yml': '.gitlab-ci.yml' },
  forgejo: {
    'forgejo/sprawdzenie.yml': '.forgejo/workflows/sprawdzenie.yml',
    'forgejo/publikacja.yml': '.forgejo/workflows/publikacja.yml',
    'forgejo/nowa-wersja.yml': '.forgejo/workflows/nowa-wersja.yml',
    'forgejo/redakcja.yml': '.forgejo/workflows/redakcja.yml',
  },
};

/** The files that stand in the template as they will be read, with the town's words in the places `{miasto}`, `{nazwa}` … */
export function templateFiles({ name, host, today, year }: NewTown): Skeleton[] {
  const words: Readonly<Record<string, string>> = {
    miasto: name,
    nazwa: INIT_WORDS.siteName(name),
    dzien: today,
    'dzien-slownie': longDate(today),
    rok: String(year),
    publikacja: INIT_WORDS.publication[host],
  };
  return Object.entries({ ...COMMON, ...OF_HOST[host] }).map(([from, path]) => ({
    path,
    text: readFileSync(join(TEMPLATE, from), 'utf8').replace(
      /(?<!\$\{)\{([a-z-]+)\}/g,
      (whole, key: string) => words[key] ?? whole,
    ),
  }));
}
