/** What a portal knows of the towns it gathers. Addresses are whole and lead to the town's own site. */
import type { ApiAmount } from '../publish/tasks-shapes.ts';
import type { Character, IsoDate, Settings } from '../types.ts';

/** A town as `portal.yaml` names it. */
export interface TownEntry {
  /** Part of its address on the portal, unique. */
  readonly slug: string;
  readonly name: string;
  /** Address of its site with a slash at the end; `null` where its own data files must tell it. */
  readonly address: string | null;
  /** Folder of its built site; `null` where it is gathered by address. */
  readonly folder: string | null;
  readonly inhabitants: number | null;
}

export interface PortalPlan {
  readonly name: string;
  readonly description: string | null;
  readonly towns: readonly TownEntry[];
}

/** Something of a town that could not be gathered, in Polish: what, and why. */
export interface Missing {
  readonly what: string;
  readonly reason: string;
}

export interface TownProvision {
  readonly id: string;
  readonly unit: string;
  readonly label: string;
  readonly heading: string | null;
  readonly parent: string | null;
  readonly text: string;
  readonly repealed: boolean;
}

/** What a town's list says of a document. */
export interface TownCard {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** What lists call it; the title where the api has no other. */
  readonly name: string;
  readonly number: string | null;
  readonly date: IsoDate | null;
  /** In the words of the api; a newer one may have others. */
  readonly status: string;
  readonly url: string;
}

/** A document with the wording that its town shows as the current one. */
export interface TownDocument extends TownCard {
  readonly character: Character;
  readonly partlyVoid: boolean;
  /** Whether it changes other acts, and so rules nothing itself. */
  readonly amends: boolean;
  /** Address of the page of this wording, which never changes. */
  readonly wordingUrl: string;
  readonly provisions: readonly TownProvision[];
}

export interface TownTask {
  readonly programme: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly task: string;
  readonly spheres: readonly string[];
  readonly planned: ApiAmount;
}

export interface TownFunds {
  readonly programme: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly stated: ApiAmount;
  readonly computed: number | null;
  /** Words about money that the town's site did not work out. */
  readonly unread: readonly string[];
}

export interface TownCompetition {
  readonly document: string;
  readonly title: string;
  readonly character: Character;
  readonly url: string;
  readonly mode: string;
  readonly state: string;
  readonly spheres: readonly string[];
  readonly amount: ApiAmount;
  readonly announced: IsoDate | null;
  readonly deadline: { readonly day: IsoDate; readonly hour: string | null } | null;
}

/** A town whose list of documents was gathered. */
export interface GatheredTown {
  readonly entry: TownEntry;
  readonly state: 'whole' | 'partly';
  /** Address of its site. */
  readonly address: string;
  readonly site: string;
  readonly publisher: string;
  readonly licence: string | null;
  /** Version of its api; `null` where it states none. */
  readonly apiVersion: string | null;
  /** Day on which its site was built. */
  readonly built: IsoDate;
  readonly cards: readonly TownCard[];
  /** Number of documents whose text was gathered. */
  readonly texts: number;
  /** Characters of the documents whose text was gathered, by id. */
  readonly characters: ReadonlyMap<string, Character>;
  /** `null` where they were not gathered, which is not the same as none. */
  readonly funds: { readonly plans: readonly TownFunds[]; readonly tasks: readonly TownTask[] } | null;
  readonly competitions: readonly TownCompetition[] | null;
  readonly missing: readonly Missing[];
}

/** A town of which nothing was gathered. */
interface FailedTown {
  readonly entry: TownEntry;
  readonly state: 'failed';
  readonly reason: string;
}

export type Town = GatheredTown | FailedTown;

export const isGathered = (town: Town): town is GatheredTown => town.state !== 'failed';

/** A provision among those of other towns. */
export interface SimilarProvision {
  readonly town: TownEntry;
  readonly document: Pick<TownDocument, 'id' | 'kind' | 'title' | 'name' | 'date' | 'status' | 'character'>;
  /** „§ 5 ust. 2”; empty for unnumbered text. */
  readonly name: string;
  readonly heading: string;
  /** Its opening. */
  readonly text: string;
  /** Whether that is all of it. */
  readonly isWhole: boolean;
  /** Address of the provision in its dated wording. */
  readonly url: string;
  /** Likeness to the first of the group, 0 to 1. */
  readonly likeness: number;
  /** Other documents of the town that have it much the same. */
  readonly alsoIn: readonly { readonly title: string; readonly url: string }[];
}

/** Provisions of several towns on one matter; the first is the one the others are measured by. */
export interface SimilarGroup {
  readonly id: string;
  readonly title: string;
  readonly provisions: readonly SimilarProvision[];
}

/** All that the pages and files of a portal are made of. */
export interface Portal {
  readonly plan: PortalPlan;
  readonly settings: Settings;
  /** Day of gathering. */
  readonly day: IsoDate;
  /** In the order of `portal.yaml`. */
  readonly towns: readonly Town[];
  readonly groups: readonly SimilarGroup[];
  /** Provisions that repeat the statute alone and were left out of the groups. */
  readonly statutory: number;
  /** Provisions in no group that were not compared with all that have words in common with them. */
  readonly cut: number;
}
