import type { RootContent } from 'mdast';
import { plainText } from '../../../model/plain-text.ts';
import type { Unit } from '../../../types.ts';
import type { blockWriter } from './blocks.ts';
import { UNIT_ELEMENTS, type EIds } from './unit-elements.ts';
import { words, xml, type Attributes } from './xml.ts';

/** Where citations stand in a unit's own words, laid on them as marks. */
type Marked = (unit: Unit) => readonly RootContent[];

export interface HierarchyContext {
  readonly eIds: EIds;
  readonly write: ReturnType<typeof blockWriter>;
  readonly marked: Marked;
}

/** Closing words of a list, which stand as such only where they end it and hold nothing else. */
const isWrapUp = (unit: Unit, index: number, { length }: readonly Unit[]): boolean =>
  unit.kind === 'wsp' && index === length - 1 && unit.children.length === 0 && unit.heading === null;

/** Writes units as the hierarchy of Akoma Ntoso, each with its `eId` and our own id as its `wId`. */
export function hierarchyWriter({ eIds, write, marked }: HierarchyContext) {
  const idsOf = ({ id, repealed }: Unit): Attributes => ({
    eId: eIds.get(id) ?? null,
    wId: id,
    status: repealed ? 'removed' : null,
  });

  /** Number and title. Tiret have a dash, which is a number too. */
  const head = ({ label, heading, id }: Unit): string =>
    [
      label === '' ? '' : xml('num', {}, words(label)),
      heading === null || plainText(heading) === ''
        ? ''
        : xml('heading', { eId: `${eIds.get(id) ?? id}__heading` }, write.phrase(heading)),
    ].join('');

  const own = (unit: Unit): string => write.blocks(marked(unit));

  function element(unit: Unit): string {
    const { element: name, name: called } = UNIT_ELEMENTS[unit.kind];
    const attributes = { name: called, ...idsOf(unit) };
    const eId = eIds.get(unit.id) ?? unit.id;
    const last = unit.children.at(-1);
    const text = own(unit);
    if (last === undefined)
      return xml(name, attributes, head(unit), xml('content', { eId: `${eId}__content` }, text || xml('p')));
    const closes = isWrapUp(last, unit.children.length - 1, unit.children);
    const children = closes ? unit.children.slice(0, -1) : unit.children;
    return xml(
      name,
      attributes,
      head(unit),
      text === '' ? '' : xml('intro', { eId: `${eId}__intro` }, text),
      ...children.map(element),
      closes ? wrapUp(last) : '',
    );
  }

  /** Closing words of a list; their label, a dash, is no element of their own. */
  const wrapUp = (unit: Unit): string =>
    xml(
      'wrapUp',
      { ...idsOf(unit), class: unit.label === '' ? null : 'z-kreska', title: unit.label === '' ? null : unit.label },
      own(unit) || xml('p'),
    );

  /** Unnumbered text before the first unit or after the last one. */
  const container = (unit: Unit): string => xml('container', { name: 'tekst', ...idsOf(unit) }, own(unit) || xml('p'));

  return { element, container, head, own };
}
