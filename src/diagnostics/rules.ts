/** The table of content rules: id → severity, whether it stops a build, an example, and the words. Ids are permanent. */
import { fullStop } from '../strings/full-stop.ts';
import { identity, textError, warning } from './rule.ts';

const suggestion = (nearest: string): string => (nearest === '' ? '' : ` Czy chodziło o „${nearest}”?`);

/** That there is a file of the name and of another kind. */
const otherKind = (file: string): string => (file === '' ? '' : ` (jest plik o tej nazwie, ale innego rodzaju: „${file}”)`);

/** How a value of the wanted form is written, where another stands. */
function valueRemedy(expected: string, got: string): string {
  if (got === 'pusta wartość') return 'Wpisz ją po dwukropku i odstępie.';
  if (expected.startsWith('lista grup'))
    return `Zacznij każdą pozycję listy w nowym wierszu od „- ” i zapisz jej klucze jeden pod drugim, na przykład „- ${/kluczy (\p{L}+)/u.exec(expected)?.[1] ?? 'klucz'}: …”.`;
  if (expected.startsWith('rok')) return 'Wpisz zamiast niej rok, na przykład 2026.';
  if (expected === 'lista') return 'Zapisz ją jako listę w nawiasach kwadratowych, na przykład [pierwsza, druga].';
  if (expected === 'niepusty tekst') return 'Wpisz wartość albo usuń cały klucz.';
  if (expected === 'tekst' && got === 'lista')
    return 'Ten klucz ma jedną wartość: zostaw ją bez nawiasów kwadratowych i myślników. Gdy nawiasy należą do tekstu, ujmij całą wartość w apostrofy.';
  if (expected === 'tekst' && got.startsWith('„')) return `Ujmij ją w apostrofy: ${got.replace(/^„(.*)”$/su, "'$1'")}.`;
  if (expected === 'tekst')
    return 'Zapisz ją w jednym wierszu, a znaki specjalne (: # [ {) ujmij razem z całą wartością w apostrofy.';
  if (expected.startsWith('grupa kluczy'))
    return 'Zapisz te klucze pod nim, każdy w osobnym wierszu z wcięciem dwóch odstępów, albo w nawiasach: { klucz: wartość }.';
  return `Wpisz zamiast niej: ${expected}.`;
}

export const RULES = {
  'plik-utf16': identity('plik zapisany w Notatniku jako „Unicode”', () => ({
    message: 'Plik jest zapisany w kodowaniu UTF-16, a serwis czyta UTF-8.',
    hint: 'Otwórz plik w edytorze i zapisz go w kodowaniu UTF-8 (w Notatniku: „Zapisz jako”, Kodowanie: UTF-8).',
  })),
  'plik-kodowanie': identity('Uchwa\\xB3a', (byte: string, guess: string) => ({
    message: `Plik nie jest zapisany w kodowaniu UTF-8 (bajt ${byte} nie jest jego znakiem)${guess === '' ? '' : `; wygląda na zapisany w kodowaniu ${guess}`}.`,
    hint: 'Otwórz plik w edytorze, wybierz zapis w kodowaniu UTF-8 i sprawdź polskie litery (w VS Code: „Reopen with Encoding”, potem „Save with Encoding”).',
  })),
  'plik-znak-nul': identity('Uchwała\\0', () => ({
    message: 'W pliku jest znak zerowy (NUL), którego nie może być w tekście.',
    hint: 'Usuń ten znak; zwykle pojawia się, gdy plik nie jest plikiem tekstowym (na przykład jest dokumentem Worda).',
  })),
  'znak-sterujacy': warning('Uchwała\\u000Bnr 5', (character: string, count: string) => ({
    message:
      count === '1'
        ? `W pliku jest niewidoczny znak sterujący (${character}); na stronie zastąpi go odstęp.`
        : `W pliku są niewidoczne znaki sterujące (pierwszy to ${character}, wszystkich: ${count}); na stronie zastąpią je odstępy.`,
    hint: 'Usuń to miejsce i wpisz odstęp od nowa; takie znaki zwykle zostają po kopiowaniu z Worda (ręczny podział wiersza) albo z pliku PDF.',
  })),
  'plik-bom': warning('\\uFEFF---', () => ({
    message: 'Plik zaczyna się znacznikiem kolejności bajtów (BOM).',
    hint: 'Nic nie psuje, ale lepiej zapisać plik jako „UTF-8 bez BOM”.',
  })),
  'plik-nieczytelny': identity('brak prawa odczytu pliku', (reason: string) => ({
    message: `Nie można odczytać pliku: ${reason}.`,
    hint: 'Sprawdź, czy plik istnieje i czy masz prawo go czytać.',
  })),
  'plik-odnosnik': identity('uchwaly/akt.md → /dokumenty/akt.md', (reason: string) => ({
    message: `Zamiast pliku jest odnośnik systemowy (dowiązanie), który ${reason}, więc nie zostanie odczytany.`,
    hint: 'Wstaw w to miejsce sam plik; w katalogu treści czytane są tylko odnośniki do plików tego katalogu.',
  })),
  'plik-specjalny': warning('uchwaly/kolejka (kolejka FIFO)', () => ({
    message: 'To nie jest zwykły plik (kolejka, gniazdo albo urządzenie), więc nie zostanie odczytany.',
    hint: 'Usuń go z katalogu treści.',
  })),
  'plik-nazwa': identity('uchwaly/2019/Uchwała nr 5.md', (better: string) => ({
    message: 'Ścieżka pliku zawiera znaki, których nie może być w adresie strony (wielkie litery, polskie znaki, odstępy…).',
    hint: `Zmień ją na „${better}”; ścieżka pliku jest stałym adresem dokumentu.`,
  })),
  'plik-poza-katalogiem': identity('notatki.md', (folders: string) => ({
    message: 'Plik leży poza znanymi katalogami treści, więc nie wiadomo, czym jest.',
    hint: `Przenieś go do jednego z katalogów: ${folders}.`,
  })),
  'plik-typ': warning('strony/program.exe', (types: string) => ({
    message: 'Plik tego rodzaju nie jest publikowany.',
    hint: `Publikowane są pliki: ${types}. Usuń ten plik z treści albo zamień go na jeden z nich.`,
  })),
  'plik-adres-wspolny': warning('Skan 1.pdf, skan-1.pdf', (address: string, other: string) => ({
    message: `Plik nie zostanie opublikowany: jego adres „${address}” ma już plik „${other}”.`,
    hint: 'Zmień nazwę jednego z plików tak, aby różniły się czymś więcej niż wielkością liter, polskimi znakami i odstępami.',
  })),
  'plik-pusty': warning('skan.pdf (0 bajtów)', () => ({
    message: 'Plik jest pusty (ma 0 bajtów), więc czytelnicy niczego w nim nie znajdą.',
    hint: 'Skopiuj go ponownie z oryginału; pusty plik zostaje zwykle po przerwanym kopiowaniu. Jeżeli jest zbędny, usuń go.',
  })),
  'plik-dokument-inna-koncowka': warning('uchwaly/xv-100-2026.md.txt', (better: string) => ({
    message:
      'Plik ma metryczkę dokumentu, a jego nazwa nie kończy się na „.md”, więc serwis daje go do pobrania i nie robi z niego strony.',
    hint: `Zmień nazwę na „${better}” (w Windows włącz najpierw pokazywanie rozszerzeń nazw plików: Eksplorator, Widok).`,
  })),
  'plik-inny-rodzaj': warning('skan.pdf (w środku strona HTML)', (type: string, content: string) => ({
    message: `Plik ma w nazwie rodzaj ${type}, a w środku jest ${content}, więc wielu czytelników go nie otworzy.`,
    hint: 'Zapisz go ponownie w programie, w którym powstał, albo popraw końcówkę nazwy; strona HTML zamiast pliku to zwykle nieudane pobieranie.',
  })),
  'plik-niepublikowany': textError('[rysunek](plan.svg)', (target: string, reason: string) => ({
    message: `Plik „${target}” jest w treści, ale nie będzie dostępny: ${reason}.`,
    hint: 'Jeżeli chodzi o rodzaj pliku, zapisz go jako PDF albo PNG; jeżeli o zajęty adres, zmień nazwę pliku. Potem popraw tu nazwę.',
  })),
  'plik-nazwa-inna': warning('plik: Skan.pdf (plik: skan.pdf)', (written: string, file: string, difference: string) => ({
    message: `Plik jest, ale jego nazwa różni się ${difference} od podanej: „${written}”, a plik to „${file}”.`,
    hint: `Wpisz nazwę tak, jak ma ją plik: „${file}”. Strona prowadzi do tego pliku, ale inne programy mogą go nie znaleźć.`,
  })),
  'zalacznik-brak': textError('zalaczniki: [{ plik: skan.pdf }]', (target: string, nearest: string, other: string) => ({
    message: `Nie ma pliku „${target}”, który metryczka podaje jako załącznik${otherKind(other)}; strona powie, że pliku brakuje.${suggestion(nearest)}`,
    hint: 'Dodaj plik do treści (ścieżkę podaje się od katalogu dokumentu) albo popraw jego nazwę w kluczu „plik”.',
  })),
  'zalacznik-bez-tytulu': warning('zalaczniki: [{ plik: skan0001.pdf }]', (file: string) => ({
    message: `Załącznik „${file}” nie ma tytułu, więc czytelnicy zobaczą nazwę pliku.`,
    hint: 'Dopisz klucz „tytul”, na przykład „tytul: Skan podpisanej uchwały”.',
  })),
  'zalacznik-powtorzony': warning('zalaczniki: [{ plik: skan.pdf }, { plik: ./skan.pdf }]', (file: string) => ({
    message: `Plik „${file}” jest w załącznikach dwa razy.`,
    hint: 'Zostaw jedną z pozycji.',
  })),
  'zalacznik-bez-dostepnosci': warning('zalaczniki: [{ plik: skan.pdf, rodzaj: skan }]', (file: string, pages: string) => ({
    message: `W pliku „${file}” ${pages} nie ma tekstu, który da się odczytać programem, a metryczka nie mówi, czy plik jest dostępny.`,
    hint: 'Dopisz „dostepny: nie” (albo „częściowo”); strona powie wtedy, gdzie jest tekst i jak poprosić o wersję dostępną.',
  })),
  'zalacznik-nieotwarty': warning('zalaczniki: [{ plik: skan.pdf }] (plik uszkodzony)', (file: string) => ({
    message: `Pliku PDF „${file}” nie da się otworzyć: jest uszkodzony albo zabezpieczony hasłem.`,
    hint: 'Otwórz go w przeglądarce PDF i zapisz ponownie, bez hasła.',
  })),
  'plik-obok': warning('xv-100-2024.md, xv-100-2024.pdf', (file: string) => ({
    message: `Obok dokumentu leży plik „${file}”, do którego nic nie prowadzi.`,
    hint: 'Jeżeli należy do dokumentu, dopisz go do klucza „zalaczniki”; zrobi to polecenie „npm run check -- --fix”. Jeżeli nie, usuń go z treści.',
  })),
  'logo-nieczytelne': textError('<svg><path>', () => ({
    message: 'Plik logo nie jest poprawnym rysunkiem SVG, więc serwis będzie bez logo.',
    hint: 'Zapisz rysunek ponownie w programie graficznym jako „zwykły SVG” albo wstaw logo w postaci PNG.',
  })),
  'logo-w-czesci': warning('<text>Gmina Dolina</text>', (elements: string) => ({
    message: `Z rysunku logo serwis nie pokaże elementów: ${elements}. Publikowane są tylko kształty i ich barwy.`,
    hint: 'Napisy zamień w programie graficznym na krzywe, a wstawione obrazy na kształty; skrypty i odnośniki nic nie dają, więc je usuń.',
  })),
  'odeslanie-bez-celu': warning('o których mowa w § 99', (words: string, title: string, nearest: string) => ({
    message: `Odesłanie „${words}” wskazuje jednostkę, której nie ma ${title === '' ? 'w tym tekście' : `w dokumencie „${title}”`}.`,
    hint: `Sprawdź je z oryginałem: jeżeli taki jest tekst aktu, zostaw bez zmian (na stronie będzie oznaczone), a pomyłkę w przepisywaniu popraw.${suggestion(nearest)}`,
  })),
  'plik-brak': textError('[skan](skan.pdf)', (target: string, nearest: string, other: string) => ({
    message: `Nie ma pliku „${target}”, który jest tu wskazany${otherKind(other)}.${suggestion(nearest)}`,
    hint: 'Dodaj ten plik do treści albo popraw jego nazwę w tym miejscu.',
  })),
  'obraz-obcy': textError('![mapa](https://mapy.example/gmina.png)', (url: string) => ({
    message: `Obraz „${url}” jest spoza serwisu, a strony nie wczytują niczego z obcych serwerów; zamiast niego stoi jego opis.`,
    hint: 'Zapisz obraz w katalogu treści, obok dokumentu, i podaj ścieżkę do pliku, na przykład ![Mapa gminy](mapa.png). Sprawdź, czy wolno go publikować.',
  })),
  'obraz-pusty': warning('![mapa]()', () => ({
    message: 'Obraz nie ma adresu pliku, więc na stronie go nie będzie.',
    hint: 'Zapisz obraz obok dokumentu i podaj jego nazwę, na przykład ![Mapa gminy](mapa.png), albo usuń ten zapis.',
  })),
  'obraz-bez-opisu': warning('![](mapa.png)', () => ({
    message: 'Obraz nie ma opisu, więc kto go nie widzi, nie dowie się, co na nim jest.',
    hint: 'Opisz obraz w nawiasie kwadratowym, na przykład ![Mapa gminy z podziałem na sołectwa](mapa.png), a w znaczniku HTML w atrybucie alt; wymaga tego ustawa o dostępności cyfrowej.',
  })),
  'odnosnik-pusty': warning('[napisz do nas](mailto:)', (written: string) => ({
    message: `Odnośnik nie ma adresu, pod który mógłby prowadzić${written === '' ? '' : ` („${written}”)`}, więc na stronie będzie zwykłym tekstem.`,
    hint: 'Podaj adres, na przykład [napisz do nas](mailto:urzad@gmina.pl) albo [statut](/uchwaly/2024/x-50-2024/), albo zostaw sam tekst bez nawiasów.',
  })),
  'naglowek-poziom': warning('## Zasady / #### Wnioski', (got: string, better: string) => ({
    message: `Nagłówek „${got}” pomija poziom, więc spis treści i czytniki ekranu pokażą go w złym miejscu.`,
    hint: `Zapisz go jako „${better}”; wielkość liter ustala strona.`,
  })),
  'slady-scalania': textError('<<<<<<< HEAD', () => ({
    message:
      'W tekście zostały znaczniki niedokończonego scalania zmian (<<<<<<<, =======, >>>>>>>), a z nimi dwie wersje tego samego miejsca.',
    hint: 'Zostaw jedną z wersji, a drugą i trzy wiersze ze znacznikami usuń.',
  })),
  'arkusz-wklejony': warning('Zadanie→Kwota / Sport→10 000', (row: string, separator: string, dashes: string) => ({
    message: `Wiersze wklejone z arkusza (rozdzielone ${separator}) nie są tabelą, więc na stronie zleją się w jeden akapit.`,
    hint: `Zrobi z nich tabelę polecenie „npm run check -- --fix”. Ręcznie: pierwszy wiersz „${row}”, pod nim wiersz kresek „${dashes}”, a dalej pozostałe.`,
  })),
  'obraz-rodzaj': textError('![mapa](mapa.pdf)', (url: string) => ({
    message: `„${url}” nie jest plikiem obrazu, który pokaże strona; zamiast niego stoi jego opis.`,
    hint: 'Podaj plik PNG, JPG, WebP albo GIF z katalogu treści, a do innego pliku lub strony zrób odnośnik, na przykład [Mapa gminy](mapa.pdf).',
  })),
  'serwis-brak': identity('brak pliku serwis.yaml', (other: string) => ({
    message: `W katalogu treści nie ma pliku „serwis.yaml”${other === '' ? '' : `, a jest „${other}”`}.`,
    hint: other === '' ? 'Utwórz go; wystarczą dwa klucze: „miasto” i „organy”.' : 'Zmień jego nazwę na „serwis.yaml”.',
  })),
  'tresc-brak': identity('pusty katalog treści', (dir: string) => ({
    message: `Katalog treści „${dir}” nie istnieje albo nie ma w nim żadnego dokumentu.`,
    hint: 'Podaj właściwy katalog w zmiennej CONTENT_DIR albo dodaj pierwszy plik .md.',
  })),
  'dokument-pusty': identity('uchwaly/xv-100-2026.md (0 bajtów)', () => ({
    message: 'Plik dokumentu jest pusty: nie ma w nim ani metryczki, ani tekstu.',
    hint: 'Odtwórz go z kopii albo z historii zmian; jeżeli jest zbędny, usuń go. Nowy dokument pisze „npm run new”.',
  })),
  'metryczka-brak': identity('Uchwała nr …', (remedy: string) => ({
    message: 'Plik nie zaczyna się metryczką (blokiem między liniami „---”).',
    hint:
      remedy === ''
        ? 'Dodaj w pierwszej linii „---”, pod nią klucze (na przykład „tytul: …”), a po nich znów „---”.'
        : `Popraw początek pliku. ${fullStop(remedy)}`,
  })),
  'plik-dokument-obcy': identity('uchwaly/xv-100-2026.md (w środku dokument Worda)', (content: string) => ({
    message: `Nazwa pliku kończy się na „.md”, a w środku jest ${content}.`,
    hint: 'Przywróć plikowi jego własną końcówkę (na przykład „.docx”) i wczytaj go poleceniem „npm run import”; sama zmiana końcówki nie zamienia pliku na tekst.',
  })),
  'yaml-komentarz': warning('opis: Budowa # 3 etap', (words: string, key: string) => ({
    message: `Słowa „${words}” stoją po znaku „#”, więc są uwagą dla redakcji i nie należą do klucza „${key}”.`,
    hint: `Jeżeli należą do tekstu, ujmij całą wartość w apostrofy, na przykład ${key}: 'Budowa # 3 etap'. Uwagę przenieś do osobnego wiersza, który zaczyna się od „#”.`,
  })),
  'metryczka-niezamknieta': identity('--- / tytul: Kontakt / (koniec pliku)', () => ({
    message: 'Metryczka nie jest zamknięta: brakuje drugiej linii „---”.',
    hint: 'Dodaj linię „---” po ostatnim kluczu metryczki.',
  })),
  'metryczka-jezyk': identity('---js', (language: string) => ({
    message: `Metryczka może być zapisana tylko w YAML, a nie w „${language}”.`,
    hint: 'Zostaw w pierwszej linii same trzy kreski: „---”.',
  })),
  'yaml-skladnia': identity('tytul: "Kontakt', (what: string, remedy: string) => ({
    message: `Błąd zapisu YAML: ${what}.`,
    hint: `Popraw ten wiersz. ${fullStop(remedy)}`,
  })),
  'yaml-klucz-powtorzony': identity('data: 2019-10-25 / data: 2019-10-26', (key: string) => ({
    message: `Klucz „${key}” występuje w tym miejscu dwa razy.`,
    hint: 'Zostaw jedno jego wystąpienie.',
  })),
  'klucz-nieznany': identity('tytół: Kontakt', (key: string, nearest: string, known: string) => ({
    message: `Nieznany klucz „${key}”.${suggestion(nearest)}`,
    hint: `${nearest === '' ? 'Usuń go albo zmień jego nazwę' : `Zmień jego nazwę na „${nearest}” albo go usuń`}. Znane klucze w tym miejscu: ${known}.`,
  })),
  'klucz-brak': identity('(brak klucza „tytul”)', (key: string, within: string) => ({
    message: `Brakuje wymaganego klucza „${key}”${within === '' ? '' : ` w kluczu „${within}”`}.`,
    hint:
      within === ''
        ? `Dopisz wiersz „${key}: …” obok pozostałych kluczy.`
        : `Dopisz „${key}: …” do pozostałych kluczy w tym miejscu: w osobnym wierszu z takim samym wcięciem albo w nawiasach, po przecinku.`,
  })),
  'wartosc-rodzaj': identity('rok: dwadzieścia', (key: string, expected: string, got: string) => ({
    message: `Wartość klucza „${key}” powinna być: ${expected}; jest: ${got}.`,
    hint: valueRemedy(expected, got),
  })),
  'wartosc-spoza-listy': identity('status: uchwalone', (key: string, got: string, nearest: string, allowed: string) => ({
    message: `Klucz „${key}” nie może mieć wartości „${got}”.${suggestion(nearest)}`,
    hint: `Dozwolone wartości: ${allowed}.`,
  })),
  'data-zapis': identity('data: 25.10.2019', (key: string, got: string, better: string) => ({
    message: `Data w kluczu „${key}” jest niepoprawna: „${got}”.`,
    hint: better === '' ? 'Podaj istniejący dzień w zapisie RRRR-MM-DD, np. 2019-10-25.' : `Zapisz ją jako ${better}.`,
  })),
  'daty-kolejnosc': identity('od: 2019-10-11 / do: 2019-10-04', (earlier: string, later: string) => ({
    message: `Data w kluczu „${later}” jest wcześniejsza niż w kluczu „${earlier}”.`,
    hint: 'Sprawdź obie daty; prawdopodobnie zamieniono je miejscami.',
  })),
  'adres-zajety': identity('strony/programy.md', (url: string, owner: string) => ({
    message: `Adres „${url}” jest już zajęty przez: ${owner}.`,
    hint: 'Zmień nazwę pliku; każdy dokument musi mieć własny adres.',
  })),
  'plik-adres-zajety': warning('programy/zadania.pdf', (url: string, owner: string) => ({
    message: `Plik nie zostanie opublikowany: jego adres „${url}” jest już zajęty przez ${owner}.`,
    hint: 'Zmień nazwę pliku albo przenieś go do innego katalogu.',
  })),
  'numer-powtorzony': identity('numer: XV/200/2019 (w dwóch plikach)', (number: string, other: string) => ({
    message: `Akt nr ${number} tego organu jest już w pliku „${other}”.`,
    hint: 'Sprawdź numer w oryginale; ten sam akt powinien mieć jeden plik.',
  })),
  'relacja-bez-celu': identity('uchwala: uchwaly/2019/xv-200', (target: string, nearest: string) => ({
    message: `Nie ma dokumentu „${target}”.${suggestion(nearest)}`,
    hint: 'Podaj identyfikator (ścieżkę pliku bez .md) albo numer aktu, który jest w treści. Jeżeli tego dokumentu w serwisie nie ma, dodaj go albo usuń to odesłanie; zostaną słowa tekstu.',
  })),
  'relacja-niejednoznaczna': identity('zmienia: [XLVI/1/2010]', (number: string, candidates: string) => ({
    message: `Numer „${number}” mają co najmniej dwa akty: ${candidates}.`,
    hint: 'Podaj identyfikator zamiast numeru.',
  })),
  'relacja-do-siebie': identity('zmienia: (ten sam plik)', () => ({
    message: 'Dokument wskazuje sam siebie.',
    hint: 'Podaj dokument, którego to naprawdę dotyczy.',
  })),
  'relacja-rodzaj': identity('uchwala: strony/kontakt', (target: string, expected: string) => ({
    message: `Dokument „${target}” nie jest tym, co powinno tu być wskazane: ${expected}.`,
    hint: 'Podaj identyfikator (ścieżkę pliku bez .md) albo numer właściwego dokumentu; jeżeli go nie ma w serwisie, usuń klucz.',
  })),
  'organ-nieznany': warning('organ: Rada Miasta Leszno', (organ: string, nearest: string) => ({
    message: `Organu „${organ}” nie ma na liście w pliku „serwis.yaml”.${suggestion(nearest)}`,
    hint: 'Popraw nazwę albo dopisz organ (lub alias) do klucza „organy”.',
  })),
  'element-bez-jednostki': textError('elementy: { 1: par-99 }', (unit: string, nearest: string) => ({
    message: `W tekście nie ma jednostki „${unit}”.${suggestion(nearest)}`,
    hint: 'Podaj identyfikator jednostki, która jest w tekście, np. par-5 albo par-9-ust-2.',
  })),
  'jednostka-powtorzona': warning('§ 3. … § 3. …', (label: string, first: string) => ({
    message: `Jednostka „${label}” powtarza się (pierwszy raz w linii ${first}).`,
    hint: 'Sprawdź numerację z oryginałem; jeżeli tak jest w akcie, nic nie zmieniaj.',
  })),
  'oznaczenie-w-akapicie': warning('… zgodnie z planem / § 9. Dotację …', (label: string) => ({
    message: `Wiersz zaczyna się od „${label}”, ale poprzedni wiersz nie kończy zdania, więc nie odczytano tu nowej jednostki.`,
    hint: 'Jeżeli to początek jednostki, wstaw przed nią pusty wiersz; jeżeli odesłanie, przenieś je do poprzedniego wiersza.',
  })),
  'oznaczenie-w-wierszu': warning('1. Program przyjmuje rada 2. Program obejmuje …', (label: string) => ({
    message: `Wewnątrz wiersza stoi „${label}”, które wygląda na początek kolejnej jednostki, ale słowa przed nim nie kończą zdania; odczytano je jako ciąg dalszy.`,
    hint: 'Jeżeli to początek jednostki, zacznij od niej nowy wiersz; jeżeli nie, nic nie zmieniaj.',
  })),
  'oznaczenie-bez-kropki': warning('1 Program przyjmuje rada / 2 Program obejmuje …', (label: string) => ({
    message: `Wiersze zaczynają się kolejnymi liczbami od „${label}”, ale bez kropki, więc nie odczytano tu osobnych jednostek.`,
    hint: 'Jeżeli to ustępy, dopisz kropki („1.”); jeżeli punkty, nawiasy („1)”); jeżeli wiersze tabeli, zapisz je jako tabelę.',
  })),
  'program-w-uchwale': warning('Załącznik do uchwały … / PROGRAM WSPÓŁPRACY … NA ROK 2026', (label: string, year: string) => ({
    message: `W pliku uchwały stoi cały program współpracy („${label}”), więc nie będzie go na liście programów ani w zestawieniach zadań.`,
    hint: `Przenieś jego tekst do pliku „programy/${year}.md” z kluczami „tytul”, „rok” i „uchwala” (z pliku Worda zrobi to „npm run import”). Zostawiony tutaj działa jako załącznik uchwały.`,
  })),
  'tresc-znaki-skladni': identity('*a* *a* … (ponad dwa tysiące znaków w akapicie)', (limit: string) => ({
    message: `Akapit ma więcej niż ${limit} znaków składni Markdown (gwiazdek, podkreśleń, nawiasów kwadratowych), więc nie da się go odczytać.`,
    hint: 'Usuń zbędne znaki albo podziel akapit pustymi wierszami. Tak wygląda zwykle tekst uszkodzony przy kopiowaniu.',
  })),
  'tresc-zagniezdzenie': identity('> > > > … (ponad sto razy)', (limit: string) => ({
    message: `Tekst jest zagnieżdżony głębiej niż ${limit} poziomów (cytaty, listy albo znaczniki HTML jedne w drugich).`,
    hint: 'Usuń zbędne znaki „>” albo znaczniki HTML; zwykle to pozostałość po wklejaniu z innego programu.',
  })),
  'tresc-pusta': warning('(metryczka bez tekstu)', () => ({
    message: 'Dokument nie ma treści.',
    hint: 'Wklej tekst pod metryczką; jeżeli jest tylko w pliku (na przykład w skanie), dopisz ten plik do klucza „zalaczniki”.',
  })),
  'tresc-tylko-w-pliku': warning(
    'zalaczniki: [{ plik: skan.pdf }] (metryczka bez tekstu)',
    (file: string, cost: string, command: string) => ({
      message: `Tekst dokumentu jest tylko w pliku „${file}”: ${cost}.`,
      hint:
        command === ''
          ? 'Wklej tekst pod metryczką, jeżeli jest w pliku Worda (zrobi to „npm run import”); ze skanu odczyta go program OCR, a wynik trzeba porównać z oryginałem.'
          : `W pliku jest tekst: polecenie „${command}” zrobi z niego plik, z którego po sprawdzeniu przenosi się tekst pod metryczkę.`,
    }),
  ),
  'wejscie-w-zycie-w-pliku': warning('(akt z tekstem tylko w pliku, bez klucza „wchodzi_w_zycie”)', () => ({
    message: 'Akt ma tekst tylko w pliku, więc serwis nie wie, od kiedy obowiązuje.',
    hint: 'Podaj pierwszy dzień obowiązywania w kluczu „wchodzi_w_zycie”; bez niego czytelnicy zobaczą, że dnia nie ustalono.',
  })),
  'zmiana-bez-tekstu': warning(
    'zmienia: [uchwaly/2018/statut] (akt z tekstem tylko w pliku)',
    (target: string, reason: string) => ({
      message: `Zmiany w dokumencie „${target}” nie naniesiono: ${reason}; strony obu aktów to powiedzą.`,
      hint: reason.includes('wycofano')
        ? 'Jeżeli treść zmiany wolno pokazać, opisz ją pod kluczem „zmiany”; jeżeli nie, nic nie zmieniaj.'
        : 'Wklej brakujący tekst pod metryczką (z pliku z tekstem zrobi to „npm run import”) albo opisz zmianę pod kluczem „zmiany”.',
    }),
  ),
  'slowa-zgubione': textError('<object>Uchwala się…</object>', (words: string, reason: string) => ({
    message: `Słowa „${words}” są w pliku, a nie ma ich na stronie: ${reason}.`,
    hint: 'Zapisz to miejsce inaczej, zwykłym tekstem bez znaczników. Jeżeli tych słów nie powinno być na stronie, usuń je z pliku.',
  })),
  'slowa-dodane': textError('(na stronie: „2”, w pliku: „5”)', (words: string) => ({
    message: `Na stronie są słowa, których nie ma w pliku: „${words}”.`,
    hint: 'Porównaj stronę z plikiem i zapisz różniące się miejsce inaczej, zwykłym tekstem bez znaczników.',
  })),
  'znacznik-niepublikowany': warning('<script>alert(1)</script>', (name: string, what: string) => ({
    message: `Znacznik „${name}” nie jest publikowany${what}.`,
    hint: 'Usuń go. Jeżeli stoją w nim słowa dokumentu, zapisz je zwykłym tekstem, a film, nagranie albo formularz podaj odnośnikiem.',
  })),
  'przypis-bez-odsylacza': warning('[^2]: Zmieniony uchwałą…', (name: string) => ({
    message: `Do przypisu „${name}” nic w tekście nie odsyła, więc stoi na końcu strony, po pozostałych.`,
    hint: `Wstaw znak „[^${name}]” w miejscu, którego przypis dotyczy. Jeżeli dwa przypisy mają tę samą nazwę, zmień jedną z nich.`,
  })),
  'tabela-nadmiar': warning('| a | b | (nagłówek) / | 1 | 2 | 3 |', (cells: string) => ({
    message: `Wiersz tabeli ma więcej komórek niż nagłówek: „${cells}” nie ma nad sobą nazwy kolumny.`,
    hint: 'Porównaj tabelę z oryginałem: dopisz brakującą kolumnę w nagłówku albo usuń zbędną kreskę „|” (kreskę w tekście zapisuje się „\\|”).',
  })),
  'odnosnik-bez-celu': textError('[program](/programy/2091/)', (url: string, nearest: string, page: string) => ({
    message:
      page === ''
        ? `Odnośnik prowadzi do strony, której nie ma: „${url}”.${suggestion(nearest)}`
        : `Odnośnik „${url}” prowadzi do miejsca, którego nie ma na stronie „${page}”.${suggestion(nearest)}`,
    hint:
      page === ''
        ? 'Popraw adres; adres dokumentu to ścieżka jego pliku bez .md, między ukośnikami.'
        : 'Popraw słowa po znaku „#”: nazywają jednostkę (na przykład par-5-ust-2) albo nagłówek. Bez nich odnośnik prowadzi na początek strony.',
  })),
  'zmiana-niewprowadzona': textError(
    'w § 99 ust. 2 otrzymuje brzmienie: „…”',
    (instruction: string, target: string, reason: string) => ({
      message: `Zmiana „${instruction.length > 160 ? `${instruction.slice(0, 160)}…` : instruction}” nie została wprowadzona do „${target}”: ${reason}.`,
      hint: 'Porównaj polecenie z oryginałem i z tekstem zmienianym; jeżeli są takie w akcie, opisz zmianę pod kluczem „zmiany”.',
    }),
  ),
  'relacja-bez-polecenia': textError('zmienia: [uchwaly/2018/statut]', (key: string, target: string) => ({
    message: `Klucz „${key}” wskazuje dokument „${target}”, a w tekście nie odczytano polecenia, które by go dotyczyło.`,
    hint: 'Sprawdź numer i datę aktu w tekście oraz wskazany dokument; jeżeli są właściwe, opisz zmianę pod kluczem „zmiany”.',
  })),
  'polecenie-bez-relacji': textError('Traci moc uchwała nr …', (key: string, target: string) => ({
    message: `Tekst dotyczy dokumentu „${target}”, a metryczka tego nie mówi.`,
    hint: `Dopisz do metryczki: „${key}: [${target}]”. Jeżeli chodzi o inny akt, popraw jego numer w tekście zgodnie z oryginałem.`,
  })),
  'wejscie-w-zycie-rozne': warning(
    'wchodzi_w_zycie: 2020-01-01 (§ 3: z dniem 1 lutego 2020 r.)',
    (stated: string, read: string, provision: string) => ({
      message: `Klucz „wchodzi_w_zycie” ma wartość ${stated}, a z tekstu (${provision}) wynika dzień ${read}.`,
      hint: 'Sprawdź tekst i datę ogłoszenia; liczy się dzień podany w kluczu.',
    }),
  ),
  'wejscie-w-zycie-nieodczytane': warning(
    'Uchwała wchodzi w życie w terminie 14 dni od dnia ogłoszenia.',
    (words: string, days: string) => ({
      message: `Nie da się ustalić, kiedy akt wchodzi w życie: „${words}”${days === '' ? '' : ` (${days})`}.`,
      hint: 'Podaj pierwszy dzień obowiązywania w kluczu „wchodzi_w_zycie”; bez niego czytelnicy zobaczą, że dnia nie ustalono.',
    }),
  ),
  'wejscie-w-zycie-bez-ogloszenia': warning(
    'Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia. (bez klucza „publikacja”)',
    (words: string) => ({
      message: `Dzień wejścia w życie zależy od dnia ogłoszenia, a tego nie podano: „${words}”.`,
      hint: 'Podaj dzień ogłoszenia w kluczu „publikacja” (pole „data”) albo pierwszy dzień obowiązywania w kluczu „wchodzi_w_zycie”.',
    }),
  ),
  'wejscie-w-zycie-brak': warning('(uchwała bez przepisu o wejściu w życie i bez klucza „wchodzi_w_zycie”)', () => ({
    message: 'Nie znaleziono w akcie przepisu, który mówi, kiedy wchodzi on w życie.',
    hint: 'Podaj pierwszy dzień obowiązywania w kluczu „wchodzi_w_zycie”; bez niego czytelnicy zobaczą, że dnia nie ustalono.',
  })),
  'wejscie-w-zycie-przepisow': warning(
    'z wyjątkiem § 3, który wchodzi w życie z dniem wywieszenia na tablicy ogłoszeń',
    (words: string) => ({
      message: `Nie da się ustalić, kiedy wchodzą w życie przepisy, które akt wyłącza: „${words}”.`,
      hint: 'Zmiany, które wprowadzają te przepisy, nie będą naniesione. Sprawdź tekst z oryginałem, a brak dnia ogłoszenia uzupełnij w kluczu „publikacja”.',
    }),
  ),
  'utrata-mocy-rozna': warning(
    'traci_moc: 2019-12-31 (§ 3: obowiązuje do dnia 30 czerwca 2019 r.)',
    (stated: string, read: string, provision: string) => ({
      message: `Klucz „traci_moc” ma wartość ${stated}, a z tekstu (${provision}) wynika ostatni dzień obowiązywania ${read}.`,
      hint: 'Sprawdź tekst; liczy się dzień podany w kluczu.',
    }),
  ),
  'utrata-mocy-nieodczytana': warning(
    'Uchwała obowiązuje do czasu uchwalenia nowego programu.',
    (words: string, days: string) => ({
      message: `Nie da się ustalić, kiedy akt traci moc: „${words}”${days === '' ? '' : ` (${days})`}.`,
      hint: 'Gdy ostatni dzień obowiązywania będzie znany, podaj go w kluczu „traci_moc”.',
    }),
  ),
  'utrata-mocy-przepisow': warning('§ 5 obowiązuje do dnia 31 grudnia 2020 r.', (words: string) => ({
    message: `Część przepisów przestaje obowiązywać wcześniej niż cały akt: „${words}”.`,
    hint: 'Serwis pokaże te słowa nad tekstem, ale nie oznaczy przepisów jako uchylonych; sprawdź, czy tak jest w oryginale.',
  })),
  'tekst-jednolity-rozni-sie': warning(
    'oglasza_tekst_jednolity: uchwaly/2018/statut',
    (target: string, version: string, count: string, provisions: string) => ({
      message: `Ogłoszony tekst jednolity różni się od tekstu „${target}” ujednoliconego na ${version} (różnych jednostek: ${count}): ${provisions}.`,
      hint: 'Porównaj te jednostki z oryginałem; błąd może być w którymś z plików albo w samym tekście jednolitym.',
    }),
  ),
  'odnosnik-niedozwolony': textError('[kliknij](javascript:alert(1))', (url: string) => ({
    message: `Odnośnik „${url}” ma niedozwolony rodzaj adresu i nie zostanie opublikowany.`,
    hint: 'Używaj adresów zaczynających się od https://, http://, mailto:, tel: albo od ukośnika.',
  })),
  'element-programu-brak': warning('program bez rozdziału „Formy współpracy”', (elements: string, basis: string) => ({
    message: `W programie nie rozpoznano elementów, których wymaga ${basis} ustawy o działalności pożytku publicznego: ${elements}.`,
    hint: 'Jeżeli program je zawiera, wskaż ich jednostki w kluczu „elementy” (na przykład „4: par-7”); jeżeli nie, uzupełnia je organ. Strona programu powie czytelnikom, że ich nie rozpoznano.',
  })),
  'suma-niezgodna': warning('| Razem | 315 000 | (wiersze dają 250 500)', (column: string, stated: string, computed: string) => ({
    message: `Suma w kolumnie „${column}” nie zgadza się z wierszami: jest ${stated}, a wiersze dają ${computed}.`,
    hint: 'Porównaj tabelę z oryginałem; jeżeli tak jest w akcie, nic nie zmieniaj – serwis pokaże tę różnicę czytelnikom.',
  })),
  'kolory-nieczytelne': textError(
    "kolory: { akcent: '#9fd3e0' }",
    (foreground: string, background: string, ratio: string, wanted: string, others: string) => ({
      message: `Kolory „${foreground}” i „${background}” są zbyt podobne, aby dało się je razem przeczytać: kontrast ${ratio}, a potrzeba co najmniej ${wanted}${others === '' ? '' : ` (to samo dotyczy par: ${others})`}.`,
      hint: 'Przyciemnij albo rozjaśnij jeden z nich; wymaga tego ustawa o dostępności cyfrowej (WCAG, poziom AA).',
    }),
  ),
  'kwota-nieczytelna': warning('| Turystyka | do 5 000 zł |', (words: string, column: string) => ({
    message: `Wartości „${words}”${column === '' ? '' : ` w kolumnie „${column}”`} nie da się odczytać jako jednej kwoty, więc nie wejdzie do zestawień: strona pokaże ją słowami tekstu i nie poda sumy.`,
    hint: 'Porównaj ją z oryginałem; jeżeli tak jest w akcie, nic nie zmieniaj. Kwotę zapisuje się na przykład tak: 20 000 albo 20 000,00 zł.',
  })),
  'kwota-brak': warning('| Turystyka | |', (task: string) => ({
    message: `Zadanie „${task}” nie ma kwoty, więc strona napisze, że jej nie podano, i nie policzy sumy wierszy.`,
    hint: 'Porównaj tabelę z oryginałem: kwota mogła zostać w komórce scalonej z sąsiednią. Kreska („–”) znaczy, że środków nie zaplanowano.',
  })),
  'suma-programu': warning(
    'Na realizację Programu planuje się 315 000 zł (zadania dają 250 500)',
    (stated: string, computed: string) => ({
      message: `Przepis o środkach podaje łącznie ${stated}, a zadania, które wymienia, dają ${computed}.`,
      hint: 'Porównaj kwoty z oryginałem; jeżeli tak jest w akcie, nic nie zmieniaj – serwis pokaże obie liczby czytelnikom.',
    }),
  ),
  'tabela-nieodczytana': warning('| Komórka | Uwagi | Kwota |', (headings: string) => ({
    message: `Tabela z kwotami („${headings}”) nie została odczytana: nie wiadomo, która kolumna nazywa zadania, a która podaje planowane środki.`,
    hint: 'Nazwij kolumny tak, jak w oryginale, na przykład „Zadanie” i „Planowana kwota (zł)”; strona programu odeśle czytelników do tabeli.',
  })),
  'wiersze-niejasne': warning('| Sport | 100 000 | / | szkolenie | 60 000 |', (words: string) => ({
    message: `W tabeli nie wiadomo, które kwoty są częścią innych („${words}”), więc serwis ich nie sumuje ani nie pokazuje jako zadań.`,
    hint: 'Zachowaj numery wierszy z oryginału („I”, „1”, „a)”) albo wiersz „Razem”, z którego to wynika; każdy wiersz z kwotą powinien mieć nazwę.',
  })),
  'kolumna-innego-roku': warning('| Zadanie | Kwota na 2019 r. | (program na 2020 rok)', (headings: string) => ({
    message: `Kolumny z kwotami („${headings}”) są dla innego roku niż program, więc serwis nie bierze ich za jego plan.`,
    hint: 'Sprawdź rok w nagłówku kolumny i klucz „rok” metryczki; jeżeli tak jest w akcie, nic nie zmieniaj.',
  })),
  'kwoty-nieodczytane': warning('Środki na wkłady własne wynoszą 5 000 zł.', (words: string) => ({
    message: `Przepis o środkach wymienia kwotę „${words}”, ale nie wiadomo, czy jest kwotą całego programu, czy zadania; strona jej nie poda.`,
    hint: 'Jeżeli tak jest w akcie, nic nie zmieniaj; strona programu odeśle czytelników do tego przepisu.',
  })),
  'wynik-niejasny': warning('| Dodać zadanie | Wyjaśniono w rozmowie. |', (words: string) => ({
    message: `W zestawieniu uwag nie wiadomo, czy uwagę uwzględniono${words === '' ? ' (pusta komórka)' : `: „${words}”`}; strona odeśle czytelników do tabeli i nie policzy wyników.`,
    hint: 'Jeżeli tak jest w dokumencie, nic nie zmieniaj. Wynik poznaje się po słowach „uwzględniono”, „nie uwzględniono” albo „uwzględniono w części”.',
  })),
  'sfera-nieznana': warning('| Kultura fizyczna | 17b | 10 000 |', (item: string) => ({
    message: `Art. 4 ust. 1 ustawy o działalności pożytku publicznego nie ma pkt ${item}, więc zadanie nie trafi do tej sfery.`,
    hint: 'Sprawdź numer sfery w oryginale; jeżeli tak jest w programie, nic nie zmieniaj.',
  })),
  'skrot-jednostki': warning('art. 7 ust. 1 pkt. 15', (got: string, better: string) => ({
    message:
      got.replace(/\s/g, '') === better.replace(/\s/g, '')
        ? `W zapisie „${got}” brakuje odstępu: poprawnie jest „${better}”.`
        : `Skrót „${got}” zapisuje się „${better}” (zasady techniki prawodawczej).`,
    hint: 'Poprawi to polecenie „npm run check -- --fix”; zmienia ono tylko projekty.',
  })),
  'cudzyslow-prosty': warning('"Program współpracy"', (got: string, better: string) => ({
    message: `Zamiast znaku „${got}” w polskim tekście stawia się cudzysłów „${better}”.`,
    hint: 'Poprawi to polecenie „npm run check -- --fix”; zmienia ono tylko projekty. Nowe brzmienie przepisów serwis rozpoznaje po polskich cudzysłowach.',
  })),
  'numeracja-luka': warning('1) kultura; / 3) sport.', (previous: string, next: string) => ({
    message: `Po „${previous}” następuje „${next}”, a tekst nie wyjaśnia luki w numeracji.`,
    hint: 'Sprawdź, czy czegoś nie pominięto; uchylona jednostka zachowuje numer i dopisek „(uchylony)”. Lukę zamierzoną wycisz w kluczu „wyciszone”.',
  })),
  'dzien-tygodnia': warning('w poniedziałek 24 października 2019 r.', (words: string, weekday: string) => ({
    message: `Dzień tygodnia nie zgadza się z datą: „${words}”; tego dnia wypada ${weekday}.`,
    hint: 'Popraw dzień tygodnia albo datę.',
  })),
  'okres-odwrocony': warning('od dnia 11 maja 2020 r. do dnia 4 maja 2020 r.', (words: string) => ({
    message: `Okres kończy się wcześniej, niż się zaczyna: „${words}”.`,
    hint: 'Sprawdź obie daty; prawdopodobnie zamieniono je miejscami.',
  })),
  'termin-ustawowy': warning('uchwala: (podjęta 19 grudnia)', (what: string, day: string, deadline: string) => ({
    message: `Po terminie: ${what} ${day}, a ustawowy termin upłynął ${deadline} (art. 5a ustawy o działalności pożytku publicznego i o wolontariacie).`,
    hint: 'Sprawdź datę; jeżeli jest właściwa, wycisz regułę w kluczu „wyciszone” z podaniem powodu.',
  })),
  'odeslanie-do-uchylonego': warning('zgodnie z § 7 uchwały nr …', (words: string, title: string) => ({
    message: `Odesłanie „${words}” prowadzi do uchylonej jednostki dokumentu „${title}”.`,
    hint: 'Wskaż przepis, który go zastąpił, albo usuń odesłanie.',
  })),
  'nazwa-niezdefiniowana': warning('podmioty wymienione w art. 3 ust. 3 ustawy', (words: string, name: string) => ({
    message: `Nie wiadomo, którego aktu dotyczy „${words}”: tekst nie wyjaśnia, co znaczy „${name}”.`,
    hint: 'Podaj pełny tytuł przy pierwszym użyciu i dodaj „zwanej dalej „ustawą””, albo dopisz definicję.',
  })),
  'kwota-ustawowa': warning(
    'Mały grant nie może przekroczyć 15 000 zł.',
    (words: string, provision: string, value: string, source: string) => ({
      message: `Liczba „${words}” różni się od tej, którą w okresie programu ma ${provision} ustawy o działalności pożytku publicznego i o wolontariacie: ${value} (${source}).`,
      hint: 'Porównaj ją z oryginałem i z ustawą; w projekcie popraw, w podjętym tekście nic nie zmieniaj – strona dopisze, co stanowi ustawa.',
    }),
  ),
  'numer-rok': warning('numer: XV/200/2018 / data: 2019-10-24', (number: string, year: string, day: string) => ({
    message: fullStop(`Numer „${number}” wskazuje ${year} rok, a akt podjęto ${day}`),
    hint: 'Sprawdź numer i datę w oryginale; jedno z nich przepisano z błędem. Jeżeli tak jest w akcie, wycisz regułę z podaniem powodu.',
  })),
  'numer-sesja': warning('numer: XV/200/2019 / sesja: XVI', (session: string, number: string) => ({
    message: `Sesja „${session}” nie zgadza się z numerem „${number}”.`,
    hint: 'Pierwszy człon numeru uchwały to numer sesji; sprawdź oba w oryginale.',
  })),
  'podjecie-po-ogloszeniu': warning('data: 2019-10-24 / publikacja: { data: 2019-10-20 }', (date: string, published: string) => ({
    message: fullStop(`Akt z datą podjęcia ${date} ogłoszono wcześniej: ${published}`),
    hint: 'Sprawdź obie daty; prawdopodobnie w jednej pomylono rok albo miesiąc.',
  })),
  'podjecie-po-wejsciu': warning('data: 2019-10-24 / wchodzi_w_zycie: 2018-11-01', (date: string, from: string) => ({
    message: fullStop(`Akt podjęto ${date}, a klucz „wchodzi_w_zycie” ma dzień wcześniejszy: ${from}`),
    hint: 'Sprawdź obie daty. Moc wsteczną („z mocą od dnia …”) serwis czyta z tekstu aktu; klucz podaje dzień wejścia w życie.',
  })),
  'dziennik-kod': warning('publikacja: { dziennik: POL_WOJ_LU }', (code: string, better: string) => ({
    message: `Nie ma dziennika o kodzie „${code}”.${suggestion(better)}`,
    hint: 'Kody dzienników: DU, MP i POL_WOJ_ z literami DS, KP, LB, LS, LD, MP, MZ, OP, PK, PL, PM, SL, SK, WM, WP, ZP (Lubelskie to LB, a Lubuskie LS).',
  })),
  'dziennik-tekst': warning(
    'publikacja: { dziennik: POL_WOJ_LS } (§ 3: … Województwa Lubelskiego)',
    (code: string, named: string) => ({
      message: `Klucz „dziennik” ma wartość ${code}, a tekst wskazuje dziennik ${named}.`,
      hint: 'Sprawdź, w którym dzienniku ogłoszono akt, i popraw kod.',
    }),
  ),
  'dziennik-rok': warning('publikacja: { rok: 2018, data: 2019-01-05 }', (year: string, day: string) => ({
    message: fullStop(`Rocznik dziennika (${year}) nie zgadza się z datą ${day}`),
    hint: 'Rocznik to rok ogłoszenia, nie wcześniejszy niż rok podjęcia; sprawdź obie wartości.',
  })),
  'sprawozdanie-za-wczesnie': warning('rok: 2026 / data: 2026-05-30', (day: string, year: string) => ({
    message: `Sprawozdanie za ${year} rok ma datę ${day}, a ten rok jeszcze się wtedy nie skończył.`,
    hint: 'Klucz „rok” to rok, którego dotyczy sprawozdanie, a „data” to dzień przedłożenia; sprawdź oba.',
  })),
  'konkurs-informacja-brak': warning('konkurs bez klucza „termin”', (what: string) => ({
    message: `W metryczce konkursu nie ma: ${what}; strona napisze, że tego nie odczytano.`,
    hint: 'Dopisz to, co mówi ogłoszenie (zawartość ogłoszenia określa art. 13 ust. 2 ustawy); czego w nim nie ma, tego nie uzupełniaj.',
  })),
  'konkurs-nieodczytane': warning(
    'Oferty składa się w ciągu 21 dni od ogłoszenia (bez klucza „termin”)',
    (words: string, key: string) => ({
      message: `Ogłoszenie mówi „${words}”, a klucza „${key}” nie ma; strona napisze, że tego nie odczytano.`,
      hint: `Dopisz klucz „${key}” zgodnie z ogłoszeniem. Czego słowa nie mówią w całości (na przykład terminu liczonego od ogłoszenia), ustal i podaj wprost.`,
    }),
  ),
  'konkurs-termin-krotki': warning(
    'ogloszono: 2026-01-05 / termin: 2026-01-19',
    (given: string, least: string, basis: string) => ({
      message: `Termin składania ofert upływa po ${given} od ogłoszenia, a według ${basis} ustawy ma to być co najmniej ${least} od dnia ostatniego ogłoszenia.`,
      hint: 'Sprawdź obie daty w ogłoszeniu. Jeżeli są prawdziwe, bo konkurs ma inną podstawę (na przykład ustawę o sporcie), wycisz regułę z podaniem powodu.',
    }),
  ),
  'konkurs-wynik-przed-terminem': textError(
    'termin: 2026-01-26 / rozstrzygnieto: 2026-01-20',
    (result: string, last: string) => ({
      message: fullStop(`Konkurs ma ${result}, a oferty można składać do ${last}`),
      hint: 'Sprawdź klucze „termin”, „wyniki” i „rozstrzygnieto”; wyniki ogłasza się po terminie składania ofert.',
    }),
  ),
  'konkurs-wyniki-ponad-kwote': warning('kwota: 100000 / wyniki: [{ kwota: 120000 }]', (sum: string, amount: string) => ({
    message: `Przyznane dotacje dają razem ${sum}, więcej niż kwota konkursu (${amount}).`,
    hint: 'Sprawdź kwoty w ogłoszeniu i w wynikach; jeżeli pulę zwiększono, popraw klucz „kwota” albo wycisz regułę z podaniem powodu.',
  })),
  'konkurs-kwota-slowami': warning('kwota: około 100 tys. zł', (words: string) => ({
    message: `„${words}” nie jest jedną kwotą, więc strona pokaże te słowa i nie policzy sum.`,
    hint: 'Jeżeli ogłoszenie podaje jedną kwotę, zapisz ją samą liczbą złotych, np. kwota: 100000.',
  })),
  'konkurs-bez-wyniku': warning('termin: 2026-01-26 (miesiąc temu, bez wyników)', (last: string) => ({
    message: `Termin składania ofert minął ${last}, a nie ma wyników: strona napisze, że ich nie odczytano.`,
    hint: 'Jeżeli wyboru jeszcze nie dokonano, podaj w kluczu „wynik_do”, kiedy ma nastąpić. Po ogłoszeniu wyników dopisz klucze „wyniki” i „rozstrzygnieto”, a po unieważnieniu konkursu klucz „uniewazniono”.',
  })),
  'konkurs-zadanie-nieznane': warning('zadania: Sprot', (task: string, programme: string, nearest: string) => ({
    message: `Zadania „${task}” nie ma w planie programu „${programme}”, więc kwota konkursu nie zostanie porównana z planem.${suggestion(nearest)}`,
    hint: 'Przepisz nazwę zadania z tabeli programu albo podaj klucz „sfery”.',
  })),
  'konkurs-ponad-plan': warning('kwota: 2000000 (w planie 1 450 000 zł)', (subject: string, sum: string, plan: string) => ({
    message: `Konkursy na ${subject} dają razem ${sum}, więcej niż planuje program (${plan}).`,
    hint: 'Sprawdź kwoty i program, do którego konkurs należy; jeżeli środki zwiększono, program mógł zostać zmieniony albo wycisz regułę z podaniem powodu.',
  })),
  'data-daleka': warning('data: 2091-10-24', (day: string, today: string) => ({
    message: `Data ${day} jest odległa od dnia, na który powstaje serwis (${today}).`,
    hint: 'Sprawdź rok; zwykle to pomyłka w jednej cyfrze.',
  })),
  'program-drugi': warning('rok: 2026 (w dwóch plikach)', (other: string) => ({
    message: `Na ten sam okres jest już uchwalony program o tym samym przedmiocie, w pliku „${other}”.`,
    hint: 'Jeżeli to ten sam program, zostaw jeden plik; projekt ma „status: projekt”. Jeżeli są dwa (na przykład dwóch organów), wycisz regułę z podaniem powodu.',
  })),
  'program-bez-uchwaly': warning('program bez klucza „uchwala”', () => ({
    message: 'Program obowiązuje, a nie wskazano uchwały, która go przyjęła.',
    hint: 'Dodaj uchwałę do katalogu „uchwaly” i jej identyfikator lub numer w kluczu „uchwala”; projekt programu ma „status: projekt”.',
  })),
  'miejsce-niewypelnione': warning('§ 1. Uchwala się …', (words: string) => ({
    message: `W uchwalonym tekście zostało niewypełnione miejsce: „${words}”.`,
    hint: 'Uzupełnij je z oryginału albo, jeżeli to projekt, ustaw „status: projekt”.',
  })),
  'deklaracja-nieuzupelniona': textError('Deklaracja dostępności: [uzupełni urząd: data przeglądu]', (words: string) => ({
    message: `W deklaracji dostępności zostało miejsce do uzupełnienia: „${words}”.`,
    hint: 'Wpisz w to miejsce dane urzędu. Deklarację ogłasza się wypełnioną (art. 10 ustawy z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych).',
  })),
  'deklaracja-wzor': warning('charakter: poglądowy (w pliku strony/deklaracja-dostepnosci.md)', (words: string) => ({
    message: `Deklaracja dostępności jest wzorem, w którym urząd ma uzupełnić: „${words}”.`,
    hint: 'Wpisz w to miejsce dane urzędu, a po uzupełnieniu wszystkich usuń klucz „charakter”; dopóki go nie usuniesz, strona jest oznaczona jako tekst poglądowy.',
  })),
  'portal-bez-adresu': identity('serwisy: [{ nazwa: Gmina Dolna }]', (name: string) => ({
    message: `Nie wiadomo, skąd zebrać dane serwisu „${name}”: nie ma ani klucza „adres”, ani klucza „katalog”.`,
    hint: 'Dopisz „adres: https://…/” serwisu albo „katalog: …” ze zbudowanym serwisem.',
  })),
  'portal-powtorzenie': identity('nazwa: Gmina Dolna (w dwóch miejscach)', (name: string, other: string) => ({
    message: `Serwis „${name}” miałby na portalu ten sam adres co „${other}”.`,
    hint: 'Usuń powtórzony wpis albo dopisz do nazwy to, co ją odróżnia, na przykład nazwę powiatu.',
  })),
  'portal-plik': identity('programoteka portal portal.yaml', (reason: string) => ({
    message: `Nie można odczytać pliku portalu: ${reason}.`,
    hint: 'Podaj plik z kluczami „nazwa” i „serwisy”: programoteka portal portal.yaml. Wzór jest w docs/portal.md.',
  })),
  'spolecznosci-wyszukiwanie': warning('twitter: https://twitter.com/search?q=Gmina', (address: string) => ({
    message: `Adres „${address}” prowadzi do wyników wyszukiwania, a nie do konta urzędu, dlatego serwis go nie pokazuje.`,
    hint: 'Podaj adres konta urzędu albo usuń ten klucz.',
  })),
  'panel-adres': identity('panel: { adres: http://git.gmina.example }', (key: string, address: string) => ({
    message: `Adres „${address}” z klucza „${key}” nie zaczyna się od https://, więc panel redakcji nie wyśle tam tokenu ani treści.`,
    hint: 'Podaj adres z https://. Bez szyfrowania panel łączy się tylko z tym samym komputerem (http://localhost).',
  })),
  'panel-przeglad': identity('panel: { gospodarz: forgejo, przeglad: prośby }', (reason: string) => ({
    message: `Sposób przeglądu zmian z panelu redakcji nie jest możliwy: ${reason}.`,
    hint: 'W GitHubie i GitLabie wybierz „przeglad: prośby” (każdy wpis osobno), w Gitei i Forgejo „przeglad: gałąź” (wszystkie zmiany razem); „przeglad: brak” zapisuje od razu w gałęzi publikowanej.',
  })),
  'panel-logowanie': identity('panel: { gospodarz: github, aplikacja: 1a2b3c }', (key: string, host: string) => ({
    message: `Klucz „${key}” nie działa u gospodarza „${host}”.`,
    hint: 'GitHub loguje redaktorów przez serwer z klucza „logowanie”, a GitLab, Gitea i Forgejo według numeru z klucza „aplikacja”. Bez tych kluczy redaktor podaje w panelu swój token.',
  })),
  'dane-osobowe': warning('Jan Przykładowy, PESEL …', (what: string) => ({
    message: `W tekście do publikacji jest ${what}.`,
    hint: what.includes('PESEL')
      ? 'Usuń go: serwis publikuje każdy tekst w całości. Jeżeli to inna liczba, która tylko tak wygląda, wycisz regułę z podaniem powodu.'
      : 'Usuń go, jeżeli należy do osoby prywatnej: serwis publikuje każdy tekst w całości. Jeżeli to numer urzędu, wycisz regułę z podaniem powodu.',
  })),
  'wyciszenie-nieznane': warning('wyciszone: { numeracja: wyciąg }', (rule: string, nearest: string) => ({
    message: `W kluczu „wyciszone” jest reguła, której nie ma: „${rule}”.${suggestion(nearest)}`,
    hint: 'Identyfikator reguły stoi na końcu komunikatu; przepisz go stamtąd.',
  })),
  'wyciszenie-bledu': warning('wyciszone: { klucz-nieznany: tak ma być }', (rule: string) => ({
    message: `Reguły „${rule}” nie można wyciszyć, ponieważ zgłasza błąd.`,
    hint: 'Usuń ją z klucza „wyciszone” i popraw błąd.',
  })),
} as const;

export type RuleId = keyof typeof RULES;
export type RuleArgs<Id extends RuleId> = Parameters<(typeof RULES)[Id]['words']>;
