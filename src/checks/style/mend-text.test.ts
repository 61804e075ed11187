import { describe, expect, it } from 'vitest';
import { mendText } from './mend-text.ts';

const NONE = new Set<string>();
const act = (body: string): string => `---\nw_sprawie: 'w sprawie "Programu", art 5'\n---\n\n${body}\n`;
const body = (text: string, silenced: ReadonlySet<string> = NONE): string =>
  mendText(act(text), silenced)
    .slice(act('').length - 1)
    .trimEnd();

describe('mendText', () => {
  it('writes abbreviations of units and quotation marks as Polish drafting does', () => {
    expect(body('§ 1. Na podstawie art 18 ust 2 pkt. 15 (poz.506) uchwala się "Program".')).toBe(
      '§ 1. Na podstawie art. 18 ust. 2 pkt 15 (poz. 506) uchwala się „Program”.',
    );
    expect(body('zgodnie z lit a i art.3 ust.3')).toBe('zgodnie z lit. a i art. 3 ust. 3');
  });

  it('leaves words alone that only look like abbreviations', () => {
    for (const text of ['Koniec pkt. Nowe zdanie.', 'start 5 maja', 'ust. 3a, pkt 2', 'list a', 'w pkt 15, lit. a'])
      expect(body(text)).toBe(text);
  });

  it('leaves front matter, code, HTML and addresses alone', () => {
    for (const text of [
      '`art 5 "x"`',
      '<time datetime="2020-01-01">dziś</time>',
      '[tekst](/art.5/ "tytuł")',
      'https://x.pl/art.5',
      '```\nart 5\n```',
    ]) {
      expect(mendText(act(text), NONE)).toBe(act(text));
    }
  });

  it('takes off the byte order mark, foreign ends of lines and white space at ends', () => {
    expect(mendText('\uFEFF---\r\ntytul: A\r\n---\r\n\r\nTekst. \t\r\n\r\n\r\n', NONE)).toBe('---\ntytul: A\n---\n\nTekst.\n');
  });

  it('keeps the line break that two spaces make', () => {
    expect(body('Pierwszy wiersz  \ndrugi wiersz.')).toBe('Pierwszy wiersz  \ndrugi wiersz.');
  });

  it('leaves alone what the file silences', () => {
    expect(body('art 5 "x"', new Set(['skrot-jednostki']))).toBe('art 5 „x”');
  });

  it('changes nothing the second time', () => {
    const once = mendText(act("§ 1. art 5, \"A 'B'\" ,,C''  "), NONE);
    expect(mendText(once, NONE)).toBe(once);
  });
});
