import { plural } from './plural.ts';

/** Why a change was not read or not applied, in words for the page's notice and for `check`. */
export const REASONS = {
  notRead: 'nie odczytano tego polecenia w całości',
  inflected:
    'wyrazy mają być zastąpione w różnej liczbie i różnym przypadku, a form nie zgaduje się; wypisz je pod kluczem „zmiany”',
  noWording: 'nie znaleziono nowego brzmienia w cudzysłowie ani w bloku cytatu',
  otherUnits: 'nowe brzmienie zawiera inne jednostki, niż zapowiada polecenie',
  runTogether: 'jednostki nowego brzmienia stoją w jednym wierszu i nie wiadomo, gdzie zaczyna się następna',
  notWords: 'nowe brzmienie powinno być samym tekstem, a zawiera jednostki',
  table: 'polecenie dotyczy tabeli albo podpunktów i nie odczytano go w całości',
  noTable: 'nowe brzmienie powinno być jedną tabelą',
  tables: (unit: string, count: number) =>
    count === 0 ? `w jednostce ${unit} nie ma tabeli` : `w jednostce ${unit} jest więcej niż jedna tabela`,
  noRow: (row: string, unit: string) => `w tabeli w jednostce ${unit} nie ma wiersza ${row} albo pasuje więcej niż jeden`,
  noColumn: (column: string, unit: string) =>
    `w tabeli w jednostce ${unit} nie ma kolumny ${column} albo pasuje więcej niż jedna`,
  wordsBelow: 'pod poleceniem stoją słowa, które mogą do niego należeć, a nie mówią, do czego',
  emptyList: 'zapowiada zmiany, a żadnej nie wymienia',
  openingUnread: 'nie odczytano wprowadzenia, pod którym stoi to polecenie',
  title: (words: string) => `nazwa aktu w poleceniu nie zgadza się z tytułem tego aktu („${words}”)`,
  pointer: 'nie wiadomo, o którym akcie mówi polecenie',
  doubtfulSentences: (unit: string) => `nie wiadomo na pewno, gdzie kończą się zdania w jednostce ${unit}`,
  notInSite: 'aktu, o którym mówi polecenie, nie ma w tym serwisie',
  ended: 'akt zmieniany utracił moc, zanim zmiana weszła w życie',
  gone: 'polecenie uchylono albo zmieniono, zanim weszło w życie',
  undone: 'akt, który zawierał to polecenie, uchylono, zanim wszedł w życie',
  annulled: 'polecenie uchylono albo stwierdzono jego nieważność',
  textInFile: 'tekst aktu, który wprowadza zmianę, jest w serwisie tylko jako plik',
  targetWithoutText: 'serwis nie ma tekstu aktu zmienianego: jest on tylko w pliku albo wycofano go z publikacji',
  withdrawnText: 'tekst aktu, który wprowadza zmianę, wycofano z publikacji',
  noInstruction: (title: string) =>
    `metryczka tego aktu mówi, że dotyczy on dokumentu „${title}”, a w jego tekście nie odczytano polecenia`,
  noTarget: (unit: string) => `nie ma jednostki ${unit}`,
  ambiguous: (unit: string) => `więcej niż jedna jednostka może być ${unit}`,
  repealedTarget: (unit: string) => `jednostka ${unit} jest już uchylona`,
  exists: (unit: string) => `jednostka ${unit} już istnieje`,
  misplaced: (unit: string) => `numer jednostki ${unit} nie pasuje do miejsca, w którym ma stanąć`,
  notInside: (unit: string) => `jednostka ${unit} nie leży w tej, do której ma być dodana następna`,
  notDivided: (unit: string) => `jednostka ${unit} ma zwykły tekst i nie dzieli się na jednostki tego rodzaju`,
  words: (words: string, found: number, unit: string) =>
    found === 0
      ? `nie znaleziono wyrazów „${words}” w jednostce ${unit}`
      : `wyrazy „${words}” występują w jednostce ${unit} ${plural(found, { one: 'raz', few: 'razy', many: 'razy' })}, a polecenie nie mówi, o które chodzi`,
  mark: (mark: string, unit: string) => `jednostka ${unit} nie kończy się znakiem „${mark}”`,
  noSentence: (unit: string) => `w jednostce ${unit} nie ma takiego zdania`,
  noPart: (unit: string) => `jednostka ${unit} nie ma takiej części`,
  hasPart: (unit: string) => `jednostka ${unit} ma już taką część`,
  noSource: (attachment: string) => `w akcie zmieniającym nie ma treści, którą zapowiada (${attachment})`,
  missingKeys: 'opis zmiany pod kluczem „zmiany” nie ma wszystkich kluczy, których wymaga ta operacja',
  uneven: 'liczba jednostek i nowych numerów nie jest taka sama',
  renumberOver: (unit: string) => `numer jest zajęty przez jednostkę ${unit}`,
  otherAct: (words: string) => `polecenie wskazuje inny akt (${words})`,
  noDate: 'nie wiadomo, kiedy zmiana wchodzi w życie; podaj „wchodzi_w_zycie”',
  noDateOfPart: 'nie wiadomo, kiedy wchodzi w życie przepis, który ją wprowadza: akt wyłącza go spod ogólnej daty',
  entersInPart: (part: string) => `przepis, który ją wprowadza, wchodzi w życie w dwóch różnych dniach (${part})`,
} as const;

/** The act's title, as the place where words are sought. */
export const TITLE_NAME = 'tytuł';
/** The whole act, as the place where words are sought. */
export const WHOLE_NAME = 'cały akt';

/** What stands in the place of a repealed or annulled unit. */
export const REPEALED = { masculine: '(uchylony)', feminine: '(uchylona)', neuter: '(uchylone)' } as const;
export const ANNULLED = {
  masculine: '(uznany za nieważny)',
  feminine: '(uznana za nieważną)',
  neuter: '(uznane za nieważne)',
} as const;
