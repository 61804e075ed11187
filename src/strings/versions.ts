import { plural } from './plural.ts';

/** Why a change was not read or not applied, in words for the page's notice and for `check`. */
export const REASONS = {
  notRead: 'nie odczytano tego polecenia w całości',
  inflected:
    'wyrazy mają być zastąpione w różnej liczbie i różnym przypadku, a form nie zgaduje się; wypisz je pod kluczem „zmiany”',
  noWording: 'nie znaleziono nowego brzmienia w cudzysłowie ani w bloku cytatu',
  otherUnits: 'nowe brzmienie zawiera inne jednostki, niż zapowiada polecenie',
  notWords: 'nowe brzmienie powinno być samym tekstem, a zawiera jednostki',
  table: 'polecenie dotyczy tabeli albo podpunktów, których nie zmienia się automatycznie',
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
  noSource: (attachment: string) => `w akcie zmieniającym nie ma treści, którą zapowiada (${attachment})`,
  missingKeys: 'opis zmiany pod kluczem „zmiany” nie ma wszystkich kluczy, których wymaga ta operacja',
  uneven: 'liczba jednostek i nowych numerów nie jest taka sama',
  renumberOver: (unit: string) => `numer jest zajęty przez jednostkę ${unit}`,
  otherAct: (words: string) => `polecenie wskazuje inny akt (${words})`,
  noDate: 'nie wiadomo, kiedy zmiana wchodzi w życie; podaj „wchodzi_w_zycie”',
} as const;

/** The act's title, as the place where words are sought. */
export const TITLE_NAME = 'tytuł';
/** The whole act, as the place where words are sought. */
export const WHOLE_NAME = 'cały akt';

/** What stands in the place of a repealed or annulled unit. */
export const REPEALED = { masculine: '(uchylony)', feminine: '(uchylona)', neuter: '(uchylone)' } as const;
export const ANNULLED = { masculine: '(nieważny)', feminine: '(nieważna)', neuter: '(nieważne)' } as const;
