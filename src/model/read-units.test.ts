import fc from 'fast-check';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { lineIndex } from '../diagnostics/line-index.ts';
import { reporter } from '../diagnostics/reporter.ts';
import { parseMarkdown } from '../parse/markdown.ts';
import type { Diagnostic, Unit } from '../types.ts';
import { plainText } from './plain-text.ts';
import { readUnits } from './read-units.ts';
import { propertyRuns } from '../testing/property-runs.ts';
import { allUnits } from './all-units.ts';

function read(source: string): { units: readonly Unit[]; faults: readonly Diagnostic[] } {
  const faults: Diagnostic[] = [];
  const units = readUnits(parseMarkdown(source, 0, 'legal'), source, lineIndex(source), reporter('uchwaly/a.md', faults));
  return { units, faults };
}

const all = (source: string): Unit[] => allUnits(read(source).units);

/** Each unit as „id: own text”, in order of the document. */
const outline = (source: string): string[] => all(source).map(({ id, text }) => (text === '' ? id : `${id}: ${text}`));
const lines = (...text: readonly string[]): string => text.join('\n\n');

function unit(source: string, id: string): Unit {
  const found = all(source).find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no unit ${id} among ${outline(source).join(' | ')}`);
  return found;
}

const headingOf = ({ heading }: Unit): string | null => (heading === null ? null : plainText(heading));

describe('units of an act', () => {
  it('are known by their markers, whether headings or bare lines', () => {
    const bare = lines('§ 1. Uchwala się program.', '1. Program obejmuje rok 2020.', '1) kultura;', 'a) teatr,');
    const headed = lines('### § 1.', 'Uchwala się program.', '1. Program obejmuje rok 2020.', '1) kultura;', 'a) teatr,');
    const expected = [
      'par-1: Uchwala się program.',
      'par-1-ust-1: Program obejmuje rok 2020.',
      'par-1-ust-1-pkt-1: kultura;',
      'par-1-ust-1-pkt-1-lit-a: teatr,',
    ];
    expect(outline(bare)).toEqual(expected);
    expect(outline(headed)).toEqual(expected);
  });

  it('are the same for paragraphs, single lines and indented lines', () => {
    const text = ['§ 1. Zadania:', '1) kultura:', 'a) teatr,', 'b) muzyka;', '2) sport.'];
    expect(outline(text.join('\n'))).toEqual(outline(lines(...text)));
    expect(outline(text.map((line, index) => ' '.repeat(index * 4) + line).join('\n\n'))).toEqual(outline(lines(...text)));
    expect(outline(text.join('\r\n'))).toEqual(outline(lines(...text)));
  });

  it('are two where § and ustęp stand on one line', () => {
    expect(outline('§ 2. 1. Wykonanie powierza się Prezydentowi.')).toEqual([
      'par-2',
      'par-2-ust-1: Wykonanie powierza się Prezydentowi.',
    ]);
    expect(outline('Art. 5. 1. Organy współpracują.')).toEqual(['art-5', 'art-5-ust-1: Organy współpracują.']);
    expect(outline('### § 2. 1. Wykonanie.')).toEqual(['par-2', 'par-2-ust-1: Wykonanie.']);
  });

  it('do not take a citation after a marker for another unit', () => {
    expect(outline(lines('§ 1. W uchwale:', '1) § 2 ust. 1 otrzymuje nowe brzmienie;'))).toEqual([
      'par-1: W uchwale:',
      'par-1-pkt-1: § 2 ust. 1 otrzymuje nowe brzmienie;',
    ]);
  });

  it('do not take a dash after the number of § for a tiret', () => {
    expect(outline('§ 6. – z zastrzeżeniem § 7.')).toEqual(['par-6: – z zastrzeżeniem § 7.']);
  });

  it('begin without a space after § and with § alone on its line', () => {
    expect(outline(lines('§1. Uchwala się program.', '§ 2', 'Uchwała wchodzi w życie.'))).toEqual([
      'par-1: Uchwala się program.',
      'par-2: Uchwała wchodzi w życie.',
    ]);
  });

  it('show the number of § in one way, the others as written', () => {
    const labels = all(lines('§5a', '2a. Ustęp.', '1aa) punkt;', 'za) litera,', '- tiret,')).map(({ label }) => label);
    expect(labels).toEqual(['§ 5a.', '2a.', '1aa)', 'za)', '–']);
  });

  it('keep inserted numbers, gaps and letters beyond z in their ids', () => {
    const source = lines(
      '§ 2. 1. A.',
      '2. B.',
      '2d. C.',
      '2da. D:',
      '1) e;',
      '1a) f;',
      '1aa) g;',
      '7) h:',
      'z) i,',
      'za) j,',
      'ł) k.',
    );
    expect(all(source).map(({ id }) => id)).toEqual([
      'par-2',
      'par-2-ust-1',
      'par-2-ust-2',
      'par-2-ust-2d',
      'par-2-ust-2da',
      'par-2-ust-2da-pkt-1',
      'par-2-ust-2da-pkt-1a',
      'par-2-ust-2da-pkt-1aa',
      'par-2-ust-2da-pkt-7',
      'par-2-ust-2da-pkt-7-lit-z',
      'par-2-ust-2da-pkt-7-lit-za',
      'par-2-ust-2da-pkt-7-lit-ł',
    ]);
    expect(read(source).faults).toEqual([]);
  });

  it('keep superscript numbers apart, without a warning', () => {
    const source = lines('Art. 4. A.', 'Art. 4^1^. B.', 'Art. 41. C.');
    expect(outline(source)).toEqual(['art-4: A.', 'art-4¹: B.', 'art-41: C.']);
    expect(read(source).faults).toEqual([]);
  });

  it('skip the levels that the text skips', () => {
    expect(outline(lines('§ 2. Definicje:', '3) Miasto;', '§ 3. Zadania:', 'a) teatr,', '– premiery'))).toEqual([
      'par-2: Definicje:',
      'par-2-pkt-3: Miasto;',
      'par-3: Zadania:',
      'par-3-lit-a: teatr,',
      'par-3-wsp: premiery',
    ]);
  });

  it('number what stands before any § at the top', () => {
    expect(outline(lines('1. Przyjmuje się program.', '2. Wykonanie powierza się Wójtowi.'))).toEqual([
      'ust-1: Przyjmuje się program.',
      'ust-2: Wykonanie powierza się Wójtowi.',
    ]);
  });

  it('are repealed only where the mark is their whole text', () => {
    const repealed = all(
      lines('§ 1. (uchylony)', '§ 2. 1. (uchylony).', '2. Zostaje.', '3) (skreślony);', '§ 3. Uchyla się § 1 (uchylony).'),
    )
      .filter(({ repealed: is }) => is)
      .map(({ id }) => id);
    expect(repealed).toEqual(['par-1', 'par-2-ust-1', 'par-2-ust-2-pkt-3']);
  });

  it('continue over unmarked lines and paragraphs', () => {
    expect(outline('§ 1. Program obejmuje zadania\nz zakresu kultury.\n\nStosuje się go od stycznia.')).toEqual([
      'par-1: Program obejmuje zadania z zakresu kultury. Stosuje się go od stycznia.',
    ]);
  });

  it('do not begin at a date, a decimal or a lone dash inside a paragraph', () => {
    const source = '§ 1. Sesję zwołano na dzień\n24.10.2019 r., a kwotę\n1.5 mln zł podzielono.';
    expect(all(source)).toHaveLength(1);
  });

  it('do not begin in the middle of a sentence that a line break cuts before a number', () => {
    expect(all('§ 1. Zgodnie z załącznikiem nr\n3. Kwoty podzielono')).toHaveLength(1);
    expect(all('§ 1. Na podstawie przepisu\n§ 2. mowa o wyjątku')).toHaveLength(1);
  });

  it('know the offset of their first character', () => {
    const source = lines('Rada uchwala:', '**§ 1.** Program.', '## Rozdział 2', '§ 3. 1. Zadania.');
    expect(all(source).map(({ id, at }) => `${id}: ${source.slice(at, at + 4)}`)).toEqual([
      'wstep: Rada',
      'par-1: § 1.',
      'rozdz-2: Rozd',
      'par-3: § 3.',
      'par-3-ust-1: 1. Z',
    ]);
  });
});

describe('repeated numbers', () => {
  it('get --2 with a warning at the repeat, and the units below build on it', () => {
    const source = lines('§ 3. Pierwszy.', '1. Ustęp.', '§ 3. Drugi.', '1. Ustęp.', '§ 3. Trzeci.');
    expect(all(source).map(({ id }) => id)).toEqual(['par-3', 'par-3-ust-1', 'par-3--2', 'par-3--2-ust-1', 'par-3--3']);
    const { faults } = read(source);
    expect(faults).toMatchObject([
      { rule: 'jednostka-powtorzona', severity: 'warning', blocking: false, line: 5, column: 1 },
      { rule: 'jednostka-powtorzona', line: 9, column: 1 },
    ]);
    expect(faults[0]?.message).toContain('w linii 1');
  });

  it('are warned about at the same line and column with CRLF', () => {
    const source = '§ 3. Pierwszy\nwiersz.\n\n  **§ 3.** Drugi.';
    const places = [source, source.replaceAll('\n', '\r\n')].map((text) =>
      read(text).faults.map(({ line, column }) => [line, column]),
    );
    expect(places).toEqual([[[4, 5]], [[4, 5]]]);
  });

  it('are no repeat in another § or in an attachment', () => {
    expect(read(lines('§ 1. A:', '1) b;', '§ 2. C:', '1) d.', '## Załącznik nr 1', '§ 1. E.')).faults).toEqual([]);
  });
});

describe('tirets and common parts', () => {
  it('count tirets below the unit that ends with a colon', () => {
    expect(outline(lines('§ 1. Podmioty:', '1) prawne:', '- spółki,', '– fundacje;', '2) inne.'))).toEqual([
      'par-1: Podmioty:',
      'par-1-pkt-1: prawne:',
      'par-1-pkt-1-tir-1: spółki,',
      'par-1-pkt-1-tir-2: fundacje;',
      'par-1-pkt-2: inne.',
    ]);
  });

  it('put double tirets below a tiret', () => {
    expect(
      outline(lines('§ 1. 1. Podmioty:', 'a) prawne:', '– spółki:', '– – miejskie,', '– – prywatne,', '– fundacje.')),
    ).toEqual([
      'par-1',
      'par-1-ust-1: Podmioty:',
      'par-1-ust-1-lit-a: prawne:',
      'par-1-ust-1-lit-a-tir-1: spółki:',
      'par-1-ust-1-lit-a-tir-1-tir-1: miejskie,',
      'par-1-ust-1-lit-a-tir-1-tir-2: prywatne,',
      'par-1-ust-1-lit-a-tir-2: fundacje.',
    ]);
  });

  it('take a dash after the last item of a list for the common part of the unit that opens it', () => {
    expect(
      outline(
        lines('§ 5. 1. Zasady.', '2. Organizacje:', '1) kościelne,', '2) sportowe', '– jeżeli działają w Lesznie.', '3. Inne.'),
      ),
    ).toEqual([
      'par-5',
      'par-5-ust-1: Zasady.',
      'par-5-ust-2: Organizacje:',
      'par-5-ust-2-pkt-1: kościelne,',
      'par-5-ust-2-pkt-2: sportowe',
      'par-5-ust-2-wsp: jeżeli działają w Lesznie.',
      'par-5-ust-3: Inne.',
    ]);
  });

  it('take a dash after a tiret without punctuation for the common part of the tirets', () => {
    expect(outline(lines('§ 1. Zadania:', '1) sport:', '– biegi,', '– rajdy', '– dla dzieci;', '2) kultura.'))).toEqual([
      'par-1: Zadania:',
      'par-1-pkt-1: sport:',
      'par-1-pkt-1-tir-1: biegi,',
      'par-1-pkt-1-tir-2: rajdy',
      'par-1-pkt-1-wsp: dla dzieci;',
      'par-1-pkt-2: kultura.',
    ]);
  });
});

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

describe('quoted new wording', () => {
  const rest = ['2) uchyla się § 4.', '§ 2. Uchwała wchodzi w życie.'];

  it('has no units of its own where it begins on the line of the operation', () => {
    expect(
      outline(lines('§ 1. W uchwale:', '1) § 3 otrzymuje brzmienie: „§ 3. 1. Zadania:', '1) kultura;', '2) sport.”;', ...rest)),
    ).toEqual([
      'par-1: W uchwale:',
      'par-1-pkt-1: § 3 otrzymuje brzmienie: „§ 3. 1. Zadania: 1) kultura; 2) sport.”;',
      'par-1-pkt-2: uchyla się § 4.',
      'par-2: Uchwała wchodzi w życie.',
    ]);
  });

  it('has no units of its own where it begins on the next line', () => {
    expect(
      outline(
        lines('§ 1. W uchwale:', '1) po § 3 dodaje się § 3a w brzmieniu:', '„§ 3a. 1. Zadania «małe».', '2. Granty.”;', ...rest),
      ),
    ).toEqual([
      'par-1: W uchwale:',
      'par-1-pkt-1: po § 3 dodaje się § 3a w brzmieniu: „§ 3a. 1. Zadania «małe». 2. Granty.”;',
      'par-1-pkt-2: uchyla się § 4.',
      'par-2: Uchwała wchodzi w życie.',
    ]);
  });

  it('has no units of its own in a blockquote', () => {
    expect(
      outline(lines('§ 1. W uchwale:', '1) § 3 otrzymuje brzmienie:', '> § 3. 1. Zadania.\n>\n> 2. Granty.', ...rest)),
    ).toEqual([
      'par-1: W uchwale:',
      'par-1-pkt-1: § 3 otrzymuje brzmienie: § 3. 1. Zadania. 2. Granty.',
      'par-1-pkt-2: uchyla się § 4.',
      'par-2: Uchwała wchodzi w życie.',
    ]);
  });

  it('ends where its last quotation mark stands, in a table too', () => {
    const table = '| zadanie | kwota |\n| --- | --- |\n| sport | 100 zł”. |';
    expect(all(lines('§ 1. W uchwale:', '1) § 3 otrzymuje brzmienie: „§ 3. Kwoty:', table, ...rest)).map(({ id }) => id)).toEqual(
      ['par-1', 'par-1-pkt-1', 'par-1-pkt-2', 'par-2'],
    );
  });

  it('does not swallow the act where it is never closed', () => {
    expect(all(lines('§ 1. Nowe brzmienie: „§ 3. Zadania.', '2) sport.', '§ 2. Wchodzi w życie.')).map(({ id }) => id)).toEqual([
      'par-1',
      'par-1-pkt-2',
      'par-2',
    ]);
  });

  it('is not confused with a name in quotation marks', () => {
    expect(all(lines('§ 1. Uchwala się „Program', '§ 2. Współpraca” trwa.')).map(({ id }) => id)).toEqual(['par-1', 'par-2']);
  });
});

describe('blocks and markup inside units', () => {
  it('keep tables and quotations in the unit they follow', () => {
    const source = lines('§ 1. Kwoty:', '| zadanie | kwota |\n| --- | --: |\n| 1) sport | 100 |', '> § 7. Cytat.', '§ 2. Dalej.');
    expect(unit(source, 'par-1').content.map(({ type }) => type)).toEqual(['paragraph', 'table', 'blockquote']);
    expect(all(source).map(({ id }) => id)).toEqual(['par-1', 'par-2']);
  });

  it('put a table before the first unit into text', () => {
    expect(outline(lines('| a | b |\n| --- | --- |', '§ 1. A.'))).toEqual(['wstep: a b', 'par-1: A.']);
  });

  it.each([
    ['**§ 1.** Uchwala się.', '**1.** Program.'],
    ['**§ 1. Uchwala się.**', '***1.*** Program.'],
    ['*§ 1.* Uchwala się.', '`1.` Program.'],
    ['<b>§ 1.</b> Uchwala się.', '<b>1. Program.</b>'],
    ['&sect; 1. Uchwala się.', '1\\. Program.'],
  ])('read markers through markup: %s', (...source) => {
    expect(outline(lines(...source))).toEqual(['par-1: Uchwala się.', 'par-1-ust-1: Program.']);
  });

  it('keep the markup of the words after a marker', () => {
    expect(unit('1) **cel *główny* programu**;', 'pkt-1').content).toMatchObject([
      { type: 'paragraph', children: [{ type: 'strong', children: [{}, { type: 'emphasis' }, {}] }, { value: ';' }] },
    ]);
  });

  it('keep the offset of every word, after markers, escapes and references', () => {
    const source = lines('§ 1. 1. Kwota \\* program', '**2.** &sect; 7 zadania', '1) *nowy*\nwiersz');
    const offsets: [string, string][] = [];
    for (const { content } of all(source)) {
      visit({ type: 'root', children: [...content] } as Root, 'text', ({ value, data }) => {
        const at = (data as { at?: number } | undefined)?.at;
        if (at !== undefined) offsets.push([value, source.slice(at, at + 6)]);
      });
    }
    expect(offsets).toEqual([
      ['Kwota * program', 'Kwota '],
      ['§ 7 zadania', '&sect;'],
      ['nowy', 'nowy*\n'],
      ['wiersz', 'wiersz'],
    ]);
  });
});

describe('text without a number', () => {
  it('is the preamble before the first unit', () => {
    const source = lines('Na podstawie art. 18 ustawy uchwala się, co następuje:', '§ 1. Program.');
    expect(outline(source)).toEqual(['wstep: Na podstawie art. 18 ustawy uchwala się, co następuje:', 'par-1: Program.']);
    expect(unit(source, 'wstep')).toMatchObject({ kind: 'text', label: '' });
  });

  it('is the signature after the last unit', () => {
    const source = lines(
      '## Rozdział 1. Cele',
      '§ 1. 1. Uchwała wchodzi w życie.',
      'Przewodniczący Rady Miejskiej Leszna',
      'Jan Kowalski',
    );
    expect(outline(source).slice(1)).toEqual([
      'par-1',
      'par-1-ust-1: Uchwała wchodzi w życie.',
      'podpis: Przewodniczący Rady Miejskiej Leszna Jan Kowalski',
    ]);
    expect(read(source).units.map(({ id }) => id)).toEqual(['rozdz-1', 'podpis']);
  });

  it('is no signature in the middle of a sentence', () => {
    expect(all(lines('§ 1. Program wykonuje', 'Prezydent Miasta Leszna'))).toHaveLength(1);
  });

  it.each(['## Uzasadnienie', 'Uzasadnienie', 'U Z A S A D N I E N I E', '**UZASADNIENIE**'])(
    'is the reasons after „%s”, outside any chapter',
    (heading) => {
      const source = lines('## Rozdział 1. Cele', '§ 1. Program.', heading, 'Obowiązek wynika z ustawy.', '1. Skutki finansowe.');
      expect(outline(source).slice(-2)).toEqual([
        'uzasadnienie: Obowiązek wynika z ustawy.',
        'uzasadnienie-ust-1: Skutki finansowe.',
      ]);
      expect(read(source).units.map(({ id }) => id)).toEqual(['rozdz-1', 'uzasadnienie']);
    },
  );

  it('keeps a heading that is no marker', () => {
    const source = lines('# Wstęp', 'Leszno współpracuje.', '§ 1. Program.');
    expect(outline(source)).toEqual(['wstep: Leszno współpracuje.', 'par-1: Program.']);
    expect(headingOf(unit(source, 'wstep'))).toBe('Wstęp');
  });

  it('is nothing at all in an empty text', () => {
    expect(read('')).toEqual({ units: [], faults: [] });
    expect(read('\n \n')).toEqual({ units: [], faults: [] });
  });
});

// ---------------------------------------------------------------- properties

interface Piece {
  readonly source: string;
  readonly words: string;
}

const plain = (text: string): Piece => ({ source: text, words: text });

const WORDS = fc
  .array(
    fc.constantFrom(
      'Rada',
      'program',
      'kultura,',
      'sport;',
      'oferta.',
      'zadania:',
      '„nowe',
      'brzmienie:',
      '„',
      'treść”',
      '§ 3',
      'ust. 1',
      'art. 5a',
      'Łąka',
      '2020 r.',
      '10 000 zł',
    ),
    { maxLength: 5 },
  )
  .map((words) => words.join(' '));

const MARKERS = fc.constantFrom(
  '§ 1. ',
  '§ 2. 1. ',
  '§3. ',
  '§ 5a. ',
  'Art. 5. ',
  '1. ',
  '2a. ',
  '1) ',
  '1aa) ',
  '2) ',
  'a) ',
  'za) ',
  'ł) ',
  '– ',
  '- ',
  '– – ',
  '',
  'Rozdział 1 ',
  'Rozdział 2. ',
  'ROZDZIAŁ II. ',
  'Dział I ',
  'Oddział 1 ',
  'Załącznik nr 1 ',
  'Załącznik ',
  'Przewodniczący Rady ',
  'Prezydent ',
);

const LINE: fc.Arbitrary<Piece> = fc
  .record({
    marker: MARKERS,
    words: WORDS,
    shape: fc.constantFrom('bare', 'heading', 'bold', 'quote', 'indented', 'code', 'table'),
  })
  .map(({ marker, words, shape }): Piece => {
    const text = (marker + words).trim();
    const safe = text === '' ? 'Tekst' : text;
    switch (shape) {
      case 'heading':
        return { source: `### ${safe}`, words: safe };
      case 'bold':
        return marker.trim() === '' ? plain(safe) : { source: `**${marker.trim()}** ${words}`.trim(), words: safe };
      case 'code':
        return marker.trim() === '' ? plain(safe) : { source: `\`${marker.trim()}\` ${words}`.trim(), words: safe };
      case 'quote':
        return { source: `\n> ${safe}\n`, words: safe };
      case 'indented':
        return { source: `    ${safe}`, words: safe };
      case 'table':
        return { source: `\n| ${safe} | x |\n| --- | --- |\n| y | ${words} |\n`, words: `${safe} x y ${words}` };
      case 'bare':
        return plain(safe);
    }
  });

const SOURCE = fc
  .array(fc.tuple(LINE, fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n')), { maxLength: 14 })
  .map((pieces): Piece => ({
    source: pieces.map(([{ source }, end]) => source + end).join(''),
    words: pieces.map(([{ words }]) => words).join(' '),
  }));

/** Letters and digits alone: labels are shown in one way whatever the source's dots, dashes and spaces. */
const tokens = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

describe('any sequence of lines', () => {
  const runs = propertyRuns(400);

  it('gives unique ids', () => {
    fc.assert(
      fc.property(SOURCE, ({ source }) => {
        const ids = all(source).map(({ id }) => id);
        expect(ids).toHaveLength(new Set(ids).size);
      }),
      runs,
    );
  });

  it('puts every word into exactly one unit, in order', () => {
    fc.assert(
      fc.property(SOURCE, ({ source, words }) => {
        const read = all(source).flatMap(({ label, heading, text }) => [label, heading === null ? '' : plainText(heading), text]);
        expect(tokens(read.join(' '))).toEqual(tokens(words));
      }),
      runs,
    );
  });

  it('never throws, whatever the characters', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      MARKERS,
      fc.constantFrom('\n', '\r\n', '> ', '# ', '**', '`', '|', '[^1]', '<b>', '![', '](', '\\', '&amp;', '„', '”', '- - -'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const ids = all(pieces.join('')).map(({ id }) => id);
        expect(ids).toHaveLength(new Set(ids).size);
      }),
      runs,
    );
  });

  it('gives units whose offsets never go back', () => {
    fc.assert(
      fc.property(SOURCE, ({ source }) => {
        const offsets = all(source).map(({ at }) => at);
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
        expect(offsets.every((at) => at >= 0 && at <= source.length)).toBe(true);
      }),
      runs,
    );
  });
});
