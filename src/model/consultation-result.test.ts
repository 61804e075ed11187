import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { remarksCount } from '../strings/visitor.ts';
import { corpusOf } from '../testing/corpus-of.ts';
import { readingCases } from '../testing/reading-cases.ts';
import type { Corpus } from '../types.ts';
import { consultationResult } from './consultation-result.ts';

function readResult({ byKind, diagnostics }: Corpus): string {
  const document = byKind.consultation[0]?.document;
  const result = document === undefined ? null : consultationResult(document.title, document.units);
  const told = diagnostics.map(({ line, rule }) => `! ${String(line)} ${rule}`);
  if (result === null) return ['brak', ...told].join('\n');
  const { place, words } = result;
  if (result.read === 'partly') return [`${place.unit}: „${words}”`, ...told].join('\n');
  const { remarks, outcomes } = result.value;
  const counts = outcomes.map(({ outcome, count }) => `${outcome} ${String(count)}`).join(', ');
  return [`${place.unit}: ${remarksCount(remarks)}${counts === '' ? '' : `; ${counts}`}`, ...told].join('\n');
}

describe('the result of a consultation is read whole, in part or not at all', () => {
  it.each(readingCases(resolve(import.meta.dirname, 'fixtures', 'consultations.md')))('$name', ({ passage, read }) => {
    const keys = 'tytul: Konsultacje projektu programu\ndata: 2025-10-01\nod: 2025-10-01\ndo: 2025-10-15';
    expect(readResult(corpusOf({ 'konsultacje/k.md': `---\n${keys}\n---\n\n${passage}\n` }))).toBe(read);
  });

  it('is told by a title alone where the text says nothing of it', () => {
    const file = '---\ntytul: Wyniki konsultacji\ndata: 2025-10-01\nod: 2025-10-01\ndo: 2025-10-15\n---\n\nZob. załącznik.\n';
    expect(readResult(corpusOf({ 'konsultacje/k.md': file }))).toBe('wstep: „Wyniki konsultacji”');
  });
});
