import { reporter } from '../diagnostics/reporter.ts';
import type { KindRule } from '../model/kinds.ts';
import { parseDocument, type ReadDocument } from '../model/parse-document.ts';
import type { Organ, SourceFile } from '../types.ts';
import { checkDocument } from './check-document.ts';
import { checkStatement } from './check-statement.ts';
import { checkText } from './check-text.ts';

/** One content file → its document with all that can be said of the file alone, or what is wrong with it. */
export function readDocument(source: SourceFile, rule: KindRule, organs: readonly Organ[], fingerprint: string): ReadDocument {
  const { read, diagnostics, lines, yaml, units } = parseDocument(source, rule, organs, fingerprint);
  const report = reporter(source.path, diagnostics);
  if (yaml !== null && units !== null) checkText(source.text, rule, yaml, units, lines, report);
  if (read.document !== null) checkStatement(read.document, source.text, lines, report);
  if (yaml !== null && read.document !== null) {
    const hasErrors = diagnostics.some(({ severity }) => severity === 'error');
    checkDocument(read.document, yaml, lines, report, hasErrors);
  }
  return { ...read, diagnostics };
}
