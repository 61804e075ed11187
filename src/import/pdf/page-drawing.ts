import { IDENTITY, multiply, type Matrix } from './matrix.ts';

/** A straight line drawn on a page, level or upright, in points from the left and the bottom. */
export interface Ruling {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** What a page draws beside its words. */
export interface PageDrawing {
  readonly rulings: readonly Ruling[];
  readonly pictures: number;
}

/** Operators of a page and their arguments, as pdf.js lists them. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Lines thinner than this are rulings, also where they are drawn as rectangles. */
const THIN = 3;
const SHORTEST = 8;
/** Beyond this many a page is a drawing, and not a table. */
const MOST_RULINGS = 4000;
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
/** How many numbers follow each command of a path. */
const LENGTHS: Readonly<Record<number, number>> = { [MOVE]: 2, [LINE]: 2, [CURVE]: 6, [QUADRATIC]: 4 };

type Point = readonly [x: number, y: number];

/** The subpaths of a path, each as its points; curves count by their ends. */
function subpaths(data: ArrayLike<number>): Point[][] {
  const found: Point[][] = [];
  for (let index = 0; index < data.length;) {
    const command = data[index] ?? MOVE;
    const length = LENGTHS[command] ?? 0;
    const point: Point = [data[index + length - 1] ?? 0, data[index + length] ?? 0];
    if (command === MOVE) found.push([point]);
    else if (length > 0) found.at(-1)?.push(point);
    else {
      const [first] = found.at(-1) ?? [];
      if (first !== undefined) found.at(-1)?.push(first);
    }
    index += length + 1;
  }
  return found;
}

const boundsOf = (points: readonly Point[]): Ruling => ({
  left: Math.min(...points.map(([x]) => x)),
  right: Math.max(...points.map(([x]) => x)),
  bottom: Math.min(...points.map(([, y]) => y)),
  top: Math.max(...points.map(([, y]) => y)),
});

const isRuling = ({ left, right, bottom, top }: Ruling): boolean =>
  Math.min(right - left, top - bottom) < THIN && Math.max(right - left, top - bottom) >= SHORTEST;

/** The rulings of a path: the path itself where it is thin, else its straight sides. */
function rulingsOf(points: readonly Point[], isFilled: boolean): Ruling[] {
  const whole = boundsOf(points);
  if (isRuling(whole)) return [whole];
  if (isFilled) return [];
  return points.slice(1).flatMap((point, index) => {
    const before = points[index];
    const side = before === undefined ? whole : boundsOf([before, point]);
    return isRuling(side) ? [side] : [];
  });
}

/** The rulings and pictures of a page; where a large picture was left out, only its place is prepared. `ops` are the numbers of the operators by name. */
export function pageDrawing({ fnArray, argsArray }: OperatorList, ops: Readonly<Record<string, number>>): PageDrawing {
  const rulings: Ruling[] = [];
  let pictures = 0;
  let matrix = IDENTITY;
  const saved: Matrix[] = [];
  const isPicture = new Set(Object.keys(ops).flatMap((name) => (/^paint(?:Inline|Solid)?Image/.test(name) ? [ops[name]] : [])));
  const filling = new Set([ops['fill'], ops['eoFill']]);
  fnArray.forEach((operator, index) => {
    const args: unknown = argsArray[index];
    if (operator === ops['save']) saved.push(matrix);
    else if (operator === ops['restore']) {
      matrix = saved.pop() ?? IDENTITY;
      if (fnArray[index - 1] === ops['transform']) pictures++;
    } else if (operator === ops['transform']) matrix = multiply(matrix, args as Matrix);
    else if (isPicture.has(operator)) pictures++;
    else if (operator === ops['constructPath'] && Array.isArray(args) && rulings.length < MOST_RULINGS) {
      const [painting, parts] = args as [number, readonly (ArrayLike<number> | null)[]];
      // A path that only bounds what is painted draws nothing.
      if (painting === ops['endPath']) return;
      for (const points of parts.flatMap((part) => (part === null ? [] : subpaths(part)))) {
        const placed = points.map(([x, y]): Point => {
          const [a, b, c, d, e, f] = matrix;
          return [a * x + c * y + e, b * x + d * y + f];
        });
        rulings.push(...rulingsOf(placed, filling.has(painting)));
      }
    }
  });
  return { rulings, pictures };
}
