import type { RelationType, StatedRelation } from '../types.ts';

/** Front matter keys that name other documents. */
const RELATION_KEYS: Readonly<Record<string, RelationType>> = {
  zmienia: 'amends',
  uchyla: 'repeals',
  wykonuje: 'implements',
  prostuje: 'corrects',
  stwierdza_niewaznosc: 'annuls',
  oglasza_tekst_jednolity: 'consolidates',
  uchwala: 'adopts',
  projekt_uchwaly: 'drafted',
  poprzedni_projekt: 'revises',
  dotyczy: 'about',
  program: 'about',
  'konkurs.program': 'about',
};

const asText = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : typeof value === 'number' ? String(value) : null;

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value of a key; „konkurs.program” stands in the group „konkurs”. */
const valueOf = (data: Readonly<Record<string, unknown>>, key: string): unknown =>
  key.split('.').reduce<unknown>((value, part) => (isGroup(value) ? value[part] : undefined), data);

/** The relations a front matter states, read before it is validated, so that a slip in another key does not hide a broken one. */
export function statedRelations(data: Readonly<Record<string, unknown>>): StatedRelation[] {
  return Object.entries(RELATION_KEYS).flatMap(([key, type]) => {
    const value = valueOf(data, key);
    if (Array.isArray(value)) {
      return value.flatMap((item: unknown, index): StatedRelation[] => {
        const target = asText(item);
        return target === null ? [] : [{ type, target, key: `${key}.${String(index)}` }];
      });
    }
    const target = asText(value);
    return target === null ? [] : [{ type, target, key }];
  });
}
