/** Texts of the web panel that Sveltia CMS has no translation for. */
import type { Kind } from '../types.ts';

export const CMS = {
  title: 'Panel redakcji',
  body: 'Treść',
  bodyHint:
    'Tekst tak, jak brzmi: każda jednostka od nowego wiersza, po pustym. Oznaczenia (§ 1., 1), a)) wpisuje się w tekście.',
  path: 'Ścieżka pliku',
  settings: 'Ustawienia serwisu',
  noScript: 'Panel redakcji wymaga włączonej obsługi JavaScriptu.',
} as const;

export const COLLECTION_LABELS: Readonly<Record<Kind, string>> = {
  act: 'Uchwały',
  programme: 'Programy',
  competition: 'Konkursy',
  news: 'Aktualności',
  consultation: 'Konsultacje',
  report: 'Sprawozdania',
  page: 'Strony',
};

/** Labels of keys that are more than the key with spaces: keys have no Polish letters. */
export const KEY_LABELS: Readonly<Record<string, string>> = {
  tytul: 'Tytuł',
  uchwala: 'Uchwała',
  zalacznik: 'Załącznik',
  obowiazuje_od: 'Obowiązuje od',
  obowiazuje_do: 'Obowiązuje do',
  opublikowal: 'Opublikował',
  wchodzi_w_zycie: 'Wchodzi w życie',
  stwierdza_niewaznosc: 'Stwierdza nieważność',
  oglasza_tekst_jednolity: 'Ogłasza tekst jednolity',
  czesc: 'Część',
  ogloszono: 'Ogłoszono',
  wynik_do: 'Wynik do',
  rozstrzygnieto: 'Rozstrzygnięto',
  uniewazniono: 'Unieważniono',
  komorka: 'Komórka',
  dopelniacz: 'Dopełniacz',
  email: 'E-mail',
  spolecznosci: 'Media społecznościowe',
  twitter: 'Twitter (X)',
  youtube: 'YouTube',
  linkedin: 'LinkedIn',
  tiktok: 'TikTok',
  bip: 'BIP',
  skrot: 'Skrót',
  eli: 'ELI',
  jezyki: 'Języki',
  szukaj_takze: 'Szukaj także',
  slownik: 'Słownik wyszukiwarki',
  slowa: 'Słowa mieszkańców',
  znacza: 'Słowa dokumentów',
  wyglad: 'Wygląd',
  logo_opis: 'Opis logo',
  tlo: 'Tło',
  akcent_tlo: 'Tło akcentu',
  akcent_mocny: 'Mocny akcent',
  wyroznienie: 'Wyróżnienie',
  dobrze_tlo: 'Tło: dobrze',
  uwaga_tlo: 'Tło: uwaga',
};
