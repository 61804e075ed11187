/** The neutral text that every format is read into, before anything is known about law. */

export interface TextPiece {
  readonly type: 'text';
  readonly value: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Address of the link it stands in (http, https or mailto), or `null`. */
  readonly url: string | null;
}

/** A picture where it stands in the text: the name under which it is taken out, and its description, empty where it has none. */
export interface PicturePiece {
  readonly type: 'picture';
  readonly name: string;
  readonly alt: string;
}

/** A piece of a paragraph; `note` is the mark of a footnote, whose text stands under the same id. */
export type Inline = TextPiece | PicturePiece | { readonly type: 'break' } | { readonly type: 'note'; readonly id: string };

export interface ParagraphBlock {
  readonly type: 'paragraph';
  /** The number the word processor shows before the words (`§ 1.`, `a)`, `–`); empty where the numbers are typed or there are none. */
  readonly label: string;
  /** Depth of a heading by its style (1–6), 0 for ordinary text. */
  readonly heading: number;
  readonly inlines: readonly Inline[];
  /** Whether the source sets it apart as a quotation, in which a number begins no unit. */
  readonly isQuotation?: true;
  /** What the structure of the source says of it, beyond what its words and its style tell. */
  readonly stated?: 'heading' | 'text';
}

/** A cell of the full grid: a merged cell has its words in its first place, and the others of it are covered. */
export interface SourceCell {
  readonly paragraphs: readonly ParagraphBlock[];
  readonly covered: boolean;
}

export interface TableBlock {
  readonly type: 'table';
  readonly rows: readonly (readonly SourceCell[])[];
}

export type SourceBlock = ParagraphBlock | TableBlock;

export interface SourceText {
  readonly blocks: readonly SourceBlock[];
  /** Footnotes by the id of their mark, each as paragraphs, in order of their marks. */
  readonly notes: ReadonlyMap<string, readonly ParagraphBlock[]>;
}

export const paragraph = (inlines: readonly Inline[], label = '', heading = 0): ParagraphBlock => ({
  type: 'paragraph',
  label,
  heading,
  inlines,
});

export const plainPiece = (value: string): TextPiece => ({ type: 'text', value, bold: false, italic: false, url: null });

/** The characters of a paragraph's content; a line break is a line feed. */
export const inlineText = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.type === 'text' ? inline.value : inline.type === 'break' ? '\n' : '')).join('');

/** The characters of a paragraph as they are seen: its number, then its words. */
export const visibleText = ({ label, inlines }: ParagraphBlock): string =>
  [label, inlineText(inlines).trim()].filter((part) => part !== '').join(' ');
