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
  'pictures-left': (count) =>
    `Obrazów nie wyjęto z pliku (${times(count)}), bo są za duże, jest ich za dużo albo mają nieznaną postać; zapisz je z programu, w którym otwierasz ten plik`,
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
  'foreign-parts': (count) => `Pominięto dołączone obce dokumenty (${times(count)})`,
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
  'orphan-notes': (count) => `Przypisy bez odsyłacza w tekście (na przykład do tytułu) dodano na końcu (${times(count)})`,
};

/** Where the pictures of a source were written, with the way to put one into a text. */
export const picturesWritten = (folder: string, names: readonly string[]): string =>
  `Obrazy zapisano w katalogu „${folder}” (${names.join(', ')}); w tekście wstawia się je tak: ![opis obrazu](/${folder}/${names[0] ?? ''})`;

export const DRAFT_REMARKS = {
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
