/** What a formula of the table below does; the ledger names it for each instruction. */
export type FormulaRule =
  | 'brzmienie'
  | 'dodanie'
  | 'uchylenie'
  | 'oznaczenie'
  | 'wyrazy-zamiana'
  | 'wyrazy-dodanie'
  | 'wyrazy-skreslenie'
  | 'znak'
  | 'zalacznik'
  | 'tabela'
  | 'podpunkty'
  | 'utrata-mocy'
  | 'sprostowanie'
  | 'niewaznosc'
  | 'klucz-zmiany';

/** A wording of an amending act that is read to its last word. */
export interface FormulaEntry {
  readonly rule: FormulaRule;
  /** Where „Zasady techniki prawodawczej” (Dz. U. z 2026 r. poz. 300) have it; `null` for wordings of local practice. */
  readonly ztp: string | null;
  readonly example: string;
  /** What it does, in Polish, for the documentation. */
  readonly says: string;
}

const formula = (rule: FormulaRule, ztp: string | null, example: string, says: string): FormulaEntry => ({
  rule,
  ztp,
  example,
  says,
});

/** All formulas, each with an example that a test reads and that `docs/gramatyka.md` shows. */
export const FORMULAS: readonly FormulaEntry[] = [
  formula('brzmienie', '§ 85 ust. 4', '§ 4 otrzymuje brzmienie: „§ 4. Nabór prowadzi Biuro.”', 'nowe brzmienie jednostki'),
  formula(
    'brzmienie',
    '§ 85 ust. 5',
    'w § 4 ust. 2 otrzymuje brzmienie: „2. Nabór jest jawny.”',
    'nowe brzmienie jednostki w jednostce',
  ),
  formula(
    'brzmienie',
    '§ 94',
    'w § 4 w ust. 2 pkt 1 i 2 otrzymują brzmienie: „1) odpis; 2) opis;”',
    'nowe brzmienie kilku jednostek',
  ),
  formula(
    'brzmienie',
    '§ 87 ust. 2',
    'w § 4 w ust. 1 zdanie drugie otrzymuje brzmienie: „Termin jest zachowany.”',
    'nowe brzmienie zdania; liczebnik liczy się w tekście sprzed zmiany',
  ),
  formula(
    'brzmienie',
    '§ 56',
    'w § 4 wprowadzenie do wyliczenia otrzymuje brzmienie: „Wniosek zawiera:”',
    'nowe wprowadzenie do wyliczenia',
  ),
  formula('brzmienie', '§ 56', 'w § 4 część wspólna otrzymuje brzmienie: „– w terminie 7 dni.”', 'nowa część wspólna wyliczenia'),
  formula(
    'brzmienie',
    '§ 85',
    'tytuł rozdziału 2 otrzymuje brzmienie: „Zasady naboru”',
    'nowy tytuł; przepisy rozdziału zostają',
  ),
  formula('brzmienie', null, '§ 4 otrzymuje następującą treść: „§ 4. Nabór prowadzi Biuro.”', 'jak „otrzymuje brzmienie”'),
  formula('brzmienie', null, '§ 4 brzmi: „§ 4. Nabór prowadzi Biuro.”', 'jak „otrzymuje brzmienie”'),
  formula(
    'brzmienie',
    null,
    'zmianie ulega § 4, który otrzymuje brzmienie: „§ 4. Nabór prowadzi Biuro.”',
    'jak „otrzymuje brzmienie”',
  ),
  formula('brzmienie', null, 'nadaje się § 4 nowe brzmienie: „§ 4. Nabór prowadzi Biuro.”', 'jak „otrzymuje brzmienie”'),
  formula('brzmienie', null, '§ 4 zostaje zastąpiony § 4 w brzmieniu: „§ 4. Nabór prowadzi Biuro.”', 'jak „otrzymuje brzmienie”'),
  formula('brzmienie', null, 'pkt 3 § 4 otrzymuje brzmienie: „3) opis.”', 'jednostki nazwane od najmniejszej'),
  formula(
    'brzmienie',
    null,
    '§ 4 otrzymuje brzmienie: Nabór prowadzi Biuro.',
    'nowe brzmienie bez cudzysłowu, gdy nic innego po nim nie stoi',
  ),
  formula('brzmienie', null, 'zapis § 4 otrzymuje brzmienie: „§ 4. Nabór prowadzi Biuro.”', 'jak „otrzymuje brzmienie”'),
  formula(
    'brzmienie',
    null,
    '§ 4 – otrzymuje nowe, następujące brzmienie: „§ 4. Nabór prowadzi Biuro.”',
    'jak „otrzymuje brzmienie”',
  ),
  formula('brzmienie', null, 'w § 4 ust. 2 w całości otrzymuje brzmienie: „2. Nabór jest jawny.”', 'jak „otrzymuje brzmienie”'),
  formula(
    'brzmienie',
    null,
    '§ 4 zmienia się i nadaje mu się następujące brzmienie: „§ 4. Nabór prowadzi Biuro.”',
    'jak „otrzymuje brzmienie”',
  ),
  formula(
    'brzmienie',
    null,
    'zmienia się § 4 poprzez nadanie mu brzmienia: „§ 4. Nabór prowadzi Biuro.”',
    'jak „otrzymuje brzmienie”',
  ),
  formula(
    'brzmienie',
    null,
    'w § 4 ust. 2 zmienia się w ten sposób, że otrzymuje on brzmienie: „2. Nabór jest jawny.”',
    'jak „otrzymuje brzmienie”',
  ),
  formula(
    'brzmienie',
    null,
    'zmianie § 4, który otrzymuje brzmienie: „§ 4. Nabór prowadzi Biuro.”',
    'punkt po „zmiany polegające na:”',
  ),
  formula('brzmienie', null, 'treść § 4 zmienia się na następującą: „§ 4. Nabór prowadzi Biuro.”', 'jak „otrzymuje brzmienie”'),
  formula(
    'brzmienie',
    null,
    'w § 4 dotychczasową treść ust. 2 zastępuje się treścią: „2. Nabór jest jawny.”',
    'jak „otrzymuje brzmienie”',
  ),
  formula('brzmienie', null, 'w § 4 zdanie drugie zastępuje się zdaniem: „Termin jest zachowany.”', 'nowe brzmienie zdania'),
  formula(
    'brzmienie',
    null,
    'w § 4 zdanie pierwsze i drugie otrzymują brzmienie: „Nabór jest jawny. Termin jest zachowany.”',
    'nowe brzmienie zdań, które stoją po sobie',
  ),
  formula('brzmienie', null, 'w § 4 zd. 2 otrzymuje brzmienie: „Termin jest zachowany.”', 'skrót słowa „zdanie”'),
  formula('brzmienie', null, 'lit. b w § 4 pkt 2 otrzymuje brzmienie: „b) opis,”', 'jednostki nazwane nie po kolei'),
  formula('brzmienie', null, 'rozdział 2 otrzymuje tytuł: „Zasady naboru”', 'nowy tytuł; przepisy rozdziału zostają'),
  formula('brzmienie', null, 'zmienia się tytuł rozdziału 2 na: „Zasady naboru”', 'nowy tytuł; przepisy rozdziału zostają'),
  formula(
    'wyrazy-zamiana',
    null,
    'nazwę rozdziału 2 „Nabór” zastępuje się nazwą „Zasady naboru”',
    'nowy tytuł, gdy dotychczasowy jest taki, jak podano',
  ),
  formula(
    'dodanie',
    '§ 85 ust. 3',
    'po § 4 dodaje się § 4a w brzmieniu: „§ 4a. Nabór jest jawny.”',
    'nowa jednostka po wskazanej',
  ),
  formula(
    'dodanie',
    '§ 89 ust. 2',
    'w § 4 w ust. 1 dodaje się pkt 3 w brzmieniu: „3) opis.”',
    'nowa jednostka w miejscu, które wynika z numeru',
  ),
  formula(
    'dodanie',
    '§ 89a',
    'w rozdziale 2 przed § 4 dodaje się § 3a w brzmieniu: „§ 3a. Nabór jest jawny.”',
    'nowa jednostka przed wskazaną',
  ),
  formula(
    'dodanie',
    '§ 87 ust. 2',
    'w § 4 po zdaniu pierwszym dodaje się zdanie w brzmieniu: „Termin jest zachowany.”',
    'nowe zdanie',
  ),
  formula('dodanie', null, 'w § 4 dopisuje się ust. 3 o następującej treści: „3. Nabór jest jawny.”', 'jak „dodaje się”'),
  formula('dodanie', null, 'w § 4 wprowadza się dodatkowy ust. 3 w brzmieniu: „3. Nabór jest jawny.”', 'jak „dodaje się”'),
  formula('dodanie', null, '§ 4 uzupełnia się o ust. 3 w brzmieniu: „3. Nabór jest jawny.”', 'jak „dodaje się”'),
  formula('dodanie', null, 'w § 4 na końcu dodaje się zdanie w brzmieniu: „Termin jest zachowany.”', 'nowe ostatnie zdanie'),
  formula(
    'dodanie',
    null,
    'w § 4 w pkt 2 kropkę zastępuje się średnikiem, a po nim dodaje się pkt 3 w brzmieniu: „3) opis.”',
    'nowa jednostka po znaku, który zamyka poprzednią',
  ),
  formula(
    'dodanie',
    '§ 112 ust. 3a',
    'w § 4 po ust. 2 powinien być ust. 3 o następującej treści „3. Nabór jest jawny.”',
    'sprostowanie opuszczonej jednostki',
  ),
  formula('uchylenie', '§ 85 ust. 3', 'uchyla się § 4', 'w miejscu jednostki zostaje „(uchylony)”'),
  formula('uchylenie', '§ 85 ust. 3', 'w § 4 uchyla się ust. 2–4', 'uchylenie kolejnych jednostek'),
  formula('uchylenie', null, 'w § 4 skreśla się zdanie drugie', 'zdanie znika'),
  formula('uchylenie', null, '§ 4 ust. 2 skreśla się', 'jak „uchyla się”'),
  formula('uchylenie', null, 'uchyla się w całości § 4', 'jak „uchyla się”'),
  formula('uchylenie', null, '§ 4 ust. 2 zostaje wykreślony', 'jak „uchyla się”'),
  formula('uchylenie', null, 'wykreśleniu ulega § 4', 'jak „uchyla się”'),
  formula('uchylenie', null, 'uchylić § 4', 'jak „uchyla się”'),
  formula('uchylenie', null, 'uchyleniu § 2 ust. 3', 'punkt po „zmiany polegające na:”'),
  formula('uchylenie', null, 'w § 4 uchyla się ust. od 2 do 4', 'jak „ust. 2–4”'),
  formula(
    'uchylenie',
    null,
    'w § 4 skreśla się zdanie pierwsze i zdanie drugie otrzymuje brzmienie: „Termin jest zachowany.”',
    'ostatni z wymienionych przed następnym czasownikiem należy do niego',
  ),
  formula(
    'oznaczenie',
    null,
    'dotychczasową treść § 4 oznacza się jako ust. 1',
    'tekst jednostki staje się jej pierwszą częścią',
  ),
  formula('oznaczenie', null, 'w § 4 dotychczasowe ust. 2 i 3 otrzymują oznaczenie ust. 3 i 4', 'nowe numery'),
  formula('oznaczenie', null, 'w § 4 dotychczasowy ust. 3 otrzymuje numer 2', 'nowy numer bez nazwy jednostki'),
  formula('oznaczenie', null, 'w § 4 dotychczasowy ust. 3 staje się ust. 2', 'nowy numer'),
  formula(
    'wyrazy-zamiana',
    '§ 87 ust. 3',
    'w § 4 wyrazy „14 dni” zastępuje się wyrazami „21 dni”',
    'wyrazy muszą wystąpić dokładnie raz',
  ),
  formula(
    'wyrazy-zamiana',
    '§ 87 ust. 3',
    'użyte w § 4 i § 5 wyrazy „Biuro” zastępuje się wyrazami „Wydział”',
    'w każdym miejscu, w którym są',
  ),
  formula(
    'wyrazy-zamiana',
    '§ 88 ust. 1',
    'użyty w § 4, w różnej liczbie i różnym przypadku, wyraz „opiekun” zastępuje się użytym w odpowiedniej liczbie i odpowiednim przypadku wyrazem „kierownik”',
    'tylko gdy słownik daje jedną formę dla każdego miejsca',
  ),
  formula(
    'wyrazy-zamiana',
    null,
    'w § 4 kwotę 100 000 zł zastępuje się kwotą 120 000 zł',
    'kwota, liczba albo data bez cudzysłowu',
  ),
  formula('wyrazy-zamiana', null, 'w § 4 zwiększa się kwotę z 100 000 zł do 125 000 zł', 'jak zamiana kwoty'),
  formula('wyrazy-zamiana', null, 'w § 4 kwotę 100 zł zwiększa się do kwoty 125 zł', 'jak zamiana kwoty'),
  formula(
    'wyrazy-zamiana',
    null,
    'w § 4 kwotę 100 zł zwiększa się o 25 zł, tj. do kwoty 125 zł',
    'jak zamiana kwoty, gdy rachunek się zgadza',
  ),
  formula('wyrazy-zamiana', null, 'w § 4 termin 7 dni zastępuje się terminem 14 dni', 'liczba z miarą bez cudzysłowu'),
  formula('wyrazy-zamiana', null, 'w § 4 wyrazy „Biuro” zostają zastąpione wyrazami „Wydział”', 'jak „zastępuje się”'),
  formula('wyrazy-zamiana', null, 'w § 4 zmienia się wyraz „Biuro” na wyraz „Wydział”', 'jak „zastępuje się”'),
  formula(
    'wyrazy-zamiana',
    null,
    'w § 4 omyłkowo zapisane wyrazy „7 dni” zastępuje się prawidłowymi wyrazami „14 dni”',
    'jak „zastępuje się”',
  ),
  formula(
    'wyrazy-zamiana',
    null,
    'w całym tekście uchwały nr X/1/2019 wyraz „Biuro” zastępuje się wyrazem „Wydział”',
    'w każdym miejscu, w którym są',
  ),
  formula('wyrazy-zamiana', null, 'w § 4 zwrot „Biuro” otrzymuje brzmienie: „Wydział”', 'jak „zastępuje się”'),
  formula('wyrazy-zamiana', null, 'w § 4 „50 zł” zastępuje się „60 zł”', 'jak „zastępuje się”'),
  formula('wyrazy-zamiana', null, 'w § 4 wyraz „Biuro” należy zastąpić wyrazem „Wydział”', 'jak „zastępuje się”'),
  formula('wyrazy-zamiana', null, 'w § 4 w miejsce wyrazów „Biuro” wpisuje się wyrazy „Wydział”', 'jak „zastępuje się”'),
  formula('wyrazy-zamiana', null, 'w § 4 zamiast „Biuro” wpisuje się „Wydział”', 'jak „zastępuje się”'),
  formula(
    'wyrazy-zamiana',
    null,
    'w § 4 skreśla się wyrazy „Biuro” i w to miejsce wpisuje się wyrazy „Wydział”',
    'jak „zastępuje się”',
  ),
  formula(
    'wyrazy-zamiana',
    null,
    'w § 4 w tabeli w wierszu drugim kwotę „40 000 zł” zastępuje się kwotą „45 000 zł”',
    'wyrazy w jednym wierszu tabeli',
  ),
  formula(
    'wyrazy-dodanie',
    '§ 87 ust. 3',
    'w § 4 po wyrazach „sprzętu” dodaje się wyrazy „i materiałów”',
    'wyrazy po wskazanych',
  ),
  formula(
    'wyrazy-dodanie',
    null,
    'w § 4 na końcu dodaje się przecinek i wyrazy „chyba że ustawa stanowi inaczej”',
    'wyrazy przed znakiem, który zamyka jednostkę',
  ),
  formula('wyrazy-skreslenie', '§ 87 ust. 3', 'w § 4 skreśla się wyrazy „niezwłocznie”', 'wyrazy muszą wystąpić dokładnie raz'),
  formula(
    'wyrazy-skreslenie',
    '§ 88 ust. 1',
    'skreśla się użyte w § 4, w różnej liczbie i różnym przypadku, wyrazy „opiekun”',
    'tylko gdy każde miejsce jest pewne',
  ),
  formula('znak', '§ 87 ust. 3', 'w § 4 w pkt 2 kropkę zastępuje się średnikiem', 'znak, który zamyka jednostkę'),
  formula(
    'znak',
    null,
    'w § 4 skreśla się przecinek po wyrazach „7 dni”',
    'znak po wyrazach, które muszą wystąpić dokładnie raz',
  ),
  formula('znak', null, 'w § 4 po wyrazach „7 dni” przecinek zastępuje się średnikiem', 'znak po wyrazach'),
  formula('znak', null, 'w § 4 w miejsce kropki stawia się przecinek', 'jak „zastępuje się”'),
  formula('znak', null, 'w § 4 na końcu pkt 2 kropkę zastępuje się średnikiem', 'znak, który zamyka jednostkę'),
  formula(
    'zalacznik',
    null,
    'załącznik nr 1 do uchwały zastępuje się załącznikiem do niniejszej uchwały',
    'cały załącznik z załącznika aktu zmieniającego',
  ),
  formula(
    'zalacznik',
    null,
    'zmienia się treść załącznika nr 1 do uchwały, nadając mu brzmienie określone w załączniku do niniejszej uchwały',
    'cały załącznik z załącznika aktu zmieniającego',
  ),
  formula(
    'zalacznik',
    null,
    'załącznik nr 1 do uchwały otrzymuje brzmienie określone w załączniku do niniejszej uchwały',
    'cały załącznik z załącznika aktu zmieniającego',
  ),
  formula(
    'zalacznik',
    null,
    'dodaje się załącznik nr 3 w brzmieniu określonym w załączniku nr 1 do niniejszej uchwały',
    'nowy załącznik',
  ),
  formula('tabela', null, 'w § 4 w ust. 2 tabela otrzymuje brzmienie: „1”', 'nowa tabela w jednostce; słowa obok niej zostają'),
  formula('tabela', null, 'w § 4 w tabeli po poz. 2 dodaje się poz. 3 w brzmieniu: „3”', 'nowe wiersze po wskazanym'),
  formula('tabela', null, 'w § 4 tabela w pkt 1 otrzymuje brzmienie: „1”', 'nowa tabela w jednostce; słowa obok niej zostają'),
  formula('tabela', null, 'w § 4 wiersz 2 w tabeli otrzymuje brzmienie: „2”', 'nowy wiersz w miejsce wskazanego'),
  formula('tabela', null, 'w § 4 tabelę uzupełnia się o poz. 3 w brzmieniu: „3”', 'nowe wiersze na końcu'),
  formula('uchylenie', null, 'w § 4 w tabeli skreśla się poz. 2', 'wiersz znika'),
  formula('podpunkty', null, 'w pkt 2 dodaje się ppkt 2.5 w brzmieniu: „2.5. Opis.”', 'podpunkty załączników technicznych'),
  formula(
    'utrata-mocy',
    '§ 40',
    'Traci moc uchwała nr X/1/2019 Rady Gminy Przykładowo z dnia 1 marca 2019 r.',
    'koniec aktu w dniu wejścia w życie tego przepisu',
  ),
  formula(
    'utrata-mocy',
    null,
    'Z dniem 31 grudnia 2020 r. traci moc uchwała nr X/1/2019.',
    'ostatni dzień miesiąca jest ostatnim dniem obowiązywania, inny dzień – pierwszym bez mocy',
  ),
  formula('utrata-mocy', null, 'Uchyla się uchwałę nr X/1/2019 Rady Gminy Przykładowo z dnia 1 marca 2019 r.', 'koniec aktu'),
  formula('utrata-mocy', null, 'Tracą moc uchwały nr X/1/2019 oraz nr X/2/2019.', 'koniec kilku aktów'),
  formula('utrata-mocy', null, 'Uchyla się w całości uchwałę nr X/1/2019.', 'koniec aktu'),
  formula('utrata-mocy', null, 'Jednocześnie traci moc dotychczasowa uchwała nr X/1/2019.', 'koniec aktu'),
  formula('utrata-mocy', null, 'Przestaje obowiązywać uchwała nr X/1/2019.', 'koniec aktu'),
  formula('utrata-mocy', null, 'Uchyla się uchwałę nr X/1/2019 w części obejmującej § 3.', 'uchylenie jednostek'),
  formula(
    'utrata-mocy',
    null,
    'Traci moc uchwała nr X/1/2019 z dnia 1 marca 2019 r., z wyjątkiem § 2.',
    'uchylenie wszystkich §§ prócz wymienionych',
  ),
  formula(
    'utrata-mocy',
    '§ 52 ust. 3',
    'Tracą moc § 2 i § 3 uchwały nr X/1/2019 Rady Gminy Przykładowo z dnia 1 marca 2019 r.',
    'uchylenie jednostek',
  ),
  formula(
    'sprostowanie',
    '§ 112 ust. 3',
    'w § 4 zamiast wyrazu „września” powinien być wyraz „października”',
    'sprostowanie błędu, od początku',
  ),
  formula('sprostowanie', null, 'w § 4 błędnie podano „7 dni”, winno być „14 dni”', 'sprostowanie błędu, od początku'),
  formula('niewaznosc', null, 'Stwierdzam nieważność uchwały nr X/1/2019 w części, tj. § 4.', 'nieważność jednostek'),
  formula('niewaznosc', null, 'Stwierdzam nieważność uchwały nr X/1/2019 w odniesieniu do § 3 pkt 2.', 'nieważność jednostek'),
  formula(
    'niewaznosc',
    null,
    'Stwierdza nieważność § 4 uchwały nr X/1/2019, a w pozostałym zakresie skargę oddala.',
    'nieważność jednostek; resztę wyroku pomija się',
  ),
  formula(
    'niewaznosc',
    null,
    'Stwierdzam nieważność uchwały nr X/1/2019 Rady Gminy Przykładowo z dnia 1 marca 2019 r.',
    'nieważność całego aktu',
  ),
  formula(
    'niewaznosc',
    null,
    'Stwierdzam nieważność uchwały nr X/1/2019 Rady Gminy Przykładowo z dnia 1 marca 2019 r. w części obejmującej § 2 ust. 3; § 5.',
    'nieważność jednostek',
  ),
  formula(
    'niewaznosc',
    null,
    'Stwierdzam nieważność § 2 ust. 1 uchwały nr X/1/2019 Rady Gminy Przykładowo z dnia 1 marca 2019 r. w zakresie wyrazów „bezpłatnie”.',
    'nieważność wyrazów',
  ),
];
