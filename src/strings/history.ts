/** Words of the interface about wordings of documents and their changes. A computed text is „ujednolicony”, never „jednolity”. */
import { fullStop } from './full-stop.ts';
import { plural } from './plural.ts';
import type { InstructionKind, VersionEvent, WorkEvent } from '../types.ts';

const PROVISIONS = { one: 'przepis', few: 'przepisy', many: 'przepisów' };
const DIFFERENCES = { one: 'różnica', few: 'różnice', many: 'różnic' };

const spanOf = (from: string | null, to: string | null): string =>
  [from === null ? '' : `od ${from}`, to === null ? '' : `do ${to}`].filter(Boolean).join(' ');

export const VERSIONS = {
  timeline: 'Wersje i zmiany',
  timelineOf: (title: string): string => `Wersje i zmiany: ${title}`,
  timelineLead: 'Każde brzmienie z dniem, od którego obowiązuje, i z aktem, który je wprowadził.',
  wordingOf: (title: string, from: string | null): string => `${title}, brzmienie ${from === null ? 'uchwalone' : `od ${from}`}`,
  redlineOf: (title: string, from: string): string => `${title}, zmiany od ${from}`,
  redlineHeading: (from: string): string => `Zmiany od ${from}`,
  comparisonHeading: (before: string, after: string): string => `Porównanie programów ${before} i ${after}`,
  comparisonOf: (before: string, after: string): string => `Porównanie: ${before} i ${after}`,
  versionsLink: 'Wersje i zmiany',
  wordings: 'Brzmienia',
  feed: 'Kanał Atom ze zmianami tego dokumentu',
  feedTitle: (title: string): string => `${title} – zmiany`,
  feedOriginal: 'Tekst pierwotny',
  feedChange: (from: string): string => `Nowa zmiana: brzmienie od ${from}`,
  feedProvision: (name: string, how: 'added' | 'repealed' | 'changed', from: string): string =>
    `${name}: ${{ added: 'dodano', repealed: 'uchylono', changed: 'nowe brzmienie' }[how]} od ${from}`,
  feedUnapplied: (name: string): string => `Zmiana niewprowadzona: ${name}`,
  feedEdited: (name: string, how: 'added' | 'removed' | 'corrected', day: string): string =>
    `${name === '' ? 'Tekst' : name}: ${{ added: 'dopisano', removed: 'usunięto', corrected: 'poprawiono zapis' }[how]} w serwisie ${day}`,
  feedEdits: (provisions: number, day: string): string =>
    `Poprawki redakcyjne w serwisie ${day}: ${plural(provisions, { one: 'jednostka', few: 'jednostki', many: 'jednostek' })}`,
  feedEditNote: 'Poprawka redakcji serwisu, a nie zmiana prawa: nie zarządził jej żaden akt.',
  feedEnded: (type: 'repealed' | 'annulled', day: string): string =>
    `Nie obowiązuje od ${day}: ${type === 'repealed' ? 'uchylenie' : 'stwierdzenie nieważności'}`,
  inWordingFrom: (day: string): string => `w brzmieniu obowiązującym od dnia ${day}`,
  original: 'tekst pierwotny',
  consolidated: 'tekst ujednolicony',
  undated: 'bez daty',
  now: 'obowiązuje',
  future: 'przyszłe',
  past: 'historyczne',
  last: 'ostatnie',
  unknownForce: 'nie ustalono, od kiedy obowiązuje',
  span: spanOf,
  spanHeading: (from: string | null, to: string | null): string =>
    from === null && to === null ? 'Brzmienie bez daty' : `Brzmienie ${spanOf(from, to)}`,
  readWording: 'Czytaj to brzmienie',
  seeChanges: (count: number): string => `Zobacz, co się zmieniło (${plural(count, PROVISIONS)})`,
  fate: {
    kept: 'bez zmian',
    reworded: 'zmieniono brzmienie',
    inserted: 'dodano',
    repealed: 'uchylono',
    dropped: 'usunięto',
    moved: 'przeniesiono',
  },
  voided: 'uznano za nieważny',
  more: (count: number): string => `i jeszcze ${plural(count, PROVISIONS)}`,
  causedBy: {
    amends: 'Zmiana',
    corrects: 'Sprostowanie',
    annuls: 'Stwierdzenie nieważności',
    restores: 'Uchylenie rozstrzygnięcia o nieważności',
  } satisfies Record<VersionEvent['type'], string>,
  retroactive: (from: string): string => `z mocą od ${from}`,
  current: 'Przejdź do brzmienia aktualnego',
  backToDocument: 'Wróć do dokumentu',
  previousWording: 'Brzmienie poprzednie',
  nextWording: 'Brzmienie następne',
  changesOfThis: 'Zmiany względem brzmienia poprzedniego',
  navigation: 'Brzmienia i zmiany tego dokumentu',
  events: 'Zdarzenia',
  event: {
    adopted: 'Podjęcie',
    published: 'Ogłoszenie',
    entered: 'Wejście w życie',
    amended: 'Zmiana',
    corrected: 'Sprostowanie',
    annulled: 'Stwierdzenie nieważności',
    restored: 'Uchylenie rozstrzygnięcia o nieważności',
    repealed: 'Uchylenie',
    expired: 'Utrata mocy',
    consolidated: 'Ogłoszenie tekstu jednolitego',
  } satisfies Record<WorkEvent['type'], string>,
  editorial: 'Rejestr zmian pliku w serwisie',
  withProgramme: 'zmiana wraz z oprogramowaniem serwisu',
  editorialLead: 'Kiedy redakcja zmieniała plik z tym tekstem. To nie są zmiany prawa.',
  editorialMore: (count: number): string => `Starsze wpisy: ${String(count)}.`,
  compareWith: (title: string): string => `Porównaj: ${title}`,
  compareYears: 'Porównaj z programem na inny rok',
  compareOther: 'Inne porównania tego programu',
  compareFar: 'Programy z lat, których tu nie ma, można porównać w kilku krokach, przez lata pomiędzy nimi.',
} as const;

/** The way from any day to the wording of that day; the script puts the day in place of `{dzien}`. */
export const AS_OF = {
  label: 'Stan na dzień',
  submit: 'Pokaż brzmienie',
  before: 'Dnia {dzien} ten dokument jeszcze nie obowiązywał. Jego najstarsze brzmienie jest na końcu listy.',
  after: 'Dnia {dzien} ten dokument nie obowiązuje: jego okres już się skończył. Jego ostatnie brzmienie jest na początku listy.',
  unknown: 'Nie ustalono, od kiedy ten dokument obowiązuje, więc nie wiadomo, jakie brzmienie miał dnia {dzien}.',
} as const;

/** The sentence over a dated text that says what it is. */
export const WORDING_BANNER = {
  same: (span: string): string =>
    span === '' ? 'To jest aktualne brzmienie tego dokumentu.' : fullStop(`To jest aktualne brzmienie tego dokumentu, ${span}`),
  undated: 'To jest brzmienie, w jakim akt uchwalono. Nie ustalono, od kiedy obowiązuje.',
  past: (span: string): string => `${fullStop(`To jest brzmienie historyczne: obowiązywało ${span}`)} Nie jest aktualne.`,
  future: (from: string): string => fullStop(`To jest brzmienie przyszłe: zacznie obowiązywać ${from}`),
  lastOfExpired: (span: string): string =>
    `${fullStop(`To jest ostatnie brzmienie tego dokumentu${span === '' ? '' : `, ${span}`}`)} Dokument już nie obowiązuje.`,
  draft: 'To jest tekst projektu. Nie obowiązuje.',
  published: 'To jest treść, która jest teraz w serwisie.',
  original: 'Tekst pierwotny, bez późniejszych zmian.',
  consolidated:
    'Tekst ujednolicony, przygotowany w serwisie na podstawie ogłoszonych aktów. Ma charakter informacyjny; wiążące są akty w brzmieniu ogłoszonym przez organ.',
} as const;

export const REDLINE = {
  lead: <Node>(before: Node, after: Node): (string | Node)[] => ['Brzmienie ', before, ' porównane z brzmieniem ', after],
  comparisonLead:
    'Przepisy zestawiono według tego, czego dotyczą i jak brzmią, a nie według numerów. Zestawienie jest automatyczne i ma charakter pomocniczy.',
  ownChanges: 'Co mówi akt zmieniający',
  ownChangesLead: 'Każda zmiana słowami aktu, a pod nią przepis przed zmianą i po zmianie.',
  before: 'Przed zmianą',
  after: 'Po zmianie',
  nothingBefore: 'Przepisu nie było.',
  nothingAfter: 'Przepisu nie ma.',
  tooLong: 'Długi przepis: brzmienie przed zmianą i po zmianie jest niżej, w całym tekście.',
  showList: 'Lista zmian',
  noChanges: 'Treść przepisów jest taka sama.',
  summary: 'Podsumowanie',
  whole: 'Cały tekst ze zmianami',
  legendAdded: 'tekst dodany',
  legendRemoved: 'tekst usunięty',
  legend: <Node>(added: Node, removed: Node): (string | Node)[] => ['Oznaczenia: ', added, ', ', removed, '.'],
  sideBySide: 'Zmienione przepisy obok siebie',
  sideBySideNote: 'Po lewej brzmienie wcześniejsze, po prawej późniejsze. Przepisy bez zmian są pokazane raz, na całą szerokość.',
  rowAdded: '[dodany wiersz] ',
  rowRemoved: '[usunięty wiersz] ',
  title: 'Tytuł',
  table: 'Tabela zmian',
  fate: {
    kept: 'bez zmian',
    reworded: 'zmieniono',
    inserted: 'dodano',
    repealed: 'uchylono',
    dropped: 'usunięto',
    moved: 'przeniesiono',
  },
  former: (name: string): string => `dawny ${name}`,
  movedFrom: (name: string): string => `przedtem ${name}`,
  fateCounts: {
    reworded: { one: 'przepis zmieniony', few: 'przepisy zmienione', many: 'przepisów zmienionych' },
    inserted: { one: 'przepis dodany', few: 'przepisy dodane', many: 'przepisów dodanych' },
    repealed: { one: 'przepis uchylony', few: 'przepisy uchylone', many: 'przepisów uchylonych' },
    dropped: { one: 'przepis usunięty', few: 'przepisy usunięte', many: 'przepisów usuniętych' },
    moved: { one: 'przepis przeniesiony', few: 'przepisy przeniesione', many: 'przepisów przeniesionych' },
  },
  yearCounts: {
    reworded: { one: 'przepis o innym brzmieniu', few: 'przepisy o innym brzmieniu', many: 'przepisów o innym brzmieniu' },
    inserted: { one: 'nowy przepis', few: 'nowe przepisy', many: 'nowych przepisów' },
    repealed: { one: 'przepis uchylony', few: 'przepisy uchylone', many: 'przepisów uchylonych' },
    dropped: { one: 'przepis pominięty', few: 'przepisy pominięte', many: 'przepisów pominiętych' },
    moved: { one: 'przepis przeniesiony', few: 'przepisy przeniesione', many: 'przepisów przeniesionych' },
  },
  yearFate: {
    kept: 'bez zmian',
    reworded: 'inne brzmienie',
    inserted: 'nowy przepis',
    repealed: 'uchylono',
    dropped: 'pominięto',
    moved: 'przeniesiono',
  },
  unnamed: 'tekst bez numeru',
} as const;

export const CHANGE_NOTES = {
  unappliedTitle: 'Zmiana niewprowadzona',
  unappliedEnd: (reason: string): string => fullStop(`Tej zmiany nie ma w tekście. Powód: ${reason}`),
  consolidatedTitle: 'Tekst ujednolicony',
  consolidatedNotice: (date: string): string => fullStop(`Uwzględnia zmiany, które weszły w życie do ${date}`),
  consolidatedMore: 'Ma charakter informacyjny; wiążące są akty w brzmieniu ogłoszonym przez organ.',
  futureNotice: (date: string): string => `Od ${date} będzie obowiązywać inne brzmienie:`,
  futureLink: 'zobacz przyszłe zmiany',
  mark: (date: string): string => `zm. ${date}`,
  markHint: (name: string, date: string): string => ` – ${name === '' ? 'przepis' : name}: pokaż zmianę od ${date}`,
  formerHeading: 'Przepisy, których nie ma w tym brzmieniu',
  formerLead: 'Odnośniki do tych przepisów nadal działają i prowadzą do brzmienia, w którym przepis występuje.',
  formerIn: (span: string): string => `brzmienie ${span}`,
  since: (date: string): string => `od ${date}`,
} as const;

/** What an act orders, and what became of each of its instructions. */
export const LEDGER = {
  headings: { change: 'Zmienia', repeal: 'Uchyla', correction: 'Prostuje', annulment: 'Stwierdza nieważność' } satisfies Record<
    Exclude<InstructionKind, 'other'>,
    string
  >,
  lead: 'Polecenia tego aktu w jego kolejności, każde ze skutkiem.',
  counts: (all: number, applied: number, unapplied: number): string =>
    all === applied
      ? `Wszystkie są uwzględnione w tekstach (${String(all)}).`
      : [
          `Poleceń: ${String(all)}, uwzględnionych w tekstach: ${String(applied)}`,
          ...(unapplied === 0 ? [] : [`niewprowadzonych: ${String(unapplied)}`]),
        ].join(', ') + '.',
  superseded: (reason: string): string => fullStop(`To polecenie nie ma skutku: ${reason}`),
  elsewhere: (reason: string): string => fullStop(`Skutku nie pokazujemy: ${reason}`),
  others: 'Pozostałe przepisy tego aktu',
  rules: {
    'wejscie-w-zycie': 'wejście w życie',
    wykonanie: 'wykonanie',
    ogloszenie: 'ogłoszenie',
    'przepis-przejsciowy': 'przepis przejściowy',
    'bez-zmian': 'co pozostaje bez zmian',
    'tekst-jednolity': 'ogłoszenie tekstu jednolitego',
    'przepis-wlasny': 'własny przepis tego aktu',
  } as Readonly<Record<string, string>>,
} as const;

export const OFFICIAL = {
  heading: 'Porównanie z urzędowym tekstem jednolitym',
  equal: (compared: number): string =>
    `Tekst ujednolicony w serwisie jest zgodny z tekstem jednolitym (porównano ${plural(compared, PROVISIONS)}).`,
  different: (count: number, compared: number): string =>
    `Między tekstem ujednoliconym w serwisie a tekstem jednolitym ${count === 1 ? 'jest' : 'są'} ${plural(count, DIFFERENCES)} (porównano ${plural(compared, PROVISIONS)}). Poniżej każda: usunięty jest tekst tylko z serwisu, dodany – tylko z tekstu jednolitego.`,
  onlyOfficial: 'przepis jest tylko w tekście jednolitym',
  onlyComputed: 'przepis jest tylko w tekście z serwisu',
} as const;
