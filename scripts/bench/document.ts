/** What every generated document is made with: its front matter, its prose, and what it knows of the documents before it. */
import type { Act } from './acts-register.ts';
import { dayOf } from './calendar.ts';
import { Random } from './random.ts';
import { sizeOf } from './provisions.ts';
import type { Writer } from './writer.ts';

export interface GeneratedDocument {
  /** Path below the content folder, without `.md`. */
  readonly id: string;
  readonly text: string;
}

export interface Programme {
  readonly id: string;
  readonly area: string;
  readonly title: string;
  readonly year: number;
  readonly act: Act;
}

/** What a document may refer to: the documents made before it, never those after, so that it is the same in a corpus of any size. */
export interface World {
  readonly seed: number;
  readonly acts: Act[];
  readonly programmes: Programme[];
  /** Programmes adopted whose text is yet to come. */
  readonly adopted: Programme[];
  /** Programmes that await their report. */
  readonly unreported: Programme[];
  /** Last number given out, by series. */
  readonly numbers: Map<string, number>;
}

export const newWorld = (seed: number): World => ({
  seed,
  acts: [],
  programmes: [],
  adopted: [],
  unreported: [],
  numbers: new Map(),
});

export function nextNumber(world: World, series: string): number {
  const number = (world.numbers.get(series) ?? 0) + 1;
  world.numbers.set(series, number);
  return number;
}

export const randomOf = (world: World, index: number): Random => new Random(world.seed, index);

export const randomDay = (random: Random, first: number, last: number): string =>
  dayOf(random.int(first, last), random.int(1, 12), random.int(1, 28));

export const sizeWanted = (random: Random): number => random.int(12_500, 14_700);

type Value = string | number | readonly string[] | null;

/** Words go in quotation marks, days and the like go without. */
const yamlValue = (value: Value): string => {
  if (value === null) return 'null';
  if (typeof value !== 'string') return typeof value === 'number' ? String(value) : `[${value.join(', ')}]`;
  return /^[\w./-]+$|^\{/.test(value) ? value : JSON.stringify(value);
};

/** A content file: front matter without its empty keys, and the paragraphs of the text. */
export function file(keys: Readonly<Record<string, Value>>, lines: readonly string[]): string {
  const front = Object.entries(keys).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0));
  return ['---', ...front.map(([key, value]) => `${key}: ${yamlValue(value)}`), '---', '', `${lines.join('\n\n')}\n`].join('\n');
}

/** Paragraphs of prose until they take up the bytes wanted. */
export function prose(writer: Writer, templates: readonly string[], bytes: number): string[] {
  const lines: string[] = [];
  while (sizeOf(lines) < bytes - 250) lines.push(writer.paragraph(templates, writer.random.int(3, 5)));
  return lines;
}
