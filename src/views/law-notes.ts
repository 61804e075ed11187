import { longDate } from '../law/dates.ts';
import { parameterText, type StatutoryParameter } from '../law/statutory-parameters.ts';
import { lawFigures, lawInstead } from '../model/law-figures.ts';
import { versionOn } from '../model/version-on.ts';
import { LAW_NOTES } from '../strings/visitor.ts';
import type { Corpus, LinkedWork, UnitId } from '../types.ts';

/** A figure of a text that is no longer the statute's. */
export interface LawNote {
  readonly provision: UnitId;
  /** The figure as the text has it. */
  readonly words: string;
  readonly text: string;
}

const noteText = (law: StatutoryParameter): string => {
  const since = law.from === null ? LAW_NOTES.now : LAW_NOTES.since(longDate(law.from));
  return law.value === null
    ? LAW_NOTES.noLimit(since, law.provision, law.source)
    : LAW_NOTES.other(since, law.provision, parameterText(law), law.source);
};

/** Where an act or a programme prints figures of the statute on public benefit that are others on the day of the build. */
export function lawNotes(work: LinkedWork, corpus: Corpus): LawNote[] {
  const { kind } = work.document;
  if (kind !== 'act' && kind !== 'programme') return [];
  const { buildDate } = corpus.settings;
  return lawFigures(versionOn(work, buildDate).units).flatMap((figure): LawNote[] => {
    const law = lawInstead(figure, buildDate);
    return law === null ? [] : [{ provision: figure.place.unit, words: figure.words, text: noteText(law) }];
  });
}
