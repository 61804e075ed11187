import { describe, expect, it } from 'vitest';
import { organGenitive } from '../../law/genitive.ts';
import type { Organ } from '../../types.ts';
import { checkEntry, previewEntry } from './check-entry.ts';

const name = 'Rada Gminy Dolina Wierzbowa';
const organs: Organ[] = [{ name, aliases: [], role: 'legislative', genitive: organGenitive(name) }];
const context = { collection: 'uchwaly', organs };
const ACT = { numer: 'XV/120/2026', organ: name, data: '2026-03-26', w_sprawie: 'w sprawie opłat', status: 'uchwalona' };

describe('the messages of the panel', () => {
  it('stand at their line of the text', () => {
    const messages = checkEntry(
      { ...ACT, body: '§ 1. Uchwala się opłaty.\n\n§ 3. Uchwała wchodzi w życie z dniem podjęcia.' },
      context,
    );
    expect(messages.find(({ rule }) => rule === 'numeracja-luka')).toMatchObject({ line: 3, where: 'Treść, wiersz 3' });
  });

  it('stand at their field, by its label, whichever keys are filled in', () => {
    const messages = checkEntry({ ...ACT, data: '26.03.2026', body: '§ 1. Uchwala się opłaty.' }, context);
    expect(messages.find(({ rule }) => rule === 'data-zapis')).toMatchObject({
      where: 'Pole „Data”',
      line: null,
      blocking: true,
    });
    expect(messages.find(({ rule }) => rule === 'data-zapis')?.hint).toContain('2026-03-26');
  });

  it('name the field that is empty, and no line of a file', () => {
    const { w_sprawie: _, ...unfinished } = ACT;
    expect(checkEntry({ ...unfinished, body: '§ 1. Uchwala się opłaty.' }, context)).toMatchObject([
      { rule: 'klucz-brak', where: 'Pole „W sprawie”', message: 'Pole nie jest wypełnione, a jest wymagane.', line: null },
    ]);
  });

  it('are silent where the document silences them', () => {
    const body = '§ 1. Uchwala się opłaty.\n\n§ 3. Uchwała wchodzi w życie z dniem podjęcia.';
    const rules = checkEntry({ ...ACT, body, wyciszone: { 'numeracja-luka': 'wyciąg' } }, context).map(({ rule }) => rule);
    expect(rules).not.toContain('numeracja-luka');
  });

  it('are none for a settings file and for a collection nobody knows', () => {
    expect(checkEntry({ miasto: 'Gmina' }, { collection: 'ustawienia', organs })).toEqual([]);
  });
});

describe('the preview of the panel', () => {
  it('shows the provisions that the build will read', () => {
    const shown = previewEntry({ ...ACT, body: '§ 1. Zadania:\n\n1) kultura;\n\n2) sport.' }, context);
    expect(shown?.title).toContain('XV/120/2026');
    expect(shown?.html).toContain('id="par-1-pkt-2"');
  });

  it.each(['uchwaly', 'programy', 'konkursy', 'aktualnosci', 'konsultacje', 'sprawozdania', 'strony'])(
    'shows the text of %s before the fields are filled in',
    (collection) => {
      const shown = previewEntry({ body: 'Pierwsze zdanie.' }, { collection, organs });
      expect(shown).toMatchObject({ title: null });
      expect(shown?.html).toContain('Pierwsze zdanie.');
    },
  );

  it('runs no script of a text', () => {
    expect(previewEntry({ ...ACT, body: '§ 1. <img src=x onerror=alert(1)> Tekst.' }, context)?.html).not.toContain('onerror');
  });
});
