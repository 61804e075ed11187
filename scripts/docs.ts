/** Writes the table of grammar rules into the documentation, and the parser made of them; run after changing a rule (a test tells when it was forgotten). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parserSource } from '../src/law/citations/parser-source.ts';
import { grammarTable } from '../src/law/grammar-table.ts';

const root = resolve(import.meta.dirname, '..');
mkdirSync(join(root, 'docs'), { recursive: true });
writeFileSync(join(root, 'docs', 'gramatyka.md'), grammarTable());
writeFileSync(join(root, 'src', 'law', 'citations', 'parser.generated.js'), parserSource());
