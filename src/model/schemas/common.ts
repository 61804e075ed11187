import { z } from 'zod';
import type { Character } from '../../types.ts';
import { oneOf, optional, text } from './primitives.ts';

/** Keys that a document of any kind may carry. */
export const commonKeys = {
  charakter: oneOf(['urzędowy', 'poglądowy']).default('urzędowy'),
  opublikowal: optional(text),
  uwagi: optional(text),
  opis: optional(text),
  /** Warnings that do not apply to the file: id of the rule → reason. */
  wyciszone: optional(z.record(z.string(), text, { error: 'grupa kluczy: reguła i powód' })),
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
