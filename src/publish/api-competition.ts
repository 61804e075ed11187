import { addressIn } from '../html/publish-links.ts';
import type { Corpus, LinkedWork, StatedAmount } from '../types.ts';
import { competitionEntry } from '../views/competitions.ts';
import type { ApiCompetition } from './competitions-shapes.ts';

const zloty = (amount: StatedAmount | null): ApiCompetition['amount'] =>
  amount === null ? null : amount.grosze === null ? { read: 'partly', words: amount.words } : amount.grosze / 100;

/** What the competition of a document states of itself; `null` where it announces none. */
export function apiCompetition(work: LinkedWork, corpus: Corpus): ApiCompetition | null {
  const entry = competitionEntry(work, corpus);
  if (entry === null) return null;
  const { competition, state, programme, daysLeft, results } = entry;
  const { addresses, settings } = corpus;
  const surroundings = { work, addresses, basePath: settings.basePath };
  return {
    mode: competition.mode,
    state,
    programme: programme?.document.id ?? null,
    tasks: [...competition.tasks],
    spheres: [...competition.spheres],
    amount: zloty(competition.amount),
    announced: competition.announced,
    deadline: competition.deadline,
    daysLeft,
    realisation: competition.realisation,
    place: competition.place,
    requirements: [...competition.requirements],
    forms: competition.forms.map(({ title, address }) => ({ title, url: addressIn(address, surroundings) })),
    contact: competition.contact,
    committee: [...competition.committee],
    results: results.map(({ recipient, task, amount }) => ({ recipient, task, amount: zloty(amount) })),
    resultBy: competition.resultBy,
    decided: competition.decided,
    cancelled:
      competition.cancelled === null ? null : { date: competition.cancelled === 'undated' ? null : competition.cancelled },
  };
}
