import { SaxesParser } from 'saxes';
import { FILE_START, reporter } from '../diagnostics/reporter.ts';
import type { Diagnostic, SourceFile } from '../types.ts';

/** Elements that are shown as they stand in the file, or hold such. */
const DRAWN = new Set(
  (
    'svg g defs symbol use path rect circle ellipse line polyline polygon linearGradient radialGradient stop pattern clipPath mask marker ' +
    'style title desc metadata'
  ).split(' '),
);
/** What programs for drawing write for themselves. */
const SILENT = /^(?:sodipodi|inkscape|rdf|cc|dc|i|x|serif):/;

interface Drawing {
  readonly root: string;
  readonly elements: ReadonlySet<string>;
}

/** Names of the elements of a drawing; `null` for text that is no XML. Entities of the file's own are not unfolded. */
function elementsOf(text: string): Drawing | null {
  const elements = new Set<string>();
  let root = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    if (root === '') root = name;
    elements.add(name.replace(/^svg:/, ''));
  });
  try {
    parser.write(text).close();
    return { root: root.replace(/^svg:/, ''), elements };
  } catch {
    return null;
  }
}

/** Whether a logo can be drawn; what it shows only in part is reported. */
export function isDrawable({ path, text }: SourceFile, diagnostics: Diagnostic[]): boolean {
  const report = reporter(path, diagnostics);
  const drawing = elementsOf(text);
  if (drawing?.root !== 'svg') {
    report('logo-nieczytelne', FILE_START);
    return false;
  }
  const left = [...drawing.elements].filter((name) => !DRAWN.has(name) && !SILENT.test(name));
  if (left.length > 0) report('logo-w-czesci', FILE_START, left.join(', '));
  return true;
}
