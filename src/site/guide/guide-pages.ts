import { renderGuide, type GuidePage } from './render-guide.ts';

const SOURCES = import.meta.glob<string>('./*.md', { query: '?raw', import: 'default', eager: true });
const PICTURES = import.meta.glob<string>('./obrazy/*.png', { query: '?url', import: 'default', eager: true });

/** The pages of the guide in the order of their files. */
export const guidePages = (): GuidePage[] =>
  Object.entries(SOURCES)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, source]) => renderGuide(file, source, (path) => PICTURES[`./${path}`] ?? path));
