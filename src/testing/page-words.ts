import { reporter } from '../diagnostics/reporter.ts';
import { kindRuleOf } from '../model/kinds.ts';
import { readDocument } from '../checks/read-document.ts';
import { neutralHtml } from '../html/neutral-html.ts';
import type { Diagnostic } from '../types.ts';
import { checkWords } from '../checks/words/check-words.ts';

const HEADS = {
  legal: { path: 'uchwaly/proba.md', head: '---\norgan: Rada Gminy\ndata: 2020-01-02\nw_sprawie: w sprawie próby\n---\n' },
  prose: { path: 'strony/proba.md', head: '---\ntytul: Próba\n---\n' },
} as const;

export interface ReadPage {
  readonly html: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A text as it comes to its page, with the messages about it; `null` where it can't be read at all. */
export function readPage(body: string, dialect: keyof typeof HEADS): ReadPage | null {
  const { path, head } = HEADS[dialect];
  const rule = kindRuleOf(path);
  if (rule === null) throw new Error(path);
  const source = { path, text: head + body };
  const { document, bodyStart, diagnostics: read } = readDocument(source, rule, [], 'próba');
  if (document === null) return null;
  const diagnostics = [...read];
  const html = neutralHtml(document);
  checkWords(source, bodyStart, rule.dialect, html, reporter(path, diagnostics));
  return { html, diagnostics };
}
