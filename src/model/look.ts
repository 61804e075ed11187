/** The colours of a site: what a town may set in `serwis.yaml`, what follows from it, and which pairs must be readable together. */

import { type Palette, type ColourToken } from '../types/look.ts';

type Stated = Readonly<Partial<Record<ColourToken, string>>>;

/** The same values as in `src/site/styles/tokens.css`; a test compares them. */
export const DEFAULT_LIGHT: Palette = {
  paper: '#fdfcf9',
  surface: '#f3f1ea',
  ink: '#1c2126',
  'ink-soft': '#4d555e',
  rule: '#d5d1c6',
  accent: '#0f4c5c',
  'accent-strong': '#093743',
  'accent-surface': '#e3eef0',
  focus: '#b3420b',
  mark: '#fff1b8',
  'good-ink': '#14532d',
  'good-surface': '#e6f3ea',
  'warning-ink': '#6b3d05',
  'warning-surface': '#fdf1dc',
};

export const DEFAULT_DARK: Palette = {
  paper: '#14181c',
  surface: '#1e2429',
  ink: '#e9e6df',
  'ink-soft': '#b3b8bd',
  rule: '#3a424a',
  accent: '#8fd0df',
  'accent-strong': '#b9e4ee',
  'accent-surface': '#1b333a',
  focus: '#ffb27a',
  mark: '#5a4a0c',
  'good-ink': '#a6e3bd',
  'good-surface': '#17301f',
  'warning-ink': '#f5cf92',
  'warning-surface': '#37290f',
};

const channels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** A colour between two, `share` of the second in it. */
function mix(first: string, second: string, share: number): string {
  const [a, b] = [channels(first), channels(second)];
  return `#${a
    .map((value, index) =>
      Math.round(value + ((b[index] ?? 0) - value) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1–21 (WCAG 2.2). */
export function contrast(first: string, second: string): number {
  const [light = 0, dark = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** An accent for dark mode: the town's accent, lightened until its contrast is sufficient. */
function lightened(accent: string, paper: string): string {
  for (let share = 0; share < 1; share += 0.05) {
    const candidate = mix(accent, '#ffffff', share);
    if (contrast(candidate, paper) >= 7) return candidate;
  }
  return '#ffffff';
}

/** The accents derived from a stated one. */
const withAccents = (stated: Stated, defaults: Palette, stronger: string): Stated => {
  if (stated.accent === undefined) return stated;
  return {
    'accent-strong': mix(stated.accent, stronger, 0.3),
    'accent-surface': mix(stated.paper ?? defaults.paper, stated.accent, 0.1),
    ...stated,
  };
};

/** All colours of a site from those a town has set. */
export function resolvePalettes(light: Stated, dark: Stated): { light: Palette; dark: Palette } {
  const darkPaper = dark.paper ?? DEFAULT_DARK.paper;
  const darkStated =
    light.accent === undefined || dark.accent !== undefined ? dark : { ...dark, accent: lightened(light.accent, darkPaper) };
  return {
    light: { ...DEFAULT_LIGHT, ...withAccents(light, DEFAULT_LIGHT, '#000000') },
    dark: { ...DEFAULT_DARK, ...withAccents(darkStated, DEFAULT_DARK, '#ffffff') },
  };
}

/** Pairs that stand together on some page, and the least contrast WCAG 2.2 AA allows: 4.5 for text, 3 for marks of focus. */
export const READ_TOGETHER: readonly (readonly [ColourToken, ColourToken, number])[] = [
  ['ink', 'paper', 4.5],
  ['ink', 'surface', 4.5],
  ['ink', 'mark', 4.5],
  ['ink', 'accent-surface', 4.5],
  ['ink-soft', 'paper', 4.5],
  ['ink-soft', 'surface', 4.5],
  ['ink-soft', 'accent-surface', 4.5],
  ['accent', 'paper', 4.5],
  ['accent', 'surface', 4.5],
  ['accent', 'accent-surface', 4.5],
  ['accent-strong', 'paper', 4.5],
  ['accent-strong', 'accent-surface', 4.5],
  ['good-ink', 'good-surface', 4.5],
  ['good-ink', 'paper', 4.5],
  ['warning-ink', 'warning-surface', 4.5],
  ['warning-ink', 'paper', 4.5],
  ['accent', 'good-surface', 4.5],
  ['accent', 'warning-surface', 4.5],
  ['focus', 'paper', 3],
  ['focus', 'surface', 3],
];

export interface WeakPair {
  readonly foreground: ColourToken;
  readonly background: ColourToken;
  readonly ratio: number;
  readonly wanted: number;
}

/** Pairs of a palette that can't be read well enough. */
export const weakPairs = (palette: Palette): WeakPair[] =>
  READ_TOGETHER.map(([foreground, background, wanted]) => ({
    foreground,
    background,
    wanted,
    ratio: contrast(palette[foreground], palette[background]),
  })).filter(({ ratio, wanted }) => ratio < wanted);
