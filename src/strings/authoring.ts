import slugify from '@sindresorhus/slugify';

/** Words of `npm run new`. */
export const NEW_KIND_WORDS = {
  uchwala: 'uchwała',
  zarzadzenie: 'zarządzenie organu wykonawczego',
  zmiana: 'uchwała zmieniająca inną',
  program: 'program współpracy',
  konkurs: 'otwarty konkurs ofert',
  aktualnosc: 'aktualność',
  konsultacja: 'ogłoszenie o konsultacjach',
  sprawozdanie: 'sprawozdanie roczne',
  strona: 'inna strona',
} as const;

export type NewKind = keyof typeof NEW_KIND_WORDS;

const isNewKind = (word: string): word is NewKind => Object.hasOwn(NEW_KIND_WORDS, word);

/** The kind a word names, with Polish letters or without („uchwała”, „uchwala”); `null` for any other word. */
export function newKindOf(word: string): NewKind | null {
  const plain = slugify(word);
  return isNewKind(plain) ? plain : null;
}

/** The kinds as a person is asked to choose from. */
export const NEW_KIND_LIST = Object.entries(NEW_KIND_WORDS)
  .map(([name, words]) => (slugify(words) === name ? words : `${name} (${words})`))
  .join(', ');

/** Default titles; the person may type another. */
export const DEFAULT_TITLES: Readonly<Record<NewKind, (year: number) => string>> = {
  uchwala: () => 'w sprawie …',
  zarzadzenie: () => 'w sprawie …',
  zmiana: () => '',
  program: (year) =>
    `Program współpracy z organizacjami pozarządowymi oraz podmiotami wymienionymi w art. 3 ust. 3 ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie na ${String(year)} rok`,
  konkurs: (year) => `Otwarty konkurs ofert na zadania w ${String(year)} roku`,
  aktualnosc: () => 'Nowa aktualność',
  konsultacja: (year) => `Konsultacje projektu programu współpracy na ${String(year)} rok`,
  sprawozdanie: (year) => `Sprawozdanie z realizacji programu współpracy za ${String(year)} rok`,
  strona: () => 'Nowa strona',
};
