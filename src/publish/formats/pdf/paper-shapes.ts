/** A piece of a line, as the template `dokument.typ` reads it. */
export type PaperInline =
  | string
  | { readonly i: 'b' | 'i'; readonly c: readonly PaperInline[] }
  /** `hyph`: a word that may be hyphenated. */
  | { readonly i: 'sup' | 'sub' | 'hyph'; readonly s: string }
  /** A word that may be broken anywhere; an address after its strokes, where parts of no more than `n` characters are kept whole. */
  | { readonly i: 'long'; readonly s: string; readonly n: number }
  | { readonly i: 'code'; readonly c: readonly PaperInline[] }
  | { readonly i: 'br' }
  /** `f`: name of the file the compiler is given; `s`: what the picture shows, read aloud in its place. */
  | { readonly i: 'img'; readonly f: string; readonly s: string }
  /** `u`: a full address, or `#` and the id of a provision. */
  | { readonly i: 'link'; readonly u: string; readonly c: readonly PaperInline[] }
  /** A footnote where it is first referred to, its paragraphs; later only its name. */
  | { readonly i: 'note'; readonly n: string; readonly c: readonly (readonly PaperInline[])[] }
  | { readonly i: 'noteref'; readonly n: string };

export interface PaperTable {
  readonly b: 'table';
  readonly head: readonly (readonly PaperInline[])[];
  /** Whether the head stands on each page of a long table; what is repeated may hold no link or footnote. */
  readonly repeats: boolean;
  readonly rows: readonly (readonly { readonly cell: readonly PaperInline[] }[])[];
  readonly align: readonly ('left' | 'right' | 'center')[];
  /** Widths of the columns in shares of the whole. */
  readonly widths: readonly number[];
  /** Size of the letters in points. */
  readonly size: number;
  /** Whether every word stands whole in its column. */
  readonly fits: boolean;
}

export type PaperBlock =
  | { readonly b: 'p' | 'h'; readonly c: readonly PaperInline[] }
  | PaperTable
  | { readonly b: 'list'; readonly items: readonly (readonly PaperBlock[])[] }
  | { readonly b: 'enum'; readonly labels: readonly string[]; readonly items: readonly (readonly PaperBlock[])[] }
  | { readonly b: 'quote'; readonly c: readonly PaperBlock[] }
  | { readonly b: 'code'; readonly c: readonly PaperInline[] }
  | {
      readonly b: 'units';
      readonly labels: readonly string[];
      /** Place for the numbers, in parts of the size of the letters. */
      readonly place: number;
      readonly items: readonly { readonly id: string; readonly c: readonly PaperBlock[] }[];
    }
  | {
      readonly b: 'head';
      readonly level: number;
      readonly id: string;
      readonly listed: boolean;
      readonly look: 'chapter' | 'attachment' | 'unit';
      readonly number: readonly PaperInline[];
      readonly c: readonly PaperInline[];
      /** The title without its footnotes; `null` where it has none. */
      readonly short: readonly PaperInline[] | null;
    }
  /** A § without a title: its number is a heading that stands beside its text. */
  | {
      readonly b: 'beside';
      readonly level: number;
      readonly id: string;
      readonly listed: boolean;
      readonly label: string;
      readonly place: number;
      /** Whether the number and the first paragraph stand on one page. */
      readonly keep: boolean;
      readonly c: readonly PaperBlock[];
    }
  | { readonly b: 'anchor'; readonly id: string };

/** The words of a piece of a line; of a footnote none, which stands elsewhere. */
export const wordsIn = (pieces: readonly PaperInline[]): string =>
  pieces
    .map((piece) => (typeof piece === 'string' ? piece : 's' in piece ? piece.s : 'c' in piece ? wordsIn(piece.c.flat()) : ''))
    .join('');

/** The blocks right inside a block. */
const innerBlocks = (block: PaperBlock): readonly PaperBlock[] => {
  if (block.b === 'quote' || block.b === 'beside') return block.c;
  if (block.b === 'units') return block.items.flatMap(({ c }) => c);
  return block.b === 'list' || block.b === 'enum' ? block.items.flat() : [];
};

/** The lines right inside a block. */
const linesIn = (block: PaperBlock): readonly (readonly PaperInline[])[] => {
  if (block.b === 'table') return [...block.head, ...block.rows.flat().map(({ cell }) => cell)];
  return block.b === 'p' || block.b === 'h' || block.b === 'code' || block.b === 'head' ? [block.c] : [];
};

/** Whether some table has columns narrower than their words. */
export const isCrowded = (block: PaperBlock): boolean =>
  (block.b === 'table' && !block.fits) || innerBlocks(block).some(isCrowded);

/** Words without their footnotes. */
export const withoutNotes = (pieces: readonly PaperInline[]): PaperInline[] =>
  pieces.flatMap((piece): PaperInline[] => {
    if (typeof piece === 'string') return [piece];
    if (piece.i === 'note' || piece.i === 'noteref') return [];
    return piece.i === 'b' || piece.i === 'i' || piece.i === 'link' ? [{ ...piece, c: withoutNotes(piece.c) }] : [piece];
  });

/** Whether a piece of a line refers to a footnote. */
export const isNoted = (pieces: readonly PaperInline[]): boolean =>
  pieces.some(
    (piece) =>
      typeof piece !== 'string' && (piece.i === 'note' || piece.i === 'noteref' || ('c' in piece && isNoted(piece.c.flat()))),
  );

/** Whether a footnote stands below it. */
export const hasNotes = (block: PaperBlock): boolean => linesIn(block).some(isNoted) || innerBlocks(block).some(hasNotes);

/** How many characters it holds. */
export const lengthOf = (block: PaperBlock): number =>
  [...linesIn(block).map((line) => wordsIn(line).length), ...innerBlocks(block).map(lengthOf)].reduce((all, one) => all + one, 0);
