import slugify from '@sindresorhus/slugify';
import { versionOn } from '../../../model/version-on.ts';
import { KIND_WORDS } from '../../../strings/kinds.ts';
import type { Corpus, LegalDocument, LinkedWork, UnitId, Version, WorkId } from '../../../types.ts';
import { eIdsOf, type EIds } from './unit-elements.ts';

/** Root element of a document of each kind, and its `name`. */
export function rootOf(document: LegalDocument): { readonly element: 'act' | 'bill' | 'doc'; readonly name: string } {
  return document.kind === 'act'
    ? { element: document.stage === 'draft' ? 'bill' : 'act', name: slugify(document.type) }
    : { element: 'doc', name: slugify(KIND_WORDS[document.kind].label) };
}

/** Names of documents by the naming convention of Akoma Ntoso; they are built on our own ids, which are permanent. */
export interface Names {
  /** `/akn/pl/act/uchwala/miasto-leszno/uchwaly-2019-xv-000-2019` */
  readonly work: (document: LegalDocument) => string;
  /** The same with the language and the day of a wording: `…/pol@2020-01-01`. */
  readonly expression: (document: LegalDocument, version: Pick<Version, 'id'>) => string;
  readonly eIds: (version: Version) => EIds;
  /**
   * Name of a provision of another document, as it stands in the wording named, or else in the wording of the day of the build; of the
   * document alone where no wording has the provision. `null` for a document that is not of this site.
   */
  readonly provision: (document: WorkId, provision: UnitId | null, version?: Version['id'] | null) => string | null;
}

export function namesOf(corpus: Pick<Corpus, 'site' | 'settings' | 'byId'>): Names {
  const author = slugify(corpus.site.body) || 'samorzad';
  const kept = new WeakMap<Version, EIds>();
  const work = (document: LegalDocument): string => {
    const { element, name } = rootOf(document);
    return `/akn/pl/${element}/${name}/${author}/${slugify(document.id.replaceAll('/', ' ')) || 'dokument'}`;
  };
  const eIds = (version: Version): EIds => {
    const known = kept.get(version) ?? eIdsOf(version.units);
    kept.set(version, known);
    return known;
  };
  const wordingsOf = (other: LinkedWork, id: Version['id'] | null): readonly Version[] => [
    ...other.versions.filter((version) => version.id === id),
    versionOn(other, corpus.settings.buildDate),
    ...other.versions,
  ];
  return {
    work,
    eIds,
    expression: (document, { id }) => `${work(document)}/pol@${id === 'bez-daty' ? '' : id}`,
    provision(document, provision, version = null) {
      const other = corpus.byId.get(document);
      if (other === undefined) return null;
      const eId =
        provision === null
          ? undefined
          : wordingsOf(other, version)
              .map((one) => eIds(one).get(provision))
              .find((one) => one !== undefined);
      return `${work(other.document)}${eId === undefined ? '' : `#${eId}`}`;
    },
  };
}
