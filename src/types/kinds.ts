/** Kinds of documents in the order of menus; `strings/kinds.ts` has what is told of each, `model/kinds.ts` how its files are read. */
export const KINDS = ['programme', 'act', 'consultation', 'report', 'news', 'page'] as const;
