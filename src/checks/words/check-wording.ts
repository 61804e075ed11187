import type { FootnoteDefinition, Nodes } from 'mdast';
import { allUnits } from '../../model/all-units.ts';
import { rawText } from '../../model/plain-text.ts';
import type { Unit, Version } from '../../types.ts';
import { htmlLetters } from './html-text.ts';
import { letters } from './letters.ts';

/** Where the footnotes of a page begin. */
const FOOTNOTES = '<section data-footnotes';

const lettersOf = ({ label, heading, content }: Unit): string =>
  letters(`${label} ${heading === null ? '' : rawText(heading)} ${rawText(content)}`);

function asksFor(nodes: readonly Nodes[], names: Set<string>): void {
  for (const node of nodes) {
    if (node.type === 'footnoteReference') names.add(node.identifier);
    if ('children' in node) asksFor(node.children, names);
  }
}

/** The start of a provision in HTML written by this program. */
const UNIT_START = /<(?:section|div) id="[^"]*" class="unit unit-[a-z]+(?: unit-repealed)?">/;

const sorted = (text: string): string => Array.from(text).sort().join('');

/** A parser of HTML moves words out of their place (those that stand between the rows of a table), so the order may differ. */
const hasSameLetters = (one: string, other: string): boolean => one === other || sorted(one) === sorted(other);

/** Whether every letter of a text stands in another, as many times. */
function holdsLetters(whole: string, part: string): boolean {
  const counts = new Map<string, number>();
  for (const letter of whole) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return Array.from(part).every((letter) => {
    const count = counts.get(letter) ?? 0;
    counts.set(letter, count - 1);
    return count > 0;
  });
}

/** Whether the provisions ask for a footnote that the page has not. Raw HTML (`hasHtml`) may have moved words within the footnotes. */
function lacksFootnote(
  units: readonly Unit[],
  footnotes: readonly FootnoteDefinition[],
  shown: string,
  hasHtml: boolean,
): boolean {
  if (footnotes.length === 0) return false;
  const names = new Set<string>();
  for (const { heading, content } of units) asksFor([...(heading ?? []), ...content], names);
  const asked = footnotes.filter(({ identifier }) => names.has(identifier)).map(({ children }) => letters(rawText(children)));
  return asked.some((text) => !shown.includes(text)) && !(hasHtml && holdsLetters(shown, asked.join('')));
}

/** The first provision whose words differ where raw HTML may have moved them within it. */
function firstDifferent(all: readonly Unit[], html: string): Unit | null {
  const [before = '', ...pieces] = html.split(UNIT_START);
  if (pieces.length !== all.length || htmlLetters(before) !== '') return all[0] ?? null;
  return all.find((unit, index) => !hasSameLetters(lettersOf(unit), htmlLetters(pieces[index] ?? ''))) ?? null;
}

/**
 * Compares the words of a wording's provisions with those of its page, whatever is laid on them there. Returns the first provision whose
 * words differ; `null` where none do. Of raw HTML (`hasHtml`) the words are compared, not their order within a provision.
 */
export function checkWording(
  { units, footnotes }: Pick<Version, 'units' | 'footnotes'>,
  html: string,
  hasHtml: boolean,
): Unit | null {
  const end = html.indexOf(FOOTNOTES);
  const all = allUnits(units);
  const provisions = end === -1 ? html : html.slice(0, end);
  const notes = end === -1 ? '' : htmlLetters(html.slice(end));
  const isLacking = lacksFootnote(all, footnotes, notes, hasHtml);
  if (hasHtml) return firstDifferent(all, provisions) ?? (isLacking ? (all.at(-1) ?? null) : null);
  const shown = htmlLetters(provisions);
  let at = 0;
  for (const unit of all) {
    const own = lettersOf(unit);
    if (!shown.startsWith(own, at)) return unit;
    at += own.length;
  }
  return at < shown.length || isLacking ? (all.at(-1) ?? null) : null;
}
