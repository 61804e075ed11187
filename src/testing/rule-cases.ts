/** Contents of one mistake each: what a clerk does wrong, by the rule whose message says so. */
import type { RuleId } from '../diagnostics/rules.ts';
import { wordFile, wordParagraph } from './office-files.ts';
import { pdfFile } from './pdf-file.ts';

type CaseFiles = Readonly<Record<string, string | Uint8Array>>;

const SITE = `miasto: Gmina Dolina
organy:
  - { nazwa: Rada Gminy Dolina, rodzaj: stanowiący }
  - { nazwa: Wójt Gminy Dolina, rodzaj: wykonawczy }
`;

/** A page with these further keys and text. */
const page = (text: string, ...keys: readonly string[]): string =>
  ['---', 'tytul: Strona próbna', ...keys, '---', '', text, ''].join('\n');

const ENTRY = '§ 2. Uchwała wchodzi w życie z dniem 1 lutego 2020 r.';

interface ActWords {
  readonly keys?: readonly string[];
  readonly text?: string;
  readonly entry?: string;
  readonly date?: string;
}

/** An act with these further keys, first provisions and provision on its entry into force. */
const act = ({
  keys = [],
  text = '§ 1. Nadaje się ulicy nazwę „Lipowa”.',
  entry = ENTRY,
  date = '2020-01-16',
}: ActWords = {}): string =>
  [
    '---',
    'organ: Rada Gminy Dolina',
    `data: ${date}`,
    'w_sprawie: w sprawie nazwy ulicy',
    ...keys,
    '---',
    '',
    text,
    '',
    entry,
    '',
  ]
    .filter((line, index, lines) => line !== '' || lines[index - 1] !== '')
    .join('\n');

const ELEMENTS = `§ 1. Celem głównym programu jest współpraca, a celami szczegółowymi rozwój organizacji.

§ 2. Zasady współpracy: pomocniczość, partnerstwo, jawność.

§ 3. Zakres przedmiotowy współpracy: kultura i sport.

§ 4. Formy współpracy: zlecanie zadań i wymiana informacji.

§ 5. Priorytetowe zadania publiczne: sport.

§ 6. Okres realizacji programu: 2020 rok.

§ 7. Sposób realizacji programu: konkursy.

§ 8. Wysokość środków planowanych na realizację programu: 100 000 zł.

§ 9. Sposób oceny realizacji programu: sprawozdanie.

§ 10. Informacja o sposobie tworzenia programu oraz o przebiegu konsultacji: uwag nie zgłoszono.

§ 11. Tryb powoływania i zasady działania komisji konkursowych do opiniowania ofert: komisję powołuje wójt.
`;

const ADOPTING = act({
  date: '2019-11-14',
  entry: '§ 2. Uchwała wchodzi w życie z dniem 1 stycznia 2020 r.',
  text: '§ 1. Uchwala się program współpracy na 2020 rok.',
})
  .replace('w sprawie nazwy ulicy', 'w sprawie programu współpracy na 2020 rok')
  .replace('organ:', 'numer: XV/200/2019\norgan:');

/** A programme of 2020 with its adopting act; `text` comes instead of the provision on money. */
const programme = (money: string | null = null, ...keys: readonly string[]): CaseFiles => ({
  'uchwaly/2019/xv-200-2019.md': ADOPTING,
  'programy/2020.md': [
    '---',
    'tytul: Program współpracy na 2020 rok',
    'rok: 2020',
    'uchwala: XV/200/2019',
    ...(keys.length > 0 ? keys : ['elementy: { 10: par-10 }']),
    '---',
    '',
    money === null ? ELEMENTS : ELEMENTS.replace('§ 8. Wysokość środków planowanych na realizację programu: 100 000 zł.', money),
  ].join('\n'),
});

const table = (...rows: readonly string[]): string =>
  ['§ 8. Wysokość środków planowanych na realizację programu określa tabela:', '', ...rows].join('\n');

const competition = (...keys: readonly string[]): string =>
  [
    '---',
    'tytul: Konkurs ofert na 2026 rok',
    ...[
      'kwota: 100000',
      'ogloszono: 2026-01-05',
      'termin: 2026-01-28',
      'realizacja: { od: 2026-02-15, do: 2026-11-30 }',
      'zadania: [Sport]',
      'wynik_do: 2026-12-20',
    ].filter((line) => keys.every((key) => key.split(':')[0] !== line.split(':')[0])),
    ...keys.filter((key) => !key.endsWith(': -')),
    '---',
    '',
    'Zapraszamy do składania ofert.',
    '',
  ].join('\n');

/** A programme with a plan, and a competition of its year, decided. */
const PLANNED = programme(table('| Zadanie | Kwota (zł) |', '| --- | --- |', '| Sport | 100 000 |', '| Kultura | 50 000 |'));
const past = (...keys: readonly string[]): string =>
  competition(
    'program: programy/2020',
    'ogloszono: 2020-01-07',
    'termin: 2020-01-30',
    'realizacja: { od: 2020-02-15, do: 2020-11-30 }',
    'rozstrzygnieto: 2020-02-10',
    'wyniki: [{ podmiot: Klub, zadanie: Zawody, kwota: 5000 }]',
    ...keys,
  );

const WINDOWS_1250 = Uint8Array.from([...Buffer.from('---\ntytul: Tre'), 0x9c, 0xe6, ...Buffer.from('\n---\nTekst\n')]);
const UTF_16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from('---\ntytul: Strona\n---\n', 'utf16le')]);
const SCAN = pdfFile([{ hasPicture: true }]);
const WORDS = pdfFile([{ words: [{ x: 50, y: 700, text: 'Mapa gminy Dolina ze szlakami' }] }]);
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);

const STATUTE = act({
  date: '2018-03-15',
  entry: '§ 5. Uchwała wchodzi w życie z dniem 1 kwietnia 2018 r.',
  text: '§ 1. Nadaje się statut.\n\n§ 2. 1. Rada obraduje.\n\n2. Obrady są jawne.\n\n§ 3. Sołtys zwołuje zebranie.\n\n§ 4. Statut ogłasza wójt.',
})
  .replace('organ:', 'numer: L/10/2018\norgan:')
  .replace('w sprawie nazwy ulicy', 'w sprawie statutu');
const STATUTE_NAME = 'uchwały nr L/10/2018 Rady Gminy Dolina z dnia 15 marca 2018 r. w sprawie statutu';

/** The statute with an act about it. */
const about = (words: ActWords): CaseFiles => ({ 'uchwaly/2018/statut.md': STATUTE, 'uchwaly/2020/akt.md': act(words) });
const one = (text: string, ...keys: readonly string[]): CaseFiles => ({ 'strony/strona.md': page(text, ...keys) });
const oneAct = (words: ActWords): CaseFiles => ({ 'uchwaly/2020/akt.md': act(words) });

/**
 * For each rule the contents that break it once and no other. `null`: what breaks it can't be kept as the text of files (rights,
 * links and pipes of the system, an empty folder), is found only where pages are made, or comes with another message on another fact.
 */
export const RULE_CASES: Readonly<Record<RuleId, readonly CaseFiles[] | null>> = {
  'plik-utf16': [{ 'strony/strona.md': UTF_16 }],
  'plik-kodowanie': [{ 'strony/strona.md': WINDOWS_1250 }],
  'plik-znak-nul': [one('Tekst\0strony.')],
  'znak-sterujacy': [one('Tekst\u000bstrony.'), one('Tekst\u000bstrony, z \u0001 dwoma.')],
  'plik-bom': [{ 'strony/strona.md': `\ufeff${page('Tekst.')}` }],
  'plik-nieczytelny': null,
  'plik-odnosnik': null,
  'plik-specjalny': null,
  'plik-nazwa': [{ 'uchwaly/2020/Uchwała nr 5.md': act() }],
  'plik-dokument-obcy': [
    { 'strony/strona.md': PNG },
    { 'strony/strona.md': '<!doctype html>\n<html><body>Strona</body></html>\n' },
    { 'strony/strona.md': wordFile({ body: wordParagraph('Tekst') }) },
  ],
  'plik-poza-katalogiem': [{ 'notatki/luzne.md': page('Tekst.') }, { 'notatka.md': page('Tekst.') }],
  'plik-typ': [{ 'strony/program.exe': 'MZ' }],
  'plik-adres-wspolny': [{ 'strony/Skan 1.pdf': WORDS, 'strony/skan-1.pdf': WORDS }],
  'plik-pusty': [{ 'strony/skan.pdf': '' }],
  'plik-dokument-inna-koncowka': [{ 'strony/dojazd.md.txt': '---\ntytul: O nas\n---\n\nTekst.\n' }],
  'plik-inny-rodzaj': [
    { 'strony/skan.pdf': '<!doctype html><html><body>Nie znaleziono</body></html>' },
    { 'strony/zdjecie.jpg': PNG },
  ],
  'plik-niepublikowany': [
    { ...one('[rysunek](rysunek.svg)'), 'strony/rysunek.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' },
  ],
  'plik-nazwa-inna': [
    { ...one('[skan](Skan.pdf)'), 'strony/skan.pdf': WORDS },
    { ...one('[skan](Żółty szlak.pdf)'.replace(' ', '%20')), 'strony/zolty szlak.pdf': WORDS },
    { ...one('[skan](skan.jpg)'), 'strony/skan.jpeg': Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]) },
    { ...one('Tekst.', 'zalaczniki: [{ plik: Skan.pdf, tytul: Skan, dostepny: nie }]'), 'strony/skan.pdf': SCAN },
  ],
  'zalacznik-brak': [
    one('Tekst.', 'zalaczniki: [{ plik: skan.pdf, tytul: Skan }]'),
    { ...one('Tekst.', 'zalaczniki: [{ plik: skan.pdf, tytul: Skan }]'), 'strony/skan.docx': new Uint8Array([0x50, 0x4b, 3, 4]) },
  ],
  'zalacznik-bez-tytulu': [{ ...one('Tekst.', 'zalaczniki: [{ plik: mapa.pdf }]'), 'strony/mapa.pdf': WORDS }],
  'zalacznik-powtorzony': [
    {
      ...one('Tekst.', 'zalaczniki: [{ plik: mapa.pdf, tytul: Mapa }, { plik: ./mapa.pdf, tytul: Plan }]'),
      'strony/mapa.pdf': WORDS,
    },
  ],
  'zalacznik-bez-dostepnosci': [
    { ...one('Tekst.', 'zalaczniki: [{ plik: skan.pdf, tytul: Skan, rodzaj: skan }]'), 'strony/skan.pdf': SCAN },
  ],
  'zalacznik-nieotwarty': [
    { ...one('Tekst.', 'zalaczniki: [{ plik: skan.pdf, tytul: Skan, dostepny: nie }]'), 'strony/skan.pdf': '%PDF-1.4 ucięty' },
  ],
  'plik-obok': [{ ...one('Tekst.'), 'strony/strona.pdf': WORDS }],
  'logo-nieczytelne': [{ 'serwis.yaml': `${SITE}wyglad: { logo: znak.svg, logo_opis: Herb }\n`, 'znak.svg': '<svg><path>' }],
  'logo-w-czesci': [
    {
      'serwis.yaml': `${SITE}wyglad: { logo: znak.svg, logo_opis: Herb }\n`,
      'znak.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/><text>Gmina</text></svg>',
    },
  ],
  'odeslanie-bez-celu': [oneAct({ text: '§ 1. Opłaty, o których mowa w § 99, znosi się.' })],
  'plik-brak': [
    one('[skan](skan.pdf)'),
    one('![Mapa gminy](mapa.png)'),
    { ...one('[skan](skan.pdf)'), 'strony/skan.docx': new Uint8Array([0x50, 0x4b, 3, 4]) },
    { ...one('[skan](skan-uchwaly.pdf)'), 'strony/skan-uchwal.pdf': WORDS },
  ],
  'obraz-obcy': [one('![Mapa gminy](https://mapy.example/gmina.png)')],
  'obraz-pusty': [one('![Mapa gminy]()'), one('![]()'), one('<img alt="Mapa gminy">')],
  'obraz-bez-opisu': [
    { ...one('![](mapa.png)'), 'strony/mapa.png': PNG },
    { ...one('Plan: <img src="mapa.png">'), 'strony/mapa.png': PNG },
    { ...one('<p>Plan: <img src="mapa.png"></p>'), 'strony/mapa.png': PNG },
    { ...one('| Plan |\n| --- |\n| <img src="mapa.png" width="90"> |'), 'strony/mapa.png': PNG },
  ],
  'odnosnik-pusty': [
    one('[napisz do nas](mailto:)'),
    one('[napisz do nas](mailto:urzad)'),
    one('[statut](https://)'),
    one('[statut]()'),
    one('Adres: <a href="mailto:">napisz do nas</a>'),
  ],
  'naglowek-poziom': [one('## Zasady\n\nTekst.\n\n#### Wnioski\n\nTekst.')],
  'slady-scalania': [one('<<<<<<< HEAD\nStare zdanie.\n=======\nNowe zdanie.\n>>>>>>> main')],
  'arkusz-wklejony': [
    one('Zadanie\tKwota\nSport\t10 000\nKultura\t20 000'),
    oneAct({ text: '§ 1. Plan:\n\nLp.\tZadanie\tKwota\n1\tSport\t10\n2\tKultura\t20' }),
    one('Zadanie;Kwota;Rok\nSport;10 000;2026\nKultura;20 000;2026'),
  ],
  'obraz-rodzaj': [{ ...one('![Mapa gminy](mapa.pdf)'), 'strony/mapa.pdf': WORDS }],
  // With the settings of every case there is no other file of that name.
  'serwis-brak': null,
  'tresc-brak': null,
  'dokument-pusty': [{ 'strony/strona.md': '' }],
  'metryczka-brak': [
    { 'strony/strona.md': 'Sam tekst.\n' },
    { 'strony/strona.md': '\n ---\ntytul: Strona\n---\n\nTekst.\n' },
    { 'strony/strona.md': '———\ntytul: Strona\n———\n\nTekst.\n' },
    { 'strony/strona.md': 'tytul: Strona\n\nTekst.\n' },
    { 'strony/strona.md': '<<<<<<< HEAD\n---\ntytul: A\n---\n=======\n---\ntytul: B\n---\n>>>>>>> main\n' },
  ],
  'metryczka-niezamknieta': [{ 'strony/strona.md': '---\ntytul: Kontakt\n\nTekst.\n' }],
  'metryczka-jezyk': [{ 'strony/strona.md': '---js\n{ "tytul": 1 }\n---\n\nTekst.\n' }],
  'yaml-skladnia': [
    one('Tekst.', 'opis: "Kontakt'),
    one('Tekst.', "opis: 'Kontakt", 'jezyk: pl'),
    one('Tekst.', 'opis: jedno: drugie'),
    one('Tekst.', 'dotyczy:', '\t- programy/2020'),
    one('Tekst.', 'opis:\tjedno', '\tdrugie'),
    one('Tekst.', 'dotyczy: [programy/2020'),
    one('Tekst.', 'wycofano: { data: 2020-01-01, powod: pomyłka'),
    one('Tekst.', 'opis: *gwiazdka'),
    one('Tekst.', '  opis: wcięty'),
    one('Tekst.', 'opis: „Kontakt” i "adres"', 'dalej'),
    one('Tekst.', 'opis: "Kontakt" i adres'),
    one('Tekst.', 'opis: @kontakt'),
    one('Tekst.', 'opis: %kontakt'),
    one('Tekst.', 'opis: `kontakt`'),
    one('Tekst.', 'opis: !kontakt'),
    one('Tekst.', 'sam tekst'),
    one('Tekst.', 'dotyczy: - programy/2020'),
    one('Tekst.', 'opis:Kontakt'),
    one('Tekst.', 'opis: Kontakt', 'uwagi:brak', 'bip: https://bip.example'),
    one('Tekst.', 'dotyczy:', '  - programy/2020', ' - programy/2021'),
    one('Tekst.', 'opis: a: b: c'),
    one('Tekst.', 'dotyczy: [a, b]]'),
    one('Tekst.', "opis: 'Kontakt' z wójtem"),
    one('Tekst.', 'opis: &ważne słowa'),
    one('Tekst.', 'opis: > słowa'),
    one('Tekst.', 'opis = słowa'),
    one('Tekst.', 'opis:\u00a0słowa'),
    one('Tekst.', 'wycofano:', '\u00a0\u00a0data: 2020-01-01'),
    one('Tekst.', 'dotyczy: [a, - b]'),
    one('Tekst.', 'wycofano:', '  data: 2020-01-01', '   powod: pomyłka'),
    one('Tekst.', '<<<<<<< HEAD', 'opis: a', '=======', 'opis: b', '>>>>>>> main'),
    { 'serwis.yaml': `${SITE}<<<<<<< HEAD\nnazwa: A\n=======\nnazwa: B\n>>>>>>> main\n` },
    { 'serwis.yaml': `---\n${SITE}---\n` },
    { 'serwis.yaml': 'miasto: "Gmina Dolina\norgany: [{ nazwa: Rada Gminy Dolina, rodzaj: stanowiący }]\n' },
    { 'serwis.yaml': `${SITE}kontakt:\n\tadres: Rynek 1\n` },
  ],
  'yaml-komentarz': [one('Tekst.', 'opis: Budowa # 3 etap')],
  'yaml-klucz-powtorzony': [one('Tekst.', 'opis: a', 'opis: b')],
  'klucz-nieznany': [
    one('Tekst.', 'opsi: a'),
    { 'strony/strona.md': '---\ntytół: Strona\n---\n\nTekst.\n' },
    { 'serwis.yaml': `${SITE}kontkat: { adres: Rynek 1 }\n` },
  ],
  'klucz-brak': [
    { 'strony/strona.md': '---\nopis: a\n---\n\nTekst.\n' },
    { 'serwis.yaml': 'organy: [{ nazwa: Rada Gminy Dolina }]\n' },
    one('Tekst.', 'zalaczniki: [{ tytul: Skan }]'),
  ],
  'wartosc-rodzaj': [
    one('Tekst.', 'opis: [a, b]'),
    one('Tekst.', 'opis: true'),
    { 'strony/strona.md': '---\ntytul:\n---\n\nTekst.\n' },
    oneAct({ keys: ['publikacja: dziennik'] }),
    oneAct({ keys: ['publikacja: { dziennik: DU, rok: dawno, pozycja: 1 }'] }),
    one('Tekst.', 'zalaczniki: skan.pdf'),
    { 'serwis.yaml': 'miasto: Gmina Dolina\norgany: Rada Gminy Dolina\n' },
  ],
  'wartosc-spoza-listy': [oneAct({ keys: ['status: uchwalone'] }), oneAct({ keys: ['status: obowiązuje'] })],
  'data-zapis': [
    oneAct({ date: '16.01.2020' }),
    oneAct({ date: '2020-02-30' }),
    oneAct({ keys: ['traci_moc: grudzień 2020'] }),
    oneAct({ date: '16 stycznia 2020 r.' }),
  ],
  'daty-kolejnosc': [oneAct({ keys: ['wchodzi_w_zycie: 2020-02-01', 'traci_moc: 2020-01-20'] })],
  'adres-zajety': [{ 'strony/programy.md': page('Tekst.') }],
  'plik-adres-zajety': [{ 'uchwaly/2020/akt.md': act(), 'uchwaly/2020/akt/dokument.pdf': WORDS }],
  'numer-powtorzony': [
    { 'uchwaly/2020/a.md': act({ keys: ['numer: XX/7/2020'] }), 'uchwaly/2020/b.md': act({ keys: ['numer: XX/7/2020'] }) },
  ],
  'relacja-bez-celu': [oneAct({ keys: ['zmienia: [uchwaly/2018/statut]'] }), oneAct({ keys: ['uchyla: [L/10/2018]'] })],
  'relacja-niejednoznaczna': [
    {
      'uchwaly/2018/a.md': act({ date: '2018-03-15', keys: ['numer: L/10/2018'] }),
      'uchwaly/2018/b.md': act({ date: '2018-03-15', keys: ['numer: L/10/2018'] })
        .replace('Rada Gminy', 'Wójt Gminy')
        .replace('organ:', 'rodzaj: zarządzenie\norgan:')
        .replace('Uchwała', 'Zarządzenie'),
      'strony/strona.md': page('Tekst.', 'dotyczy: [L/10/2018]'),
    },
  ],
  'relacja-do-siebie': [{ 'uchwaly/2020/akt.md': act({ keys: ['uchyla: uchwaly/2020/akt'] }) }],
  'relacja-rodzaj': [{ ...one('Tekst.'), ...oneAct({ keys: ['uchyla: strony/strona'] }) }],
  'organ-nieznany': [{ 'uchwaly/2020/akt.md': act().replace('Rada Gminy Dolina', 'Rada Gmini Dolina') }],
  'element-bez-jednostki': [programme(null, 'elementy: { 5: par-99, 10: par-10 }')],
  'jednostka-powtorzona': [oneAct({ text: '§ 1. Nadaje się nazwę.\n\n§ 1. Ustala się herb.' })],
  'oznaczenie-w-akapicie': [oneAct({ text: '§ 1. Dotacje przyznaje wójt zgodnie z planem\n§ 9. Dotację rozlicza skarbnik.' })],
  'oznaczenie-w-wierszu': [oneAct({ text: '§ 1. 1. Program przyjmuje rada 2. Program obejmuje sport.' })],
  'oznaczenie-bez-kropki': [
    oneAct({ text: '§ 1. Zasady:\n\n1 Program przyjmuje rada\n\n2 Program obejmuje sport\n\n3 Program ogłasza wójt' }),
  ],
  'program-w-uchwale': [
    oneAct({
      text: '§ 1. Uchwala się program współpracy na 2021 rok, stanowiący załącznik do uchwały.',
      entry: `${ENTRY}\n\nZałącznik do uchwały\n\nPROGRAM WSPÓŁPRACY GMINY DOLINA Z ORGANIZACJAMI POZARZĄDOWYMI NA ROK 2021\n\n§ 1. Celem programu jest współpraca.\n\n§ 2. Program obejmuje sport.`,
    }),
  ],
  'tresc-znaki-skladni': [one('*a* '.repeat(1100))],
  'tresc-zagniezdzenie': [one(`${'> '.repeat(120)}a`)],
  'tresc-pusta': [{ 'strony/strona.md': '---\ntytul: Strona\n---\n' }],
  'tresc-tylko-w-pliku': [
    {
      'strony/strona.md': '---\ntytul: Mapa\nzalaczniki: [{ plik: mapa.pdf, tytul: Mapa, dostepny: tak }]\n---\n',
      'strony/mapa.pdf': WORDS,
    },
    {
      'strony/strona.md': '---\ntytul: Mapa\nzalaczniki: [{ plik: mapa.pdf, tytul: Mapa, dostepny: nie }]\n---\n',
      'strony/mapa.pdf': SCAN,
    },
  ],
  'wejscie-w-zycie-w-pliku': null,
  'zmiana-bez-tekstu': null,
  'slowa-zgubione': null,
  'slowa-dodane': null,
  'znacznik-niepublikowany': [one('Tekst.\n\n<script>alert(1)</script>')],
  'przypis-bez-odsylacza': [one('Tekst.\n\n[^2]: Zmieniony uchwałą nr 5.')],
  'tabela-nadmiar': [one('| a | b |\n| --- | --- |\n| 1 | 2 | 3 |')],
  'odnosnik-bez-celu': [one('[program](/programy/2091/)'), one('[rozdział](#nie-ma)')],
  'zmiana-niewprowadzona': [
    about({
      keys: ['zmienia: [L/10/2018]'],
      text: `§ 1. W załączniku do ${STATUTE_NAME} w § 99 ust. 2 otrzymuje brzmienie: „2. Rada obraduje jawnie.”.`
        .replace('załączniku do ', '')
        .replace('W uchwały', 'W uchwale'),
    }),
  ],
  'relacja-bez-polecenia': [about({ keys: ['zmienia: [L/10/2018]'], text: '§ 1. Uchwala się podziękowanie dla mieszkańców.' })],
  'polecenie-bez-relacji': [
    about({ text: `§ 1. Traci moc uchwała nr L/10/2018 Rady Gminy Dolina z dnia 15 marca 2018 r. w sprawie statutu.` }),
  ],
  'wejscie-w-zycie-rozne': [oneAct({ keys: ['wchodzi_w_zycie: 2020-01-20'] })],
  'wejscie-w-zycie-nieodczytane': [
    oneAct({
      entry: '§ 2. Uchwała wchodzi w życie w terminie 14 dni od dnia ogłoszenia.',
      keys: ['publikacja: { dziennik: POL_WOJ_WP, rok: 2020, pozycja: 5, data: 2020-01-20 }'],
    }),
  ],
  'wejscie-w-zycie-bez-ogloszenia': [oneAct({ entry: '§ 2. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia.' })],
  'wejscie-w-zycie-brak': [oneAct({ entry: '' })],
  'wejscie-w-zycie-przepisow': [
    oneAct({
      entry:
        '§ 2. Uchwała wchodzi w życie z dniem 1 lutego 2020 r., z wyjątkiem § 1, który wchodzi w życie z dniem wywieszenia na tablicy ogłoszeń.',
    }),
  ],
  'utrata-mocy-rozna': [
    oneAct({ keys: ['traci_moc: 2020-12-31'], entry: `${ENTRY.slice(0, -1)} i obowiązuje do dnia 30 czerwca 2020 r.` }),
  ],
  'utrata-mocy-nieodczytana': [oneAct({ entry: `${ENTRY}\n\n§ 3. Uchwała obowiązuje do czasu uchwalenia nowego programu.` })],
  'utrata-mocy-przepisow': [oneAct({ entry: `${ENTRY}\n\n§ 3. § 1 obowiązuje do dnia 31 grudnia 2020 r.` })],
  'tekst-jednolity-rozni-sie': [
    {
      'uchwaly/2018/statut.md': STATUTE,
      'uchwaly/2020/obwieszczenie.md': `---
rodzaj: obwieszczenie
organ: Rada Gminy Dolina
data: 2020-01-16
w_sprawie: w sprawie ogłoszenia tekstu jednolitego statutu
oglasza_tekst_jednolity: uchwaly/2018/statut
---

Ogłasza się w załączniku jednolity tekst uchwały nr L/10/2018 Rady Gminy Dolina z dnia 15 marca 2018 r. w sprawie statutu.

# Załącznik

§ 1. Nadaje się statut.

§ 2. 1. Rada obraduje.

2. Obrady są tajne.

§ 3. Sołtys zwołuje zebranie.

§ 4. Statut ogłasza wójt.

§ 5. Uchwała wchodzi w życie z dniem 1 kwietnia 2018 r.
`,
    },
  ],
  'odnosnik-niedozwolony': [one('[kliknij](javascript:alert(1))')],
  'element-programu-brak': [
    {
      ...programme(),
      'programy/2020.md': String(programme()['programy/2020.md']).replace(
        '§ 4. Formy współpracy: zlecanie zadań i wymiana informacji.',
        '§ 4. Rejestr prowadzi wójt.',
      ),
    },
  ],
  'suma-niezgodna': [
    programme(
      table('| Zadanie | Kwota (zł) |', '| --- | --- |', '| Sport | 100 000 |', '| Kultura | 50 000 |', '| Razem | 160 000 |'),
    ),
  ],
  'kolory-nieczytelne': [{ 'serwis.yaml': `${SITE}wyglad: { kolory: { akcent: '#9fd3e0' } }\n` }],
  'kwota-nieczytelna': [
    programme(table('| Zadanie | Kwota (zł) |', '| --- | --- |', '| Sport | 100 000 |', '| Kultura | do 5 000 zł |')),
  ],
  'kwota-brak': [programme(table('| Zadanie | Kwota (zł) |', '| --- | --- |', '| Sport | 100 000 |', '| Kultura | |'))],
  'suma-programu': [
    programme(`§ 8. Na realizację programu planuje się 315 000 zł, w tym:\n\n1) sport – 100 000 zł;\n\n2) kultura – 50 000 zł.`),
  ],
  'tabela-nieodczytana': [
    programme(table('| Komórka | Uwagi | Kwota |', '| --- | --- | --- |', '| W-1 | – | 100 000 zł |', '| W-2 | – | 5 000 zł |')),
  ],
  'wiersze-niejasne': [
    programme(
      table(
        '| Rok | Obszar | Nakłady (w złotych) |',
        '| --- | --- | --- |',
        '| 2020 | Kultura | 40 000 |',
        '| | Sport | 60 000 |',
        '| 2020 | OGÓŁEM ROK | 100 000 |',
        '| 2021 | Kultura | 42 000 |',
      ),
    ),
  ],
  'kolumna-innego-roku': [
    programme(table('| Zadanie | Kwota na 2019 r. (zł) |', '| --- | --- |', '| Sport | 100 000 |', '| Kultura | 50 000 |')),
  ],
  'kwoty-nieodczytane': [
    programme('§ 8. Wysokość środków planowanych na realizację programu: środki na wkłady własne wynoszą 5 000 zł.'),
  ],
  'wynik-niejasny': [
    {
      'konsultacje/2020.md':
        '---\ntytul: Konsultacje programu\ndata: 2019-10-20\nod: 2019-10-01\ndo: 2019-10-15\n---\n\n| Uwaga | Stanowisko |\n| --- | --- |\n| Dodać zadanie | Wyjaśniono w rozmowie. |\n',
    },
  ],
  'sfera-nieznana': [
    programme(
      table(
        '| Zadanie | Sfera | Kwota |',
        '| --- | --- | --- |',
        '| Kultura fizyczna | 6a | 10 000 |',
        '| Kultura | 16 | 5 000 |',
      ),
    ),
  ],
  'skrot-jednostki': [
    {
      'uchwaly/projekt.md': act({
        keys: ['status: projekt'],
        text: '§ 1. Na podstawie art. 7 ust. 1 pkt. 15 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym nadaje się nazwę.',
      }),
    },
  ],
  'cudzyslow-prosty': [
    { 'uchwaly/projekt.md': act({ keys: ['status: projekt'], text: '§ 1. Nadaje się ulicy nazwę "Lipowa".' }) },
  ],
  'numeracja-luka': [oneAct({ text: '§ 1. Zadania:\n\n1) kultura;\n\n3) sport.' })],
  'dzien-tygodnia': [oneAct({ text: '§ 1. Zebranie zwołuje się na poniedziałek 24 października 2019 r.' })],
  'okres-odwrocony': [oneAct({ text: '§ 1. Nabór trwa od dnia 11 maja 2020 r. do dnia 4 maja 2020 r.' })],
  'termin-ustawowy': [
    {
      ...programme(),
      'uchwaly/2019/xv-200-2019.md': ADOPTING.replace('2019-11-14', '2019-12-19'),
    },
  ],
  'odeslanie-do-uchylonego': [
    {
      'uchwaly/2018/statut.md': STATUTE.replace('§ 3. Sołtys zwołuje zebranie.', '§ 3. (uchylony)'),
      'uchwaly/projekt.md': act({ keys: ['status: projekt'], text: `§ 1. Zebranie zwołuje się zgodnie z § 3 ${STATUTE_NAME}.` }),
    },
  ],
  'nazwa-niezdefiniowana': [
    oneAct({ keys: ['status: projekt'], text: '§ 1. Dotacje otrzymują podmioty wymienione w art. 3 ust. 3 ustawy.' }),
  ],
  'kwota-ustawowa': [
    programme(
      '§ 8. Wysokość środków planowanych na realizację programu: 100 000 zł. Wysokość dofinansowania w trybie art. 19a ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie nie może przekroczyć 15 000 zł.',
    ),
  ],
  'numer-rok': [oneAct({ keys: ['numer: XV/200/2018'] })],
  'numer-sesja': [oneAct({ keys: ['numer: XV/200/2020', 'sesja: XVI'] })],
  'podjecie-po-ogloszeniu': [oneAct({ keys: ['publikacja: { dziennik: POL_WOJ_WP, rok: 2020, pozycja: 5, data: 2020-01-10 }'] })],
  'podjecie-po-wejsciu': [
    oneAct({ keys: ['wchodzi_w_zycie: 2020-01-10'], entry: '§ 2. Uchwała wchodzi w życie z dniem 10 stycznia 2020 r.' }),
  ],
  'dziennik-kod': [oneAct({ keys: ['publikacja: { dziennik: POL_WOJ_LU, rok: 2020, pozycja: 5, data: 2020-01-20 }'] })],
  'dziennik-tekst': [
    oneAct({
      keys: ['publikacja: { dziennik: POL_WOJ_LS, rok: 2020, pozycja: 5, data: 2020-01-20 }'],
      entry:
        '§ 2. Uchwała podlega ogłoszeniu w Dzienniku Urzędowym Województwa Lubelskiego.\n\n§ 3. Uchwała wchodzi w życie z dniem 1 lutego 2020 r.',
    }),
  ],
  'dziennik-rok': [oneAct({ keys: ['publikacja: { dziennik: POL_WOJ_WP, rok: 2019, pozycja: 5, data: 2020-01-20 }'] })],
  'sprawozdanie-za-wczesnie': [
    { 'sprawozdania/2026.md': '---\ntytul: Sprawozdanie\nrok: 2026\ndata: 2026-05-30\n---\n\nTekst.\n' },
  ],
  'konkurs-informacja-brak': [{ 'konkursy/2026/konkurs.md': competition('termin: -') }],
  'konkurs-termin-krotki': [{ 'konkursy/2026/konkurs.md': competition('termin: 2026-01-12') }],
  'konkurs-wynik-przed-terminem': [
    {
      'konkursy/2026/konkurs.md': competition(
        'rozstrzygnieto: 2026-01-20',
        'wyniki: [{ podmiot: Klub, zadanie: Sport, kwota: 5000 }]',
      ),
    },
  ],
  'konkurs-wyniki-ponad-kwote': [
    {
      'konkursy/2026/konkurs.md': competition(
        'rozstrzygnieto: 2026-02-10',
        'wyniki: [{ podmiot: Klub, zadanie: Sport, kwota: 120000 }]',
      ),
    },
  ],
  'konkurs-kwota-slowami': [{ 'konkursy/2026/konkurs.md': competition('kwota: około 100 tys. zł') }],
  'konkurs-bez-wyniku': [{ 'konkursy/2026/konkurs.md': competition('wynik_do: -') }],
  'konkurs-zadanie-nieznane': [{ ...PLANNED, 'konkursy/2020/konkurs.md': past('zadania: [Sprot]', 'kwota: 10000') }],
  'konkurs-ponad-plan': [{ ...PLANNED, 'konkursy/2020/konkurs.md': past('zadania: [Sport]', 'kwota: 120000') }],
  'data-daleka': [oneAct({ date: '2091-01-16', entry: '§ 2. Uchwała wchodzi w życie z dniem podjęcia.' })],
  'konkurs-nieodczytane': [
    {
      'konkursy/2026/otwarty.md': competition('termin: -').replace(
        'Zapraszamy do składania ofert.',
        'Oferty składa się w ciągu 21 dni od ogłoszenia.',
      ),
    },
  ],
  // A portal has a file of its own, which is no content.
  'portal-bez-adresu': null,
  'portal-powtorzenie': null,
  'portal-plik': null,
  'panel-adres': [
    {
      'serwis.yaml': `${SITE}panel: { gospodarz: forgejo, repozytorium: gmina/program, adres: 'http://git.gmina.example' }\n`,
    },
  ],
  'panel-przeglad': [
    {
      'serwis.yaml': `${SITE}panel: { gospodarz: forgejo, repozytorium: gmina/program, adres: 'https://git.gmina.example', przeglad: prośby }\n`,
    },
  ],
  'panel-logowanie': [{ 'serwis.yaml': `${SITE}panel: { gospodarz: github, repozytorium: gmina/program, aplikacja: 1a2b3c }\n` }],
  'program-drugi': [{ ...programme(), 'programy/2020-bis.md': String(programme()['programy/2020.md']) }],
  'program-bez-uchwaly': [
    {
      'programy/2026.md': String(programme()['programy/2020.md'])
        .replace('uchwala: XV/200/2019\n', '')
        .replace('rok: 2020', 'rok: 2026')
        .replace('na 2020', 'na 2026'),
    },
  ],
  'miejsce-niewypelnione': [oneAct({ text: '§ 1. Nadaje się ulicy nazwę ………' })],
  'deklaracja-nieuzupelniona': [
    {
      'strony/deklaracja-dostepnosci.md':
        '---\ntytul: Deklaracja dostępności\n---\n\nDeklarację sporządzono dnia [uzupełni urząd: data przeglądu].\n',
    },
  ],
  'deklaracja-wzor': [
    {
      'strony/deklaracja-dostepnosci.md':
        '---\ntytul: Deklaracja dostępności\ncharakter: poglądowy\n---\n\nDeklarację sporządzono dnia [uzupełni urząd: data przeglądu].\n',
    },
  ],
  'spolecznosci-wyszukiwanie': [{ 'serwis.yaml': `${SITE}spolecznosci: { twitter: 'https://twitter.com/search?q=Gmina' }\n` }],
  'dane-osobowe': [one('Wniosek złożył Jan Przykładowy, PESEL 44051401359.')],
  'wyciszenie-nieznane': [oneAct({ keys: ['wyciszone: { numeracja: wyciąg }'] })],
  'wyciszenie-bledu': [oneAct({ keys: ['wyciszone: { klucz-nieznany: tak ma być }'] })],
};

export const CASE_SITE = SITE;
/** A document that every case has beside its own, so that none is without content. */
export const CASE_PAGE = { 'strony/o-nas.md': page('Tekst strony.') };
