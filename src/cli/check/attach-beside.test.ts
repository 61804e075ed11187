import { describe, expect, it } from 'vitest';
import { namedFile, withAttachments as withNamed } from './attach-beside.ts';

const FILES = ['skan.pdf', 'Mapa: gminy.png'];
const withAttachments = (text: string, files: readonly string[]): string | null =>
  withNamed(
    text,
    files.map((file) => ({ file, title: null, isScan: false })),
  );

describe('files added to a front matter', () => {
  it('make the key where there is none', () => {
    expect(withAttachments('---\ntytul: A\n---\n\nTekst.\n', FILES)).toBe(
      '---\ntytul: A\nzalaczniki:\n  - plik: skan.pdf\n  - plik: "Mapa: gminy.png"\n---\n\nTekst.\n',
    );
  });

  it('follow those that the key has, before other keys', () => {
    expect(withAttachments('---\ntytul: A\nzalaczniki:\n- plik: a.pdf\n  tytul: Plik\nopis: x\n---\nTekst.\n', ['b.pdf'])).toBe(
      '---\ntytul: A\nzalaczniki:\n- plik: a.pdf\n  tytul: Plik\n- plik: b.pdf\nopis: x\n---\nTekst.\n',
    );
  });

  it('keep the ends of lines', () => {
    expect(withAttachments('---\r\ntytul: A\r\n---\r\nTekst.\r\n', ['b.pdf'])).toBe(
      '---\r\ntytul: A\r\nzalaczniki:\r\n  - plik: b.pdf\r\n---\r\nTekst.\r\n',
    );
  });

  it('have the title that their names add to that of the document', () => {
    const document = 'uchwaly/2026/xv-100-2026.md';
    const titles = [
      'xv-100-2026 mapa sołectwa.pdf',
      'XV-100-2026_Żółty szlak.pdf',
      'xv-100-2026-skan.pdf',
      'xv-100-2026/plan miejscowy.png',
    ];
    expect(titles.map((file) => namedFile(file, document))).toEqual([
      { file: titles[0], title: 'Mapa sołectwa', isScan: false },
      { file: titles[1], title: 'Żółty szlak', isScan: false },
      { file: titles[2], title: 'Skan', isScan: true },
      { file: titles[3], title: 'Plan miejscowy', isScan: false },
    ]);
    for (const file of ['xv-100-2026.pdf', 'xv-100-2026-1.pdf', 'xv-100-2026 (2).pdf'])
      expect(namedFile(file, document)).toEqual({ file, title: null, isScan: false });
    expect(withNamed('---\ntytul: A\n---\n', [namedFile('xv-100-2026-skan.pdf', document)])).toBe(
      '---\ntytul: A\nzalaczniki:\n  - plik: xv-100-2026-skan.pdf\n    tytul: Skan\n    rodzaj: skan\n---\n',
    );
  });

  it('are left to a person where the key is written in brackets', () => {
    expect(withAttachments('---\ntytul: A\nzalaczniki: [{ plik: a.pdf }]\n---\n', ['b.pdf'])).toBeNull();
  });
});
