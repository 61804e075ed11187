import type { Element } from 'hast';
import { isVoidText } from '../../law/markers.ts';
import { redlinePath } from '../../model/history-paths.ts';
import { REDLINE, VERSIONS } from '../../strings/history.ts';
import type { RedlineRow } from '../../compare/redline.ts';
import type { Corpus, LinkedWork, Unit, Version } from '../../types.ts';
import { link, list } from '../elements.ts';
import { changeLines } from './redline-html.ts';
import { href } from '../refs.ts';
import { sourcesOf } from './sources-of.ts';

/** The most changed provisions that are listed here; more are listed on the page of the redline alone. */
const LONGEST_LIST = 20;

const fateOf = ({ fate, after }: RedlineRow, unit: Unit): string =>
  fate === 'repealed' && isVoidText((after ?? unit).text) ? VERSIONS.voided : VERSIONS.fate[fate];

/** The provisions of a document that a wording changed, each with a word on what became of it and the provision that ordered it. */
export function changedProvisions(
  work: LinkedWork,
  previous: Version,
  version: Version,
  rows: readonly RedlineRow[],
  corpus: Corpus,
): Element | null {
  const redline = href(redlinePath(work.path, version.id), corpus);
  const sources = sourcesOf(version, corpus, false);
  const lines = [
    ...(previous.title === version.title ? [] : [[link(redline, REDLINE.title), ` – ${VERSIONS.fate.reworded}`]]),
    ...changeLines(rows, redline, fateOf, sources),
  ];
  const more = lines.length - LONGEST_LIST;
  const shown = more > 1 ? [...lines.slice(0, LONGEST_LIST), link(redline, VERSIONS.more(more))] : lines;
  return list(shown, 'ul', 'rl-list changed-provisions');
}
