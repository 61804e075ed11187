import { underBase } from '../model/under-base.ts';
import type { ActDocument, Corpus, LinkedWork, ProgrammeDocument, ShownStatus } from '../types.ts';
import { journalUrl } from '../law/journals.ts';
import { shownStatus } from '../links/shown-status.ts';

const IN_FORCE: ReadonlySet<ShownStatus> = new Set(['in-force', 'amended']);

/** Absolute address of a document where the site's origin is known, else its path. */
const addressOf = (work: LinkedWork, { settings }: Corpus): string =>
  `${settings.siteUrl ?? ''}${underBase(settings.basePath, work.path)}`;

function legislation(work: LinkedWork, document: ActDocument | ProgrammeDocument, corpus: Corpus): object {
  const { inForceFrom, inForceTo } = document;
  const force = shownStatus(work);
  const targets = (type: 'amends' | 'repeals'): { '@id': string }[] =>
    work.outgoing
      .filter((relation) => relation.type === type)
      .flatMap(({ to }) => {
        const target = corpus.byId.get(to);
        return target === undefined ? [] : [{ '@id': addressOf(target, corpus) }];
      });
  const [amends, repeals] = [targets('amends'), targets('repeals')];
  const journal = document.kind === 'act' && document.publication !== null ? journalUrl(document.publication) : null;
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': addressOf(work, corpus),
    name: document.title,
    inLanguage: 'pl',
    // What isn't known is not said.
    ...(force === 'undated' || force === 'published'
      ? {}
      : { legislationLegalForce: IN_FORCE.has(force) ? 'InForce' : 'NotInForce' }),
    ...(document.kind === 'act'
      ? { legislationType: document.type, legislationPassedBy: document.organ, legislationDate: document.date }
      : { legislationType: 'program' }),
    ...(document.kind === 'act' && document.number !== null ? { legislationIdentifier: document.number } : {}),
    ...(inForceFrom !== null ? { temporalCoverage: `${inForceFrom}/${inForceTo ?? '..'}` } : {}),
    ...(journal === null ? {} : { sameAs: journal }),
    ...(amends.length > 0 ? { legislationAmends: amends } : {}),
    ...(repeals.length > 0 ? { legislationRepeals: repeals } : {}),
  };
}

/**
 * Structured data for search engines: schema.org `Legislation` (mapped to ELI) or `NewsArticle`. Illustrative texts are not marked as legislation.
 * Only own addresses are given, because ELI identifiers are assigned by the journals.
 */
export function structuredData(work: LinkedWork, corpus: Corpus): object | null {
  const { document } = work;
  if (document.kind === 'news') {
    return {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: document.title,
      datePublished: document.date,
      inLanguage: 'pl',
      publisher: { '@type': 'GovernmentOrganization', name: corpus.site.body },
    };
  }
  if (document.character === 'illustrative') return null;
  return document.kind === 'act' || document.kind === 'programme' ? legislation(work, document, corpus) : null;
}
