import { z } from 'zod';
import type { ActDocument, RelationType, StatedRelation } from '../../types.ts';
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
  zmiany: optional(listOf(z.unknown())),
  ...commonKeys,
});

const RELATION_KEYS = {
  zmienia: 'amends',
  uchyla: 'repeals',
  wykonuje: 'implements',
  prostuje: 'corrects',
  stwierdza_niewaznosc: 'annuls',
  oglasza_tekst_jednolity: 'consolidates',
} as const satisfies Record<string, RelationType>;

const STAGES = { projekt: 'draft', uchwalona: 'adopted', nieważna: 'void' } as const;

type ActKeys = z.output<typeof actKeys>;

export function actFields(keys: ActKeys) {
  const relations = Object.entries(RELATION_KEYS).flatMap(([key, type]) =>
    keys[key as keyof typeof RELATION_KEYS].map((target, index): StatedRelation => ({ type, target, key: `${key}.${String(index)}` })),
  );
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
    relations,
    ...commonFields(keys),
  } satisfies Partial<ActDocument>;
}
