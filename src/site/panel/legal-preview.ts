import { lineIndex } from '../../diagnostics/line-index.ts';
import { plainText } from '../../model/plain-text.ts';
import { readUnits } from '../../model/read-units.ts';
import { parseMarkdown } from '../../content/markdown.ts';
import type { Unit } from '../../types.ts';

/** A provision as the preview lists it. */
export interface PreviewUnit {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly children: readonly PreviewUnit[];
}

const toPreview = ({ id, label, heading, text, children }: Unit): PreviewUnit => ({
  id,
  label,
  text: [heading === null ? '' : plainText(heading), text].filter((part) => part !== '').join(' '),
  children: children.map(toPreview),
});

/** The provisions of a text as the build will read them, for the preview of the panel. */
export function legalPreview(body: string): PreviewUnit[] {
  return readUnits(parseMarkdown(body, 0, 'legal'), body, lineIndex(body), () => undefined).map(toPreview);
}
