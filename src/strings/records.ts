/** Words of records: attached files, provenance, withdrawal. */
import type { Accessibility, FileContent } from '../types.ts';
import { plural } from './plural.ts';

/** What a file holds, after „w środku jest …”. */
export const CONTENT_NAMES: Readonly<Record<FileContent, string>> = {
  pdf: 'dokument PDF',
  png: 'obraz PNG',
  jpeg: 'obraz JPG',
  gif: 'obraz GIF',
  webp: 'obraz WebP',
  zip: 'archiwum ZIP albo dokument biurowy innego rodzaju',
  'open-document-text': 'dokument tekstowy ODT',
  'open-document-sheet': 'arkusz ODS',
  'old-office': 'dokument starego Worda lub Excela (DOC, XLS)',
  rtf: 'dokument RTF',
  html: 'strona HTML',
  text: 'zwykły tekst',
  binary: 'coś, czego nie da się rozpoznać',
};

/** A file that may be a document of Word, where a text is expected; after „w środku jest …”. */
export const OFFICE_FILE = 'dokument biurowy (na przykład Worda) albo archiwum ZIP';

/** How a file's name differs from the one written: after „różni się …”. */
export const NAME_DIFFERENCES = {
  case: 'wielkością liter',
  form: 'sposobem zapisu polskich liter (jeden znak albo litera i osobny znak)',
  letters: 'polskimi literami, odstępami albo znakami',
  type: 'końcówką',
} as const;

/** What it costs readers that a text is in a file alone, after a colon. */
export const FILE_COSTS = {
  legal: 'czytelnicy nie znajdą w serwisie jego przepisów, nie zacytują ich i nie porównają brzmień',
  other: 'czytelnicy nie przeczytają go na stronie i muszą otworzyć plik',
  reader: 'a osoby z czytnikiem ekranu mogą pliku nie odczytać',
} as const;

const FILE_TYPES: Readonly<Record<string, string>> = {
  jpg: 'JPG',
  jpeg: 'JPG',
  webp: 'WebP',
  docx: 'Word (DOCX)',
  doc: 'Word (DOC)',
  xlsx: 'Excel (XLSX)',
  xls: 'Excel (XLS)',
  pptx: 'PowerPoint (PPTX)',
  txt: 'tekst (TXT)',
};

/** „PDF”, „Word (DOCX)”. */
export const fileTypeName = (extension: string): string => FILE_TYPES[extension] ?? extension.toUpperCase();

const decimal = new Intl.NumberFormat('pl', { maximumFractionDigits: 1 });

/** „12 kB”, „1,4 MB”: powers of a thousand. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return plural(bytes, { one: 'bajt', few: 'bajty', many: 'bajtów' });
  return bytes < 999_500 ? `${String(Math.round(bytes / 1000))} kB` : `${decimal.format(bytes / 1_000_000)} MB`;
}

/** Before „nie ma tekstu”: „żadna z 12 stron”, „3 z 12 stron”. */
export const pagesWithoutText = (without: number, pages: number): string =>
  pages === 1
    ? '(jedna strona)'
    : without === pages
      ? `na żadnej z ${String(pages)} stron`
      : `na ${String(without)} z ${String(pages)} stron`;

export const pageCount = (pages: number): string => plural(pages, { one: 'strona', few: 'strony', many: 'stron' });

export const ACCESSIBILITY_NAMES: Readonly<Record<Accessibility, string>> = {
  yes: 'dostępny cyfrowo',
  no: 'niedostępny cyfrowo',
  partly: 'dostępny cyfrowo w części',
};

export const ATTACHMENTS = {
  title: 'Pliki do pobrania',
  missing: 'Tego pliku nie ma jeszcze w serwisie.',
  empty: 'plik jest pusty',
  unpublished: 'Ten plik nie jest dostępny w serwisie.',
  textAbove: 'tekst powyżej',
  noText: 'bez tekstu, który odczyta program',
  someText: (pages: number, all: number): string =>
    `tekst, który odczyta program, jest na ${String(pages)} z ${String(all)} stron`,
  originals: 'Oryginał',
  inBulletin: 'Dokument w Biuletynie Informacji Publicznej',
  inJournal: 'Ogłoszenie w dzienniku urzędowym',
  /** Art. 18 of the act on digital accessibility of 4 April 2019: anybody may demand it; 7 days, at the longest 2 months. */
  demand: {
    lead: 'Nie możesz odczytać pliku? Poproś urząd o wersję dostępną',
    how: 'Napisz, o który plik chodzi, jak się z Tobą skontaktować i, jeżeli wolisz inną postać informacji, jaką. Urząd zapewnia dostępność bez zbędnej zwłoki, w ciągu 7 dni; jeżeli to niemożliwe, wyjaśnia dlaczego i podaje późniejszy termin, nie dłuższy niż 2 miesiące od dnia żądania, albo wskazuje inny sposób dostępu (art. 18 ustawy z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych).',
  },
} as const;

/** Why a file of a withdrawn document leads nowhere. */
export const WITHDRAWN_FILE = 'dokument, do którego należy, wycofano z publikacji';

export const PROVENANCE = {
  producedBy: 'Wytworzył',
  responsible: 'Odpowiada za treść',
  publishedBy: 'Opublikował',
  produced: 'Data wytworzenia',
  published: 'Data udostępnienia',
  changed: 'Ostatnia zmiana',
  /** The day is that of a commit: it tells of the file in this site, not of the document. */
  fromHistory: (label: string): string => `${label} (z historii pliku)`,
  register: 'Rejestr zmian',
  registerFromHistory: 'Zapisy pochodzą z historii zmian pliku z treścią.',
  registerMore: 'Pełna historia zmian',
  fileChanged: 'zmiana w pliku z treścią (razem ze zmianami programu)',
  withdrawal: (reason: string): string => `wycofanie z publikacji: ${reason}`,
  by: (who: string): string => `wprowadził(a): ${who}`,
} as const;

/** What stands where the text of a document would. */
export const NO_TEXT = {
  title: 'Treść',
  inFile: 'Tekst tego dokumentu jest w serwisie tylko jako plik:',
  inFiles: 'Tekst tego dokumentu jest w serwisie tylko w plikach:',
  inFileLost: 'Tekst tego dokumentu jest tylko w pliku, a tego pliku nie ma jeszcze w serwisie.',
  inFileNote:
    'Przepisów z pliku nie ma w wyszukiwarce serwisu ani w porównaniach brzmień. Stan dokumentu i powiązania z innymi podajemy powyżej i obok.',
  withdrawn: 'Tekstu nie pokazujemy, ponieważ dokument wycofano z publikacji.',
  amended: 'Ten dokument zmieniono aktami wymienionymi w części „Powiązane dokumenty”; plik może nie uwzględniać tych zmian.',
  undated: 'Akt uchwalono, ale serwis nie podaje, od kiedy obowiązuje: mówi o tym tekst, który jest w pliku.',
} as const;

/** The notice over a withdrawn document. */
export const WITHDRAWN = {
  title: 'Wycofano z publikacji',
  text: (day: string, reason: string): string => `Dokument wycofano ${day} Powód: ${reason}`,
  /** Withdrawing a text from a site does not repeal it. */
  legal: 'Wycofanie tekstu z serwisu nie zmienia tego, czy akt obowiązuje.',
} as const;
