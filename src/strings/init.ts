import { plural } from './plural.ts';

/** Words of `programoteka init`. */
export const INIT_WORDS = {
  town: 'Samorząd, np. Gmina Dolina Wierzbowa',
  council: 'Organ stanowiący, np. Rada Gminy Dolina Wierzbowa',
  executive: 'Organ wykonawczy, np. Wójt Gminy Dolina Wierzbowa',
  colour: 'Kolor przewodni, np. #7a1f3d (Enter: zwykły)',
  host: (hosts: string): string => `Gdzie będzie repozytorium: ${hosts}`,
  pdf: 'Składać z dokumentów pliki PDF (ich pakiet zajmuje około 51 MB): tak, nie',
  badYes: (answer: string): string => `„${answer}” to nie odpowiedź. Możliwe: tak, nie.`,
  empty: (flag: string): string => `Odpowiedź nie może być pusta (opcja --${flag}).`,
  badColour: (colour: string): string => `„${colour}” nie jest kolorem w zapisie #7a1f3d.`,
  badHost: (host: string, near: string, hosts: string): string =>
    `Nieznany gospodarz „${host}”.${near === '' ? '' : ` Czy chodziło o „${near}”?`} Możliwe: ${hosts}.`,
  oneFolder: (count: number): string => `Podaj jeden katalog, a podano ${String(count)}.`,
  taken: (folder: string, files: string): string =>
    `W katalogu „${folder}” są już pliki, które trzeba by nadpisać: ${files}. Niczego nie zapisano; podaj inny katalog.`,
  badPackage: (file: string): string => `Plik „${file}” nie jest poprawnym JSON-em, więc nie można go uzupełnić.`,
  done: (files: number, folder: string): string =>
    `Utworzono ${plural(files, { one: 'plik', few: 'pliki', many: 'plików' })} w katalogu „${folder}”.`,
  next: (steps: readonly string[]): string => `Teraz:\n${steps.map((step) => `  ${step}`).join('\n')}`,
  siteName: (town: string): string => `Programoteka – ${town}`,
  subject: (title: string): string => `w sprawie uchwalenia „${title}”`,
  settings: {
    head: ' Ustawienia serwisu. Wszystkie klucze opisuje strona /pomoc/klucze/ zbudowanego serwisu.',
    contact: ' kontakt: { adres: "…", email: "…", telefon: "…" }   # uzupełnij i usuń znak # z początku wiersza',
    journal: ' dziennik: POL_WOJ_…   # kod dziennika urzędowego województwa, np. POL_WOJ_WP',
    noPdf:
      ' Plików PDF ten serwis nie składa: tak odpowiedziano przy zakładaniu repozytorium. Włącza je polecenie\n npm install @myriaddreamin/typst-ts-node-compiler (około 51 MB) i usunięcie wiersza „formaty”.',
  },
  note: 'Tekst poglądowy, utworzony razem z repozytorium: pokazuje, jak zapisać taki dokument. Zastąp go prawdziwym i usuń klucz charakter.',
  publication: {
    github:
      'W _Settings → Pages → Source_ wybierz _GitHub Actions_. Gałąź `main` publikuje `.github/workflows/publikacja.yml`, także codziennie po północy; w publicznym repozytorium GitHub wyłącza codzienne uruchomienia po 60 dniach bez żadnej zmiany. Prośbę o scalenie z nowszą wersją programu otwiera raz w miesiącu `.github/workflows/nowa-wersja.yml`; w _Settings → Actions → General_ zaznacz „Allow GitHub Actions to create and approve pull requests”.',
    gitlab:
      'Gałąź domyślną publikuje w GitLab Pages plik `.gitlab-ci.yml`. Codzienną budowę włącza się w _Build → Pipeline schedules_ (raz dziennie po północy). Pierwszego dnia miesiąca ten sam harmonogram otwiera prośbę o scalenie z nowszą wersją programu, gdy taka jest; w _Settings → CI/CD → Job token permissions_ zaznacz wtedy „Allow Git push requests to the repository”.',
    forgejo:
      'W ustawieniach repozytorium włącz _Actions_ i podaj zmienne `SITE_URL` (np. `https://gmina.codeberg.page`) i `BASE_PATH` (np. `/program/`). Gałąź `main` publikuje w gałęzi `pages` plik `.forgejo/workflows/publikacja.yml`, także codziennie po północy. Prośbę o scalenie z nowszą wersją programu otwiera raz w miesiącu `.forgejo/workflows/nowa-wersja.yml`.',
  },
} as const;
