import type { PhrasingContent, RootContent } from 'mdast';
import { CITATIONS } from '../strings/citations.ts';
import type { Unit } from '../types.ts';
import type { MarkOf } from './change-marks.ts';
import { escapeHtml } from './escape-html.ts';
import { layMarks } from './marks.ts';
import { provisionName } from '../model/provision-name.ts';
import type { ReadingLayers } from './reading-layers.ts';

/** Content of a provision as HTML that is safe to publish. */
export interface ContentHtml {
  readonly blocks: (nodes: readonly RootContent[]) => string;
  readonly phrase: (nodes: readonly PhrasingContent[]) => string;
}

const HEADED = new Set(['zal', 'dzial', 'rozdz', 'oddz', 'text', 'par', 'art']);
/** Units whose label the Tab key reaches; from there the arrow keys lead to the labels of smaller ones. */
const FOCUSABLE = new Set(['par', 'art', 'zal', 'rozdz', 'dzial', 'oddz']);

const displayLabel = ({ label }: Unit): string => escapeHtml(label.replace(/ /g, '\u00a0'));

function labelLink({ id, kind }: Unit, name: string, content: string): string {
  const title = name === '' ? '' : ` title="${escapeHtml(name)}"`;
  return `<a class="unit-label" href="#${escapeHtml(id)}"${title}${FOCUSABLE.has(kind) ? '' : ' tabindex="-1"'}>${content}</a>`;
}

/**
 * Label and title of a unit with a heading; empty where there is neither. Only the number is the link, because a title may
 * contain links.
 */
function headingHtml(unit: Unit, name: string, level: number, { phrase }: ContentHtml): string {
  const title = unit.heading === null ? '' : phrase(unit.heading);
  const parts = [
    unit.label === '' ? '' : labelLink(unit, name, `<span class="unit-number">${displayLabel(unit)}</span>`),
    title === '' ? '' : `<span class="unit-title">${title}</span>`,
  ].filter(Boolean);
  if (parts.length === 0) return '';
  const tag = `h${String(Math.min(level, 6))}`;
  return `<${tag} class="heading-${unit.kind}">${parts.join(' ')}</${tag}>`;
}

const PARAGRAPH_END = '</p>';

/** The mark of a change at the end of a provision's own words. */
function withMark(words: string, mark: string): string {
  if (mark === '') return words;
  return words.endsWith(PARAGRAPH_END)
    ? `${words.slice(0, -PARAGRAPH_END.length)} ${mark}${PARAGRAPH_END}`
    : `${words}<div>${mark}</div>`;
}

/** How many places cite a provision, as a link to their list at the end of the page; for the keyboard, the tools of the provision have it too. */
function citedLink({ id }: Unit, name: string, count: number, citedList: string): string {
  if (count === 0) return '';
  const times = escapeHtml(CITATIONS.citedTimes(name, count));
  return `<a class="cited-count" tabindex="-1" href="${escapeHtml(`${citedList}${id}`)}" title="${times}"><span aria-hidden="true">${String(count)}</span><span class="visually-hidden">${times}</span></a>`;
}

/** Writes a provision: its anchor, label, own words with their citations and terms marked, and the provisions below it. */
export function unitHtml(
  content: ContentHtml,
  { marksOf, citedCount, citedList }: ReadingLayers,
  markOf: MarkOf,
): (unit: Unit) => string {
  /** `above`: the units that contain it, outermost first; `level`: that of its heading. */
  const write = (unit: Unit, above: readonly Unit[], level: number): string => {
    const path = [...above, unit];
    const name = provisionName(path);
    // „II. Uchwała wchodzi w życie.”: a part that is a sentence is shown as a provision, not as a heading.
    const isHeaded = HEADED.has(unit.kind) && (unit.kind !== 'text' || unit.heading !== null);
    const title = isHeaded ? headingHtml(unit, name, level, content) : '';
    const cited = citedLink(unit, name, citedCount(unit), citedList);
    const words = withMark(content.blocks(layMarks(unit.content, marksOf(unit))), markOf(unit, above));
    // Concatenated: `join` on each level would copy the text of a point again for its § and its chapter.
    const below = unit.children.reduce((html, child) => html + write(child, path, title === '' ? level : level + 1), '');
    const opening = `id="${escapeHtml(unit.id)}" class="unit unit-${unit.kind}${unit.repealed ? ' unit-repealed' : ''}"`;
    if (title !== '') return `<section ${opening}>${title}${cited}<div class="unit-body">${words}${below}</div></section>`;
    if (unit.label === '') return `<div ${opening}>${cited}${words}${below}</div>`;
    return `<div ${opening}>${labelLink(unit, name, displayLabel(unit))}<div class="unit-body">${cited}${words}${below}</div></div>`;
  };
  return (unit) => write(unit, [], 2);
}
