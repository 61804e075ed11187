import type { SourceBlock, Inline, ParagraphBlock } from '../blocks.ts';
import type { Losses } from '../losses.ts';
import { raiseDigits } from '../../law/raised-number.ts';
import type { State } from './state.ts';
import { RtfTable } from './table.ts';

/** Words being gathered into paragraphs and tables: of the body, of a note, of a text box. */
export class RtfFlow {
  readonly blocks: SourceBlock[] = [];
  label = '';
  readonly #losses: Losses;
  #inlines: Inline[] = [];
  #table: RtfTable | null = null;

  constructor(losses: Losses) {
    this.#losses = losses;
  }

  addText(text: string, { bold, italic, raised }: State): void {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) this.#inlines.push({ type: 'break' });
      const value = raised ? raiseDigits(line) : line;
      if (value !== '') this.#inlines.push({ type: 'text', value, bold, italic, url: null });
    }
  }

  addPicture(name: string): void {
    this.#inlines.push({ type: 'picture', name, alt: '' });
  }

  addNote(id: string): void {
    this.#inlines.push({ type: 'note', id });
  }

  endParagraph({ inTable, outline }: State): void {
    const paragraph = this.#takeParagraph(outline);
    if (inTable && this.#table !== null) {
      if (paragraph !== null) this.#table.add(paragraph);
      return;
    }
    this.endTable();
    if (paragraph !== null) this.blocks.push(paragraph);
  }

  readTableWord(name: string, value: number | null, { outline }: State): void {
    if (name === 'trowd') (this.#table ??= new RtfTable()).beginRow();
    else if (name === 'cell' || name === 'nestcell') this.#endCell(name === 'nestcell', outline);
    else if (name === 'row') this.#table?.endRow();
    else this.#table?.readWord(name, value);
  }

  endTable(): void {
    const block = this.#table?.finish(this.#losses) ?? null;
    this.#table = null;
    if (block !== null) this.blocks.push(block);
  }

  #takeParagraph(heading: number): ParagraphBlock | null {
    const { label } = this;
    const inlines = this.#inlines;
    this.label = '';
    this.#inlines = [];
    return label === '' && inlines.length === 0 ? null : { type: 'paragraph', label, heading, inlines };
  }

  #endCell(nested: boolean, outline: number): void {
    const table = (this.#table ??= new RtfTable());
    const paragraph = this.#takeParagraph(outline);
    if (paragraph !== null) table.add(paragraph);
    if (nested) this.#losses.add('nested-tables');
    else table.endCell();
  }
}
