import { h } from 'hastscript';
import { list } from '../../html/elements.ts';
import { singlePage } from '../../html/single-page.ts';
import type { Loss } from '../../import/losses.ts';
import { BATCH_WORDS, LOSS_WORDS } from '../../strings/import.ts';
import type { LossKind } from '../../types/losses.ts';

/** What became of one file. */
export interface BatchEntry {
  readonly file: string;
  /** `null` where it was taken; else why it was not. */
  readonly refusal: string | null;
  /** Paths that were written. */
  readonly written: readonly string[];
  /** Whether its text is in the file alone. */
  readonly isScan: boolean;
  readonly missing: readonly string[];
  readonly remarks: readonly string[];
  readonly losses: readonly Loss[];
}

/** What is left out or changed without loss to the text. */
const HARMLESS: ReadonlySet<LossKind> = new Set([
  'furniture',
  'contents',
  'quotes',
  'soft-hyphens',
  'emphasis',
  'frames-unwrapped',
  'layout-tables',
  'scripts',
]);

type Outcome = 'whole' | 'partly' | 'scan' | 'refused';

export function outcomeOf({ refusal, isScan, missing, losses }: BatchEntry): Outcome {
  if (refusal !== null) return 'refused';
  if (isScan) return 'scan';
  return missing.length === 0 && losses.every(({ kind }) => HARMLESS.has(kind)) ? 'whole' : 'partly';
}

const ORDER: readonly Outcome[] = ['refused', 'scan', 'partly', 'whole'];

/** What a person has to look at, one line for each thing. */
const linesOf = ({ refusal, missing, remarks, losses }: BatchEntry): string[] => [
  ...(refusal === null ? [] : [refusal]),
  ...(missing.length === 0 ? [] : [BATCH_WORDS.missing(missing)]),
  ...remarks,
  ...losses.map(
    ({ kind, count, samples }) => `${LOSS_WORDS[kind](count)}${samples.length === 0 ? '' : `: „${samples.join('”, „')}”`}`,
  ),
];

interface Section {
  readonly title: string;
  readonly entries: readonly { readonly file: string; readonly written: string; readonly lines: readonly string[] }[];
}

function sectionsOf(entries: readonly BatchEntry[]): Section[] {
  const groups = Map.groupBy(entries, outcomeOf);
  return ORDER.flatMap((outcome) => {
    const found = groups.get(outcome) ?? [];
    if (found.length === 0) return [];
    return {
      title: `${BATCH_WORDS.outcomes[outcome]} (${String(found.length)})`,
      entries: found.map((entry) => ({ file: entry.file, written: entry.written.join(', '), lines: linesOf(entry) })),
    };
  });
}

function markdown(sections: readonly Section[], count: number): string {
  const code = (text: string): string => `\`${text.replaceAll('`', "'")}\``;
  const parts = sections.flatMap(({ title, entries }) => [
    `## ${title}`,
    ...entries.map(({ file, written, lines }) =>
      [
        `- ${code(file)}${written === '' ? '' : ` → ${code(written)}`}`,
        ...lines.map((line) => `  - [ ] ${line.replace(/[\\`*_[\]<>]/g, '\\$&')}`),
      ].join('\n'),
    ),
  ]);
  return `${[`# ${BATCH_WORDS.title}`, BATCH_WORDS.summary(count), ...parts].join('\n\n')}\n`;
}

const STYLE =
  'body{font:11pt/1.45 Georgia,serif;max-width:48rem;margin:2rem auto;padding:0 1rem}h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2rem}li{margin:.4rem 0;break-inside:avoid}code{font-size:.9em;overflow-wrap:anywhere}ul ul{list-style:"☐ "}@page{margin:2cm}';

function html(sections: readonly Section[], count: number): string {
  const parts = sections.map(({ title, entries }) => [
    h('h2', title),
    list(
      entries.map(({ file, written, lines }) => [
        h('code', file),
        ...(written === '' ? [] : [' → ', h('code', written)]),
        list(lines, 'ul'),
      ]),
      'ul',
    ),
  ]);
  return singlePage(
    BATCH_WORDS.title,
    h('style', STYLE),
    h('h1', BATCH_WORDS.title),
    h('p', BATCH_WORDS.summary(count)),
    ...parts,
  );
}

/** A report of an import to print: what was read whole, in part and not at all, with what is left to do. HTML or Markdown by the file's name. */
export function batchReport(entries: readonly BatchEntry[], file: string): string {
  const sections = sectionsOf(entries);
  return /\.html?$/i.test(file) ? html(sections, entries.length) : markdown(sections, entries.length);
}
