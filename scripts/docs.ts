/** Writes the documents made of the program's own tables (grammar, keys, messages) and the parser of citations: `npm run docs`, after changing a table. Tests tell when it was forgotten. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parserSource } from '../src/law/citations/parser-source.ts';
import { grammarTable } from '../src/law/grammar-table.ts';
import { keysReference, rulesReference } from '../src/views/reference.ts';

const root = resolve(import.meta.dirname, '..');
mkdirSync(join(root, 'docs'), { recursive: true });
writeFileSync(join(root, 'docs', 'gramatyka.md'), grammarTable());
writeFileSync(join(root, 'docs', 'klucze.md'), keysReference());
writeFileSync(join(root, 'docs', 'komunikaty.md'), rulesReference());
writeFileSync(join(root, 'src', 'law', 'citations', 'parser.generated.js'), parserSource());
