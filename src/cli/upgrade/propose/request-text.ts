import { PROPOSE_WORDS } from '../../../strings/propose.ts';
import { changelogPart } from './changelog-part.ts';
import { isBreaking } from './version-order.ts';

/** What `upgrade --check` of the new version has printed. */
export interface VersionComparison {
  readonly text: string;
  /** Whether it came to its end. */
  readonly isDone: boolean;
  /** Whether somebody has to look before the version is taken. */
  readonly needsCare: boolean;
}

export interface RequestFacts {
  readonly from: string;
  readonly to: string;
  readonly comparison: VersionComparison;
  /** The whole change log of the new version. */
  readonly changelog: string;
  /** Addresses of open requests for older versions. */
  readonly replaced: readonly string[];
}

/** A block of text as it is, behind a fence that is longer than any in it. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, Math.max(0, text.lastIndexOf('\n', most)))}\n\n${PROPOSE_WORDS.cut}`;

/** The text of a request, in Markdown: what the version changes for this content, then what its change log says. */
export function requestText({ from, to, comparison, changelog, replaced }: RequestFacts): string {
  const part = changelogPart(changelog, from, to);
  const { isDone, needsCare, text } = comparison;
  const head = [
    PROPOSE_WORDS.head(from, to),
    ...(isBreaking(from, to) ? [PROPOSE_WORDS.breaking] : []),
    ...(replaced.length === 0 ? [] : [PROPOSE_WORDS.replaces(replaced)]),
    PROPOSE_WORDS.effectHead,
    ...(isDone ? (needsCare ? [PROPOSE_WORDS.needsCare] : []) : [PROPOSE_WORDS.notCompared]),
    fenced(text.slice(0, PROPOSE_WORDS.maxText / 2)),
  ].join('\n\n');
  const tail = [PROPOSE_WORDS.changelogHead, part === '' ? PROPOSE_WORDS.noChangelog : part].join('\n\n');
  return cut(`${head}\n\n${tail}\n`, PROPOSE_WORDS.maxText);
}
