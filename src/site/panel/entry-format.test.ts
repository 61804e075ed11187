import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesOf, TOWN } from '../../testing/built-site.ts';
import { fromFile, toFile } from './entry-format.ts';

describe('a file in the panel', () => {
  it('states one document as a list and is written back without brackets where one is meant', () => {
    const text = '---\ntytul: Program\nrok: 2027\nuchwala: LIII/732/2018\ndotyczy: uchwaly/2019/a\n---\n\n§ 1. Tekst.\n';
    expect(fromFile(text)).toMatchObject({ uchwala: ['LIII/732/2018'], dotyczy: ['uchwaly/2019/a'], body: '§ 1. Tekst.' });
    expect(toFile(fromFile(text))).toBe(text.replace('dotyczy: uchwaly/2019/a', 'dotyczy:\n  - uchwaly/2019/a'));
  });

  it('states lists and single documents so in groups and lists of groups, too', () => {
    const text =
      '---\nzmiany:\n  - przepis: par-1\n    akt: uchwaly/2019/a\n    jednostka:\n      - par-5\nkonkurs:\n  program: programy/2026\n  sfery:\n    - 17\n---\n';
    expect(fromFile(text)).toMatchObject({
      zmiany: [{ przepis: 'par-1', akt: ['uchwaly/2019/a'], jednostka: ['par-5'] }],
      konkurs: { program: ['programy/2026'], sfery: ['17'] },
    });
    expect(toFile(fromFile(text))).toBe(text);
  });

  it('leaves out keys without a value, and writes sums as numbers', () => {
    const entry = {
      tytul: 'Konkurs',
      kwota: '1200000',
      sfery: ['17'],
      wyniki: [{ podmiot: 'Klub', kwota: '640000.5', zadanie: '' }],
    };
    expect(toFile({ ...entry, termin: '', zalaczniki: [], kontakt: { email: null }, body: '' })).toBe(
      '---\ntytul: Konkurs\nkwota: 1200000\nsfery:\n  - 17\nwyniki:\n  - podmiot: Klub\n    kwota: 640000.5\n---\n',
    );
    expect(toFile({ kwota: 'do 20 000 zł' })).toContain('kwota: do 20 000 zł');
  });

  it('keeps nothing that the panel adds for itself', () => {
    const entry = { tytul: 'A', grupa_files: 'x', zalaczniki: [{ plik: 'skan.pdf', __sc_item_id: '1' }] };
    expect(toFile(entry)).toBe('---\ntytul: A\nzalaczniki:\n  - plik: skan.pdf\n---\n');
  });

  it('reads lines ended as in Windows, and a file without front matter', () => {
    expect(fromFile('---\r\ntytul: A\r\n---\r\n\r\nTekst\r\n')).toEqual({ tytul: 'A', body: 'Tekst' });
    expect(fromFile('Sam tekst\n')).toEqual({ body: 'Sam tekst\n' });
  });

  it('says after saving what it said before, for every document of the town', () => {
    const keysOf = (text: string): unknown => {
      const [, head = ''] = /^---\n(.*?)\n---\n/s.exec(text) ?? [];
      const { dotyczy: _, ...keys } = parse(head, { schema: 'failsafe' }) as Record<string, unknown>;
      return Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== 'null' && value !== ''));
    };
    const asLists = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value, (_, inner: unknown) =>
          Array.isArray(inner) && inner.length === 1 ? (inner[0] as unknown) : inner,
        ),
      );
    for (const name of filesOf(TOWN).filter((file) => file.endsWith('.md'))) {
      const before = readFileSync(join(TOWN, name), 'utf8').replace(/^\uFEFF/, '');
      const after = toFile(fromFile(before));
      expect([name, asLists(keysOf(after))]).toEqual([name, asLists(keysOf(before))]);
      expect(after.replace(/^---\n.*?\n---\n/s, '').trim()).toBe(before.replace(/^---\n.*?\n---\n/s, '').trim());
    }
  });
});
