import type { Element } from 'hast';
import { h } from 'hastscript';
import { longDate } from '../../law/dates.ts';
import { diffWords } from '../../compare/diff-words.ts';
import { provisionName } from '../../model/provision-name.ts';
import { OFFICIAL } from '../../strings/history.ts';
import type { Corpus, LinkedWork, OfficialDifference, OfficialText, Unit } from '../../types.ts';
import { list, paragraph, section } from '../elements.ts';
import { shownNodes } from '../shown.ts';
import { pieceNodes } from './pieces-html.ts';
import { refLink } from '../refs.ts';

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
function differenceNodes({ provision, official, computed }: OfficialDifference, units: readonly Unit[]): Element[] {
  const name = nameIn(units, provision) ?? provision;
  const note = official === null ? ` (${OFFICIAL.onlyComputed})` : computed === null ? ` (${OFFICIAL.onlyOfficial})` : '';
  return [
    h('p', h('strong', shownNodes(name === '' ? provision : name)), note),
    h('p.text', pieceNodes(diffWords(computed ?? '', official ?? ''), 'both', false)),
  ];
}

/** The computed text compared with the official consolidated one. */
export function officialSection(work: LinkedWork, text: OfficialText, corpus: Corpus): Element {
  const { document, date, compared, differences } = text;
  const version = work.versions.find(({ id }) => id === text.version);
  const items = differences.slice(0, SHOWN).map((difference) => differenceNodes(difference, version?.units ?? []));
  return section(
    `historia--jednolity-${date}`,
    OFFICIAL.heading,
    paragraph([refLink({ document, provision: null }, corpus), ', ', ...shownNodes(longDate(date))]),
    paragraph(differences.length === 0 ? OFFICIAL.equal(compared) : OFFICIAL.different(differences.length, compared)),
    list(items, 'ol', 'rl-list'),
  );
}
