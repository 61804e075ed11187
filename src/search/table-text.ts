import { plainText } from '../model/plain-text.ts';
import type { Unit } from '../types.ts';

/**
 * The text of a provision, in which the rows of its tables stand on lines of their own and their cells are parted by tabs, so that a result
 * can say the row that was found with its heads. All other white space of such texts is plain spaces.
 */
export function textWithTables({ text, content }: Pick<Unit, 'text' | 'content'>): string {
  let lined = text;
  for (const node of content) {
    if (node.type !== 'table') continue;
    const rows = node.children.map((row) => row.children.map((cell) => plainText([cell])).join('\t')).join('\n');
    const flat = plainText([node]);
    if (flat !== '') lined = lined.replace(flat, () => `\n${rows}\n`);
  }
  return lined;
}
