import { z } from 'zod';
import type { Contact } from '../../types.ts';
import { optional, text } from './primitives.ts';

/** The key `kontakt` of a document: whom to ask about it. */
export const contactKeys = optional(
  z.strictObject(
    {
      komorka: optional(text).describe('Wydział, biuro albo stanowisko, które odpowiada na pytania.'),
      adres: optional(text).describe('Adres i pokój.'),
      email: optional(z.email({ error: 'adres e-mail' })).describe('Adres e-mail.'),
      telefon: optional(text).describe('Numer telefonu.'),
    },
    { error: 'grupa kluczy komorka, adres, email, telefon' },
  ),
).describe('Kto odpowiada na pytania; gdy klucza nie ma, strona podaje kontakt z pliku serwis.yaml.');

/** A contact with at least one fact; `null` where none is stated. */
export function contactFields(keys: z.output<typeof contactKeys>): Contact | null {
  if (keys === null) return null;
  const contact = { unit: keys.komorka, address: keys.adres, email: keys.email, phone: keys.telefon };
  return Object.values(contact).every((value) => value === null) ? null : contact;
}
