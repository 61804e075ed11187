import { z } from 'zod';
import type { Accessibility, DocumentRecord } from '../../types.ts';
import { isoDate, listOf, oneOf, optional, text, webAddress } from './primitives.ts';

const attachment = z.strictObject(
  {
    plik: text.describe('Plik obok dokumentu, np. skan.pdf, albo ścieżka od katalogu treści, np. /pliki/mapa.png.'),
    tytul: optional(text).describe('Jak nazwać plik czytelnikom, np. Skan podpisanej uchwały.'),
    rodzaj: optional(text).describe('Czym jest plik: skan, oryginał, formularz, uzasadnienie, mapa…'),
    dostepny: optional(oneOf(['tak', 'nie', 'częściowo'])).describe('Czy plik jest dostępny cyfrowo: tak, nie albo częściowo.'),
    opis: optional(text).describe('Jedno zdanie o pliku.'),
    data: optional(isoDate).describe('Dzień, z którego jest plik, w zapisie RRRR-MM-DD; domyślnie z historii zmian.'),
  },
  { error: 'grupa kluczy plik, tytul, rodzaj, dostepny, opis, data' },
);

const entry = z.strictObject(
  {
    data: isoDate.describe('Dzień zmiany, w zapisie RRRR-MM-DD.'),
    opis: text.describe('Co się zmieniło, zwykłymi słowami.'),
    kto: optional(text).describe('Kto wprowadził zmianę.'),
  },
  { error: 'grupa kluczy data, opis, kto' },
);

const withdrawal = z.strictObject(
  {
    data: isoDate.describe('Dzień wycofania, w zapisie RRRR-MM-DD.'),
    powod: text.describe('Powód, który zobaczą czytelnicy.'),
  },
  { error: 'grupa kluczy data, powod' },
);

/** Keys of the record of a document of any kind: attached files, who answers for it, its dates and changes. */
export const recordKeys = {
  zalaczniki: optional(listOf(attachment)).describe('Pliki dołączone do dokumentu: skan, oryginał, formularz, mapa…'),
  bip: optional(webAddress).describe('Adres oryginału w Biuletynie Informacji Publicznej.'),
  wytworzyl: optional(text).describe('Kto wytworzył informację.'),
  odpowiada: optional(text).describe('Kto odpowiada za treść informacji.'),
  wytworzono: optional(isoDate).describe('Dzień wytworzenia informacji, w zapisie RRRR-MM-DD.'),
  opublikowano: optional(isoDate).describe(
    'Dzień udostępnienia informacji, w zapisie RRRR-MM-DD; domyślnie z historii zmian pliku.',
  ),
  zmieniono: optional(isoDate).describe('Dzień ostatniej zmiany, w zapisie RRRR-MM-DD; domyślnie z historii zmian pliku.'),
  rejestr: optional(listOf(entry)).describe('Rejestr zmian: dni i opisy zmian; domyślnie z historii zmian pliku.'),
  wycofano: optional(withdrawal).describe('Wycofanie z publikacji: adres zostaje i mówi o wycofaniu, tekstu nie widać.'),
};

type RecordKeys = { readonly [Key in keyof typeof recordKeys]: z.output<(typeof recordKeys)[Key]> };

const ACCESSIBILITY: Readonly<Record<'tak' | 'nie' | 'częściowo', Accessibility>> = {
  tak: 'yes',
  nie: 'no',
  częściowo: 'partly',
};

export const recordFields = (keys: RecordKeys): DocumentRecord => ({
  attachments: (keys.zalaczniki ?? []).map(({ plik, tytul, rodzaj, dostepny, opis, data }) => ({
    file: plik,
    title: tytul,
    type: rodzaj,
    accessible: dostepny === null ? null : ACCESSIBILITY[dostepny],
    description: opis,
    date: data,
  })),
  bip: keys.bip,
  producedBy: keys.wytworzyl,
  responsible: keys.odpowiada,
  produced: keys.wytworzono,
  published: keys.opublikowano,
  changed: keys.zmieniono,
  register: (keys.rejestr ?? []).map(({ data, opis, kto }) => ({ date: data, text: opis, by: kto })),
  withdrawn: keys.wycofano === null ? null : { date: keys.wycofano.data, reason: keys.wycofano.powod },
});
