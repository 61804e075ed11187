import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { RootContent } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import type { Unit } from '../types.ts';
import { provisionName } from './provision-name.ts';
import { sanitiseHtml } from './sanitise.ts';

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

const HEADED = new Set(['zal', 'dzial', 'rozdz', 'oddz', 'text', 'par', 'art']);
/** Units whose label a reader reaches with the keyboard; smaller ones are many, and can be reached by pointer. */
const FOCUSABLE = new Set(['par', 'art', 'ust', 'zal', 'rozdz', 'dzial', 'oddz']);

function convert(state: State, nodes: readonly RootContent[], hasHtml: boolean): ElementContent[] {
  const children = state.all({ type: 'root', children: [...nodes] });
  if (!hasHtml) return children as ElementContent[];
  return sanitiseHtml({ type: 'root', children: children as Root['children'] }).children as ElementContent[];
}

function labelLink(unit: Unit, path: readonly Unit[], content: ElementContent[]): Element {
  const name = provisionName([...path, unit]);
  return h(
    'a',
    {
      className: ['unit-label'],
      href: `#${unit.id}`,
      dataOwn: '',
      title: name === '' ? undefined : name,
      tabIndex: FOCUSABLE.has(unit.kind) ? undefined : -1,
    },
    content,
  );
}

/** Label and heading of a unit that has a heading of its own. */
function heading(state: State, node: UnitNode, hasHtml: boolean): Element | null {
  const { unit, path, level } = node;
  const title =
    unit.heading === null ? [] : convert(state, [{ type: 'paragraph', children: [...unit.heading] }], hasHtml).flatMap((element) => ('children' in element ? element.children : []));
  if (unit.label === '' && title.length === 0) return null;
  const label = unit.label === '' ? [] : [h('span', { className: ['unit-number'] }, displayLabel(unit))];
  const separator: ElementContent[] = label.length > 0 && title.length > 0 ? [{ type: 'text', value: ' ' }] : [];
  const words = title.length > 0 ? [h('span', { className: ['unit-title'] }, title)] : [];
  // A link may not hold the links of a title, so only the number (or a plain title) is the anchor.
  const linked = label.length > 0 ? [labelLink(unit, path, label), ...separator, ...words] : words;
  return h(`h${String(Math.min(level, 6))}`, { className: [`heading-${unit.kind}`] }, linked);
}

const displayLabel = (unit: Unit): string => unit.label.replace(/ /g, '\u00a0');

/** A provision: its anchor, label, own words and the provisions below it. */
export function unitHandler(hasHtml: boolean) {
  return (state: State, node: UnitNode): Element => {
    const { unit, path, level } = node;
    const own = convert(state, unit.content, hasHtml);
    const title = HEADED.has(unit.kind) ? heading(state, node, hasHtml) : null;
    const below = unit.children.map((child) =>
      unitHandler(hasHtml)(state, unitNode(child, [...path, unit], title === null ? level : level + 1)),
    );
    const className = ['unit', `unit-${unit.kind}`, ...(unit.repealed ? ['unit-repealed'] : [])];
    if (title !== null) {
      return h('section', { id: unit.id, className }, [title, h('div', { className: ['unit-body'] }, [...own, ...below])]);
    }
    if (unit.label === '') return h('div', { id: unit.id, className }, [...own, ...below]);
    return h('div', { id: unit.id, className }, [
      labelLink(unit, path, [{ type: 'text', value: displayLabel(unit) }]),
      h('div', { className: ['unit-body'] }, [...own, ...below]),
    ]);
  };
}

