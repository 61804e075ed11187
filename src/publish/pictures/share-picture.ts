import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import type { Palette } from '../../types/look.ts';
import { PICTURE_SIZE, type SharePicture } from '../../views/pictures.ts';

/** The fonts of pictures, made by `npm run fonts`; Polish letters are in a file of their own. */
export const pictureFonts = (): Font[] =>
  (['latin', 'latin-ext'] as const).flatMap((part) =>
    ([400, 700] as const).map((weight) => ({
      name: part === 'latin' ? 'Public Sans' : 'Public Sans Ext',
      data: readFileSync(join(import.meta.dirname, `public-sans-${part}-${String(weight)}.ttf`)),
      weight,
      style: 'normal' as const,
    })),
  );

const PADDING = 72;
const BAND = 28;

interface Box {
  readonly type: 'div';
  readonly props: { readonly style: Readonly<Record<string, string | number>>; readonly children: string | readonly Box[] };
}

const box = (style: Readonly<Record<string, string | number>>, children: string | readonly Box[]): Box => ({
  type: 'div',
  props: { style, children },
});

/** The title of a page on the town's colours, as a PNG of 1200 × 630. */
export async function drawSharePicture({ title, subtitle }: SharePicture, palette: Palette, fonts: Font[]): Promise<Buffer> {
  const frame = box(
    {
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'space-between',
      // The size without padding and border.
      width: PICTURE_SIZE.width - 2 * PADDING,
      height: PICTURE_SIZE.height - 2 * PADDING - BAND,
      padding: PADDING,
      backgroundColor: palette.paper,
      borderTop: `${String(BAND)}px solid ${palette.accent}`,
      // Glyphs missing from the first font are taken from the second.
      fontFamily: 'Public Sans, Public Sans Ext',
      color: palette.ink,
    },
    [
      box({ fontSize: title.length > 60 ? 56 : 76, fontWeight: 700, lineHeight: 1.15 }, title),
      box({ fontSize: 36, color: palette['ink-soft'] }, subtitle),
    ],
  );
  const svg = await satori(frame, { ...PICTURE_SIZE, fonts });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
