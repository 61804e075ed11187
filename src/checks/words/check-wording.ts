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

/** Footnotes that the provisions ask for and the page has not. */
function lacksFootnote(units: readonly Unit[], footnotes: readonly FootnoteDefinition[], shown: string): boolean {
  if (footnotes.length === 0) return false;
  const names = new Set<string>();
  for (const { heading, content } of units) asksFor([...(heading ?? []), ...content], names);
  return footnotes.some(({ identifier, children }) => names.has(identifier) && !shown.includes(letters(rawText(children))));
}

/**
 * Compares the words of a wording's provisions with those of its page, whatever is laid on them there. Returns the first provision whose
 * words differ; `null` where none do.
 */
export function checkWording({ units, footnotes }: Pick<Version, 'units' | 'footnotes'>, html: string): Unit | null {
  const end = html.indexOf(FOOTNOTES);
  const all = allUnits(units);
  const shown = htmlLetters(end === -1 ? html : html.slice(0, end));
  let at = 0;
  for (const unit of all) {
    const own = lettersOf(unit);
    if (!shown.startsWith(own, at)) return unit;
    at += own.length;
  }
  const last = all.at(-1) ?? null;
  if (at < shown.length || lacksFootnote(all, footnotes, end === -1 ? '' : htmlLetters(html.slice(end)))) return last;
  return null;
}
