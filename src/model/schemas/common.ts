import { z } from 'zod';
import type { Character, DocumentRecord } from '../../types.ts';
import { oneOf, optional, text } from './primitives.ts';
import { recordFields, recordKeys } from './record.ts';

/** Keys that a document of any kind may carry. */
export const commonKeys = {
  charakter: oneOf(['urzędowy', 'poglądowy'])
    .default('urzędowy')
    .describe('urzędowy (domyślnie) albo poglądowy: tekst przykładowy dostaje na każdej stronie wyraźne oznaczenie.'),
  opublikowal: optional(text).describe('Kto publikuje, np. adres e-mail urzędu.'),
  uwagi: optional(text).describe('Uwaga redakcji, pokazywana pod tytułem.'),
  opis: optional(text).describe('Jedno zdanie do list, wyszukiwarek i kanału Atom.'),
  ...recordKeys,
  /** Warnings that do not apply to the file: id of the rule → reason. */
  wyciszone: optional(z.record(z.string(), text, { error: 'grupa kluczy: reguła i powód' })).describe(
    'Ostrzeżenia, które tego pliku nie dotyczą: identyfikator reguły i powód, np. numeracja-luka: wyciąg z uchwały.',
  ),
};

type CommonKeys = Parameters<typeof recordFields>[0] & {
  readonly charakter: 'urzędowy' | 'poglądowy';
  readonly opublikowal: string | null;
  readonly uwagi: string | null;
  readonly opis: string | null;
};

interface CommonFields {
  readonly character: Character;
  readonly publisher: string | null;
  readonly record: DocumentRecord;
  readonly note: string | null;
  readonly summary: string | null;
}

export const commonFields = (keys: CommonKeys): CommonFields => ({
  character: keys.charakter === 'poglądowy' ? 'illustrative' : 'official',
  publisher: keys.opublikowal,
  record: recordFields(keys),
  note: keys.uwagi,
  summary: keys.opis,
});
