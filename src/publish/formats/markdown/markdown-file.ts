import type { Link, PhrasingContent, RootContent, Text } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { remark } from 'remark';
import { stringify } from 'yaml';
import { STRIPPED_ELEMENTS } from '../../../content/html-elements.ts';
import { htmlWords } from '../../../content/html-words.ts';
import { strippedElements, type StrippedElements } from '../../../content/stripped-tag.ts';
import type { MarkNode } from '../../../html/marks.ts';
import { addressIn } from '../../../html/publish-links.ts';
import { underBase } from '../../../model/under-base.ts';
import { FORMAT_WORDS } from '../../../strings/formats.ts';
import { CHANGE_NOTES } from '../../../strings/history.ts';
import { UI } from '../../../strings/pl.ts';
import { plainText } from '../../../model/plain-text.ts';
import { pageTitle, statusOfWork } from '../../../views/document-view.ts';
import { kindName } from '../../../views/kind-name.ts';
import type { Citation, Corpus, Unit } from '../../../types.ts';
import { knownAddress } from '../../site-address.ts';
import { isBlock } from '../block-nodes.ts';
import { citationLayer } from '../citation-layer.ts';
import { withRaised, type RaisedNode } from '../raised-nodes.ts';
import type { FiledWording } from '../wording-file.ts';

const printer = remark().data({
  toMarkdownExtensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmFootnoteToMarkdown()],
  settings: { bullet: '-', emphasis: '*', rule: '-' },
});

const printed = (children: readonly RootContent[]): string =>
  printer.stringify({ type: 'root', children: [...children] }).trimEnd();

type Node = RootContent | MarkNode | RaisedNode<RootContent | MarkNode>;

const RAISED = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹', sub: '₀₁₂₃₄₅₆₇₈₉' } as const;

/** Digits are raised or lowered as characters; other words have no sign for it, so it is written with one: `x^(a)`. */
function raised(tag: 'sup' | 'sub', pieces: readonly PhrasingContent[]): PhrasingContent[] {
  const value = plainText(pieces);
  const text = /^\d+$/.test(value)
    ? value.replace(/\d/g, (digit) => RAISED[tag].charAt(Number(digit)))
    : `${tag === 'sup' ? '^' : '_'}(${value})`;
  return value.trim() === '' ? [] : [{ type: 'text', value: text }];
}

/** Turns content into Markdown that stands for itself: links lead to published addresses, of raw HTML only the words stay. */
function ownMarkdown(addressOf: (url: string) => string | null) {
  const linked = (url: string | null, children: PhrasingContent[]): (Link | PhrasingContent)[] =>
    url === null ? children : [{ type: 'link', url, children }];

  /** Pieces of a line that stand between blocks, as a line of their own. */
  function lineOf(pieces: readonly RootContent[]): RootContent[] {
    const all = [...pieces];
    const [first, last] = [all[0], all.at(-1)];
    if (first?.type === 'text') all.splice(0, 1, { ...first, value: first.value.trimStart() });
    const end = all.length === 1 ? all[0] : last;
    if (end?.type === 'text') all.splice(-1, 1, { ...end, value: end.value.trimEnd() });
    const isEmpty = all.every((piece) => piece.type === 'text' && piece.value.trim() === '');
    return isEmpty ? [] : [{ type: 'paragraph', children: all as PhrasingContent[] }];
  }

  function blocks(nodes: readonly Node[], stripped: StrippedElements): RootContent[] {
    const written: RootContent[] = [];
    let line: RootContent[] = [];
    for (const node of nodes) {
      if (node.type === 'html' || !isBlock(node)) line.push(...plain(node, stripped));
      else {
        written.push(...lineOf(line), ...plain(node, stripped));
        line = [];
      }
    }
    return [...written, ...lineOf(line)];
  }

  function plain(node: Node, stripped: StrippedElements): RootContent[] {
    if (node.type === 'html') {
      if (stripped.takes(node.value)) return [];
      const value = htmlWords(node.value, STRIPPED_ELEMENTS);
      return value === '' ? [] : [{ type: 'text', value } satisfies Text];
    }
    const inner = (): PhrasingContent[] => ('children' in node ? all(node.children, stripped) : []) as PhrasingContent[];
    if (stripped.isOpen()) return inner();
    if (node.type === 'raised') return raised(node.tag, inner());
    if (node.type === 'mark') return linked(node.mark.kind === 'citation' ? node.mark.href : null, inner());
    if (node.type === 'link') return linked(addressOf(node.url), inner());
    if (node.type === 'image') {
      const url = addressOf(node.url);
      return url === null ? [{ type: 'text', value: node.alt ?? '' }] : [{ ...node, url }];
    }
    if (node.type === 'blockquote' || node.type === 'listItem')
      return [{ ...node, children: blocks(node.children, stripped) } as RootContent];
    return 'children' in node ? [{ ...node, children: inner() } as RootContent] : [node];
  }

  const all = (nodes: readonly Node[], stripped: StrippedElements): RootContent[] =>
    withRaised(nodes).flatMap((node) => plain(node, stripped));
  return {
    blocks: (nodes: readonly Node[]): RootContent[] => blocks(nodes, strippedElements()),
    line: (nodes: readonly Node[]): PhrasingContent[] => all(nodes, strippedElements()) as PhrasingContent[],
  };
}

const HEADED: ReadonlySet<string> = new Set(['zal', 'dzial', 'rozdz', 'oddz', 'par', 'art']);

/** A unit as paragraphs that begin with its number, as the source has it; chapters and § as headings. */
function unitMarkdown(
  unit: Unit,
  level: number,
  content: (unit: Unit) => RootContent[],
  phrase: (nodes: readonly PhrasingContent[]) => string,
): string[] {
  const { kind, label, heading, children } = unit;
  const isHeaded = (HEADED.has(kind) && (heading !== null || label !== '')) || (kind === 'text' && heading !== null);
  const words = printed(content(unit));
  const below = children.flatMap((child) => unitMarkdown(child, isHeaded ? level + 1 : level, content, phrase));
  if (!isHeaded) return [...[`${label} ${words}`.trim()].filter(Boolean), ...below];
  const title = heading === null ? '' : phrase(heading);
  return [
    `${'#'.repeat(Math.min(level, 6))} ${[label, title].filter(Boolean).join(' ')}`,
    ...(words === '' ? [] : [words]),
    ...below,
  ];
}

/** Words without the spaces that hold them together on a page. */
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');

/** Front matter that tells what the text is; keys are those of the content. */
function frontMatter({ work, version, path, stateOn, isCurrent }: FiledWording, corpus: Corpus): string {
  const { document } = work;
  const isLegal = document.kind === 'act' || document.kind === 'programme';
  const heading = spaced(pageTitle(work, corpus).heading);
  const facts = {
    tytul: document.kind === 'act' ? `${heading} ${document.subject}` : version.title,
    rodzaj: kindName(document).toLowerCase(),
    ...(document.kind === 'act' ? { numer: document.number, organ: document.organ, data: document.date } : {}),
    adres: knownAddress(path, corpus.settings),
    ...(isLegal && isCurrent ? { stan: statusOfWork(work) } : {}),
    stan_na_dzien: stateOn,
    ...(isLegal ? { brzmienie_od: version.inForceFrom, brzmienie_do: version.inForceTo } : {}),
    charakter: document.character === 'illustrative' ? FORMAT_WORDS.illustrativeWord : FORMAT_WORDS.officialWord,
  };
  return `---\n${stringify(facts, { lineWidth: 0 })}---`;
}

/** A wording as clean Markdown, for programs that read. */
export function markdownFile(wording: FiledWording, corpus: Corpus): string {
  const { work, version } = wording;
  const { settings, addresses } = corpus;
  const surroundings = { work, addresses, basePath: settings.basePath };
  const page = knownAddress(wording.path, corpus.settings);
  const absolute = (address: string): string =>
    address.startsWith('#') ? `${page}${address}` : address.startsWith('/') ? `${settings.siteUrl ?? ''}${address}` : address;
  const addressOf = (url: string): string | null => {
    const address = addressIn(url, surroundings);
    return address === null ? null : absolute(address);
  };
  const citationTarget = ({ target, status }: Citation): string | null =>
    target?.address == null || status === 'broken'
      ? null
      : absolute(target.address.startsWith('/') ? underBase(settings.basePath, target.address) : target.address);
  const clean = ownMarkdown(addressOf);
  const marked = citationLayer(wording, corpus, citationTarget);
  const { heading, subtitle } = pageTitle(work, corpus);
  const notices = [
    ...(work.document.character === 'illustrative' ? [`${UI.illustrativeTitle}. ${UI.illustrative}`] : []),
    ...version.unapplied.map(
      (change) =>
        `${CHANGE_NOTES.unappliedTitle}. ${corpus.changes.nameOf(change)}: „${change.text}” ${CHANGE_NOTES.unappliedEnd(change.reason)}`,
    ),
  ].map((value) => printed([{ type: 'blockquote', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] }]));
  const phrase = (nodes: readonly PhrasingContent[]): string => printed([{ type: 'paragraph', children: clean.line(nodes) }]);
  const parts = [
    frontMatter(wording, corpus),
    `# ${phrase([{ type: 'text', value: spaced(subtitle === null ? heading : `${heading}: ${subtitle}`) }])}`,
    ...notices,
    ...version.units.flatMap((unit) => unitMarkdown(unit, 2, (one) => clean.blocks(marked(one)), phrase)),
    ...version.footnotes.map((note) => printed([{ ...note, children: clean.blocks(note.children) as typeof note.children }])),
  ];
  return `${parts.join('\n\n')}\n`;
}
