const BLOCKS: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'table',
  'list',
  'blockquote',
  'code',
  'thematicBreak',
  'html',
]);

/** Whether a node of Markdown stands by itself; any other is a piece of a line. */
export const isBlock = ({ type }: { readonly type: string }): boolean => BLOCKS.has(type);
