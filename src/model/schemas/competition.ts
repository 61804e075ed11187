import { z } from 'zod';
import { readAmount } from '../../law/money.ts';
import type { Competition, CompetitionDocument, CompetitionMode, StatedAmount } from '../../types.ts';
import { commonFields, commonKeys } from './common.ts';
import { contactFields, contactKeys } from './contact.ts';
import { amount, deadline, isoDate, listOf, oneOf, optional, references, text } from './primitives.ts';

const result = z.strictObject(
  {
    podmiot: text.describe('Kto otrzymał dotację.'),
    zadanie: optional(text).describe('Nazwa zadania z oferty.'),
    kwota: optional(amount).describe('Przyznana kwota w złotych.'),
  },
  { error: 'grupa kluczy podmiot, zadanie, kwota' },
);

const form = z.strictObject(
  {
    tytul: text.describe('Nazwa wzoru, np. Wzór oferty.'),
    adres: text.describe('Plik w katalogu treści, np. pliki/oferta.pdf, albo adres strony.'),
  },
  { error: 'grupa kluczy tytul, adres' },
);

const MODES = {
  konkurs: 'competition',
  'mały grant': 'small-grant',
  'inicjatywa lokalna': 'local-initiative',
} as const satisfies Record<string, CompetitionMode>;

/** Keys of a competition, whether the whole document is one or it announces one under `konkurs`. */
const ownKeys = {
  tryb: oneOf(['konkurs', 'mały grant', 'inicjatywa lokalna'])
    .default('konkurs')
    .describe('konkurs (domyślnie) albo nabór stały: mały grant (art. 19a) lub inicjatywa lokalna (art. 19b).'),
  program: optional(text).describe('Program, z którego są środki: identyfikator, np. programy/2026.'),
  zadania: references.describe('Zadania priorytetowe, słowami programu; jedno albo lista.'),
  sfery: references.describe('Sfery zadań publicznych: punkty art. 4 ust. 1 ustawy, np. [17, 19].'),
  kwota: optional(amount).describe('Ile jest pieniędzy: liczba złotych albo słowa, np. do 20 000 zł.'),
  ogloszono: optional(isoDate).describe('Dzień ukazania się ostatniego ogłoszenia, w zapisie RRRR-MM-DD.'),
  termin: optional(deadline).describe('Do kiedy składa się oferty: dzień albo dzień i godzina, np. 2026-01-15 15:30.'),
  realizacja: optional(
    z.strictObject(
      {
        od: optional(isoDate).describe('Pierwszy dzień realizacji zadania.'),
        do: optional(isoDate).describe('Ostatni dzień realizacji zadania.'),
      },
      { error: 'grupa kluczy od, do' },
    ),
  ).describe('Kiedy zadanie ma być wykonane.'),
  miejsce: optional(text).describe('Gdzie i jak składa się oferty.'),
  wymagania: references.describe('Co trzeba dołączyć i jakie warunki spełnić; jeden wiersz albo lista.'),
  formularze: optional(listOf(form)).describe('Wzory do wypełnienia.'),
  kontakt: contactKeys,
  komisja: references.describe('Skład komisji konkursowej albo akt, który ją powołuje; jeden wiersz albo lista.'),
  wynik_do: optional(isoDate).describe('Do kiedy ma zostać dokonany wybór ofert, według ogłoszenia.'),
  wyniki: optional(listOf(result)).describe('Wybrane oferty: podmiot, zadanie, kwota.'),
  rozstrzygnieto: optional(isoDate).describe('Dzień ogłoszenia wyników, w zapisie RRRR-MM-DD.'),
  uniewazniono: optional(z.union([isoDate, z.literal('tak'), z.literal(true)], { error: 'data RRRR-MM-DD albo tak' })).describe(
    'Dzień unieważnienia konkursu, w zapisie RRRR-MM-DD; tak, gdy dnia nie znasz.',
  ),
};

const blockSchema = z.strictObject(ownKeys, { error: `grupa kluczy ${Object.keys(ownKeys).join(', ')}` });

/** The key `konkurs` of an act or a news item that announces a competition. */
export const competitionBlock = optional(blockSchema).describe(
  'Konkurs, który ten dokument ogłasza: te same klucze, co w katalogu konkursy. Trafia na listę konkursów.',
);

/** Front matter of a competition. */
export const competitionKeys = z.strictObject({
  tytul: text.describe('Tytuł dokumentu, pokazywany jako nagłówek strony.'),
  ...ownKeys,
  dotyczy: references.describe('Powiązane dokumenty: identyfikatory (ścieżki plików bez .md).'),
  ...commonKeys,
});

const amountOf = (words: string | null): StatedAmount | null => (words === null ? null : { words, grosze: readAmount(words) });

/** What the keys of a competition say. */
export function competitionOf(keys: z.output<typeof blockSchema>): Competition {
  return {
    mode: MODES[keys.tryb],
    tasks: keys.zadania,
    spheres: keys.sfery.map((item) => item.replace(/^pkt\s*/iu, '').toLowerCase()),
    amount: amountOf(keys.kwota),
    announced: keys.ogloszono,
    deadline: keys.termin,
    realisation: { from: keys.realizacja?.od ?? null, to: keys.realizacja?.do ?? null },
    place: keys.miejsce,
    requirements: keys.wymagania,
    forms: (keys.formularze ?? []).map(({ tytul, adres }) => ({ title: tytul, address: adres })),
    contact: contactFields(keys.kontakt),
    committee: keys.komisja,
    results: (keys.wyniki ?? []).map(({ podmiot, zadanie, kwota }) => ({
      recipient: podmiot,
      task: zadanie,
      amount: amountOf(kwota),
    })),
    resultBy: keys.wynik_do,
    decided: keys.rozstrzygnieto,
    cancelled: keys.uniewazniono === true || keys.uniewazniono === 'tak' ? 'undated' : keys.uniewazniono,
  };
}

export const competitionFields = (keys: z.output<typeof competitionKeys>) =>
  ({
    kind: 'competition',
    title: keys.tytul,
    competition: competitionOf(keys),
    ...commonFields(keys),
  }) satisfies Partial<CompetitionDocument>;
