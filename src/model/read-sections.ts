import type { PhrasingContent, Root } from 'mdast';
import slugify from '@sindresorhus/slugify';
import { readMarker } from '../law/markers.ts';
import type { Unit } from '../types.ts';
import { slim } from './lines.ts';
import { plainText } from './plain-text.ts';
import { finishUnit, type UnitDraft } from './unit-draft.ts';
import { IdRegister } from './unit-ids.ts';

/**
 * The outline of a text that is no legal act (news, page, report): each heading opens a unit of kind `text`, nested by depth.
 * „§ 3. Zasady” as a heading keeps the address `par-3`, so that guides and reports can be cited too.
 */
export function readSections(root: Root, source: string): Unit[] {
  const ids = new IdRegister();
  const top: UnitDraft[] = [];
  let current: UnitDraft | null = null;

  const add = (name: string, heading: PhrasingContent[] | null, depth: number, at: number): UnitDraft => {
    let parent = current;
    while (parent !== null && parent.depth >= depth) parent = parent.parent;
    const draft: UnitDraft = {
      kind: 'text',
      id: ids.take(name).id,
      rank: 0,
      label: '',
      at,
      depth,
      parent,
      heading,
      content: [],
      children: [],
    };
    (parent?.children ?? top).push(draft);
    return draft;
  };

  for (const node of root.children) {
    const at = node.position?.start.offset ?? 0;
    if (node.type === 'footnoteDefinition' || node.type === 'definition') continue;
    if (node.type === 'heading') {
      const text = plainText([node]);
      const marker = readMarker(text);
      const name =
        marker?.kind === 'par' || marker?.kind === 'art' ? `${marker.kind}-${marker.number}` : slugify(text).slice(0, 80);
      const heading = node.children.map((child) => slim(child, source) as PhrasingContent);
      current = add(name === '' ? 'tekst' : name, heading, node.depth, at);
    } else {
      current ??= add('wstep', null, 7, at);
      current.content.push(slim(node, source));
    }
  }
  return top.map(finishUnit);
}
