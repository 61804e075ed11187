import { isThanks } from '../law/consultation-words.ts';
import { daysBetween, longDate } from '../law/dates.ts';
import { consultationResult, type ConsultationResult } from '../model/consultation-result.ts';
import { CONSULTATION } from '../strings/visitor.ts';
import type { Corpus, Fact, LinkedWork } from '../types.ts';
import { howToSend } from './programme-year.ts';
import { allUnits } from '../model/all-units.ts';

export interface ConsultationView {
  readonly state: 'soon' | 'open' | 'closed';
  readonly sentence: string;
  /** The provision that explains how to send remarks, while they may be sent. */
  readonly howToSend: string | null;
  /** How it ended, as the text states it; `null` where it states no end. */
  readonly result: Fact<ConsultationResult>;
  readonly thanks: boolean;
}

/** What a visitor asks of a consultation: whether and how remarks can be sent, what others said, what was decided. */
export function consultationView(work: LinkedWork, corpus: Corpus): ConsultationView | null {
  const { document } = work;
  if (document.kind !== 'consultation') return null;
  const { from, to, units } = document;
  const today = corpus.settings.buildDate;
  const result = consultationResult(document.title, units);
  const state = today < from ? 'soon' : today > to ? 'closed' : 'open';
  const sentences = {
    soon: CONSULTATION.soon(longDate(from), longDate(to)),
    open: CONSULTATION.open(daysBetween(today, to), longDate(to)),
    closed: CONSULTATION.closed(longDate(to)),
  };
  return {
    state,
    sentence: sentences[state].replace(/r\.\./g, 'r.'),
    howToSend: state === 'closed' ? null : howToSend(work),
    result,
    thanks: allUnits(units).some(({ text }) => isThanks(text)),
  };
}
