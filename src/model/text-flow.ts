import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { isSignature } from '../law/markers.ts';
import { lastWords } from './last-words.ts';
import { firstOffset, type Line } from './lines.ts';
import { rawText } from './plain-text.ts';
import { RANKS } from '../law/ranks.ts';
import { PLAIN_TEXT_RANK, type UnitDraft } from './unit-draft.ts';
import type { UnitTree } from './unit-tree.ts';

/** Assigns words without a number to the units of a tree. */
export class TextFlow {
  readonly #tree: UnitTree;

  constructor(tree: UnitTree) {
    this.#tree = tree;
  }

  append(nodes: readonly PhrasingContent[], newParagraph: boolean): void {
    if (nodes.length === 0) return;
    const { content } = this.#unitFor(nodes, newParagraph);
    const last = content.at(-1);
    if (newParagraph || last?.type !== 'paragraph') content.push({ type: 'paragraph', children: [...nodes] } satisfies Paragraph);
    else {
      last.children.push({ type: 'text', value: '\n' });
      for (const node of nodes) last.children.push(node);
    }
  }

  appendBlock({ nodes, at }: Line): void {
    const { current } = this.#tree;
    const unit = current !== null && current.rank >= RANKS.text ? current : this.#openText(at);
    for (const block of nodes as readonly RootContent[]) unit.content.push(block);
  }

  /**
   * Unmarked words continue the open unit; before the first unit, under a chapter heading and after a signature they become text
   * units.
   */
  #unitFor(nodes: readonly PhrasingContent[], newParagraph: boolean): UnitDraft {
    const { current } = this.#tree;
    if (current === null || current.rank < RANKS.text) return this.#openText(firstOffset(nodes) ?? 0);
    const endsAct =
      newParagraph && current.rank >= RANKS.par && isSignature(rawText(nodes)) && /[.”)]$/.test(lastWords(current.content));
    if (!endsAct) return current;
    this.#tree.closeToAttachment();
    return this.#tree.add({ kind: 'text', name: 'podpis', at: firstOffset(nodes) ?? 0, rank: PLAIN_TEXT_RANK });
  }

  #openText(at: number): UnitDraft {
    const isFirst = this.#tree.current === null && this.#tree.top.length === 0;
    return this.#tree.add({ kind: 'text', name: isFirst ? 'wstep' : 'tekst', at, rank: PLAIN_TEXT_RANK });
  }
}
