import { lastFiniteVerb } from '../law/finite-verb.ts';
import type { Unit } from '../types.ts';
import { plainText, rawText } from './plain-text.ts';

const MAX_LENGTH = 160;

/** Whether a line is a title: „Cel główny i cele szczegółowe programu”; a sentence has a verb or a full stop. */
const isTitle = (line: string): boolean =>
  line.length <= MAX_LENGTH && /^[\p{Lu}„(]/u.test(line) && !/[.;:,]$/u.test(line) && lastFiniteVerb(line) === -1;

/**
 * The title of a provision: its heading, or the line directly after the number or under it, followed by words or lower units: „§
 * 5. Formy współpracy” ⏎ „1. Współpraca ma formy…”. The line also remains among the provision's own words. `null` where there is
 * none.
 */
export function titleOf({
  kind,
  heading,
  content,
  children,
}: Pick<Unit, 'kind' | 'heading' | 'content' | 'children'>): string | null {
  if (heading !== null) return plainText(heading);
  const [first, ...rest] = content;
  if (kind === 'text' || kind === 'wsp' || first?.type !== 'paragraph') return null;
  const [line = '', ...below] = rawText(first.children).split('\n');
  const title = line.trim().replace(/\s+/gu, ' ');
  const hasMore = below.length > 0 || rest.length > 0 || children.length > 0;
  return hasMore && isTitle(title) ? title : null;
}

const RUN_IN = /^(\p{Lu}[^.:;\n]{2,100})\.\s+(?=\p{Lu})/u;

/** The title that a § or an ustęp begins with as a sentence of its own: „§ 1. Cel główny. Celem głównym jest integracja.” */
export function runInTitle({ kind, text }: Pick<Unit, 'kind' | 'text'>): string | null {
  const title = kind === 'par' || kind === 'art' || kind === 'ust' ? (RUN_IN.exec(text)?.[1] ?? null) : null;
  return title !== null && isTitle(title) ? title : null;
}
