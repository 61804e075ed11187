import type { SourceBlock, Inline } from '../blocks.ts';
import type { Losses } from '../losses.ts';
import type { XmlElement } from '../read-xml.ts';
import type { List } from './numbering.ts';
import type { NextLabel } from './number-labels.ts';
import type { Styles } from './styles.ts';

/** A field of Word: its instruction comes first and is never seen, then its result. */
interface Field {
  instruction: string;
  phase: 'instruction' | 'result';
}

export interface PackageRelation {
  readonly target: string;
  readonly external: boolean;
}

/** What reading one document needs to know and to remember. */
export interface DocxContext {
  readonly styles: Styles;
  readonly lists: ReadonlyMap<string, List>;
  readonly nextLabel: NextLabel;
  /** Targets of links by the id of their relation. */
  readonly relations: ReadonlyMap<string, PackageRelation>;
  readonly losses: Losses;
  /** Under which name a picture is taken out, by its part of the archive. */
  readonly pictures: ReadonlyMap<string, string>;
  /** Fields that are open; they may span paragraphs. */
  readonly fields: Field[];
  /** Text boxes met in the paragraph being read; they come after it. */
  readonly boxes: XmlElement[];
  /** Words of a paragraph whose end was deleted: they belong to the next one. */
  readonly carried: Inline[];
  /** The text of a document of another kind that stands here, by the id of its relation. */
  readonly readForeign: (relation: string) => SourceBlock[];
  /** Ids of footnotes in order of their marks. */
  readonly noteIds: string[];
}
