/** Words of `programoteka review`, and of the request it opens. */
export const REVIEW_WORDS = {
  noPanel: 'W pliku serwis.yaml nie ma panelu z „przeglad: gałąź”, więc nie ma gałęzi ze zmianami do przeglądu.',
  same: (branch: string): string =>
    `Gałąź zmian i gałąź publikowana mają tę samą nazwę „${branch}”. Podaj dwie różne: --branch i --base.`,
  noBase: (base: string): string => `W zdalnym repozytorium nie ma gałęzi „${base}”, do której zmiany mają trafić.`,
  notFetched: 'Nie udało się pobrać gałęzi ze zdalnego repozytorium.',
  notCompared: 'Nie udało się porównać gałęzi.',
  notPushed: 'Nie udało się zapisać gałęzi. Sprawdź, czy token w zmiennej PROGRAMOTEKA_TOKEN może zapisywać w repozytorium.',
  begun: (branch: string, base: string): string =>
    `Utworzono gałąź „${branch}” z gałęzi „${base}”; panel redakcji może w niej pisać.`,
  broughtUp: (branch: string, base: string): string => `Do gałęzi „${branch}” dołączono zmiany z gałęzi „${base}”.`,
  conflict: (branch: string, base: string): string =>
    `Gałęzi „${branch}” nie da się połączyć z gałęzią „${base}”: te same wiersze zmieniono w obu. Połącz je ręcznie w repozytorium; dopóki tego nie zrobisz, panel pokazuje dawną treść.`,
  nothing: (branch: string): string => `W gałęzi „${branch}” nic nie czeka na przegląd.`,
  merge: (base: string): string => `Dołączenie zmian z gałęzi „${base}”`,
  title: 'Zmiany z panelu redakcji',
  text: (branch: string, changes: readonly string[]): string =>
    [
      `Zmiany, które redaktorzy zapisali w panelu (gałąź „${branch}”):`,
      '',
      ...changes.map((change) => `- ${change}`),
      '',
      'Uwagi do treści i podgląd są przy sprawdzeniu tej prośby. Po scaleniu gałąź zostaje: panel pisze w niej dalej.',
    ].join('\n'),
  isOpen: (address: string): string => `Prośba o scalenie jest już otwarta i obejmuje też nowe zmiany: ${address}`,
  opened: (address: string): string => `Otwarto prośbę o scalenie: ${address}`,
} as const;
