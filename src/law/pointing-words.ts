/**
 * Words before the kind of an act by which a text points back to an act that it named before: „*tejże* uchwały”, „*wspomnianego* rozporządzenia”,
 * „*ww.* ustawą”. One table for citations and for the instructions of amending acts.
 */
export const POINTING = {
  /** As written. */
  short: ['ww.', 'w/w'],
  /** All forms in the singular, „-ż” and „-że” with them; longer ones first. */
  pronouns: ['tegoż', 'temuż', 'tejże', 'tymże', 'tego', 'temu', 'tej', 'tym', 'tąż', 'tęż', 'tą', 'tę'],
  /** Stems of adjectives: „*wymienion*ej”. */
  stems: ['wymienion', 'cytowan', 'powołan', 'przywołan', 'wskazan', 'wspomnian', 'przytoczon', 'powyższ'],
  /** Endings of the adjectives in the singular: „wymienion*ej*”; longer ones first. */
  endings: ['ego', 'emu', 'ej', 'ym', 'ą', 'a', 'e'],
} as const;
