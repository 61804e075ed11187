import type { Element, ElementContent } from 'hast';
import type { RootContent } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import type { Unit } from '../types.ts';
import { element, text } from './element.ts';
import { CITATIONS } from '../strings/citations.ts';
import { layMarks } from './marks.ts';
import type { ReadingLayers } from './reading-layers.ts';
import type { MarkOf } from './change-marks.ts';
import { provisionName } from './provision-name.ts';

/** A unit as a node of the tree handed to mdast-util-to-hast. */
export interface UnitNode {
  readonly type: 'unit';
  readonly unit: Unit;
  /** The units above it, outermost first. */
  readonly path: readonly Unit[];
  /** Level its heading would have. */
  readonly level: number;
}

export const unitNode = (unit: Unit, path: readonly Unit[], level: number): UnitNode => ({ type: 'unit', unit, path, level });

/** Content of a unit as HTML that is safe to publish. */
export type Convert = (state: State, nodes: readonly RootContent[]) => ElementContent[];

const HEADED = new Set(['zal', 'dzial', 'rozdz', 'oddz', 'text', 'par', 'art']);
/** Units whose label a reader reaches with the keyboard; smaller ones are many, and can be reached by pointer. */
const FOCUSABLE = new Set(['par', 'art', 'ust', 'zal', 'rozdz', 'dzial', 'oddz']);

const displayLabel = (unit: Unit): string => unit.label.replace(/ /g, '\u00a0');

function labelLink(unit: Unit, path: readonly Unit[], content: ElementContent[]): Element {
  const name = provisionName([...path, unit]);
  return element(
    'a',
    {
      className: ['unit-label'],
      href: `#${unit.id}`,
      ...(name === '' ? {} : { title: name }),
      ...(FOCUSABLE.has(unit.kind) ? {} : { tabIndex: -1 }),
    },
    content,
  );
}

/** Label and title of a unit that has a heading; `null` where there is neither. */
function heading(state: State, { unit, path, level }: UnitNode, convert: Convert): Element | null {
  const title =
    unit.heading === null
      ? []
      : convert(state, [{ type: 'paragraph', children: [...unit.heading] }]).flatMap((node) =>
          'children' in node ? node.children : [],
        );
  if (unit.label === '' && title.length === 0) return null;
  const words = title.length > 0 ? [element('span', { className: ['unit-title'] }, title)] : [];
  // A link may not hold the links of a title, so the number alone is the anchor.
  const label =
    unit.label === ''
      ? []
      : [labelLink(unit, path, [element('span', { className: ['unit-number'] }, [text(displayLabel(unit))])])];
  const separator = label.length > 0 && words.length > 0 ? [text(' ')] : [];
  return element(`h${String(Math.min(level, 6))}`, { className: [`heading-${unit.kind}`] }, [...label, ...separator, ...words]);
}

/** The mark of a change at the end of a provision's own words. */
function withMark(content: ElementContent[], mark: Element | null): ElementContent[] {
  const last = content.at(-1);
  if (mark === null) return content;
  if (last?.type !== 'element' || last.tagName !== 'p') return [...content, element('div', {}, [mark])];
  return [...content.slice(0, -1), { ...last, children: [...last.children, text(' '), mark] }];
}

/** How many places cite a provision, as a link to their list at the end of the page. */
function citedLink(unit: Unit, path: readonly Unit[], count: number, citedList: string): Element[] {
  if (count === 0) return [];
  const name = provisionName([...path, unit]);
  return [
    element('a', { className: ['cited-count'], href: `${citedList}${unit.id}`, title: CITATIONS.citedTimes(name, count) }, [
      element('span', { ariaHidden: 'true' }, [text(String(count))]),
      element('span', { className: ['visually-hidden'] }, [text(CITATIONS.citedTimes(name, count))]),
    ]),
  ];
}

const BASIC = new Set(['par', 'art']);

/** A provision: its anchor, label, own words with their citations and terms marked, and the provisions below it. */
export function unitHandler(convert: Convert, { marksOf, citedCount, citedList }: ReadingLayers, markOf: MarkOf) {
  const handle = (state: State, node: UnitNode): Element => {
    const { unit, path, level } = node;
    const title = HEADED.has(unit.kind) ? heading(state, node, convert) : null;
    const basic = [...path, unit].findLast(({ kind }) => BASIC.has(kind)) ?? unit;
    const cited = citedLink(unit, path, citedCount(unit), citedList);
    const inside = [
      ...withMark(convert(state, layMarks(unit.content, marksOf(unit, basic))), markOf(unit, path)),
      ...unit.children.map((child) => handle(state, unitNode(child, [...path, unit], title === null ? level : level + 1))),
    ];
    const properties = { id: unit.id, className: ['unit', `unit-${unit.kind}`, ...(unit.repealed ? ['unit-repealed'] : [])] };
    const body = element('div', { className: ['unit-body'] }, title === null ? [...cited, ...inside] : inside);
    if (title !== null) return element('section', properties, [title, ...cited, body]);
    if (unit.label === '') return element('div', properties, [...cited, ...inside]);
    return element('div', properties, [labelLink(unit, path, [text(displayLabel(unit))]), body]);
  };
  return handle;
}
