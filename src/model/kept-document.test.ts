import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../content/read-content.ts';
import { KEPT_DOCUMENT } from './kept-document.ts';
import { kindRuleOf } from './kinds.ts';
import { readDocument } from '../checks/read-document.ts';
import type { ReadDocument } from './parse-document.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');

function documentsOf(dir: string): ReadDocument[] {
  return readContent(dir, []).documents.flatMap((source) => {
    const rule = kindRuleOf(source.path);
    return rule === null ? [] : [readDocument(source, rule, [], source.path)];
  });
}

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A document after it was kept and read again. */
const again = (read: ReadDocument): ReadDocument =>
  KEPT_DOCUMENT.unpack(asJson(KEPT_DOCUMENT.pack(read)) as ReturnType<typeof KEPT_DOCUMENT.pack>);

describe('KEPT_DOCUMENT', () => {
  it.each(['src/testing/fixtures/leszno', 'src/testing/fixtures/gmina-przykladowa'])(
    'gives back the documents of %s as they were',
    (dir) => {
      const documents = documentsOf(join(ROOT, dir));
      expect(documents.length).toBeGreaterThan(5);
      for (const read of documents) expect(again(read)).toEqual(asJson(read));
    },
  );

  it('gives back text with marks, tables and notes, and a file whose front matter is wrong', () => {
    const rule = kindRuleOf('uchwaly/a.md');
    if (rule === null) throw new Error('no rule');
    const body =
      '§ 1. Tekst *pochylony* i [łącze](https://przyklad.pl).[^1]\n\n1. Zwykły\n\n| a | b |\n| --- | ---: |\n| 1 | 2 |\n\n[^1]: Przypis.\n';
    for (const front of ['numer: I/1/2020\norgan: Rada\ndata: 2020-01-01\nw_sprawie: w sprawie próby', 'numer: 1', 'data: [']) {
      const read = readDocument({ path: 'uchwaly/a.md', text: `---\n${front}\n---\n\n${body}` }, rule, [], 'x');
      expect(again(read)).toEqual(asJson(read));
    }
  });

  it.each([null, 5, [], {}, { document: {}, links: [], relations: [], diagnostics: [], keyPlaces: {}, bodyStart: 3 }])(
    'is not mistaken for %j',
    (kept) => {
      expect(KEPT_DOCUMENT.isKept(kept)).toBe(false);
    },
  );

  it('refuses what is no provision deep inside', () => {
    const [read] = documentsOf(join(ROOT, 'src', 'testing', 'fixtures', 'leszno'));
    const kept = asJson(KEPT_DOCUMENT.pack(read ?? expect.fail('no document'))) as ReturnType<typeof KEPT_DOCUMENT.pack>;
    expect(KEPT_DOCUMENT.isKept(kept)).toBe(true);
    const broken = { ...kept, document: { ...kept.document, units: [{ id: 5 }] } } as unknown as typeof kept;
    expect(() => KEPT_DOCUMENT.unpack(broken)).toThrow();
  });

  it('takes less than four fifths of the room', () => {
    const size = (value: unknown): number => JSON.stringify(value).length;
    const documents = documentsOf(join(ROOT, 'src', 'testing', 'fixtures', 'leszno'));
    const [plain, kept] = [size(documents), size(documents.map(KEPT_DOCUMENT.pack))];
    expect(kept / plain).toBeLessThan(0.8);
  });
});
