import { longDate } from '../../law/dates.ts';
import { diffWords } from '../../compare/diff-words.ts';
import { provisionName } from '../../model/provision-name.ts';
import { OFFICIAL } from '../../strings/history.ts';
import type { Corpus, LinkedWork, OfficialDifference, OfficialText, Unit } from '../../types.ts';
import { shown } from '../shown.ts';
import { list, paragraph } from './html.ts';
import { piecesHtml } from './pieces-html.ts';
import { refLink } from './refs.ts';

/** The most differences that are listed; longer lists come from texts that can't be compared. */
const SHOWN = 200;

function nameIn(units: readonly Unit[], id: string, path: readonly Unit[] = []): string | null {
  for (const unit of units) {
    const here = [...path, unit];
    if (unit.id === id) return provisionName(here);
    const below = nameIn(unit.children, id, here);
    if (below !== null) return below;
  }
  return null;
}

/** A difference word by word: `removed` has what only the computed text has, `added` what only the official one has. */
function differenceHtml({ provision, official, computed }: OfficialDifference, units: readonly Unit[]): string {
  const name = nameIn(units, provision) ?? provision;
  const note = official === null ? ` (${OFFICIAL.onlyComputed})` : computed === null ? ` (${OFFICIAL.onlyOfficial})` : '';
  return `<p><strong>${shown(name === '' ? provision : name)}</strong>${note}</p><p class="text">${piecesHtml(diffWords(computed ?? '', official ?? ''), 'both', false)}</p>`;
}

/** The computed text compared with the official consolidated one. */
export function officialHtml(work: LinkedWork, text: OfficialText, corpus: Corpus): string {
  const { document, date, compared, differences } = text;
  const version = work.versions.find(({ id }) => id === text.version);
  const id = `historia--jednolity-${date}`;
  const items = differences.slice(0, SHOWN).map((difference) => differenceHtml(difference, version?.units ?? []));
  return [
    `<section aria-labelledby="${id}"><h2 id="${id}">${OFFICIAL.heading}</h2>`,
    paragraph(`${refLink({ document, provision: null }, corpus)}, ${shown(longDate(date))}`),
    paragraph(shown(differences.length === 0 ? OFFICIAL.equal(compared) : OFFICIAL.different(differences.length, compared))),
    list(items, 'ol', 'rl-list'),
    '</section>',
  ].join('');
}
