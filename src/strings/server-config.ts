/** Words of `programoteka server-config` and of the configurations it prints. */
export const SERVER_WORDS = {
  made: (server: string): string =>
    `Programoteka: ustawienia serwera ${server}, zapisane poleceniem „programoteka server-config”. Po zmianie adresu, kluczy szukaj_takze albo wersji programu zapisz je od nowa.`,
  behindProxy: 'Przekierowania bez nazwy serwera i protokołu działają także za pośrednikiem TLS.',
  hidden: 'Pliki, które gospodarz trzyma dla siebie.',
  compression: 'Przeglądarka odsyła znacznik wersji skompresowanej; bez dopisku serwer rozpozna w nim swój plik.',
  which: (known: string): string => `Podaj, jaki to serwer: ${known}.`,
  unknown: (name: string, near: string, known: string): string =>
    `Nieznany serwer „${name}”.${near === '' ? '' : ` Czy chodziło o „${near}”?`} Możliwe: ${known}.`,
  badRoot: (root: string): string =>
    `Katalog serwisu na serwerze to „${root}”, a ta ścieżka zawiera znaki ( " ' \\ $ { } albo koniec wiersza), których serwer nie odczyta tak, jak stoją. Podaj inną opcją --root.`,
} as const;
