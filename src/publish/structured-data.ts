import { formatFiles } from '../model/formats.ts';
import { wordingPath } from '../model/history-paths.ts';
import type { ActDocument, Corpus, LinkedWork, ProgrammeDocument, ShownStatus } from '../types.ts';
import { journalUrl } from '../law/journals.ts';
import { knownAddress } from './site-address.ts';
import { shownStatus } from '../links/shown-status.ts';

const IN_FORCE: ReadonlySet<ShownStatus> = new Set(['in-force', 'amended']);

/** Absolute address of a document where the site's origin is known, else its path. */
const addressOf = (work: LinkedWork, { settings }: Corpus): string => knownAddress(work.path, settings);

const coverage = (from: string, to: string | null): string => `${from}/${to ?? '..'}`;

/** Wordings that realise the act, each in force from a day; none where there is only the text itself. */
const wordings = ({ path, versions }: LinkedWork, { settings }: Corpus): object[] =>
  versions.flatMap(({ id, inForceFrom, inForceTo }) =>
    id === 'bez-daty' || inForceFrom === null || versions.length === 1
      ? []
      : [
          {
            '@type': 'Legislation',
            '@id': knownAddress(wordingPath(path, id), settings),
            legislationDateVersion: id,
            temporalCoverage: coverage(inForceFrom, inForceTo),
          },
        ],
  );

/** The same text in other formats; what the site makes is never the binding text. */
const encodings = (work: LinkedWork, corpus: Corpus): object[] =>
  formatFiles(work, corpus)
    .filter(({ format: { id } }) => id !== 'calendar')
    .map(({ path, format: { mediaType } }) => ({
      '@type': 'LegislationObject',
      contentUrl: knownAddress(path, corpus.settings),
      encodingFormat: mediaType,
      legislationLegalValue: 'UnofficialLegalValue',
    }));

function legislation(work: LinkedWork, document: ActDocument | ProgrammeDocument, corpus: Corpus): object {
  const { inForceFrom, inForceTo } = document;
  const force = shownStatus(work);
  const targets = (type: 'amends' | 'repeals' | 'consolidates' | 'implements'): { '@id': string }[] =>
    work.outgoing
      .filter((relation) => relation.type === type)
      .flatMap(({ to }) => {
        const target = corpus.byId.get(to);
        return target === undefined ? [] : [{ '@id': addressOf(target, corpus) }];
      });
  const [amends, repeals, consolidates, basis] = [
    targets('amends'),
    targets('repeals'),
    targets('consolidates'),
    targets('implements'),
  ];
  const [examples, encoding] = [wordings(work, corpus), encodings(work, corpus)];
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
    ...(inForceFrom !== null ? { temporalCoverage: coverage(inForceFrom, inForceTo) } : {}),
    ...(journal === null ? {} : { sameAs: journal }),
    ...(amends.length > 0 ? { legislationAmends: amends } : {}),
    ...(repeals.length > 0 ? { legislationRepeals: repeals } : {}),
    ...(consolidates.length > 0 ? { legislationConsolidates: consolidates } : {}),
    ...(basis.length > 0 ? { isBasedOn: basis } : {}),
    legislationJurisdiction: { '@type': 'AdministrativeArea', name: corpus.site.body },
    ...(examples.length > 0 ? { workExample: examples } : {}),
    ...(encoding.length > 0 ? { encoding } : {}),
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
