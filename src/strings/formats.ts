/** Words of files that documents are downloaded as. */
import type { FormatId } from '../types.ts';

export const FORMAT_NAMES: Readonly<Record<FormatId, { readonly label: string; readonly note: string }>> = {
  pdf: { label: 'PDF', note: 'do czytania i druku, dostępny cyfrowo' },
  akn: { label: 'XML', note: 'Akoma Ntoso 3.0' },
  markdown: { label: 'tekst', note: 'Markdown' },
  calendar: { label: 'kalendarz', note: 'terminy, iCalendar' },
  edap: { label: 'akt.xml', note: 'dla edytorów aktów prawnych (ZIPX)' },
  epub: { label: 'ePub', note: 'książka do czytnika, z uchwałami' },
};

/** Files that stand over a text, as what one does with them; all others are listed beside it. */
export const TAKE_AWAY: Readonly<Partial<Record<FormatId, string>>> = {
  pdf: 'Pobierz PDF',
  epub: 'Pobierz ePub',
  calendar: 'Terminy do kalendarza',
};

export const FORMAT_WORDS = {
  download: 'Pobierz',
  print: 'Drukuj',
  data: 'dane',
  eli: 'ELI',
  author: 'autor',
  editor: 'redaktor',
  inForce: 'obowiązywanie',
  illustrativeWord: 'poglądowy',
  officialWord: 'urzędowy',
  footnote: 'Przypis',
  stateOn: (day: string): string => `Stan na dzień ${day}`,
  banner: 'Tekst poglądowy. Nie jest to tekst urzędowy ani jego kopia.',
  consolidatedRemark: (day: string): string =>
    `Tekst ujednolicony, informacyjny, ze zmianami naniesionymi przez serwis na dzień ${day}; to nie jest tekst ogłoszony`,
  contents: 'Spis treści',
  page: 'strona',
  pageOf: 'z',
  addressOf: (address: string): string => `Adres tego brzmienia: ${address}`,
  picture: (description: string): string =>
    description === '' ? '[ilustracja na stronie serwisu]' : `[ilustracja: ${description}]`,
  /** What is read aloud in the place of a picture; PDF/UA wants words for each. */
  pictureWords: (description: string): string => (description === '' ? 'Ilustracja bez opisu' : description),
  code: (address: string): string => `Kod QR z adresem tego brzmienia: ${address}`,
  unprintable: (code: string): string => `[znak U+${code}]`,
  pdfBroken: (name: string, reason: string): string =>
    `Pakiet ${name}, który składa pliki PDF, nie działa na tym komputerze: ${reason}. Zainstaluj go ponownie albo zbuduj serwis bez plików PDF (PDF=0).`,
  pdfMissing: (name: string, version: string): string =>
    `Nie powstaną pliki PDF: nie ma pakietu, który je składa. Włącza je polecenie „npm install ${name}@${version}”, a PDF=0 wyłącza ten komunikat.`,
} as const;

/** Names of days in calendars; the name of the document follows. */
export const CALENDAR_WORDS = {
  name: (site: string): string => `${site} – terminy`,
  of: (document: string): string => `${document} – terminy`,
  sphere: (site: string, sphere: string): string => `${site} – terminy: ${sphere}`,
  entered: (name: string): string => `Wchodzi w życie: ${name}`,
  changed: (name: string): string => `Nowe brzmienie: ${name}`,
  ended: (name: string): string => `Ostatni dzień obowiązywania: ${name}`,
  /** The title says what it is. */
  consultation: (name: string): string => name,
  report: (name: string): string => name,
  offers: (name: string): string => `Ostatni dzień składania ofert: ${name}`,
} as const;

/** Words about the data of the site as a whole. */
export const CATALOG_WORDS = {
  catalog: (body: string): string => `Programy współpracy i uchwały: ${body}.`,
  datasets: {
    documents: {
      title: (site: string): string => `${site}: dokumenty`,
      text: 'Programy, uchwały i inne dokumenty z brzmieniami, zmianami i odesłaniami.',
    },
    tasks: {
      title: (site: string): string => `${site}: zadania i środki`,
      text: 'Zadania priorytetowe programów współpracy, ich sfery oraz planowane i wydane środki.',
    },
    competitions: {
      title: (site: string): string => `${site}: konkursy i nabory`,
      text: 'Konkursy ofert, małe granty i inicjatywy lokalne: stan, kwoty, terminy i wyniki.',
    },
    ledger: {
      title: (site: string): string => `${site}: rozliczenie zmian`,
      text: 'Polecenia aktów zmieniających: co wprowadzono, czego nie i dlaczego.',
    },
    graph: {
      title: (site: string): string => `${site}: powiązania dokumentów`,
      text: 'Graf powiązań i odesłań między dokumentami.',
    },
  },
} as const;

/** Words of books. */
export const BOOK_WORDS = {
  titlePage: 'Strona tytułowa',
  acts: 'Akty w tej książce',
  accessibility:
    'Tekst z nagłówkami, listami i tabelami w kolejności czytania; spis treści prowadzi do każdej jednostki redakcyjnej, a obrazy mają opisy, jeżeli podała je redakcja.',
} as const;
