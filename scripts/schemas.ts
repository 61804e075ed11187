/** Writes the JSON Schemas of front matter that VS Code reads: `npm run schemas`, after a change in `src/model/schemas/`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { schemaFiles } from '../src/import/authoring/editor-files.ts';

const FOLDER = resolve(import.meta.dirname, '..', '.vscode', 'schematy');

mkdirSync(FOLDER, { recursive: true });
for (const { path, content } of schemaFiles()) writeFileSync(join(FOLDER, path), content);
console.log(`Zapisano schematy w ${FOLDER}`);
