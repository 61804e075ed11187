import { basename, extname, join, resolve } from 'node:path';

/** The folder of the code: `src` in the repository, `lib` (compiled) in the installed package. */
export const CODE = resolve(import.meta.dirname, '..');

/** The folder with the program's package.json. */
export const PROGRAM = resolve(CODE, '..');

export const IS_INSTALLED = basename(CODE) === 'lib';

/** How names of the program's own modules end: `.ts`, or `.js` where it is compiled. */
export const OWN_EXTENSION = extname(import.meta.filename);

/** Where the program may write beside the output: an installed one never in its own folder, which may belong to somebody else. */
const HOME = IS_INSTALLED ? process.cwd() : PROGRAM;

export const PACKAGES = join(HOME, 'node_modules');
export const CACHES = join(PACKAGES, '.cache');
export const OWN_CACHE = join(CACHES, 'programoteka');

/** What Astro takes for the project, and below which it keeps its own files. */
export const ASTRO_ROOT = IS_INSTALLED ? OWN_CACHE : PROGRAM;
/** Folders of builds in the making. Astro works below the current folder, or else in one folder for all builds. */
export const WORKSHOPS = join(ASTRO_ROOT, '.astro');
