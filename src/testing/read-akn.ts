import { SaxesParser } from 'saxes';

/** A unit as a file of Akoma Ntoso has it; the shape of provisions in the data files. */
export interface AknUnit {
  readonly id: string;
  readonly eId: string;
  readonly label: string;
  readonly heading: string | null;
  readonly parent: string | null;
  readonly text: string;
  readonly repealed: boolean;
}

interface Draft {
  readonly id: string;
  readonly eId: string;
  readonly parent: string | null;
  readonly repealed: boolean;
  label: string;
  heading: string | null;
  text: string;
}

const UNITS: ReadonlySet<string> = new Set(
  'title chapter subchapter article section subsection point indent alinea hcontainer attachment container wrapUp'.split(' '),
);
const BLOCKS: ReadonlySet<string> = new Set('p td th tr table item blockList blockContainer'.split(' '));

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Reads the units of a file back: the elements with a `wId`, each with its own words. Footnotes and metadata are no words of a unit, nor
 * are numbers that only count items.
 */
export function readAkn(file: string): AknUnit[] {
  const parser = new SaxesParser({});
  const units: Draft[] = [];
  const open: (Draft | null)[] = [];
  /** What the words met now belong to. */
  const path: { readonly name: string; readonly counted: boolean }[] = [];
  const current = (): Draft | null => open.findLast((unit) => unit !== null) ?? null;
  const inside = (name: string): boolean => path.some((one) => one.name === name);
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const { wId, eId = '', title } = attributes as Readonly<Record<string, string | undefined>>;
    path.push({ name, counted: attributes['class'] === 'liczona' });
    if (wId !== undefined && UNITS.has(name)) {
      const unit: Draft = {
        id: wId,
        eId,
        parent: current()?.id ?? null,
        repealed: attributes['status'] === 'removed',
        label: name === 'wrapUp' ? (title ?? '') : '',
        heading: null,
        text: '',
      };
      units.push(unit);
      open.push(unit);
      return;
    }
    open.push(null);
    const unit = current();
    if (unit === null) return;
    if (name === 'heading') unit.heading = '';
    if (name === 'eol') add(' ');
    if (BLOCKS.has(name) && !inside('authorialNote')) unit.text += ' ';
    if (name === 'img') add(title ?? '');
  });
  function add(text: string): void {
    const unit = current();
    if (unit === null || inside('authorialNote') || inside('meta') || path.some(({ counted }) => counted)) return;
    if (inside('item') || path.at(-1)?.name !== 'num') {
      if (unit.heading !== null && inside('heading')) unit.heading += text;
      else unit.text += text;
    } else unit.label += text;
  }
  parser.on('text', add);
  parser.on('closetag', ({ name }) => {
    if (name === 'num' && inside('item')) add(' ');
    path.pop();
    const unit = current();
    if (unit !== null && BLOCKS.has(name) && !inside('authorialNote')) unit.text += ' ';
    open.pop();
  });
  parser.write(file).close();
  return units.map((unit) => ({
    ...unit,
    heading: unit.heading === null ? null : folded(unit.heading),
    text: folded(unit.text),
  }));
}
