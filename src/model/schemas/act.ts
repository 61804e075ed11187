import { z } from 'zod';
import { changeKeys } from './change.ts';
import { commonFields, commonKeys } from './common.ts';
import { competitionBlock, competitionOf } from './competition.ts';
import { isoDate, listOf, oneOf, optional, references, text, wholeNumber, year } from './primitives.ts';

const publication = z.strictObject(
  {
    dziennik: text.describe('Kod dziennika, np. DU albo POL_WOJ_WP.'),
    rok: year.describe('Rok, cztery cyfry.'),
    pozycja: wholeNumber.describe('Pozycja w dzienniku.'),
    data: optional(isoDate).describe('Dzień w zapisie RRRR-MM-DD.'),
  },
  { error: 'grupa kluczy dziennik, rok, pozycja, data' },
);

/** Front matter of an act of the council or another organ. */
export const actKeys = z.strictObject({
  rodzaj: oneOf(['uchwała', 'zarządzenie', 'obwieszczenie', 'rozporządzenie', 'ustawa'])
    .default('uchwała')
    .describe('Rodzaj aktu; domyślnie uchwała.'),
  numer: optional(text).describe(
    'Numer aktu, np. LIII/732/2018. Gdy nie jest znany, zostaw puste (null): strona pokaże „numer nieustalony”.',
  ),
  organ: text.describe('Organ, który wydał akt: nazwa lub alias z pliku serwis.yaml.'),
  data: optional(isoDate).describe(
    'Dzień podjęcia (wydania) aktu, w zapisie RRRR-MM-DD; projekt (status: projekt) może nie mieć daty.',
  ),
  sesja: optional(text).describe('Numer sesji, np. LIII.'),
  w_sprawie: text.describe('Dalszy ciąg tytułu, tak jak w akcie: „w sprawie …”, „zmieniająca uchwałę …”.'),
  publikacja: optional(publication).describe('Ogłoszenie w dzienniku urzędowym.'),
  wchodzi_w_zycie: optional(isoDate).describe('Pierwszy dzień obowiązywania, w zapisie RRRR-MM-DD.'),
  traci_moc: optional(isoDate).describe('Ostatni dzień obowiązywania, w zapisie RRRR-MM-DD.'),
  status: oneOf(['projekt', 'uchwalona', 'nieważna'])
    .default('uchwalona')
    .describe('Stan dokumentu. „Obowiązuje”, „uchylona” i podobne oblicza serwis.'),
  druk: optional(text).describe('Numer druku, pod którym projekt trafił do rady, np. 123.'),
  projekt_uchwaly: references.describe('Projekt, z którego powstał akt: identyfikator (ścieżka pliku bez .md).'),
  poprzedni_projekt: optional(text).describe(
    'Poprzednia wersja tego projektu: identyfikator (ścieżka pliku bez .md). Strona pokazuje wtedy, co zmieniono.',
  ),
  zmienia: references.describe('Akty, które ten akt zmienia: identyfikatory lub numery.'),
  uchyla: references.describe('Akty, które ten akt uchyla: identyfikatory lub numery.'),
  wykonuje: references.describe('Akty, które ten akt wykonuje: identyfikatory lub numery.'),
  prostuje: references.describe('Akty, które ten akt prostuje: identyfikatory lub numery.'),
  stwierdza_niewaznosc: references.describe('Akty, których nieważność stwierdza ten akt: identyfikatory lub numery.'),
  oglasza_tekst_jednolity: references.describe('Akt, którego tekst jednolity ogłasza ten akt: identyfikator lub numer.'),
  zmiany: optional(listOf(changeKeys)).describe(
    'Zmiany opisane ręcznie, gdy serwis nie odczyta ich z tekstu; mają pierwszeństwo przed tekstem.',
  ),
  konkurs: competitionBlock,
  ...commonKeys,
});

const STAGES = { projekt: 'draft', uchwalona: 'adopted', nieważna: 'void' } as const;

/** The fields of an act; a draft alone may have no day, which is checked beside the schema. */
export function actFields(keys: z.output<typeof actKeys>) {
  return {
    kind: 'act',
    type: keys.rodzaj,
    number: keys.numer,
    organ: keys.organ,
    date: keys.data,
    session: keys.sesja,
    subject: keys.w_sprawie,
    publication:
      keys.publikacja === null
        ? null
        : {
            journal: keys.publikacja.dziennik,
            year: keys.publikacja.rok,
            position: keys.publikacja.pozycja,
            date: keys.publikacja.data,
          },
    inForceFrom: keys.wchodzi_w_zycie,
    inForceTo: keys.traci_moc,
    draftNumber: keys.druk,
    stage: STAGES[keys.status],
    statedChanges: keys.zmiany ?? [],
    competition: keys.konkurs === null ? null : competitionOf(keys.konkurs),
    ...commonFields(keys),
  };
}
