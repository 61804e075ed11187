import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PROGRAM } from '../content/program-places.ts';

const shape = z.object({ version: z.string(), devDependencies: z.object({ node: z.string() }) });

/** What the program's own package says: its version, and the version of the package `node` that it is tested with. */
export function programPackage(): { readonly version: string; readonly node: string } {
  const { version, devDependencies } = shape.parse(JSON.parse(readFileSync(join(PROGRAM, 'package.json'), 'utf8')));
  return { version, node: devDependencies.node };
}
