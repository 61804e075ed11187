import { z } from 'zod';
import type { ActDocument } from '../../types.ts';
import { changeKeys } from './change.ts';
import { commonFields, commonKeys } from './common.ts';
import { isoDate, listOf, oneOf, optional, references, text, wholeNumber, year } from './primitives.ts';

const publication = z.strictObject(
  { dziennik: text, rok: year, pozycja: wholeNumber, data: optional(isoDate) },
  { error: 'grupa kluczy dziennik, rok, pozycja, data' },
);

/** Front matter of an act of the council or another organ (CONTRACT 2). */
export const actKeys = z.strictObject({
  rodzaj: oneOf(['uchwała', 'zarządzenie', 'obwieszczenie', 'rozporządzenie', 'ustawa']).default('uchwała'),
  numer: optional(text),
  organ: text,
  data: isoDate,
  sesja: optional(text),
  w_sprawie: text,
  publikacja: optional(publication),
  wchodzi_w_zycie: optional(isoDate),
  traci_moc: optional(isoDate),
  status: oneOf(['projekt', 'uchwalona', 'nieważna']).default('uchwalona'),
  zmienia: references,
  uchyla: references,
  wykonuje: references,
  prostuje: references,
  stwierdza_niewaznosc: references,
  oglasza_tekst_jednolity: references,
  zmiany: optional(listOf(changeKeys)),
  ...commonKeys,
});

const STAGES = { projekt: 'draft', uchwalona: 'adopted', nieważna: 'void' } as const;

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
    stage: STAGES[keys.status],
    statedChanges: keys.zmiany ?? [],
    ...commonFields(keys),
  } satisfies Partial<ActDocument>;
}
