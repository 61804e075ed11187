import type { ParagraphBlock, TableBlock } from '../blocks.ts';
import { fullGrid, type PlacedCell } from '../full-grid.ts';
import type { Losses } from '../losses.ts';

interface CellDefinition {
  readonly continues: boolean;
  /** Right edge, in twentieths of a point. */
  readonly edge: number;
}

interface Row {
  readonly cells: readonly (readonly ParagraphBlock[])[];
  readonly definitions: readonly CellDefinition[];
}

/** Edges closer than this (two points) are the same. */
const TOLERANCE = 40;

function columnEdges(edges: readonly number[]): number[] {
  const apart: number[] = [];
  for (const edge of [...edges].sort((a, b) => a - b))
    if (edge - (apart.at(-1) ?? Number.NEGATIVE_INFINITY) > TOLERANCE) apart.push(edge);
  return apart;
}

/** A table of RTF: rows define their cells by the place of their right edges. */
export class RtfTable {
  readonly #rows: Row[] = [];
  #definitions: CellDefinition[] = [];
  #continues = false;
  #cells: ParagraphBlock[][] = [];
  #cell: ParagraphBlock[] = [];

  beginRow(): void {
    this.#definitions = [];
    this.#continues = false;
  }

  readWord(name: string, value: number | null): void {
    if (name === 'clmrg' || name === 'clvmrg') this.#continues = true;
    else if (name === 'cellx') {
      this.#definitions.push({ continues: this.#continues, edge: value ?? 0 });
      this.#continues = false;
    }
  }

  add(paragraph: ParagraphBlock): void {
    this.#cell.push(paragraph);
  }

  endCell(): void {
    this.#cells.push(this.#cell);
    this.#cell = [];
  }

  endRow(): void {
    if (this.#cell.length > 0) this.endCell();
    if (this.#cells.length > 0) this.#rows.push({ cells: this.#cells, definitions: this.#definitions });
    this.#cells = [];
  }

  /** The whole table, or `null` where it has no rows. */
  finish(losses: Losses): TableBlock | null {
    this.endRow();
    if (this.#rows.length === 0) return null;
    const edges = columnEdges(this.#rows.flatMap(({ definitions }) => definitions.map(({ edge }) => edge)));
    const rows = this.#rows.map(({ cells, definitions }) =>
      cells.map((paragraphs, index): PlacedCell => {
        const definition = definitions[index];
        if (definition === undefined) return { paragraphs, width: 1, continues: false };
        const left = definitions[index - 1]?.edge ?? Number.NEGATIVE_INFINITY;
        const width = edges.filter((edge) => edge > left + TOLERANCE && edge <= definition.edge + TOLERANCE).length;
        return { paragraphs, width: Math.max(1, width), continues: definition.continues };
      }),
    );
    return { type: 'table', rows: fullGrid(rows, losses) };
  }
}
