/** A piece of a line, as the template `dokument.typ` reads it. */
export type PaperInline =
  | string
  | { readonly i: 'b' | 'i'; readonly c: readonly PaperInline[] }
  /** `hyph`: a word that may be hyphenated; `long`: one that may be broken anywhere. */
  | { readonly i: 'sup' | 'sub' | 'hyph' | 'long'; readonly s: string }
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
      readonly items: readonly { readonly id: string; readonly c: readonly PaperBlock[] }[];
    }
  | {
      readonly b: 'head';
      readonly level: number;
      readonly id: string;
      readonly listed: boolean;
      readonly c: readonly PaperInline[];
    }
  | { readonly b: 'anchor'; readonly id: string };

/** The words of a piece of a line; of a footnote none, which stands elsewhere. */
export const wordsIn = (pieces: readonly PaperInline[]): string =>
  pieces
    .map((piece) => (typeof piece === 'string' ? piece : 's' in piece ? piece.s : 'c' in piece ? wordsIn(piece.c.flat()) : ''))
    .join('');

/** Whether some table has columns narrower than their words. */
export const isCrowded = (blocks: readonly PaperBlock[]): boolean =>
  blocks.some((block) => {
    if (block.b === 'table') return !block.fits;
    if (block.b === 'quote') return isCrowded(block.c);
    if (block.b === 'units') return block.items.some(({ c }) => isCrowded(c));
    return (block.b === 'list' || block.b === 'enum') && block.items.some(isCrowded);
  });
