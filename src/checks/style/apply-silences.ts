import { reporter } from '../../diagnostics/reporter.ts';
import { RULES, type RuleId } from '../../diagnostics/rules.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Diagnostic, Place } from '../../types.ts';

const PREFIX = 'wyciszone.';

const isRule = (id: string): id is RuleId => Object.hasOwn(RULES, id);

/** The places of a file's keys, by path. */
interface File {
  readonly file: string;
  readonly keyPlaces: Readonly<Record<string, Place>>;
}

/**
 * Takes away the warnings that files silence with a reason (`wyciszone: { numeracja-luka: wyciąg z uchwały }`). Errors can't be silenced;
 * that, and a rule that does not exist, is told.
 */
export function applySilences(files: readonly File[], diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const added: Diagnostic[] = [];
  const silenced = new Set<string>();
  for (const { file, keyPlaces } of files) {
    const report = reporter(file, added);
    for (const [path, place] of Object.entries(keyPlaces)) {
      if (!path.startsWith(PREFIX)) continue;
      const rule = path.slice(PREFIX.length);
      if (!isRule(rule)) report('wyciszenie-nieznane', place, rule, nearest(rule, Object.keys(RULES)));
      else if (RULES[rule].severity === 'error') report('wyciszenie-bledu', place, rule);
      else silenced.add(`${file} ${rule}`);
    }
  }
  return [...diagnostics.filter(({ file, rule }) => !silenced.has(`${file} ${rule}`)), ...added];
}
