/** Kinds of documents in the order of menus. `strings/kinds.ts` has their names, `model/kinds.ts` how their files are read. */
export const KINDS = ['programme', 'competition', 'act', 'consultation', 'report', 'news', 'page'] as const;

/** Formats of documents; `model/formats.ts` has their files. */
export const FORMAT_IDS = ['pdf', 'akn', 'markdown', 'calendar', 'edap', 'epub'] as const;
