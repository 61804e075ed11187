import pc from 'picocolors';
import { stringify } from 'yaml';
import type { KeyValue } from '../../import/draft.ts';
import type { ImportedFile } from '../../import/draft-file.ts';
import type { ImportedDraft } from '../../import/import-document.ts';
import type { Loss } from '../../import/losses.ts';
import { LOSS_WORDS } from '../../strings/import.ts';

const shown = (value: KeyValue): string =>
  typeof value === 'object' ? stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim() : String(value);

/** What was guessed, left open and not carried over, for a person to check. */
export function draftReport(draft: ImportedDraft): string {
  return [
    ...draft.guesses.map(({ key, value, source }) => `  ${pc.bold(key)}: ${shown(value)}  ${pc.dim(`← „${source}”`)}`),
    ...draft.missing.map((key) => pc.yellow(`  ${key}: nie udało się ustalić, uzupełnij metryczkę`)),
    ...draft.remarks.map((remark) => `  ${remark}`),
  ].join('\n');
}

export const fileReport = (outDir: string, { path, remarks }: ImportedFile): string =>
  [pc.green(`  zapisano ${outDir}/${path}`), ...remarks.map((remark) => pc.yellow(`  ${remark}`))].join('\n');

/** A file that came along. */
export const attachedReport = (outDir: string, path: string): string => pc.green(`  zapisano ${outDir}/${path}`);

export const lossesReport = (losses: readonly Loss[]): string =>
  losses
    .map(({ kind, count, samples }) => {
      const examples = samples.map((sample) => `„${sample}”`).join(', ');
      return `  ${LOSS_WORDS[kind](count)}.${examples === '' ? '' : pc.dim(` ${examples}`)}`;
    })
    .join('\n');
