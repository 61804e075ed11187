import { describe, expect, it } from 'vitest';
import { kindRuleOf } from './kinds.ts';
import { readDocument } from '../checks/read-document.ts';
import type { ReadDocument } from './parse-document.ts';

const ORGANS = [
  { name: 'Rada Miejska Leszna', aliases: ['Rada Miasta Leszna'], role: 'legislative', genitive: 'Rady Miejskiej Leszna' },
] as const;

function read(path: string, keys: readonly string[], body = '§ 1. Uchwala się program.'): ReadDocument {
  const rule = kindRuleOf(path);
  if (rule === null) throw new Error(`no kind for ${path}`);
  return readDocument({ path, text: ['---', ...keys, '---', '', body, ''].join('\n') }, rule, ORGANS, '');
}

const ACT = [
  'numer: LIII/732/2018',
  'organ: Rada Miejska Leszna',
  'data: 2018-10-25',
  'w_sprawie: w sprawie programu współpracy',
];
const act = (...keys: readonly string[]): ReadDocument => read('uchwaly/2018/liii-732-2018.md', [...ACT, ...keys]);
const programme = (...keys: readonly string[]): ReadDocument => read('programy/2019.md', ['tytul: Program współpracy', ...keys]);

const faults = ({ diagnostics }: ReadDocument): string[] =>
  diagnostics.map(({ rule, line, column, endColumn }) => `${rule} ${String(line)}:${String(column)}–${String(endColumn)}`);

describe('a correct front matter', () => {
  it('becomes a document with English names and the official title', () => {
    const { document, diagnostics } = act(
      'publikacja: { dziennik: POL_WOJ_WP, rok: 2018, pozycja: 9579, data: 2018-12-05 }',
      'wchodzi_w_zycie: 2019-01-01',
    );
    expect(diagnostics).toEqual([]);
    expect(document).toMatchObject({
      id: 'uchwaly/2018/liii-732-2018',
      kind: 'act',
      type: 'uchwała',
      number: 'LIII/732/2018',
      stage: 'adopted',
      inForceFrom: '2019-01-01',
      inForceTo: null,
      publication: { journal: 'POL_WOJ_WP', year: 2018, position: 9579, date: '2018-12-05' },
      title: 'Uchwała nr LIII/732/2018 Rady Miejskiej Leszna z dnia 25 października 2018 r. w sprawie programu współpracy',
    });
  });

  it('names an act without a number, and one by an alias of the organ', () => {
    const { document } = read('uchwaly/a.md', [
      'numer: null',
      'organ: Rada Miasta Leszna',
      'data: 2019-10-24',
      'w_sprawie: o zmianie',
    ]);
    expect(document?.title).toBe('Uchwała Rady Miasta Leszna z dnia 24 października 2019 r. o zmianie');
  });

  it('keeps a number as it is written', () => {
    const { document } = read('uchwaly/a.md', [
      'numer: 0123',
      'organ: Rada Miejska Leszna',
      'data: 2018-10-25',
      'w_sprawie: o zmianie',
    ]);
    expect(document).toMatchObject({ number: '0123' });
  });

  it('knows the years of a programme, single or several', () => {
    expect(programme('rok: 2019').document).toMatchObject({ firstYear: 2019, lastYear: 2019 });
    expect(programme('lata: 2021–2025').document).toMatchObject({ firstYear: 2021, lastYear: 2025 });
    expect(programme("lata: '2021 - 2025'").document).toMatchObject({ firstYear: 2021, lastYear: 2025 });
  });
});

describe('an unknown key', () => {
  it('is an error at the key that suggests the nearest known one', () => {
    const result = act('wchodzi_w_życie: 2019-01-01');
    expect(result.document).toBeNull();
    expect(faults(result)).toEqual(['klucz-nieznany 6:1–16']);
    expect(result.diagnostics[0]?.message).toContain('Czy chodziło o „wchodzi_w_zycie”?');
  });

  it('is told from one of a group inside', () => {
    const result = act('publikacja: { dziennik: DU, rok: 2018, pozycjaa: 450 }');
    // That the key is missing has the same cause.
    expect(faults(result)).toEqual(['klucz-nieznany 6:40–48']);
    expect(result.diagnostics[0]?.message).toContain('„pozycja”');
  });

  it('suggests nothing where nothing is near, and lists what is known', () => {
    const [fault] = act('pogoda: ładna').diagnostics;
    expect(fault?.message).toBe('Nieznany klucz „pogoda”.');
    expect(fault?.hint).toContain('wchodzi_w_zycie');
  });

  it.each(['__proto__', 'constructor', 'toString'])('is %s too, and does no harm', (key) => {
    const result = act(`${key}: { admin: true }`);
    expect(faults(result)).toEqual([`klucz-nieznany 6:1–${String(key.length + 1)}`]);
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });

  it('is an item of the statute that does not exist', () => {
    const [fault] = programme('rok: 2019', 'elementy: { 1: par-1, 14: par-1 }').diagnostics;
    expect(fault).toMatchObject({ rule: 'klucz-nieznany', line: 4 });
    expect(fault?.hint).toContain('10, 11');
  });
});

describe('a wrong value', () => {
  it.each([
    ['status: uchwalone', '„uchwalona”', 'projekt, uchwalona, nieważna'],
    ['rodzaj: uchwala', '„uchwała”', 'zarządzenie'],
    ['charakter: poglądowe', '„poglądowy”', 'urzędowy'],
  ])('of a closed list is reported with the nearest one: %s', (line, nearest, allowed) => {
    const result = act(line);
    expect(result.document).toBeNull();
    expect(result.diagnostics).toMatchObject([{ rule: 'wartosc-spoza-listy', line: 6, column: line.indexOf(' ') + 2 }]);
    expect(result.diagnostics[0]?.message).toContain(`Czy chodziło o ${nearest}?`);
    expect(result.diagnostics[0]?.hint).toContain(allowed);
  });

  it.each([
    ['wchodzi_w_zycie: 1.01.2019', 'Zapisz ją jako 2019-01-01.'],
    ['wchodzi_w_zycie: 25/10/2019', 'Zapisz ją jako 2019-10-25.'],
    ['wchodzi_w_zycie: 05-11-2019 r.', 'Zapisz ją jako 2019-11-05.'],
  ])('is a date in another spelling, reported with the better one: %s', (line, hint) => {
    const result = act(line);
    expect(result.diagnostics).toMatchObject([{ rule: 'data-zapis', line: 6, column: 18, hint }]);
  });

  it.each(['2019-02-29', '2019-13-01', '31.02.2019', '2019-1-5', 'jutro', '20190101', '[2019-01-01]'])(
    'is no day of the calendar: %s is not replaced by a guess',
    (value) => {
      const result = act(`wchodzi_w_zycie: ${value}`);
      expect(result.diagnostics).toMatchObject([{ rule: 'data-zapis', line: 6 }]);
      expect(result.diagnostics[0]?.hint).toContain('RRRR-MM-DD');
    },
  );

  it.each([
    ['sesja: [LIII]', 'wartosc-rodzaj'],
    ['publikacja: { dziennik: DU, rok: 18, pozycja: 450 }', 'wartosc-rodzaj'],
    ['publikacja: { dziennik: DU, rok: 2018, pozycja: 0 }', 'wartosc-rodzaj'],
    ['publikacja: Dz. U. poz. 450', 'wartosc-rodzaj'],
    ["opis: ' '", 'wartosc-rodzaj'],
    ['uchyla: [[a]]', 'wartosc-rodzaj'],
  ])('of another kind is reported at its line: %s', (line, rule) => {
    expect(act(line).diagnostics).toMatchObject([{ rule, line: 6, blocking: true }]);
  });
});

describe('a missing key', () => {
  it('is reported once each', () => {
    const result = read('uchwaly/a.md', ['organ: Rada Miejska Leszna']);
    expect(result.diagnostics.map(({ rule, message }) => [rule, /„(\w+)”/.exec(message)?.[1]])).toEqual([
      ['klucz-brak', 'data'],
      ['klucz-brak', 'w_sprawie'],
    ]);
  });

  it('is the year of a programme that states none, or leaves it empty', () => {
    for (const keys of [[], ['rok:'], ['rok: null', 'lata:']]) {
      const { diagnostics } = programme(...keys);
      expect(diagnostics).toMatchObject([{ rule: 'klucz-brak', blocking: true }]);
    }
    expect(programme('rok: 2009').diagnostics).toEqual([]);
  });
});

describe('a programme pasted with the act that adopts it', () => {
  const text = [
    '§ 1. Uchwala się Program.',
    'Załącznik do uchwały nr X/1/2019\nRady Gminy Dolina',
    'PROGRAM WSPÓŁPRACY GMINY DOLINA\nZ ORGANIZACJAMI POZARZĄDOWYMI\nNA ROK 2020',
    '§ 1. Cele.',
  ].join('\n\n');
  const keys = ['organ: Rada Gminy Dolina', 'data: 2019-10-25', 'w_sprawie: w sprawie programu', 'wchodzi_w_zycie: 2020-01-01'];

  it('is told at its heading, with the file it belongs to', () => {
    const { diagnostics, document } = read('uchwaly/a.md', keys, text);
    expect(diagnostics).toMatchObject([{ rule: 'program-w-uchwale', severity: 'warning', line: 10, column: 1 }]);
    expect(diagnostics[0]?.hint).toContain('programy/2020.md');
    expect(document?.units.map(({ id }) => id)).toEqual(['par-1', 'zal-1']);
  });

  it('is none where the attachment is the wording of another act’s, or no programme of cooperation', () => {
    expect(read('uchwaly/a.md', [...keys, 'zmienia: [uchwaly/b]'], text).diagnostics).toEqual([]);
    expect(read('uchwaly/a.md', keys, text.replace('PROGRAM WSPÓŁPRACY', 'PROGRAM OCHRONY ŚRODOWISKA')).diagnostics).toEqual([]);
  });
});

describe('several faults of one file', () => {
  it('are all reported in one run, those of the text too', () => {
    const result = read(
      'programy/2020.md',
      ['tytuł: Program', 'rok: dwa', 'status: uchwalona', 'obowiazuje_od: 1.1.2020', 'elementy: { 1: par-9 }'],
      '§ 1. A.\n\n§ 1. B.',
    );
    expect(new Set(result.diagnostics.map(({ rule }) => rule))).toEqual(
      new Set([
        'klucz-nieznany',
        'wartosc-rodzaj',
        'wartosc-spoza-listy',
        'data-zapis',
        'element-bez-jednostki',
        'jednostka-powtorzona',
      ]),
    );
  });

  it('do not hide the relations and links of the file', () => {
    const result = read(
      'aktualnosci/a.md',
      ['tytul: Wiadomość', 'data: wczoraj', 'dotyczy: [programy/2020]'],
      'Zob. [program](/programy/2020/).',
    );
    expect(result.document).toBeNull();
    expect(result.relations).toEqual([{ type: 'about', target: 'programy/2020', key: 'dotyczy.0' }]);
    expect(result.links.map(({ url }) => url)).toEqual(['/programy/2020/']);
  });
});

describe('dates in the wrong order', () => {
  it('are reported at the later key', () => {
    expect(faults(act('wchodzi_w_zycie: 2019-01-01', 'traci_moc: 2018-12-31'))).toEqual(['daty-kolejnosc 7:12–22']);
    expect(faults(programme('rok: 2019', 'obowiazuje_od: 2019-12-31', 'obowiazuje_do: 2019-01-01'))).toEqual([
      'daty-kolejnosc 5:16–26',
    ]);
    const days = ['tytul: Konsultacje', 'data: 2019-10-01', 'od: 2019-10-11', 'do: 2019-10-04'];
    expect(faults(read('konsultacje/a.md', days))).toEqual(['daty-kolejnosc 5:5–15']);
  });

  it('may be the same day', () => {
    expect(act('wchodzi_w_zycie: 2019-01-01', 'traci_moc: 2019-01-01').diagnostics).toEqual([]);
  });

  it('are not suspected where a date can not be read', () => {
    const days = ['tytul: Konsultacje', 'data: 2019-10-01', 'od: 2019-10-04', 'do: 11.10.2019'];
    expect(faults(read('konsultacje/a.md', days))).toEqual(['data-zapis 5:5–15']);
  });
});

describe('a file without text', () => {
  it('is a warning, not an error', () => {
    const result = read('aktualnosci/a.md', ['tytul: Wiadomość', 'data: 2019-10-25'], '');
    expect(result.diagnostics).toMatchObject([{ rule: 'tresc-pusta', severity: 'warning', blocking: false }]);
    expect(result.document?.units).toEqual([]);
  });
});
