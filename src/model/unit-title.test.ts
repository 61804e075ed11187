import { describe, expect, it } from 'vitest';
import { lines, unit } from '../testing/read-legal-text.ts';
import { titleOf } from './unit-title.ts';

const title = (source: string, id = 'par-5'): string | null => titleOf(unit(source, id));

describe('the title of a provision', () => {
  it.each([
    ['after its number', lines('§ 5. Formy współpracy', 'Współpraca ma formy finansowe.')],
    ['on the next line', '§ 5\nFormy współpracy\n1. Współpraca ma formy.'],
    ['in the next paragraph', lines('§ 5.', 'Formy współpracy', '1. Współpraca ma formy.')],
    ['in the middle of its line', lines('                § 5.', '          Formy współpracy', '1. Współpraca ma formy.')],
    ['in bold', lines('**§ 5. Formy współpracy**', 'Współpraca ma formy finansowe.')],
  ])('stands %s', (_, source) => {
    expect(title(source)).toBe('Formy współpracy');
  });

  it('is none where the words are a sentence, or all there is', () => {
    expect(title(lines('§ 5. Współpraca ma formy finansowe', '1. Dotacje.'))).toBeNull();
    expect(title(lines('§ 5. Formy współpracy.', '1. Dotacje.'))).toBeNull();
    expect(title(lines('§ 5. Zadania:', '1) sport.'))).toBeNull();
    expect(title('§ 5. Formy współpracy')).toBeNull();
  });

  it('is the heading of what has one', () => {
    expect(title(lines('Rozdział 2. Cele', '§ 5. A.'), 'rozdz-2')).toBe('Cele');
  });
});
