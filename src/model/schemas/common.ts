import { z } from 'zod';
import type { Character } from '../../types.ts';
import { oneOf, optional, text } from './primitives.ts';

/** Keys that a document of any kind may carry. */
export const commonKeys = {
  charakter: oneOf(['urzędowy', 'poglądowy'])
    .default('urzędowy')
    .describe('urzędowy (domyślnie) albo poglądowy: tekst przykładowy dostaje na każdej stronie wyraźne oznaczenie.'),
  opublikowal: optional(text).describe('Kto publikuje, np. adres e-mail urzędu.'),
  uwagi: optional(text).describe('Uwaga redakcji, pokazywana pod tytułem.'),
  opis: optional(text).describe('Jedno zdanie do list, wyszukiwarek i kanału Atom.'),
  /** Warnings that do not apply to the file: id of the rule → reason. */
  wyciszone: optional(z.record(z.string(), text, { error: 'grupa kluczy: reguła i powód' })).describe(
    'Ostrzeżenia, które tego pliku nie dotyczą: identyfikator reguły i powód, np. numeracja-luka: wyciąg z uchwały.',
  ),
};

interface CommonKeys {
  readonly charakter: 'urzędowy' | 'poglądowy';
  readonly opublikowal: string | null;
  readonly uwagi: string | null;
  readonly opis: string | null;
}

interface CommonFields {
  readonly character: Character;
  readonly publisher: string | null;
  readonly note: string | null;
  readonly summary: string | null;
}

export const commonFields = (keys: CommonKeys): CommonFields => ({
  character: keys.charakter === 'poglądowy' ? 'illustrative' : 'official',
  publisher: keys.opublikowal,
  note: keys.uwagi,
  summary: keys.opis,
});
