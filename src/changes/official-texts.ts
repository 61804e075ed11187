import { longDate } from '../law/dates.ts';
import { idName } from '../model/id-name.ts';
import { FILE_START, reporter } from '../diagnostics/reporter.ts';
import type { AdoptedAct, Diagnostic, LegalDocument, OfficialText, Relations, Version } from '../types.ts';
import { compareOfficial } from './compare-official.ts';

/** How many provisions a message names. */
const NAMED = 5;

/** Official consolidated texts of a document that were committed, each compared; differences are reported where the text is announced. */
export function officialTextsOf(
  document: LegalDocument,
  versions: readonly [Version, ...Version[]],
  { incoming, byId }: Relations,
  diagnostics: Diagnostic[],
): OfficialText[] {
  const announcements = (incoming.get(document.id) ?? [])
    .filter(({ type }) => type === 'consolidates')
    .map(({ from }) => byId.get(from))
    .filter((announcement): announcement is AdoptedAct => announcement?.kind === 'act' && announcement.stage === 'adopted')
    // Without its text there is nothing to compare.
    .filter(({ units }) => units.length > 0);
  return announcements.map((announcement) => {
    const compared = compareOfficial(announcement, { versions });
    const { differences } = compared;
    if (differences.length > 0) {
      const { keyPlaces, file } = announcement;
      const named = differences.slice(0, NAMED).map(({ provision }) => idName(provision));
      reporter(file, diagnostics)(
        'tekst-jednolity-rozni-sie',
        keyPlaces['oglasza_tekst_jednolity.0'] ?? keyPlaces['oglasza_tekst_jednolity'] ?? FILE_START,
        document.id,
        compared.version === 'bez-daty' ? 'dzień, którego nie ustalono' : longDate(compared.version),
        `${String(differences.length)} z ${String(compared.compared)}`,
        named.join(', ') + (differences.length > named.length ? '…' : ''),
      );
    }
    return compared;
  });
}
