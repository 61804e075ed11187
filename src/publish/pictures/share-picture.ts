import { join } from 'node:path';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { escapeHtml } from '../../html/escape-html.ts';
import type { Palette } from '../../types/look.ts';
import { PICTURE_SIZE, type SharePicture } from '../../views/pictures.ts';

/**
 * The fonts of one weight, made by `npm run fonts`; Polish letters are in a file of their own. Only one weight at a time: a letter that
 * the first file lacks is taken from any other, of whatever weight.
 */
const fontsOf = (weight: 400 | 700): NonNullable<ResvgRenderOptions['font']> => ({
  loadSystemFonts: false,
  fontFiles: ['latin', 'latin-ext'].map((part) => join(import.meta.dirname, `public-sans-${part}-${String(weight)}.ttf`)),
});

const PADDING = 72;
const BAND = 28;
const LINE_HEIGHT = 1.15;
const WIDTH = PICTURE_SIZE.width - 2 * PADDING;
const SUBTITLE_SIZE = 36;

interface Type {
  readonly size: number;
  readonly weight: 400 | 700;
}

const textSvg = (words: string, { size, weight }: Type, y: number, colour: string): string =>
  `<text x="${String(PADDING)}" y="${String(y)}" font-family="Public Sans" font-size="${String(size)}" font-weight="${String(weight)}" fill="${colour}">${escapeHtml(words)}</text>`;

const svg = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${String(PICTURE_SIZE.width)}" height="${String(PICTURE_SIZE.height)}">${content}</svg>`;

const drawn = (content: string, { weight }: Type): Resvg => new Resvg(svg(content), { font: fontsOf(weight) });

/** How wide words are drawn, in pixels. */
const widthOf = (words: string, type: Type): number => drawn(textSvg(words, type, 100, '#000'), type).getBBox()?.width ?? 0;

/** Texts of one weight as a picture that lies over another. */
const layer = (texts: readonly string[], type: Type): string =>
  `<image width="${String(PICTURE_SIZE.width)}" height="${String(PICTURE_SIZE.height)}" href="data:image/png;base64,${drawn(texts.join(''), type).render().asPng().toString('base64')}"/>`;

/** Parts text into lines that fit the picture, between words. */
function linesOf(text: string, type: Type): string[] {
  const space = widthOf('n n', type) - widthOf('nn', type);
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const word of text.split(/\s+/u)) {
    const own = widthOf(word, type);
    if (line !== '' && width + space + own > WIDTH) {
      lines.push(line);
      [line, width] = ['', 0];
    }
    width += (line === '' ? 0 : space) + own;
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line];
}

/** The title of a page on the town's colours, as a PNG of 1200 × 630. */
export function drawSharePicture({ title, subtitle }: SharePicture, palette: Palette): Buffer {
  const heading: Type = { size: title.length > 60 ? 56 : 76, weight: 700 };
  const caption: Type = { size: SUBTITLE_SIZE, weight: 400 };
  const { width, height } = PICTURE_SIZE;
  const titleLines = linesOf(title, heading).map((line, index) =>
    textSvg(line, heading, BAND + PADDING + heading.size * (0.93 + index * LINE_HEIGHT), palette.ink),
  );
  const captionLines = linesOf(subtitle, caption);
  const under = captionLines.map((line, index) =>
    textSvg(
      line,
      caption,
      height - PADDING - SUBTITLE_SIZE * (0.25 + (captionLines.length - 1 - index) * LINE_HEIGHT),
      palette['ink-soft'],
    ),
  );
  const ground = `<rect width="${String(width)}" height="${String(height)}" fill="${palette.paper}"/><rect width="${String(width)}" height="${String(BAND)}" fill="${palette.accent}"/>`;
  return new Resvg(svg(ground + layer(titleLines, heading) + layer(under, caption)), { font: { loadSystemFonts: false } })
    .render()
    .asPng();
}
