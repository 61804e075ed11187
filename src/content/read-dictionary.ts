import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { DictionaryFiles } from '../law/dictionary/dictionary.ts';

/** Reads the Polish dictionary that comes as the npm package `dictionary-pl` (data of 2008; MPL-2.0, LGPL or GPL). */
export function readDictionary(): DictionaryFiles {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve('dictionary-pl'));
  return {
    words: readFileSync(join(folder, 'index.dic'), 'utf8'),
    affixes: readFileSync(join(folder, 'index.aff'), 'utf8'),
  };
}
