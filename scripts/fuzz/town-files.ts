/** A small town whose documents lean on one another in every way that a page may show: what the fuzzer of builds begins with. */

const SITE = `nazwa: Wierzbowa razem
miasto: Gmina Wierzbowa
organy:
  - nazwa: Rada Gminy Wierzbowa
    rodzaj: stanowiący
  - nazwa: Wójt Gminy Wierzbowa
    rodzaj: wykonawczy
dziennik: POL_WOJ_WP
formaty: [pdf, xml, tekst, kalendarz, dawne]
kontakt: { email: urzad@wierzbowa.example }
`;

const act = (number: number, year: number, subject: string, body: string, ...keys: readonly string[]): string =>
  `---
numer: ${String(number)}/${String(year)}
organ: Rada Gminy Wierzbowa
data: ${String(year)}-02-${String(number + 10)}
w_sprawie: ${subject}
wchodzi_w_zycie: ${String(year)}-03-01
${keys.map((key) => `${key}\n`).join('')}---

${body}
`;

const programme = (year: number, adopting: string, extra: string): string =>
  `---
tytul: Program współpracy na ${String(year)} rok
rok: ${String(year)}
uchwala: ${adopting}
obowiazuje_od: ${String(year)}-01-01
obowiazuje_do: ${String(year)}-12-31
---

Rozdział 1. Cele

§ 1. Celem Programu jest współpraca z organizacjami.

Rozdział 2. Zadania priorytetowe

§ 2. Zadania:

| Zadanie | Sfera | Kwota |
| --- | --- | --- |
| Sport | 17 | 10 000 zł |
| Kultura | 16 | 5 000 zł |

§ 3. ${extra}
`;

export const TOWN_FILES: Readonly<Record<string, string>> = {
  'serwis.yaml': SITE,
  'uchwaly/regulamin.md': act(
    1,
    2023,
    'w sprawie regulaminu konkursów',
    `§ 1. Ilekroć mowa o konkursie, należy przez to rozumieć otwarty konkurs ofert, zwany dalej „konkursem”.

§ 2. 1. Konkurs ogłasza Wójt.

2. Ogłoszenie zawiera:

1) termin;

2) kwotę[^1].

§ 3. Do konkursu stosuje się § 2 programu na 2024 rok. Zob. [program](/programy/2024/#par-2) i [skan](skan.pdf).

§ 4. Uchwała wchodzi w życie z dniem 1 marca 2023 r.

[^1]: Kwota jest w złotych.`,
  ),
  'uchwaly/program-2024.md': act(
    2,
    2023,
    'w sprawie uchwalenia programu współpracy na 2024 rok',
    '§ 1. Uchwala się program stanowiący załącznik.\n\n§ 2. Zgodnie z § 2 uchwały nr 1/2023 konkursy ogłasza Wójt.\n\n§ 3. Uchwała wchodzi w życie z dniem 1 marca 2023 r.',
  ),
  'uchwaly/program-2025.md': act(
    3,
    2024,
    'w sprawie uchwalenia programu współpracy na 2025 rok',
    '§ 1. Uchwala się program stanowiący załącznik.\n\n§ 2. Uchwała wchodzi w życie z dniem 1 marca 2024 r.',
  ),
  'uchwaly/zmiana.md': act(
    4,
    2024,
    'zmieniająca uchwałę w sprawie regulaminu konkursów',
    '§ 1. W uchwale nr 1/2023 Rady Gminy Wierzbowa z dnia 11 lutego 2023 r. w sprawie regulaminu konkursów § 2 ust. 1 otrzymuje brzmienie:\n\n„1. Konkurs ogłasza Wójt w drodze zarządzenia.”.\n\n§ 2. Uchwała wchodzi w życie z dniem 1 marca 2024 r.',
    'zmienia: [uchwaly/regulamin]',
  ),
  'uchwaly/projekt.md': act(
    5,
    2025,
    'w sprawie zmian',
    '§ 1. Uchyla się § 3 uchwały nr 1/2023.\n\n§ 2. Zob. § 1 uchwały nr 4/2024.',
    'status: projekt',
  ),
  'programy/2024.md': programme(
    2024,
    'uchwaly/program-2024',
    'Propozycje do programu na 2025 rok zbiera się do dnia 30 września 2024 r. Zob. [uchwałę](/uchwaly/regulamin/#par-2-ust-2).',
  ),
  'programy/2025.md': programme(2025, 'uchwaly/program-2025', 'Stosuje się § 2 uchwały nr 1/2023.'),
  'konsultacje/2024.md': `---
tytul: Konsultacje programu na 2025 rok
data: 2024-09-01
od: 2024-09-02
do: 2024-09-30
dotyczy: [uchwaly/program-2025]
---

## Sposób zgłaszania uwag

Uwagi przesyła się na [adres](/kontakt/).
`,
  'sprawozdania/2024.md': `---
tytul: Sprawozdanie za 2024 rok
rok: 2024
data: 2025-04-30
---

| Zadanie | Plan | Wykonanie |
| --- | --- | --- |
| Sport | 10 000 zł | 9 000 zł |
`,
  'aktualnosci/nabor.md': `---
tytul: Nabór ofert
data: 2024-05-05
dotyczy: [programy/2024]
---

Trwa nabór. Zob. [§ 2 programu](/programy/2024/#par-2), [regulamin](../uchwaly/regulamin.md#par-4) i ![plakat](plakat.png)

1) oferta
5) załącznik
`,
  'strony/kontakt.md': '---\ntytul: Kontakt\n---\n\nUrząd Gminy, <b>pokój 5</b>, [regulamin](/uchwaly/regulamin/#par-2).\n',
  'strony/o-nas.md': '---\ntytul: O nas\n---\n\n## Zasady\n\nPiszemy o [programach](/programy/).\n',
  'uchwaly/skan.pdf': '%PDF-1.4 skan',
  'aktualnosci/plakat.png': 'obraz',
};
