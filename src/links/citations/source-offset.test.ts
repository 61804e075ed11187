import { describe, expect, it } from 'vitest';
import { readAct } from '../../testing/read-act.ts';
import { provisionsOf } from './provision-index.ts';
import { sourceOffset } from './source-offset.ts';

/** What stands in the file where each citation begins. */
const places = (body: string): string[] => {
  const act = readAct(body);
  return (act?.citations ?? []).map(({ unit, start, text }) => {
    const provision = act === null ? undefined : provisionsOf(act.version).get(unit);
    if (act === null || provision === undefined) throw new Error(`no ${unit}`);
    const at = sourceOffset(provision, start, act.source);
    return `${text} @ ${act.source.slice(at, at + 8)}`;
  });
};

describe('a citation stands in the file', () => {
  it.each([
    ['after emphasis', '§ 1. **Zasady** z *zadania* § 2.', ['§ 2 @ § 2.']],
    ['inside emphasis', '§ 1. Zasady **z § 2** i § 3.', ['§ 2 @ § 2** i ', '§ 3 @ § 3.']],
    ['after a character reference', '§ 1. A &amp; B z &sect; 2.', ['§ 2 @ &sect; 2']],
    ['after an escape', '§ 1. Zasady\\* z § 2.', ['§ 2 @ § 2.']],
    ['on the second of CRLF lines', '§ 1. Zasady\r\nz § 2,\r\nz § 3.', ['§ 2 @ § 2,\r\nz ', '§ 3 @ § 3.']],
    ['after characters of two units', '§ 1. 😀😀 z § 2.', ['§ 2 @ § 2.']],
    ['in a block quotation', '§ 1. Zasady:\n\n> Przepis\n> z § 2.', ['§ 2 @ § 2.']],
    ['in a table', '§ 1. Zasady:\n\n| a | b |\n|---|---|\n| x | § 2 |', ['§ 2 @ § 2 |']],
    ['after a link', '§ 1. [Zasady](https://example.pl) z § 2.', ['§ 2 @ § 2.']],
  ])('%s', (_, body, expected) => {
    const text = `${body}\n\n§ 2. Tekst.\n\n§ 3. Tekst.`;
    const found = places(text);
    expect(found).toHaveLength(expected.length);
    expected.forEach((place, index) => {
      expect(found[index]?.startsWith(place.trimEnd())).toBe(true);
    });
  });
});
