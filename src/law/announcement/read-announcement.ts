import { yearOf } from '../dates.ts';
import { oneSpaced } from '../one-spaced.ts';
import { announcementDays, type AnnouncementDays } from './announcement-days.ts';
import { announcementAmount, taskTables, type AnnouncedAmount } from './announcement-money.ts';
import {
  announcementCommittee,
  announcementContact,
  announcementPlace,
  announcementRequirements,
  type AnnouncedContact,
} from './announcement-people.ts';
import { announcementSpheres, announcementTasks } from './announcement-subject.ts';
import type { Said } from './said.ts';
import { statementsOf, type AnnouncementBlock } from './statements.ts';

/** What the announcement of a competition says (art. 13 ust. 2 of the statute on public benefit); `null` where it is silent. */
export interface AnnouncementFacts extends AnnouncementDays {
  readonly tasks: Said<readonly string[]> | null;
  readonly spheres: Said<readonly string[]> | null;
  readonly amount: Said<AnnouncedAmount> | null;
  readonly place: Said<string> | null;
  readonly requirements: Said<readonly string[]> | null;
  readonly contact: Said<AnnouncedContact> | null;
  readonly committee: Said<readonly string[]> | null;
}

/** Reads an announcement. `title`: its title, where that is not among the blocks. Nothing is worked out that its words do not say. */
export function readAnnouncement(blocks: readonly AnnouncementBlock[], title: string): AnnouncementFacts {
  const statements = statementsOf(blocks);
  const headingsOf = (block: number): string =>
    statements.find((statement) => statement.block === block)?.headings.join(' ') ??
    blocks
      .slice(Math.max(0, block - 2), block)
      .map((one) => (one.kind === 'line' ? one.text : ''))
      .join(' ');
  const tables = taskTables(blocks, headingsOf);
  const headings = blocks.flatMap((block, index) =>
    block.kind === 'line' ? [{ words: oneSpaced(block.text).replace(/^(?:[IVXLC]+|\d{1,2})[.)]\s+/u, ''), block: index }] : [],
  );
  const days = announcementDays(statements);
  const { realisation, deadline } = days;
  const last =
    (realisation?.read === 'whole' ? (realisation.value.to ?? realisation.value.from) : null) ??
    (deadline?.read === 'whole' ? deadline.value.day : null);
  return {
    ...days,
    tasks: announcementTasks(statements, tables, headings),
    spheres: announcementSpheres(statements, title),
    amount: announcementAmount(statements, tables, last === null ? null : yearOf(last)),
    place: announcementPlace(statements),
    requirements: announcementRequirements(statements),
    contact: announcementContact(statements),
    committee: announcementCommittee(statements),
  };
}
