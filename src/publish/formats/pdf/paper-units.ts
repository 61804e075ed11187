import { keepTogether } from '../../../law/non-breaking.ts';
import type { Unit } from '../../../types.ts';
import { hasNotes, isNoted, lengthOf, withoutNotes, type PaperBlock, type PaperInline } from './paper-shapes.ts';

const HEADED: ReadonlySet<string> = new Set(['zal', 'dzial', 'rozdz', 'oddz', 'par', 'art']);

const isHeaded = ({ kind, heading, label }: Unit): boolean =>
  (HEADED.has(kind) && (heading !== null || label !== '')) || (kind === 'text' && heading !== null);

const isSection = ({ kind }: Unit): boolean => kind === 'par' || kind === 'art';

/** A § without a title: its number stands beside its text. */
const isBare = (unit: Unit): boolean => isSection(unit) && isHeaded(unit) && unit.heading === null;

const isChapter = (unit: Unit): boolean => (!isSection(unit) && unit.heading !== null) || unit.children.some(isChapter);

/** Size of the letters of the text, in points; widths of numbers in parts of it. */
const LETTERS = 10.5;

/** Place for a number of so many characters and the space after it, in parts of the size of letters. */
const placeOf = (labels: readonly string[]): number => Math.max(...labels.map(({ length }) => length)) * 0.5 + 0.8;

/** Numbers of § are no wider than that: „Art. 123a.”. */
const WIDEST_NUMBER = 10;

/** A paragraph of more characters may go over two pages. */
const SHORT = 1200;

/** Whether a block is a short paragraph with footnotes. */
const isShortNoted = (block: PaperBlock | undefined): boolean => block?.b === 'p' && lengthOf(block) < SHORT && hasNotes(block);

const bareLabels = (units: readonly Unit[]): string[] =>
  units.flatMap((unit) => [...(isBare(unit) ? [unit.label] : []), ...bareLabels(unit.children)]);

/** Writes the own words of units where so many points are left of them, and titles. */
interface UnitWords {
  readonly blocks: (unit: Unit, indent: number) => PaperBlock[];
  readonly phrase: (heading: NonNullable<Unit['heading']>) => PaperInline[];
}

/** Units as blocks: chapters and § as headings, smaller numbered ones as lists, as the structure of a PDF wants them. */
export function unitBlocks(units: readonly Unit[], { blocks: own, phrase }: UnitWords): PaperBlock[] {
  // A list of bare § below each chapter would be longer than it helps.
  const hasChapters = units.some(isChapter);
  const numbers = bareLabels(units).filter(({ length }) => length <= WIDEST_NUMBER);
  const beside = numbers.length === 0 ? 0 : placeOf(numbers);

  const headOf = ({ id, kind, label, heading }: Unit, level: number): PaperBlock => {
    const title = heading === null ? [] : phrase(heading);
    return {
      b: 'head',
      level: Math.min(level, 6),
      id,
      listed: title.length > 0 || !hasChapters,
      look: kind === 'zal' ? 'attachment' : kind === 'par' || kind === 'art' || kind === 'text' ? 'unit' : 'chapter',
      number: label === '' ? [] : [keepTogether(label)],
      c: title,
      short: isNoted(title) ? withoutNotes(title) : null,
    };
  };

  function write(all: readonly Unit[], level: number, indent: number): PaperBlock[] {
    const written: PaperBlock[] = [];
    let run: Unit[] = [];
    const endRun = (): void => {
      if (run.length > 0) {
        const labels = run.map(({ label }) => label);
        const inner = indent + placeOf(labels) * LETTERS;
        const items = run.map((unit) => ({
          id: unit.id,
          c: [...own(unit, inner), ...write(unit.children, level, inner)],
        }));
        written.push({ b: 'units', labels, place: placeOf(labels), items });
      }
      run = [];
    };
    for (const unit of all) {
      if (!isHeaded(unit) && unit.label !== '') {
        run.push(unit);
        continue;
      }
      endRun();
      if (isBare(unit) && unit.label.length <= WIDEST_NUMBER) {
        const inner = indent + beside * LETTERS;
        const c = [...own(unit, inner), ...write(unit.children, level + 1, inner)];
        written.push({
          b: 'beside',
          id: unit.id,
          level: Math.min(level, 6),
          label: keepTogether(unit.label),
          listed: !hasChapters,
          place: beside,
          keep: isShortNoted(c[0]),
          c,
        });
        continue;
      }
      written.push(isHeaded(unit) ? headOf(unit, level) : { b: 'anchor', id: unit.id });
      written.push(...own(unit, indent), ...write(unit.children, isHeaded(unit) ? level + 1 : level, indent));
    }
    endRun();
    return written;
  }
  return write(units, 1, 0);
}
