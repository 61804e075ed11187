import { encode } from 'fast-png';
import { IDENTITY, multiply, type Matrix } from './matrix.ts';
import type { OperatorList } from './page-drawing.ts';

/** Pixels of a page's picture as pdf.js decodes them. */
interface DecodedPicture {
  readonly width: number;
  readonly height: number;
  /** Bits of black and white, or bytes of red, green, blue and perhaps opacity. */
  readonly kind: number;
  readonly data?: Uint8Array | Uint8ClampedArray;
}

/** Where pdf.js keeps the decoded pictures of a page; those of several pages are named „g_…” and kept together. */
interface PictureStore {
  readonly objs: { get(name: string, take: (picture: unknown) => void): unknown };
  readonly commonObjs: { get(name: string, take: (picture: unknown) => void): unknown };
}

const BLACK_AND_WHITE = 1;
/** Bytes of a pixel by kind. */
const CHANNELS: Readonly<Record<number, 3 | 4>> = { 2: 3, 3: 4 };

const isDecoded = (picture: unknown): picture is DecodedPicture =>
  typeof picture === 'object' && picture !== null && 'width' in picture && 'height' in picture && 'kind' in picture;

/** A decoded picture as a PNG file; `null` for one whose pixels are not there or not of a known kind. */
function pngOf({ width, height, kind, data }: DecodedPicture): Uint8Array | null {
  if (data === undefined || width < 1 || height < 1) return null;
  if (kind === BLACK_AND_WHITE) {
    const length = Math.ceil(width / 8) * height;
    return data.length < length ? null : encode({ width, height, depth: 1, channels: 1, data: data.slice(0, length) });
  }
  const channels = CHANNELS[kind];
  if (channels === undefined || data.length !== width * height * channels) return null;
  return encode({ width, height, depth: 8, channels, data });
}

/** A picture where a page paints it: `bytes` is its PNG file, `null` where it can't be taken out; in points from the left and the bottom. */
export interface PlacedPicture {
  readonly bytes: Uint8Array | null;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The place of the unit square under a transformation, where PDF paints pictures. */
function placeOf([a, b, c, d, , f]: Matrix): Omit<PlacedPicture, 'bytes'> {
  return { top: f + Math.max(0, b) + Math.max(0, d), width: Math.abs(a) + Math.abs(c), height: Math.abs(b) + Math.abs(d) };
}

/** The pictures that a page paints, in order; those that are too large to be decoded have no operator and are not among them. */
export async function pagePictures(
  page: PictureStore,
  { fnArray, argsArray }: OperatorList,
  ops: Readonly<Record<string, number>>,
): Promise<PlacedPicture[]> {
  const found: PlacedPicture[] = [];
  let matrix = IDENTITY;
  const saved: Matrix[] = [];
  for (const [index, operator] of fnArray.entries()) {
    const args: readonly unknown[] = Array.isArray(argsArray[index]) ? argsArray[index] : [];
    const [first] = args;
    if (operator === ops['save']) saved.push(matrix);
    else if (operator === ops['restore']) matrix = saved.pop() ?? IDENTITY;
    else if (operator === ops['transform']) matrix = multiply(matrix, args as unknown as Matrix);
    else if (operator === ops['paintFormXObjectBegin']) {
      saved.push(matrix);
      if (Array.isArray(first)) matrix = multiply(matrix, first as unknown as Matrix);
    } else if (operator === ops['paintFormXObjectEnd']) matrix = saved.pop() ?? IDENTITY;
    else if (operator === ops['paintInlineImageXObject'])
      found.push({ ...placeOf(matrix), bytes: isDecoded(first) ? pngOf(first) : null });
    else if (
      (operator === ops['paintImageXObject'] || operator === ops['paintImageXObjectRepeat']) &&
      typeof first === 'string'
    ) {
      const store = first.startsWith('g_') ? page.commonObjs : page.objs;
      const picture = await new Promise<unknown>((take) => store.get(first, take));
      found.push({ ...placeOf(matrix), bytes: isDecoded(picture) ? pngOf(picture) : null });
    }
  }
  return found;
}
