/** A need that people name in their own words and the law in its own. */
export interface Concept {
  /** Stays the same when words are added. */
  readonly id: string;
  /** The law's words, in base forms; a phrase is found where its words stand close together. */
  readonly law: readonly string[];
  /** People's words for the same: colloquial, borrowed, old and wrong official ones. */
  readonly people: readonly string[];
  readonly english: readonly string[];
  readonly ukrainian: readonly string[];
  /** Why they mean the same. */
  readonly reason: string;
  /** Whether it is of how grants and documents come about, whatever they are for. */
  readonly isProcedure: boolean;
}

const words = (cell = ''): string[] =>
  cell
    .split(';')
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== '');

/**
 * Reads a table of concepts, one a line: id | the law's words | people's words | English | Ukrainian | reason. Words of a cell are parted by
 * semicolons.
 *
 * @example readConcepts('prawnik | pomoc prawna | adwokat; mecenas | lawyer | юрист | sfera 1b')[0].people → ['adwokat', 'mecenas']
 * `isProcedure`: of all of them.
 */
export const readConcepts = (table: string, isProcedure = false): Concept[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', law, people, english, ukrainian, reason = ''] = line.split(' | ').map((cell) => cell.trim());
      return {
        id,
        law: words(law),
        people: words(people),
        english: words(english),
        ukrainian: words(ukrainian),
        reason,
        isProcedure,
      };
    });

/** A matter that is settled elsewhere: people's words for it, and by whom. */
export interface OutsideMatter {
  readonly people: readonly string[];
  /** Those that count only where nothing else is named. */
  readonly alone: readonly string[];
  readonly settledBy: string;
}

/** Reads a table of matters settled elsewhere: people's words | who settles them. Words after a question mark count only alone. */
export const readOutside = (table: string): OutsideMatter[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [people, settledBy = ''] = line.split(' | ');
      const all = words(people);
      const isAlone = (word: string): boolean => word.startsWith('?');
      return {
        people: all.filter((word) => !isAlone(word)),
        alone: all.filter(isAlone).map((word) => word.slice(1)),
        settledBy: settledBy.trim(),
      };
    });

/**
 * Reads a table of what concepts are a part of: broader concept | ids of narrower ones, parted by spaces | reason. Returns the broader ones by
 * the id of each narrower.
 */
export function readBroader(table: string): ReadonlyMap<string, readonly string[]> {
  const broader = new Map<string, string[]>();
  for (const line of table.trim().split('\n')) {
    const [whole = '', parts = ''] = line.split(' | ');
    for (const part of parts.split(' ')) broader.set(part, [...(broader.get(part) ?? []), whole]);
  }
  return broader;
}
