/** Competitions of offers and the standing offers beside them, as front matter states them. */
import type { IsoDate } from './identity.ts';

/** `competition`: otwarty konkurs ofert (art. 13) · `small-grant`: mały grant (art. 19a) · `local-initiative`: inicjatywa lokalna (art. 19b). The last two are standing offers. */
export type CompetitionMode = 'competition' | 'small-grant' | 'local-initiative';

/**
 * What a competition has come to on a day. `closed`: a standing offer that takes no more offers · `unknown`: the stated days do not
 * tell.
 */
export type CompetitionState = 'planned' | 'open' | 'judging' | 'decided' | 'cancelled' | 'closed' | 'unknown';

/** A sum as the front matter has it: its words, and the sum in grosze, `null` where they are not one sum („do 20 000 zł”). */
export interface StatedAmount {
  readonly words: string;
  readonly grosze: number | null;
}

/** The last moment for offers: a day, and an hour of it („15:30”) where one is stated. */
export interface Deadline {
  readonly day: IsoDate;
  readonly hour: string | null;
}

/** Whom to ask: at least one of these is stated. */
export interface Contact {
  readonly unit: string | null;
  readonly address: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/** A form to fill in: its title and its address (a path in the content folder, or a web address). */
interface CompetitionForm {
  readonly title: string;
  readonly address: string;
}

/** An offer that was chosen: who, for which task, how much. */
export interface CompetitionResult {
  readonly recipient: string;
  readonly task: string | null;
  readonly amount: StatedAmount | null;
}

/** What `konkursy/**` states, and what an act or a news item may state under `konkurs`. Absent keys are `null` or empty. */
export interface Competition {
  readonly mode: CompetitionMode;
  /** Tasks of the programme, by name. */
  readonly tasks: readonly string[];
  /** Items of art. 4 ust. 1 of the statute on public benefit. */
  readonly spheres: readonly string[];
  readonly amount: StatedAmount | null;
  readonly announced: IsoDate | null;
  readonly deadline: Deadline | null;
  readonly realisation: { readonly from: IsoDate | null; readonly to: IsoDate | null };
  /** Where and how offers are handed in. */
  readonly place: string | null;
  /** What an offer must have with it and what the offerer must meet, as the announcement lists it. */
  readonly requirements: readonly string[];
  readonly forms: readonly CompetitionForm[];
  readonly contact: Contact | null;
  readonly committee: readonly string[];
  readonly results: readonly CompetitionResult[];
  /** Last day of the choice, as the announcement gives it (art. 13 ust. 2 pkt 6). */
  readonly resultBy: IsoDate | null;
  readonly decided: IsoDate | null;
  /** `undated`: cancelled on a day that is not stated. */
  readonly cancelled: IsoDate | 'undated' | null;
}
