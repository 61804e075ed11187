import { isPublicBenefitStatute } from '../law/statutory-parameters.ts';
import { findUnit, programmeElements } from '../model/programme-elements.ts';
import { provisionName } from '../model/provision-name.ts';
import { versionOn } from '../model/version-on.ts';
import { GRANT_STEPS, type GrantStep } from '../strings/grants.ts';
import type { Corpus, LinkedWork } from '../types.ts';
import { shortTitle } from './document-view.ts';
import { pathTo } from './overview.ts';
import { withCharacter } from './with-character.ts';

/** A provision of a programme that a step comes from. */
interface OwnProvision {
  /** „§ 9”, „§ 12 ust. 3” */
  readonly name: string;
  /** Address of the provision below the base. */
  readonly path: string;
  /** „Program na rok 2026 (tekst poglądowy)” */
  readonly programme: string;
}

interface StepView extends GrantStep {
  readonly own: readonly OwnProvision[];
}

/** The provisions of a programme that carry what a step is about, by the items of art. 5a ust. 4. */
function ownProvisions(work: LinkedWork, items: readonly number[], corpus: Corpus): OwnProvision[] {
  const { document } = work;
  if (document.kind !== 'programme' || items.length === 0) return [];
  const { units } = versionOn(work, corpus.settings.buildDate);
  return programmeElements(document, units).flatMap(({ item, found }): OwnProvision[] => {
    if (!items.includes(item) || found === null) return [];
    const { unit } = found.place;
    const name = provisionName(pathTo(units, unit));
    if (name === '') return [];
    return [{ name, path: `${work.path}#${unit}`, programme: withCharacter(shortTitle(work), document) }];
  });
}

/** The steps on the way to a grant, each with the provisions of the town's own programmes that it comes from. */
export const grantSteps = (programmes: readonly LinkedWork[], corpus: Corpus): StepView[] =>
  GRANT_STEPS.map((step) => ({
    ...step,
    own: programmes.flatMap((work) => ownProvisions(work, step.elements, corpus)),
  }));

/** Address, below the base, of a provision of the statute on public benefit, where the site has its text; `null` elsewhere. */
export function statutePath(unit: string, corpus: Corpus): string | null {
  const statute = corpus.byKind.act.find(
    ({ document }) => document.kind === 'act' && document.type === 'ustawa' && isPublicBenefitStatute(document.subject),
  );
  if (statute === undefined) return null;
  const { units } = versionOn(statute, corpus.settings.buildDate);
  return findUnit(units, unit) === null ? null : `${statute.path}#${unit}`;
}
