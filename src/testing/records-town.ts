/** A made-up office as it comes to be: scans, drafts without a day, withdrawn texts, names of files as people give them. */
import { pdfFile } from './pdf-file.ts';

const words = (text: string): Uint8Array => pdfFile([{ words: [{ x: 50, y: 700, text }] }]);
const scan = (pages: number): Uint8Array => pdfFile(Array.from({ length: pages }, () => ({ hasPicture: true })));

export const RECORDS_TOWN: Readonly<Record<string, string | Uint8Array>> = {
  'serwis.yaml': `miasto: Gmina Lipowy Bród
organy:
  - { nazwa: Rada Gminy Lipowy Bród, rodzaj: stanowiący }
  - { nazwa: Wójt Gminy Lipowy Bród, rodzaj: wykonawczy }
kontakt: { adres: 'ul. Rynek 1, 00-000 Lipowy Bród', email: urzad@lipowybrod.example, telefon: '000 000 000' }
`,
  'uchwaly/2024/x-50-2024.md': `---
numer: X/50/2024
organ: Rada Gminy Lipowy Bród
data: 2024-03-12
w_sprawie: w sprawie Statutu Sołectwa Zagaje
wchodzi_w_zycie: 2024-04-01
bip: https://bip.lipowybrod.example/uchwaly/x-50-2024
wytworzyl: Rada Gminy Lipowy Bród
odpowiada: Anna Przykładowa, sekretarz gminy
opublikowal: Jan Wzorcowy
wytworzono: 2024-03-12
opublikowano: 2024-03-15
rejestr:
  - { data: 2024-03-15, opis: Udostępniono uchwałę, kto: Jan Wzorcowy }
  - { data: 2024-05-06, opis: Poprawiono skan mapy }
zalaczniki:
  - plik: X-50-2024 skan (podpisany).pdf
    tytul: Podpisana uchwała
    rodzaj: skan
    dostepny: nie
  - plik: Mapa sołectwa – żółty szlak.pdf
    tytul: Mapa sołectwa
    rodzaj: mapa
    dostepny: częściowo
    opis: Granice sołectwa i przebieg żółtego szlaku.
  - plik: /pliki/Wniosek o dotację.docx
    tytul: Wniosek o dotację
    rodzaj: formularz
---

§ 1. Nadaje się Statut Sołectwa Zagaje.

§ 2. Zebranie wiejskie zwołuje sołtys.

§ 3. Uchwała wchodzi w życie z dniem 1 kwietnia 2024 r.
`,
  'uchwaly/2024/X-50-2024 skan (podpisany).pdf': scan(2),
  'uchwaly/2024/Mapa sołectwa – żółty szlak.pdf': words('Mapa sołectwa Zagaje: granice i żółty szlak turystyczny'),
  'pliki/Wniosek o dotację.docx': new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]),
  'uchwaly/2025/xx-101-2025.md': `---
numer: XX/101/2025
organ: Rada Gminy Lipowy Bród
data: 2025-02-20
w_sprawie: w sprawie regulaminu targowiska
wchodzi_w_zycie: 2025-03-07
zalaczniki:
  - { plik: XX-101-2025.pdf, tytul: Regulamin targowiska, rodzaj: skan, dostepny: nie }
---
`,
  'uchwaly/2025/XX-101-2025.pdf': scan(4),
  'uchwaly/2026/xxx-150-2026.md': `---
numer: XXX/150/2026
organ: Rada Gminy Lipowy Bród
data: 2026-01-29
w_sprawie: uchylająca uchwałę w sprawie regulaminu targowiska i zmieniająca Statut Sołectwa Zagaje
wchodzi_w_zycie: 2026-02-01
uchyla: [XX/101/2025]
zmienia: [X/50/2024]
projekt_uchwaly: uchwaly/projekty/druk-210
zalaczniki:
  - { plik: xxx-150-2026.pdf, tytul: Tekst uchwały, rodzaj: oryginał, dostepny: tak }
---
`,
  'uchwaly/2026/xxx-150-2026.pdf': words('Uchyla się uchwałę nr XX/101/2025 w sprawie regulaminu targowiska miejskiego'),
  'uchwaly/projekty/druk-210.md': `---
organ: Rada Gminy Lipowy Bród
w_sprawie: w sprawie uchylenia regulaminu targowiska
status: projekt
druk: 210
---

§ 1. Traci moc uchwała nr XX/101/2025 Rady Gminy Lipowy Bród z dnia 20 lutego 2025 r.
`,
  'uchwaly/projekty/swietlica.md': `---
organ: Rada Gminy Lipowy Bród
w_sprawie: w sprawie regulaminu świetlicy wiejskiej
status: projekt
---

§ 1. Świetlica jest czynna w dni powszednie.
`,
  'aktualnosci/2025-06-01-nabor.md': `---
tytul: Wyniki naboru z danymi uczestników
data: 2025-06-01
wycofano: { data: 2025-06-03, powod: tekst zawierał dane osobowe }
zalaczniki: [{ plik: Lista osób.pdf, tytul: Lista osób, dostepny: tak }]
---

Do półkolonii przyjęto Kajetana Tajnego i inne dzieci.

[Lista](<Lista osób.pdf>)
`,
  'aktualnosci/Lista osób.pdf': words('Kajetan Tajny, rocznik 2015, Lipowy Bród'),
  'uchwaly/2023/v-9-2023.md': `---
numer: V/9/2023
organ: Rada Gminy Lipowy Bród
data: 2023-05-18
w_sprawie: w sprawie stypendiów dla Melchiora Ukrytego
wchodzi_w_zycie: 2023-06-01
wycofano: { data: 2024-01-10, powod: prawomocny wyrok nakazał usunięcie danych }
---

§ 1. Przyznaje się stypendium Melchiorowi Ukrytemu.
`,
};
