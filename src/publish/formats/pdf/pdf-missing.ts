import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PROGRAM } from '../../../content/program-places.ts';
import { PDF_PACKAGE } from '../../../settings.ts';
import { FORMAT_WORDS } from '../../../strings/formats.ts';
import type { Corpus } from '../../../types.ts';

const shape = z.object({ peerDependencies: z.object({ [PDF_PACKAGE]: z.string() }) });

/** What a build says once where a town wants PDF files and the package that makes them is not installed; `null` elsewhere. */
export function pdfMissing({ site, settings }: Pick<Corpus, 'site' | 'settings'>): string | null {
  if (settings.pdf !== 'missing' || !site.formats.includes('pdf')) return null;
  const { peerDependencies } = shape.parse(JSON.parse(readFileSync(join(PROGRAM, 'package.json'), 'utf8')));
  return FORMAT_WORDS.pdfMissing(PDF_PACKAGE, peerDependencies[PDF_PACKAGE]);
}
