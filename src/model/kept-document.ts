import type { Paragraph, RootContent, Text } from 'mdast';
import type { KeptForm } from '../cache/cache.ts';
import type { LegalDocument, Unit } from '../types.ts';
import type { ReadDocument } from './read-document.ts';

/** A provision as it is kept: where its content is one stretch of its own text, as that of most is, the offset of that text stands for it. */
interface KeptUnit extends Omit<Unit, 'content' | 'children'> {
  readonly content: readonly RootContent[] | number;
  readonly children: readonly KeptUnit[];
}

type KeptDocument = Omit<ReadDocument, 'document'> & {
  readonly document: (Omit<LegalDocument, 'units'> & { readonly units: readonly KeptUnit[] }) | null;
};

/** Offset in the file of the only text of a provision that says `text`; `null` where its content is anything else. */
function offsetOfText([node, ...others]: readonly RootContent[], text: string): number | null {
  if (node?.type !== 'paragraph' || others.length > 0 || node.children.length !== 1) return null;
  const [only] = node.children;
  if (only?.type !== 'text' || only.value !== text) return null;
  return (only.data as { at?: number } | undefined)?.at ?? null;
}

const textAt = (value: string, at: number): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'text', value, data: { at } } as Text],
});

const packUnit = (unit: Unit): KeptUnit => ({
  ...unit,
  content: offsetOfText(unit.content, unit.text) ?? unit.content,
  children: unit.children.map(packUnit),
});

const unpackUnit = (unit: KeptUnit): Unit => ({
  ...unit,
  content: typeof unit.content === 'number' ? [textAt(unit.text, unit.content)] : unit.content,
  children: unit.children.map(unpackUnit),
});

/** How a document is kept between builds: without saying everything twice, in half the room. */
export const KEPT_DOCUMENT: KeptForm<ReadDocument, KeptDocument> = {
  pack: ({ document, ...rest }) => ({
    ...rest,
    document: document === null ? null : { ...document, units: document.units.map(packUnit) },
  }),
  unpack: ({ document, ...rest }) => ({
    ...rest,
    document: document === null ? null : ({ ...document, units: document.units.map(unpackUnit) } as LegalDocument),
  }),
};
