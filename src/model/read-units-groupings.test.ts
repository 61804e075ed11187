import { describe, expect, it } from 'vitest';
import { all, headingOf, lines, outline, read, unit } from '../testing/read-legal-text.ts';

describe('grouping units', () => {
  it('stand over § but not in the ids of §', () => {
    const source = lines('## Rozdział 1. Postanowienia ogólne', '§ 1. A.', '## Rozdział 2. Cele', '§ 2. B.');
    expect(outline(source)).toEqual(['rozdz-1', 'par-1: A.', 'rozdz-2', 'par-2: B.']);
    expect(read(source).units.map(({ children }) => children.map(({ id }) => id))).toEqual([['par-1'], ['par-2']]);
    expect(headingOf(unit(source, 'rozdz-1'))).toBe('Postanowienia ogólne');
  });

  it.each([
    ['the next heading', lines('## Rozdział 2', '## Cele programu', '§ 3. A.')],
    ['the next paragraph', lines('Rozdział 2.', 'Cele programu', '§ 3. A.')],
    ['the next line', lines('Rozdział 2.\nCele programu', '§ 3. A.')],
    ['the same bare line', lines('Rozdział 2. Cele programu', '§ 3. A.')],
    ['the next bold paragraph', lines('**Rozdział 2.**', '**Cele programu**', '§ 3. A.')],
  ])('take their title from %s', (_, source) => {
    expect(outline(source)).toEqual(['rozdz-2', 'par-3: A.']);
    expect(headingOf(unit(source, 'rozdz-2'))).toBe('Cele programu');
  });

  it('have no title where a unit follows at once', () => {
    const source = lines('Rozdział 2', '§ 3. Cele.');
    expect(headingOf(unit(source, 'rozdz-2'))).toBeNull();
    expect(outline(source)).toEqual(['rozdz-2', 'par-3: Cele.']);
  });

  it('carry the grouping units above them, and prefix ustęp where no § stands above', () => {
    expect(
      all(lines('Dział II', 'Rozdział 1', '1. Ustęp.', 'Oddział 1', '§ 1. A.', 'Rozdział 2', 'Dział III', 'Rozdział 1')).map(
        ({ id }) => id,
      ),
    ).toEqual([
      'dzial-ii',
      'dzial-ii-rozdz-1',
      'dzial-ii-rozdz-1-ust-1',
      'dzial-ii-rozdz-1-oddz-1',
      'par-1',
      'dzial-ii-rozdz-2',
      'dzial-iii',
      'dzial-iii-rozdz-1',
    ]);
  });

  it('write the number into the id as the source does, in lower case', () => {
    expect(all(lines('ROZDZIAŁ I. Cele', '§ 1. A.', 'ROZDZIAŁ IIIA. Formy', 'Rozdział 4a')).map(({ id }) => id)).toEqual([
      'rozdz-i',
      'par-1',
      'rozdz-iiia',
      'rozdz-4a',
    ]);
  });

  it('are not opened by a sentence that begins with the word', () => {
    expect(outline(lines('§ 1. A.', 'Rozdział 3 ustawy stosuje się odpowiednio.'))).toEqual([
      'par-1: A. Rozdział 3 ustawy stosuje się odpowiednio.',
    ]);
    expect(outline('## Rozdział i rozliczenie dotacji')).toEqual(['rozdzial-i-rozliczenie-dotacji']);
  });

  it('hold unnumbered text of their own as text', () => {
    expect(outline(lines('## Rozdział 1. Wstęp', 'W latach ubiegłych współpraca się rozwijała.', '§ 1. A.'))).toEqual([
      'rozdz-1',
      'rozdz-1-tekst: W latach ubiegłych współpraca się rozwijała.',
      'par-1: A.',
    ]);
  });
});

describe('attachments', () => {
  it('restart §, and prefix everything below', () => {
    const source = lines(
      '§ 1. Uchwala się program.',
      '## Załącznik nr 1 do uchwały nr XV/1/2019',
      '## Program współpracy',
      'Rozdział 1. Cele',
      '§ 1. 1. Cel główny.',
      '## Załącznik Nr 2',
      '§ 1. Wyniki konsultacji.',
    );
    expect(outline(source)).toEqual([
      'par-1: Uchwala się program.',
      'zal-1',
      'zal-1-program-wspolpracy',
      'zal-1-rozdz-1',
      'zal-1-par-1',
      'zal-1-par-1-ust-1: Cel główny.',
      'zal-2',
      'zal-2-par-1: Wyniki konsultacji.',
    ]);
    expect(headingOf(unit(source, 'zal-1'))).toBe('do uchwały nr XV/1/2019');
  });

  it('are the first where they have no number', () => {
    expect(outline(lines('# Załącznik do uchwały', '§ 1. A.'))).toEqual(['zal-1', 'zal-1-par-1: A.']);
  });

  it('are headings only: a sentence about an attachment is text', () => {
    expect(outline(lines('§ 1. Uchwala się:', 'Załącznik nr 1 do uchwały określa program.'))).toEqual([
      'par-1: Uchwala się: Załącznik nr 1 do uchwały określa program.',
    ]);
  });
});
