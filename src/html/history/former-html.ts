import { h } from 'hastscript';
import { wordingPath } from '../../model/history-paths.ts';
import { unitIds } from '../../model/unit-ids.ts';
import { provisionName } from '../../model/provision-name.ts';
import { CHANGE_NOTES, REDLINE } from '../../strings/history.ts';
import type { Corpus, LinkedWork, Unit, Version } from '../../types.ts';
import { spanOf } from './history-page.ts';
import { htmlOf, link, paragraph } from '../elements.ts';
import { shownNodes } from '../shown.ts';
import { href } from '../refs.ts';

interface Former {
  readonly unit: Unit;
  readonly path: readonly Unit[];
  readonly version: Version;
  /** Ids of provisions below it that are not there either. */
  readonly below: readonly string[];
}

/**
 * Provisions of other wordings whose ids this one lacks, topmost only, each in the wording nearest in time: the latest of the earlier
 * ones, else the earliest of the later.
 */
function formerProvisions({ versions }: LinkedWork, shownVersion: Version): Former[] {
  const seen: Set<string> = unitIds(shownVersion.units);
  const at = versions.indexOf(shownVersion);
  const found: Former[] = [];
  const take = (unit: Unit, into: string[]): void => {
    for (const child of unit.children) {
      if (!seen.has(child.id)) {
        seen.add(child.id);
        into.push(child.id);
      }
      take(child, into);
    }
  };
  const walk = (units: readonly Unit[], path: readonly Unit[], version: Version): void => {
    for (const unit of units) {
      if (seen.has(unit.id)) walk(unit.children, [...path, unit], version);
      else {
        seen.add(unit.id);
        const below: string[] = [];
        take(unit, below);
        found.push({ unit, path, version, below });
      }
    }
  };
  for (const version of [...versions.slice(0, Math.max(at, 0)).reverse(), ...versions.slice(at + 1)])
    walk(version.units, [], version);
  return found;
}

/**
 * Anchors of provisions that only other wordings have, each with a link to a wording that has it, so that old links keep working.
 * Empty for most documents.
 */
export function formerHtml(work: LinkedWork, version: Version, corpus: Corpus): string {
  const items = formerProvisions(work, version).map(({ unit, path, version: other, below }) => {
    const name = provisionName([...path, unit]);
    const address = `${href(wordingPath(work.path, other.id), corpus)}#${unit.id}`;
    const words = shownNodes(name === '' ? REDLINE.unnamed : name);
    const way = link(address, CHANGE_NOTES.formerIn(spanOf(other)));
    return h(
      'li',
      { id: unit.id },
      below.map((id) => h('span', { id })),
      words,
      ': ',
      way,
    );
  });
  if (items.length === 0) return '';
  return htmlOf(
    h('section.former.document-foot', { ariaLabelledBy: 'historia--dawne' }, [
      h('h2', { id: 'historia--dawne' }, CHANGE_NOTES.formerHeading),
      paragraph(CHANGE_NOTES.formerLead, 'muted'),
      h('ul.plain-list', items),
    ]),
  );
}
