import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PDF_PACKAGE } from '../settings.ts';
import { PROGRAM } from '../content/program-places.ts';

const shape = z.object({
  version: z.string(),
  devDependencies: z.object({ node: z.string() }),
  peerDependencies: z.object({ [PDF_PACKAGE]: z.string() }),
});

/**
 * What the program's own package says: its version, and the version of the package `node` that it is tested with, and of the
 * one that makes PDF files.
 */
export function programPackage(): { readonly version: string; readonly node: string; readonly pdf: string } {
  const { version, devDependencies, peerDependencies } = shape.parse(
    JSON.parse(readFileSync(join(PROGRAM, 'package.json'), 'utf8')),
  );
  return { version, node: devDependencies.node, pdf: peerDependencies[PDF_PACKAGE] };
}
