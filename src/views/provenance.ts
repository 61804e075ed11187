import { longDate } from '../law/dates.ts';
import { keepTogether } from '../law/non-breaking.ts';
import { PROVENANCE } from '../strings/records.ts';
import type { Corpus, IsoDate, LinkedWork, RegisterEntry } from '../types.ts';
import type { ShownFact } from './document-view.ts';

/** A day and where it is from: a key of the front matter, or the history of the file. */
export interface SourcedDay {
  readonly date: IsoDate;
  readonly source: 'key' | 'git';
}

type Histories = Pick<Corpus, 'historyOf'>;

const sourced = (stated: IsoDate | null, committed: IsoDate | undefined): SourcedDay | null => {
  if (stated !== null) return { date: stated, source: 'key' };
  return committed === undefined ? null : { date: committed, source: 'git' };
};

/** The day a document was published in the site: stated, or that of the first commit of its file; `null` where neither is known. */
export const publishedOn = ({ document }: LinkedWork, corpus: Histories): SourcedDay | null =>
  sourced(document.record.published, corpus.historyOf(document.file).at(-1)?.date);

/** The day a document was last changed: stated, the newest of its register, or that of the last commit of its file. */
export function changedOn({ document }: LinkedWork, corpus: Histories): SourcedDay | null {
  const { changed, register, withdrawn } = document.record;
  const days = [...register.map(({ date }) => date), ...(withdrawn === null ? [] : [withdrawn.date])].sort();
  return sourced(changed ?? days.at(-1) ?? null, corpus.historyOf(document.file)[0]?.date);
}

/** The register of changes of a document, newest first, and where it is from; `null` where there is nothing in it. */
export interface RegisterView {
  readonly source: 'key' | 'git';
  readonly entries: readonly RegisterEntry[];
}

const newestFirst = (entries: readonly RegisterEntry[]): RegisterEntry[] =>
  entries.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));

/** Stated changes, else those of the file's history in the words of its commits. */
export function registerOf({ document }: LinkedWork, corpus: Histories): RegisterView | null {
  const { register, withdrawn } = document.record;
  const withdrawal: RegisterEntry[] =
    withdrawn === null ? [] : [{ date: withdrawn.date, text: PROVENANCE.withdrawal(withdrawn.reason), by: null }];
  if (register.length > 0) return { source: 'key', entries: newestFirst([...withdrawal, ...register]) };
  const commits = corpus
    .historyOf(document.file)
    .map(({ date, summary }): RegisterEntry => ({ date, text: summary ?? PROVENANCE.fileChanged, by: null }));
  const entries = newestFirst([...withdrawal, ...commits]);
  if (entries.length === 0) return null;
  return { source: commits.length > 0 ? 'git' : 'key', entries };
}

/** Who produced a document, who answers for it, who published it, and when; what isn't known is left out. */
export function provenanceFacts(work: LinkedWork, corpus: Corpus): ShownFact[] {
  const { document } = work;
  const { producedBy, responsible, produced } = document.record;
  // Of pages that are no document of an office, such as the contact page, only what is stated is said.
  const isTold = ({ source }: SourcedDay): boolean => source === 'key' || document.kind !== 'page';
  const person = (label: string, value: string | null): ShownFact[] =>
    value === null ? [] : [{ label, value: keepTogether(value) }];
  const day = (label: string, found: SourcedDay | null): ShownFact[] =>
    found === null || !isTold(found)
      ? []
      : [
          {
            label: found.source === 'git' ? PROVENANCE.fromHistory(label) : label,
            value: longDate(found.date),
            date: found.date,
          },
        ];
  return [
    ...person(PROVENANCE.producedBy, producedBy),
    ...person(PROVENANCE.responsible, responsible),
    ...person(PROVENANCE.publishedBy, document.publisher),
    ...day(PROVENANCE.produced, produced === null ? null : { date: produced, source: 'key' }),
    ...day(PROVENANCE.published, publishedOn(work, corpus)),
    ...day(PROVENANCE.changed, changedOn(work, corpus)),
  ];
}
