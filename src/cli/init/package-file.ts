import slugify from '@sindresorhus/slugify';
import { z } from 'zod';
import { PDF_PACKAGE, SettingsError } from '../../settings.ts';
import type { CommandName } from '../../strings/commands.ts';
import { INIT_WORDS } from '../../strings/init.ts';
import type { NewTown } from './town.ts';

/** Commands that a town runs by `npm run`. */
const SCRIPTS = [
  'start',
  'build',
  'dev',
  'check',
  'new',
  'import',
  'effect',
  'upgrade',
  'deploy',
] as const satisfies readonly CommandName[];

const shape = z.looseObject({
  scripts: z.record(z.string(), z.string()).optional(),
  dependencies: z.record(z.string(), z.string()).optional(),
});

/** What npm has written into a folder where the program was installed first; `null` for text that is no package. */
function readPackage(text: string): z.output<typeof shape> | null {
  try {
    const read = shape.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/**
 * `package.json` of a town, the program pinned to one version, with a Node of its own. Of one that is there (text), all stays that is
 * stated, so that a program installed from a file stays the one from that file.
 */
export function packageFile({ name, source, node, pdf }: NewTown, former: string | null, file: string): string {
  const stated = former === null ? {} : readPackage(former);
  if (stated === null) throw new SettingsError(INIT_WORDS.badPackage(file));
  return `${JSON.stringify(
    {
      name: slugify(name) || 'programoteka-gminy',
      private: true,
      ...stated,
      scripts: {
        ...Object.fromEntries(SCRIPTS.map((script) => [script, `programoteka ${script}`])),
        ...stated.scripts,
      },
      dependencies: { ...(pdf === null ? {} : { [PDF_PACKAGE]: pdf }), node, programoteka: source, ...stated.dependencies },
      // npm runs the steps of a package's installation only where they are allowed.
      allowScripts: { node: true, esbuild: true },
    },
    null,
    2,
  )}\n`;
}
