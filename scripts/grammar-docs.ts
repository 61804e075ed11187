/** Writes the table of grammar rules into the documentation; run after changing a rule (a test tells when it was forgotten). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { grammarTable } from '../src/grammar/grammar-table.ts';

const docs = resolve(import.meta.dirname, '../docs');
mkdirSync(docs, { recursive: true });
writeFileSync(join(docs, 'gramatyka.md'), grammarTable());
