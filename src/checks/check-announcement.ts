import type { LineIndex } from '../diagnostics/line-index.ts';
import type { Report } from '../diagnostics/reporter.ts';
import { readAnnouncement } from '../law/announcement/read-announcement.ts';
import type { Said } from '../law/announcement/said.ts';
import type { AnnouncementBlock } from '../law/announcement/statements.ts';
import { allUnits } from '../model/all-units.ts';
import { plainText, textNodes } from '../model/plain-text.ts';
import type { Competition, LegalDocument, Unit } from '../types.ts';

interface PlacedBlock {
  readonly block: AnnouncementBlock;
  /** Offset of its first character in the file. */
  readonly at: number;
}

type Content = Unit['content'][number];

const placeOf = (nodes: readonly (Content | NonNullable<Unit['heading']>[number])[], otherwise: number): number => {
  const data = textNodes(nodes)[0]?.node.data as { readonly at?: number } | undefined;
  return data?.at ?? otherwise;
};

/** The paragraphs and tables of a text, in order, each with its place. */
const blocksOf = (units: readonly Unit[]): PlacedBlock[] =>
  allUnits(units).flatMap((unit): PlacedBlock[] => {
    const heading = unit.heading === null ? '' : plainText(unit.heading);
    return [
      ...(heading === ''
        ? []
        : [{ block: { kind: 'line' as const, text: `${unit.label} ${heading}`, isHeading: true }, at: unit.at }]),
      ...unit.content.map((node, index): PlacedBlock => {
        const at = placeOf([node], unit.at);
        if (node.type === 'table') {
          return {
            block: { kind: 'table', rows: node.children.map((row) => row.children.map((cell) => plainText([cell]))) },
            at,
          };
        }
        const label = index === 0 && heading === '' ? `${unit.label} ` : '';
        return { block: { kind: 'line', text: `${label}${plainText([node])}`, isHeading: false }, at };
      }),
    ];
  });

/** Keys that a page says are not read where they are not stated. */
const isStated: Readonly<Record<string, (competition: Competition) => boolean>> = {
  zadania: ({ tasks, spheres }) => tasks.length > 0 || spheres.length > 0,
  kwota: ({ amount }) => amount !== null,
  ogloszono: ({ announced }) => announced !== null,
  termin: ({ deadline }) => deadline !== null,
  realizacja: ({ realisation }) => realisation.from !== null || realisation.to !== null,
  miejsce: ({ place }) => place !== null,
};

/**
 * Reports, at its line, what the text of an announcement says and no key states: the page would say that it is not read. Returns the keys
 * that were reported.
 */
export function checkAnnouncement(
  { units, title }: LegalDocument,
  competition: Competition,
  lines: LineIndex,
  report: Report,
): ReadonlySet<string> {
  const told = new Set<string>();
  if (competition.mode !== 'competition' || Object.values(isStated).every((states) => states(competition))) return told;
  const blocks = blocksOf(units);
  const facts = readAnnouncement(
    blocks.map(({ block }) => block),
    title,
  );
  const said: Readonly<Record<string, Said<unknown> | null>> = {
    zadania: facts.tasks ?? facts.spheres,
    kwota: facts.amount,
    ogloszono: facts.announced,
    termin: facts.deadline,
    realizacja: facts.realisation,
    miejsce: facts.place,
  };
  for (const [key, fact] of Object.entries(said)) {
    if (fact === null || isStated[key]?.(competition) === true) continue;
    told.add(key);
    report('konkurs-nieodczytane', lines.place(blocks[fact.block]?.at ?? 0, 1), fact.words, key);
  }
  return told;
}
