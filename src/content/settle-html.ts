import type { Html, Nodes, Paragraph, Parents, Text } from 'mdast';
import { isTag, STRIPPED_ELEMENTS } from './html-elements.ts';

/** Pieces of raw HTML: comments, declarations and tags. */
const PIECE = /<!--[\s\S]*?-->|<[!?/]?[a-z](?:[^"'<>]|"[^"]*"|'[^']*')*>/gi;

/** What looks like a tag, in one of several runs of raw HTML that are processed together. */
interface HtmlPiece {
  readonly stretch: number;
  readonly from: number;
  readonly text: string;
  /** Name of an element of which nothing is published, with a slash where it ends. */
  readonly stripped: string;
  isTag: boolean;
}

function piecesOf(html: string, stretch: number, paired: ReadonlySet<string>): HtmlPiece[] {
  return [...html.matchAll(PIECE)].map(({ 0: text, index }) => {
    const name = /^<(\/?[a-z]+)/i.exec(text)?.[1]?.toLowerCase() ?? '';
    return {
      stretch,
      from: index,
      text,
      stripped: STRIPPED_ELEMENTS.has(name.replace('/', '')) && name !== 'embed' ? name : '',
      isTag: text.startsWith('<!--') || /^<!doctype[\s>]/i.test(text) || isTag(text, paired),
    };
  });
}

/**
 * An element of which nothing is published must have an end tag. Without one its tag is shown as text, so that the text after it
 * is not removed.
 */
function settleStripped(pieces: readonly HtmlPiece[]): void {
  const lastEnd = new Map(pieces.map(({ stripped }, index) => [stripped, index]));
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined || piece.stripped === '') continue;
    const end = `/${piece.stripped}`;
    if (!piece.isTag || piece.stripped.startsWith('/') || (lastEnd.get(end) ?? -1) < at) piece.isTag = false;
    else {
      // The content of such an element is removed with it.
      while (pieces[++at]?.stripped !== end);
      const closing = pieces[at];
      if (closing !== undefined) closing.isTag = true;
    }
  }
}

/** Raw HTML in which everything that is no tag is escaped: `<nazwa oferenta>` becomes `&lt;nazwa oferenta&gt;`. */
function onlyTags(stretches: readonly string[], paired: ReadonlySet<string>): string[] {
  const pieces = stretches.flatMap((html, stretch) => piecesOf(html, stretch, paired));
  settleStripped(pieces);
  const byStretch = Map.groupBy(pieces, ({ stretch }) => stretch);
  return stretches.map((html, stretch) => {
    let [result, last] = ['', 0];
    for (const { from, text, isTag: isMarkup } of byStretch.get(stretch) ?? []) {
      result += html.slice(last, from).replace(/</g, '&lt;');
      result += isMarkup ? text : text.replace(/</g, '&lt;').replace(/>/g, '&gt;');
      last = from + text.length;
    }
    return result + html.slice(last).replace(/</g, '&lt;');
  });
}

const PHRASING: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'emphasis',
  'strong',
  'link',
  'linkReference',
]);

function settled(node: Html, value: string, isPhrasing: boolean): Html | Text | Paragraph {
  if (value === node.value) return node;
  if (/<[^<>]*>/.test(value)) return { ...node, value };
  const text: Text = { ...node, type: 'text' };
  return isPhrasing ? text : { type: 'paragraph', children: [text], position: node.position };
}

/**
 * The children of a node, with text that only resembles raw HTML turned into text. `paired`: names of tags that are opened and
 * closed.
 */
export function settleHtml(parent: Parents, paired: ReadonlySet<string>): Nodes[] {
  const nodes = parent.children as readonly Nodes[];
  const html = nodes.filter((node) => node.type === 'html');
  if (html.length === 0) return [...nodes];
  const isPhrasing = PHRASING.has(parent.type);
  const values = html.map(({ value }) => value);
  const kept = isPhrasing ? onlyTags(values, paired) : values.flatMap((value) => onlyTags([value], paired));
  const byNode = new Map(html.map((node, index) => [node as Nodes, settled(node, kept[index] ?? node.value, isPhrasing)]));
  return nodes.map((node) => byNode.get(node) ?? node);
}
