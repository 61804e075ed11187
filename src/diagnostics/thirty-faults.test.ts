import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesOf, temporaryFolder } from '../testing/built-site.ts';
import { runCommand } from '../testing/command.ts';
import { faultsOf, publishTrialSite } from '../testing/trial-site.ts';

interface Fault {
  readonly file: string;
  readonly content: string | Uint8Array;
  readonly rule: string;
  readonly line: number;
  readonly column: number;
}

const page = (...lines: readonly string[]): string => ['---', 'tytul: Strona', ...lines].join('\n');
const act = (...lines: readonly string[]): string =>
  [
    '---',
    'organ: Rada Gminy',
    'data: 2020-01-02',
    'w_sprawie: w sprawie dróg',
    ...lines,
    '---',
    '',
    '§ 1. Uchwala się.',
    '',
    '§ 2. Uchwała wchodzi w życie z dniem podjęcia.',
    '',
  ].join('\n');
const body = '\n---\n\nTekst.\n';

/** „Treść” in the encodings that editors save by mistake. */
const WINDOWS_1250 = Uint8Array.from([...Buffer.from('---\ntytul: Tre'), 0x9c, 0xe6, ...Buffer.from('\n---\nTekst\n')]);
const UTF_16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from('---\ntytul: Strona\n---\n', 'utf16le')]);

const FAULTS: readonly Fault[] = [
  { file: 'strony/utf16.md', content: UTF_16, rule: 'plik-utf16', line: 1, column: 1 },
  { file: 'strony/windows.md', content: WINDOWS_1250, rule: 'plik-kodowanie', line: 2, column: 11 },
  { file: 'strony/nul.md', content: '---\ntytul: a\0b\n---\n\nTekst.\n', rule: 'plik-znak-nul', line: 2, column: 9 },
  { file: 'strony/Nazwa Pliku.md', content: page() + body, rule: 'plik-nazwa', line: 1, column: 1 },
  { file: 'notatki/luzne.md', content: page() + body, rule: 'plik-poza-katalogiem', line: 1, column: 1 },
  { file: 'strony/bez-metryczki.md', content: 'Sam tekst.\n', rule: 'metryczka-brak', line: 1, column: 1 },
  { file: 'strony/niezamknieta.md', content: page('opis: bez końca'), rule: 'metryczka-niezamknieta', line: 1, column: 1 },
  {
    file: 'strony/skrypt.md',
    content: '---js\n{ "tytul": process.exit(9) }\n---\n\nTekst.\n',
    rule: 'metryczka-jezyk',
    line: 1,
    column: 1,
  },
  { file: 'strony/yaml.md', content: page('opis: jedno: drugie') + body, rule: 'yaml-skladnia', line: 3, column: 7 },
  { file: 'strony/tabulator.md', content: page('dotyczy:', '\t- a') + body, rule: 'yaml-skladnia', line: 4, column: 1 },
  { file: 'strony/dwa-razy.md', content: page('opis: a', 'opis: b') + body, rule: 'yaml-klucz-powtorzony', line: 4, column: 1 },
  { file: 'strony/klucz.md', content: page('opsi: a') + body, rule: 'klucz-nieznany', line: 3, column: 1 },
  {
    file: 'strony/crlf.md',
    content: (page('opis: a', 'klucza-nie-ma: b') + body).replace(/\n/g, '\r\n'),
    rule: 'klucz-nieznany',
    line: 4,
    column: 1,
  },
  { file: 'strony/bez-tytulu.md', content: '---\nopis: a\n---\n\nTekst.\n', rule: 'klucz-brak', line: 1, column: 1 },
  { file: 'strony/lista.md', content: page('opis: [a, b]') + body, rule: 'wartosc-rodzaj', line: 3, column: 7 },
  { file: 'aktualnosci/data.md', content: page('data: 25.10.2019') + body, rule: 'data-zapis', line: 3, column: 7 },
  { file: 'aktualnosci/data-nie-istnieje.md', content: page('data: 2019-02-29') + body, rule: 'data-zapis', line: 3, column: 7 },
  { file: 'uchwaly/status.md', content: act('status: uchwalone'), rule: 'wartosc-spoza-listy', line: 5, column: 9 },
  {
    file: 'uchwaly/daty.md',
    content: act('wchodzi_w_zycie: 2020-02-01', 'traci_moc: 2020-01-01').replace('z dniem podjęcia', 'z dniem 1 lutego 2020 r.'),
    rule: 'daty-kolejnosc',
    line: 6,
    column: 12,
  },
  {
    file: 'uchwaly/rok.md',
    content: act('publikacja: { dziennik: DU, rok: dawno, pozycja: 1 }'),
    rule: 'wartosc-rodzaj',
    line: 5,
    column: 34,
  },
  { file: 'uchwaly/numer-1.md', content: act('numer: I/7/2020'), rule: '', line: 0, column: 0 },
  { file: 'uchwaly/numer-2.md', content: act('numer: I/ 7/2020'), rule: 'numer-powtorzony', line: 5, column: 8 },
  {
    file: 'uchwaly/zmienia.md',
    content: act('zmienia: [uchwaly/numer-9]'),
    rule: 'relacja-bez-celu',
    line: 5,
    column: 11,
  },
  { file: 'uchwaly/sama-siebie.md', content: act('uchyla: uchwaly/sama-siebie'), rule: 'relacja-do-siebie', line: 5, column: 9 },
  {
    file: 'uchwaly/powtorka.md',
    content: act().replace('§ 1. Uchwala się.', '§ 1. A.\n\n§ 1. B.'),
    rule: 'jednostka-powtorzona',
    line: 9,
    column: 1,
  },
  {
    file: 'uchwaly/obcy-organ.md',
    content: act().replace('Rada Gminy', 'Rada Gmini'),
    rule: 'organ-nieznany',
    line: 2,
    column: 8,
  },
  {
    file: 'programy/2005.md',
    content: ['---', 'tytul: P', 'rok: 2005', 'uchwala: strony/dobra', '---', '', '§ 1. A.', ''].join('\n'),
    rule: 'relacja-rodzaj',
    line: 4,
    column: 10,
  },
  {
    file: 'programy/2021.md',
    content: ['---', 'tytul: P', 'rok: 2021', 'elementy: { 5: par-9 }', '---', '', '§ 1. A.', ''].join('\n'),
    rule: 'element-bez-jednostki',
    line: 4,
    column: 16,
  },
  { file: 'strony/programy.md', content: page() + body, rule: 'adres-zajety', line: 1, column: 1 },
  {
    file: 'strony/odnosnik.md',
    content: page() + '\n---\n\nTekst [dalej](/nie-ma/).\n',
    rule: 'odnosnik-bez-celu',
    line: 5,
    column: 7,
  },
  {
    file: 'strony/skrypt-w-odnosniku.md',
    content: page() + '\n---\n\n[x](javascript:alert(1))\n',
    rule: 'odnosnik-niedozwolony',
    line: 5,
    column: 1,
  },
  { file: 'strony/plik.md', content: page() + '\n---\n\nZob. [skan](skan.pdf)\n', rule: 'plik-brak', line: 5, column: 6 },
  { file: 'strony/program.exe', content: 'MZ', rule: 'plik-typ', line: 1, column: 1 },
];

const SEEDED = FAULTS.filter(({ rule }) => rule !== '');

describe('content with a fault in each of thirty files', () => {
  const contentDir = temporaryFolder('faults');
  beforeAll(() => {
    writeFileSync(join(contentDir, 'serwis.yaml'), 'miasto: Gmina\norgany: [{ nazwa: Rada Gminy }]\n');
    const good = { file: 'strony/dobra.md', content: page() + body };
    for (const { file, content } of [good, ...FAULTS]) {
      mkdirSync(dirname(join(contentDir, file)), { recursive: true });
      writeFileSync(join(contentDir, file), content);
    }
  });

  it('has at least thirty', () => {
    expect(SEEDED.length).toBeGreaterThanOrEqual(30);
  });

  it('reports every one in a single run, at its line and column, and nothing else', async () => {
    const { status, stdout } = await runCommand(['check', '--format', 'json'], { env: { CONTENT_DIR: contentDir } });
    const found = (JSON.parse(stdout) as Fault[]).map(({ file, rule, line, column }) => ({ file, rule, line, column }));
    const wanted = SEEDED.map(({ file, rule, line, column }) => ({ file, rule, line, column }));
    const byFile = (a: { file: string }, b: { file: string }): number => (a.file < b.file ? -1 : 1);
    expect(found.sort(byFile)).toEqual(wanted.sort(byFile));
    expect(status).toBe(1);
  });

  it('says what is wrong and what to do in Polish, without a stack trace', async () => {
    const { stdout, stderr } = await runCommand(['check'], { env: { CONTENT_DIR: contentDir } });
    expect(stdout).toMatch(/Razem: \d+ błęd(?:y|ów), 3 ostrzeżenia\./);
    expect(stdout).toContain('strony/klucz.md:3:1  error  Nieznany klucz „opsi”. Czy chodziło o „opis”?  klucz-nieznany');
    expect(stdout + stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
  });

  it('leaves the previous site untouched when it can not be built', async () => {
    const outDir = join(temporaryFolder('previous'), 'dist');
    await publishTrialSite(outDir, 1);
    const { status, stderr } = await runCommand(['build'], { env: { CONTENT_DIR: contentDir, OUT_DIR: outDir } });
    expect(status).toBe(1);
    expect(stderr).toContain('Serwisu nie zbudowano');
    expect(filesOf(dirname(outDir)).every((name) => name.startsWith('dist/'))).toBe(true);
    expect(faultsOf(outDir)).toEqual([]);
  });
});
