import { describe, expect, it } from 'vitest';
import { batchReport, outcomeOf, type BatchEntry } from './batch-report.ts';

const entry = (file: string, more: Partial<BatchEntry> = {}): BatchEntry => ({
  file,
  refusal: null,
  written: [`uchwaly/${file}.md`],
  isScan: false,
  missing: [],
  remarks: [],
  losses: [],
  ...more,
});

const ENTRIES = [
  entry('a.docx', { losses: [{ kind: 'quotes', count: 2, samples: [] }] }),
  entry('b.docx', { missing: ['data'], losses: [{ kind: 'objects', count: 1, samples: ['<wykres>'] }] }),
  entry('c.pdf', { isScan: true, missing: ['organ'] }),
  entry('d.doc', { refusal: 'To plik w starym formacie .doc.', written: [] }),
];

describe('the report of an import', () => {
  it('says what was read whole, in part, as a scan and not at all', () => {
    expect(ENTRIES.map(outcomeOf)).toEqual(['whole', 'partly', 'scan', 'refused']);
    const text = batchReport(ENTRIES, 'raport.md');
    expect(text.split('\n').filter((line) => line.startsWith('## '))).toEqual([
      '## Nie wczytano (1)',
      '## Skany: tekst jest tylko w pliku (1)',
      '## Wczytano w części: sprawdź i uzupełnij (1)',
      '## Wczytano w całości (1)',
    ]);
    expect(text).toContain('- `b.docx` → `uchwaly/b.docx.md`\n  - [ ] Uzupełnij w metryczce: data\n');
    expect(text).toContain('„\\<wykres\\>”');
  });

  it('is a page that prints by itself where its name says so', () => {
    const page = batchReport(ENTRIES, 'raport.html');
    expect(page).toContain('<html lang="pl">');
    expect(page).toContain('„&lt;wykres>”');
    expect(page).not.toMatch(/<script|https?:/);
  });
});
