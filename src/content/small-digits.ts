import type { Html, Nodes, Text } from 'mdast';
import { raiseDigits } from '../law/raised-number.ts';

const BELOW = '₀₁₂₃₄₅₆₇₈₉';

/** Elements that set their words above or below the line. */
type SmallTag = 'sup' | 'sub';

const OPENING = /^<(sup|sub)>$/i;

/** Runs of digits and of other characters. */
const RUNS = /\d+|\D+/g;

const smallDigits = (text: string, tag: SmallTag): string =>
  tag === 'sup' ? raiseDigits(text) : text.replace(/\d/g, (digit) => BELOW.charAt(Number(digit)));

/** Text between the tags; what is no digit keeps them. */
function smallText(node: Text, tag: SmallTag): (Text | Html)[] {
  let offset = 0;
  return [...node.value.matchAll(RUNS)].flatMap(([run]): (Text | Html)[] => {
    const piece = { ...node, value: smallDigits(run, tag), ...partOf(node, offset, run.length) };
    offset += run.length;
    if (/^\d/.test(run) || run.trim() === '') return [piece];
    return [{ type: 'html', value: `<${tag}>` }, piece, { type: 'html', value: `</${tag}>` }];
  });
}

/** The position of a part of a text that stands in the source as it is. */
function partOf({ position, value }: Text, from: number, length: number): Pick<Text, 'position'> {
  const start = position?.start.offset;
  if (position === undefined || start === undefined || (position.end.offset ?? 0) - start !== value.length) return { position };
  const at = (offset: number) => ({
    line: position.start.line,
    column: position.start.column + offset,
    offset: start + offset,
  });
  return { position: { start: at(from), end: at(from + length) } };
}

function small(nodes: readonly Nodes[], tag: SmallTag): Nodes[] {
  return nodes.flatMap((node): Nodes[] => {
    if (node.type === 'text') return smallText(node, tag);
    return 'children' in node ? [{ ...node, children: small(node.children, tag) } as Nodes] : [node];
  });
}

const PAIR = /<(sup|sub)>([^<>]*)<\/\1>/gi;

/** The same in raw HTML that is kept whole, as in a text that isn't legal. */
const inHtml = (value: string): string =>
  value.replace(PAIR, (_, written: string, words: string) => {
    const tag = written.toLowerCase() === 'sub' ? 'sub' : 'sup';
    return words.replace(RUNS, (run) => (/^\d/.test(run) ? smallDigits(run, tag) : `<${tag}>${run}</${tag}>`));
  });

/**
 * Digits between the tags of raw `<sup>` and `<sub>` as characters of their own, so that whoever takes the words without the tags reads
 * „15¹” and never „151”. A tag that nothing closes stays as it is.
 */
export function withSmallDigits(nodes: readonly Nodes[]): Nodes[] {
  const raised: Nodes[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at];
    if (node === undefined) continue;
    const tag = node.type === 'html' ? OPENING.exec(node.value)?.[1]?.toLowerCase() : undefined;
    const end =
      tag === undefined
        ? -1
        : nodes.findIndex((one, index) => index > at && one.type === 'html' && one.value.toLowerCase() === `</${tag}>`);
    if (end === -1) {
      raised.push(node.type === 'html' ? { ...node, value: inHtml(node.value) } : node);
      continue;
    }
    raised.push(...small(nodes.slice(at + 1, end), tag === 'sub' ? 'sub' : 'sup'));
    at = end;
  }
  return raised;
}
