import { wordingPath } from '../../model/history-paths.ts';
import { unitIds } from '../../model/unit-ids.ts';
import { escapeHtml } from '../escape-html.ts';
import { provisionName } from '../../model/provision-name.ts';
import { CHANGE_NOTES, REDLINE } from '../../strings/history.ts';
import type { Corpus, LinkedWork, Unit, Version } from '../../types.ts';
import { spanOf } from './history-page.ts';
import { shown } from '../shown.ts';
import { link, paragraph } from './html.ts';
import { href } from './refs.ts';

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
    const anchors = below.map((id) => `<span id="${escapeHtml(id)}"></span>`).join('');
    return `<li id="${escapeHtml(unit.id)}">${anchors}${shown(name === '' ? REDLINE.unnamed : name)}: ${link(address, CHANGE_NOTES.formerIn(spanOf(other)))}</li>`;
  });
  if (items.length === 0) return '';
  return `<section class="former document-foot" aria-labelledby="historia--dawne"><h2 id="historia--dawne">${CHANGE_NOTES.formerHeading}</h2>${paragraph(shown(CHANGE_NOTES.formerLead), 'muted')}<ul class="plain-list">${items.join('')}</ul></section>`;
}
