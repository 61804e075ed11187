import { describe, expect, it } from 'vitest';
import { withAttachments } from './attach-beside.ts';

const FILES = ['skan.pdf', 'Mapa: gminy.png'];

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

  it('are left to a person where the key is written in brackets', () => {
    expect(withAttachments('---\ntytul: A\nzalaczniki: [{ plik: a.pdf }]\n---\n', ['b.pdf'])).toBeNull();
  });
});
