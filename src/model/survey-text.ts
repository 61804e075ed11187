import type { FootnoteDefinition, Html, Nodes, Root, TableCell } from 'mdast';
import type { LineIndex } from '../diagnostics/line-index.ts';
import type { Report } from '../diagnostics/reporter.ts';
import { SPEECHLESS_ELEMENTS, STRIPPED_ELEMENTS } from '../content/html-elements.ts';
import type { WordsData } from '../content/keep-words.ts';
import type { Place, TextLink } from '../types.ts';
import { htmlLinks } from './html-links.ts';
import { plainText } from './plain-text.ts';

/** The deepest nesting that is accepted; deeper trees would overflow the stack of the renderer. */
export const MAX_DEPTH = 100;

/** A box to tick is published as a mark that says whether it is ticked. */
const UNPUBLISHED_OPENING = new RegExp(
  `<(${[...STRIPPED_ELEMENTS, ...SPEECHLESS_ELEMENTS].join('|')})(?=[\\s/>])(?![^>]*\\stype\\s*=\\s*["']?checkbox)`,
  'gi',
);

/** By how much a piece of raw HTML changes the nesting depth. */
const htmlDepth = (html: string): number => (html.match(/<[a-z]/gi) ?? []).length - (html.match(/<\/[a-z]|\/>/gi) ?? []).length;

export interface Survey {
  readonly links: TextLink[];
  readonly orphans: FootnoteDefinition[];
  /** Raw HTML that is not published, or only its words. */
  readonly stripped: { readonly name: string; readonly node: Html }[];
  /** First cells beyond the header of table rows. */
  readonly extraCells: TableCell[];
  hasHtml: boolean;
  depth: number;
}

/** What a text contains besides words: links, raw HTML, its depth. Collected in one walk of the tree. */
export function surveyText(root: Root): Survey {
  const survey: Survey = { links: [], orphans: [], stripped: [], extraCells: [], hasHtml: false, depth: 0 };
  let htmlOpen = 0;
  const walk = (nodes: readonly Nodes[], depth: number): void => {
    survey.depth = Math.max(survey.depth, depth + htmlOpen);
    if (depth > MAX_DEPTH) return;
    for (const node of nodes) {
      if (node.type === 'link' || node.type === 'image') {
        const start = node.position?.start.offset ?? 0;
        const length = (node.position?.end.offset ?? start + 1) - start;
        survey.links.push({ url: node.url, isPicture: node.type === 'image', at: start, length });
      } else if (node.type === 'html') {
        survey.hasHtml = true;
        for (const link of htmlLinks(node)) {
          const last = survey.links.at(-1);
          // Another size of a picture is no other picture.
          if (!link.isPicture || last?.isPicture !== true || last.url !== link.url) survey.links.push(link);
        }
        for (const { 1: name = '' } of node.value.replace(/<!--[\s\S]*?-->/g, '').matchAll(UNPUBLISHED_OPENING))
          survey.stripped.push({ name, node });
        htmlOpen = Math.max(0, htmlOpen + htmlDepth(node.value));
        survey.depth = Math.max(survey.depth, depth + htmlOpen);
      } else if (node.type === 'footnoteDefinition') {
        if ((node.data as WordsData | undefined)?.orphan === true) survey.orphans.push(node);
      } else if (node.type === 'table') {
        const width = node.children[0]?.children.length ?? 0;
        survey.extraCells.push(...node.children.flatMap(({ children }) => children.slice(width, width + 1)));
      }
      if ('children' in node) walk(node.children, depth + 1);
    }
  };
  walk(root.children, 0);
  return survey;
}

/** Reports what the page will show otherwise than the file suggests. */
export function checkWordPlaces({ orphans, stripped, extraCells }: Survey, lines: LineIndex, report: Report): void {
  const placeOf = (node: Nodes): Place => {
    const start = node.position?.start.offset ?? 0;
    return lines.place(start, Math.max(1, (node.position?.end.offset ?? start) - start));
  };
  for (const { name, node } of stripped) {
    const isWhole = STRIPPED_ELEMENTS.has(name.toLowerCase());
    report(
      'znacznik-niepublikowany',
      placeOf(node),
      name.toLowerCase(),
      isWhole ? ', razem z tym, co w nim stoi' : '; na stronie są tylko słowa, które w nim stoją',
    );
  }
  for (const footnote of orphans) report('przypis-bez-odsylacza', placeOf(footnote), footnote.label ?? footnote.identifier);
  for (const cell of extraCells) if (plainText([cell]) !== '') report('tabela-nadmiar', placeOf(cell), plainText([cell]));
}
