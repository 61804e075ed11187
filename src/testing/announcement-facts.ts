import { readAnnouncement, type AnnouncementFacts } from '../law/announcement/read-announcement.ts';
import type { Said } from '../law/announcement/said.ts';
import type { AnnouncementBlock } from '../law/announcement/statements.ts';

/** Lines of an announcement, one a line of the text: `# ` begins a heading, `|` a row of a table. */
const blocksOf = (text: string): AnnouncementBlock[] => {
  const blocks: AnnouncementBlock[] = [];
  let rows: string[][] = [];
  const closeTable = (): void => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows });
    rows = [];
  };
  for (const line of text.trim().split('\n')) {
    if (line.startsWith('|')) {
      rows.push(
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
      continue;
    }
    closeTable();
    if (line.trim() !== '') blocks.push({ kind: 'line', text: line.replace(/^# /, ''), isHeading: line.startsWith('# ') });
  }
  closeTable();
  return blocks;
};

/** What is read of an announcement. */
export const factsIn = (text: string, title = ''): AnnouncementFacts => readAnnouncement(blocksOf(text), title);

/** The values that were read whole; words in brackets where only in part. */
export const shownFacts = (facts: AnnouncementFacts): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(facts as unknown as Record<string, Said<unknown> | null>).flatMap(([key, fact]) =>
      fact === null ? [] : [[key, fact.read === 'whole' ? fact.value : [fact.words]]],
    ),
  );
