import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildCorpus } from '../../corpus.ts';
import type { KnownContent } from '../../import/draft.ts';
import { readSettings } from '../../settings.ts';
import { pipelineCache } from '../pipeline-cache.ts';

/** Organs and acts of the content that the files are made for: the output folder where it is content, else `CONTENT_DIR`. */
export function knownContent(outDir: string): KnownContent {
  const settings = readSettings(process.env);
  const contentDir = existsSync(join(outDir, 'serwis.yaml')) ? resolve(outDir) : settings.contentDir;
  const { site, works } = buildCorpus({ ...settings, contentDir }, pipelineCache());
  const isOutput = contentDir === resolve(outDir);
  const acts = works.flatMap(({ document }): [string, string][] =>
    document.kind === 'act' && document.number !== null && isOutput ? [[document.number, document.id]] : [],
  );
  const programmes = works.flatMap(({ document }) =>
    document.kind === 'programme' && isOutput
      ? [{ id: document.id, firstYear: document.firstYear, lastYear: document.lastYear }]
      : [],
  );
  return { organs: site.organs, actByNumber: new Map(acts), programmes };
}
