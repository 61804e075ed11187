/** Words of `npm run import`. */
import type { LossKind } from '../types/losses.ts';
import { plural } from './plural.ts';

const PLACES = { one: 'miejsce', few: 'miejsca', many: 'miejsc' };
const times = (count: number): string => plural(count, PLACES);

/** What became of something that Markdown can't hold, or that was changed on the way. */
export const LOSS_WORDS: Readonly<Record<LossKind, (count: number) => string>> = {
  insertions: (count) => `Wstawki ze śledzenia zmian przyjęto jako tekst (${times(count)})`,
  deletions: (count) => `Usunięcia ze śledzenia zmian wykonano, tego tekstu nie ma (${times(count)})`,
  comments: (count) => `Pominięto komentarze z marginesu (${times(count)})`,
  pictures: (count) => `Obrazów nie ma w tekście (${times(count)}); wstaw je jako pliki tam, gdzie stały`,
  'pictures-placed': (count) =>
    `Obrazy wstawiono tam, gdzie stały (${times(count)}); opisz każdy w nawiasie kwadratowym, a obraz, który tylko zdobi, usuń`,
  'page-scans': (count) =>
    `Pominięto obrazy całych stron, na których leży tekst, czyli skany z rozpoznanym tekstem (${times(count)}); porównaj tekst ze skanem`,
  'pictures-left': (count) =>
    `Obrazów nie wyjęto z pliku (${times(count)}), bo są za duże, jest ich za dużo, są rysunkami Windows (WMF, EMF) albo mają nieznaną postać; zapisz je z programu, w którym otwierasz ten plik`,
  objects: (count) => `Pominięto obiekty osadzone: wykresy, schematy, arkusze (${times(count)})`,
  equations: (count) => `Wzory zapisano jako zwykły tekst (${times(count)}); sprawdź je`,
  furniture: (count) => `Pominięto nagłówki, stopki i numery stron (${times(count)})`,
  hidden: (count) => `Pominięto tekst ukryty (${times(count)})`,
  contents: (count) => `Pominięto spis treści (${times(count)}); serwis tworzy go sam`,
  'merged-cells': (count) => `Komórki scalone: tekst jest w pierwszej, pozostałe są puste (${times(count)})`,
  'nested-tables': (count) => `Tabele w komórkach zapisano jako kolejne wiersze komórki (${times(count)})`,
  'frames-unwrapped': (count) => `Ramki (tabele z jedną komórką) zapisano jako zwykłe akapity (${times(count)})`,
  'text-boxes': (count) => `Pola tekstowe zapisano po akapicie, przy którym stały (${times(count)})`,
  strikethrough: (count) => `Tekst przekreślony zachowano bez przekreślenia (${times(count)}); sprawdź, czy obowiązuje`,
  symbols: (count) => `Nieznane znaki z krojów symbolicznych zastąpiono znakiem „□” (${times(count)})`,
  'symbols-replaced': (count) =>
    `Znaki z krojów symbolicznych zapisano zwykłymi znakami (${times(count)}); porównaj je z oryginałem`,
  'layout-tables': (count) =>
    `Tabele, które tylko rozmieszczają tekst na stronie (nagłówek załącznika, podpisy), zapisano jako akapity (${times(count)})`,
  'pages-without-text': (count) =>
    `Strony bez warstwy tekstowej, czyli skany (${times(count)}): tego tekstu nie ma; rozpoznaj go programem OCR albo przepisz`,
  'tables-restored': (count) => `Tabele PDF odtworzono z położenia linii i słów (${times(count)}); porównaj je z oryginałem`,
  'foreign-parts': (count) =>
    `Pominięto dołączone obce dokumenty (${times(count)}): ich tekstu nie ma; otwórz plik w Wordzie i zapisz go na nowo`,
  'foreign-read': (count) => `Dołączone obce dokumenty wczytano tam, gdzie stały (${times(count)}); porównaj je z oryginałem`,
  'auto-number-fields': (count) => `Pola AUTONUM lub LISTNUM nie mają zapisanego numeru (${times(count)}); dopisz numery`,
  'form-fields': (count) => `Pola formularza zapisano jako tekst (${times(count)})`,
  quotes: (count) => `Cudzysłowy zapisano po polsku: „…” (${times(count)})`,
  'soft-hyphens': (count) => `Usunięto miękkie łączniki (${times(count)})`,
  emphasis: (count) => `Pominięto pogrubienie lub kursywę całych akapitów i komórek (${times(count)})`,
  links: (count) => `Odnośniki o niepoprawnych adresach zapisano jako tekst (${times(count)})`,
  'joined-words': (count) => `Połączono wyrazy podzielone na końcu wiersza (${times(count)}); sprawdź je`,
  'flattened-layout': (count) =>
    `Strony PDF wyglądające na tabele zapisano wiersz po wierszu (${times(count)}); odtwórz tabele ręcznie`,
  scripts: (count) => `Pominięto skrypty i style strony (${times(count)})`,
  'html-numbers': (count) =>
    `HTML nie przechowuje postaci numerów list („§ 1.”, „1)”), więc zapisano je jako „1.” (listy: ${String(count)}); porównaj z oryginałem`,
  signatures: (count) => `Pominięto podpisy elektroniczne, bo zawierają dane osób (${times(count)})`,
  'orphan-notes': (count) => `Przypisy bez odsyłacza w tekście (na przykład do tytułu) dodano na końcu (${times(count)})`,
};

/** Words of the report of an import. */
export const BATCH_WORDS = {
  title: 'Sprawozdanie z wczytania plików',
  summary: (count: number): string =>
    `Wczytywano ${plural(count, { one: 'plik', few: 'pliki', many: 'plików' })}. Pod każdym plikiem jest lista rzeczy do sprawdzenia albo uzupełnienia.`,
  outcomes: {
    refused: 'Nie wczytano',
    scan: 'Skany: tekst jest tylko w pliku',
    partly: 'Wczytano w części: sprawdź i uzupełnij',
    whole: 'Wczytano w całości',
  },
  missing: (keys: readonly string[]): string => `Uzupełnij w metryczce: ${keys.join(', ')}`,
  beside: (path: string): string =>
    `Dokument „${path}” już jest, więc plik zapisano obok niego; do metryczki dopisze go „npm run check -- --fix”`,
  written: (file: string): string => `Sprawozdanie do wydruku: ${file}`,
  hint: 'Sprawozdanie do wydruku zapisze opcja „--raport raport.html”.',
} as const;

/** Where the pictures of a source were written, with the way to put one into a text. */
export const picturesWritten = (folder: string, names: readonly string[]): string =>
  `Obrazy zapisano w katalogu „${folder}” (${names.join(', ')}); w tekście wstawia się je tak: ![opis obrazu](/${folder}/${names[0] ?? ''})`;

/** Of a document that is a scan. */
export const SCAN_WORDS = {
  source: (name: string): string => `nazwa pliku: ${name}`,
  titles: { uchwała: 'Skan uchwały', zarządzenie: 'Skan zarządzenia', other: 'Skan dokumentu' } as Readonly<
    Record<string, string>
  > & { readonly other: string },
} as const;

export const DRAFT_REMARKS = {
  factPartly: (key: string, words: string): string =>
    `Klucz „${key}”: ogłoszenie mówi „${words}”, ale nie da się tego odczytać w całości; sprawdź i dopisz klucz`,
  scan: 'Plik nie ma warstwy tekstowej (to skan), więc tekst dokumentu jest tylko w załączonym pliku. Gdy rozpoznasz go programem OCR, wklej tekst pod metryczkę',
  organUnsure: (words: string): string =>
    `Nazwa organu jest zapisana rozstrzelonymi literami („${words}”), więc nie wiadomo, gdzie kończą się jej wyrazy; wpisz ją w kluczu „organ”`,
  legalBasis: (words: string): string => `Podstawa prawna zostaje w tekście: ${words}`,
  entryAfterPublication: (words: string): string =>
    `Dzień wejścia w życie zależy od ogłoszenia („${words}”); dopisz klucz „wchodzi_w_zycie”, gdy będzie znany`,
  entryUnread: (words: string): string =>
    `Nie udało się ustalić dnia wejścia w życie („${words}”); dopisz klucz „wchodzi_w_zycie”`,
  endUnread: (words: string): string =>
    `Nie udało się ustalić ostatniego dnia obowiązywania („${words}”); dopisz klucz „traci_moc”, gdy będzie znany`,
  notInContent: (key: string, number: string): string =>
    `Aktu nr ${number} nie ma w treści, więc klucz „${key}” pominięto; dodaj ten akt, a potem klucz`,
} as const;

/** The name of a part of an act, as reports have it. */
const partName = (part: string): string => (part === '' ? 'tekst aktu' : /^\d/.test(part) ? `załącznik nr ${part}` : part);
const quote = (words: string): string => (words === '' ? '(nic)' : `„${words}”`);

/** What is told of a package of an act (ZIPX) and of its `akt.xml`. */
export const PACKAGE_WORDS = {
  factsSource: 'metryka pakietu',
  actFile: 'Tekst aktu (PDF)',
  attachmentFile: 'Załącznik',
  numberedFile: (number: string): string => `Załącznik nr ${number}`,
  originalType: 'oryginał',
  attachmentType: 'załącznik',
  headNumber: 'numer aktu',
  headDate: 'data aktu',
  headSubject: 'tytuł aktu',
  comparedFacts: [
    ['number', 'numer aktu'],
    ['date', 'data aktu'],
    ['organ', 'organ'],
    ['subject', 'tytuł aktu'],
  ],
  moreRemarks: (count: number): string =>
    `Podobnych uwag jest jeszcze ${String(count)}; popraw plik źródłowy i wczytaj go ponownie`,
  unknownElement: (name: string, place: string, words: string): string =>
    words === ''
      ? `Element „${name}” (${place}) nie jest znany i nie ma w nim słów; pominięto go`
      : `Element „${name}” (${place}) nie jest znany; jego słowa zostały w tekście, sprawdź je: ${quote(words.slice(0, 160))}`,
  unknownAttribute: (name: string, place: string, value: string): string =>
    `Atrybut „${name}” (${place}) nie jest znany, więc jego wartość pominięto: ${quote(value.slice(0, 160))}`,
  headElement: (name: string, place: string, words: string): string =>
    `Element „${name}” (${place}) nie jest znany, więc w metryczce go nie ma: ${quote(words.slice(0, 160))}`,
  moreOrgans: (organs: readonly string[]): string =>
    `Akt wydało kilka organów (${organs.join(', ')}), a klucz „organ” mieści jeden`,
  strayWords: (place: string, words: string): string =>
    `Słowa stoją poza jednostkami (${place}); zostały w tekście, sprawdź ich miejsce: ${quote(words.slice(0, 160))}`,
  note: (type: string, place: string, words: string): string =>
    `Uwaga redakcyjna${type === '' ? '' : ` (${type})`} nie jest tekstem aktu, więc ją pominięto (${place}): ${quote(words)}`,
  unitDays: (place: string, from: string, to: string): string =>
    `Przepis ma w pliku własne daty obowiązywania (${place}: ${[from === '' ? '' : `od ${from}`, to === '' ? '' : `do ${to}`].filter((part) => part !== '').join(', ')}); serwis czyta je z tekstu, więc sprawdź, czy tekst o nich mówi`,
  repealedWithWords: (place: string): string =>
    `Przepis jest oznaczony jako uchylony, a ma słowa (${place}); zostały w tekście, sprawdź, czy obowiązuje`,
  quotedUnits: (place: string, words: string): string =>
    `Jednostki wewnątrz innej jednostki (${place}) zapisano jako nowe brzmienie w cudzysłowie: ${quote(words.slice(0, 80))}`,
  unitWithoutNumber: (place: string, words: string): string =>
    `Jednostka nie ma numeru (${place}): ${quote(words.slice(0, 80))}; dopisz go zgodnie z oryginałem`,
  unitNumberUnread: (place: string, label: string): string =>
    `Numer „${label}” (${place}) nie ma postaci, którą serwis odczyta jako numer jednostki; sprawdź go`,
  noteMissing: (number: string, place: string): string =>
    `Odsyłacz do przypisu „${number}” (${place}) pominięto, bo takiego przypisu w pliku nie ma`,
  noteByOrder: (number: string, place: string): string =>
    `Numer ${number} ma kilka przypisów, więc przypisano je po kolei (${place}); sprawdź je`,
  badCharacters: (part: string): string =>
    `W części „${part}” są znaki, których nie dało się odczytać („\ufffd”); popraw je w tekście`,
  otherKind: (type: string): string =>
    `Rodzaju aktu „${type}” nie ma wśród wartości klucza „rodzaj”, więc dokument zapisano jako stronę z pełną nazwą aktu`,
  factsDiffer: (name: string, xml: string, mark: string): string =>
    `Różnica (${name}): w akt.xml ${quote(xml)}, w Properties/mark.xml ${quote(mark)}; wzięto wartość z akt.xml`,
  publicationUnread: (words: string): string =>
    `Pakiet mówi o ogłoszeniu (${quote(words)}), ale bez dziennika, roku albo pozycji; dopisz klucz „publikacja”`,
  keywords: (words: readonly string[]): string => `Słów kluczowych pakietu nie ma w metryczce: ${words.join(', ')}`,
  dayDiffers: (key: string, text: string, mark: string): string =>
    `Różnica (${key}): z tekstu wynika dzień ${text}, a Properties/mark.xml podaje ${mark}; wzięto dzień z tekstu, sprawdź oba`,
  difference: (part: string, before: string, xml: string, word: string): string =>
    `Różnica (${partName(part)}${before === '' ? '' : `, po słowach ${quote(before)}`}): w akt.xml ${quote(xml)}, w pliku Worda ${quote(word)}; wzięto tekst z akt.xml`,
  otherText: (part: string): string =>
    `Tekst w akt.xml i w pliku Worda (${partName(part)}) różni się tak bardzo, że nie da się wskazać miejsc; wzięto tekst z akt.xml, porównaj oba pliki`,
  partOnlyIn: (part: string, where: string, words: string): string =>
    `Różnica (${partName(part)}): ta część jest tylko w ${where === 'DOCX' ? 'pliku Worda, więc nie ma jej w tekście' : 'akt.xml'}: ${quote(words)}`,
  notCompared: 'W pakiecie nie ma tekstu w pliku Worda, więc akt.xml nie było z czym porównać',
  textTwice: (file: string): string =>
    `Pakiet mówi, że treść aktu jest w pliku „${file}”, a akt.xml też ma tekst; wzięto go z akt.xml, PDF nie był czytany`,
  onlyWord: 'W pakiecie nie ma pliku akt.xml; tekst wzięto z pliku Worda (Content/LegalAct.dat)',
  xmlWithoutText: 'W akt.xml nie ma tekstu aktu; wzięto go z pliku Worda (Content/LegalAct.dat)',
  textFromWord: (file: string): string =>
    `Treść aktu jest w pakiecie tylko w pliku „${file}”, którego się nie czyta; tekst wzięto z pliku Worda (Content/LegalAct.dat) i trzeba go porównać z PDF`,
  onlyPdf: (file: string): string =>
    `Treść aktu jest w pakiecie tylko w pliku „${file}”, którego się nie czyta, więc dokument nie ma tekstu; wklej go z pliku źródłowego pod metryczką`,
  noText: (file: string | null): string =>
    file === null
      ? 'W pakiecie nie ma żadnego tekstu aktu: ani w „akt.xml”, ani w „Content/LegalAct.dat”.'
      : `Treść aktu jest w pakiecie tylko w pliku „${file}”, którego się nie czyta i nie można go wyjąć (nie ma go w pakiecie, nie jest to PDF albo jest podpisany). Poproś o plik źródłowy aktu albo wczytaj sam PDF bez podpisu.`,
  partUnread: (part: string, reason: string): string => `Części „${part}” pakietu nie odczytano: ${reason}`,
  reasonsNotes: 'Przypisów uzasadnienia nie przeniesiono; dopisz je ręcznie',
  fileMissing: (name: string): string => `Pliku „${name}”, który wymienia akt.xml, nie ma w pakiecie`,
  fileTooLarge: (name: string): string => `Pliku „${name}” nie wyjęto z pakietu, bo pliki razem są zbyt duże; wyjmij go ręcznie`,
  fileUnknown: (name: string): string => `Pliku „${name}” nie wyjęto z pakietu, bo nie jest to PDF ani obraz`,
  fileSigned: (name: string): string =>
    `Pliku „${name}” nie wyjęto z pakietu, bo jest w nim podpis elektroniczny z danymi osoby; zapisz kopię bez podpisu i dołącz ją kluczem „zalaczniki”`,
  leftParts: (names: readonly string[]): string =>
    `Części pakietu, których nie wczytano: ${names.slice(0, 20).join(', ')}${names.length > 20 ? ` i ${String(names.length - 20)} innych` : ''}`,
  printLeft: 'Pliku „akt.pdf” nie wczytano: to wydruk tekstu, który jest w akt.xml',
} as const;
