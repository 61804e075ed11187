import type { Paragraph, RootContent, Text } from 'mdast';
import type { KeptForm } from '../cache/cache.ts';
import type { LegalDocument, Unit } from '../types.ts';
import type { ReadDocument } from './parse-document.ts';

/**
 * A provision as it is stored. Where its content is a single text node equal to its text, only the offset of that node is stored.
 */
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

/** Throws where the stored value is no provision. */
function unpackUnit(unit: KeptUnit): Unit {
  if (typeof unit.text !== 'string' || typeof unit.id !== 'string') throw new TypeError('no provision');
  return {
    ...unit,
    content: typeof unit.content === 'number' ? [textAt(unit.text, unit.content)] : unit.content,
    children: unit.children.map(unpackUnit),
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The form in which the cache stores a document, without repeated text. */
export const KEPT_DOCUMENT: KeptForm<ReadDocument, KeptDocument> = {
  isKept(kept) {
    if (!isObject(kept)) return false;
    const { document, links, relations, keyPlaces, diagnostics, bodyStart } = kept;
    const isWhole = [links, relations, diagnostics].every(Array.isArray) && isObject(keyPlaces) && typeof bodyStart === 'number';
    return (
      isWhole &&
      (document === null || (isObject(document) && Array.isArray(document['units']) && Array.isArray(document['footnotes'])))
    );
  },
  pack: ({ document, ...rest }) => ({
    ...rest,
    document: document === null ? null : { ...document, units: document.units.map(packUnit) },
  }),
  unpack: ({ document, ...rest }) => ({
    ...rest,
    document: document === null ? null : ({ ...document, units: document.units.map(unpackUnit) } as LegalDocument),
  }),
};
