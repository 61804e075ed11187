import type { Excerpt } from '../diagnostics/excerpt.ts';
import { workIdOf } from '../model/kinds.ts';
import type { Citation, Corpus, Diagnostic, LinkedWork, UnappliedChange } from '../types.ts';

interface EditorialFault {
  readonly diagnostic: Diagnostic;
  readonly excerpt: Excerpt;
}

interface EditorialFile {
  readonly file: string;
  /** The document of the file, where its page exists. */
  readonly work: LinkedWork | null;
  readonly faults: readonly EditorialFault[];
}

interface EditorialChange {
  readonly work: LinkedWork;
  readonly change: UnappliedChange;
  /** The act that orders it. */
  readonly act: LinkedWork | null;
}

interface EditorialCitation {
  readonly work: LinkedWork;
  readonly citation: Citation;
}

/** What an editor has to deal with: faults by file, drafts, changes not applied, citations that lead nowhere. */
export interface EditorialView {
  readonly files: readonly EditorialFile[];
  readonly drafts: readonly LinkedWork[];
  readonly unapplied: readonly EditorialChange[];
  readonly broken: readonly EditorialCitation[];
  readonly unknown: readonly EditorialCitation[];
}

/** `excerpts` are the words of each message of the corpus, in its order. */
export function editorialView(corpus: Corpus, excerpts: readonly Excerpt[]): EditorialView {
  const byFile = Map.groupBy(
    corpus.diagnostics.map((diagnostic, index) => ({
      diagnostic,
      excerpt: excerpts[index] ?? { before: '', fault: '', after: '' },
    })),
    ({ diagnostic }) => diagnostic.file,
  );
  const citations = corpus.works.flatMap((work) =>
    corpus.citations.of(work, work.versions.at(-1) ?? work.versions[0]).map((citation) => ({ work, citation })),
  );
  return {
    files: [...byFile].map(([file, faults]) => ({ file, faults, work: corpus.byId.get(workIdOf(file)) ?? null })),
    drafts: corpus.works.filter(({ status }) => status === 'draft'),
    unapplied: corpus.works.flatMap((work) => unappliedOf(work, corpus)),
    broken: citations.filter(({ citation }) => citation.status === 'broken'),
    unknown: citations.filter(({ citation }) => citation.status === 'unknown'),
  };
}

/** A change not applied is listed once, although every later wording has it. */
function unappliedOf(work: LinkedWork, corpus: Corpus): EditorialChange[] {
  const changes = new Map<string, UnappliedChange>();
  for (const change of work.versions.flatMap(({ unapplied }) => unapplied)) {
    changes.set(`${change.document} ${change.provision ?? ''} ${change.text}`, change);
  }
  return [...changes.values()].map((change) => ({ work, change, act: corpus.byId.get(change.document) ?? null }));
}
