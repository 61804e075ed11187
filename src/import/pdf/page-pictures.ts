import { encode } from 'fast-png';
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

/**
 * The pictures that a page paints, in order, each once, as PNG files; `null` for each that can't be taken out. `painted`: how many times
 * the page paints any; those that are too large to be decoded are painted and have no operator.
 */
export async function pagePictures(
  page: PictureStore,
  { fnArray, argsArray }: OperatorList,
  ops: Readonly<Record<string, number>>,
  painted: number,
): Promise<(Uint8Array | null)[]> {
  const found: (Uint8Array | null)[] = [];
  const names = new Set<string>();
  let known = 0;
  for (const [index, operator] of fnArray.entries()) {
    const [first] = Array.isArray(argsArray[index]) ? (argsArray[index] as readonly unknown[]) : [];
    if (operator === ops['paintInlineImageXObject']) {
      found.push(isDecoded(first) ? pngOf(first) : null);
      known++;
    }
    if ((operator !== ops['paintImageXObject'] && operator !== ops['paintImageXObjectRepeat']) || typeof first !== 'string')
      continue;
    known++;
    if (names.has(first)) continue;
    names.add(first);
    const store = first.startsWith('g_') ? page.commonObjs : page.objs;
    const picture = await new Promise<unknown>((take) => store.get(first, take));
    found.push(isDecoded(picture) ? pngOf(picture) : null);
  }
  return [...found, ...Array.from({ length: Math.max(0, painted - known) }, () => null)];
}
