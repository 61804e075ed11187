/** Colours that a town may set. */
export const TOKENS = [
  'paper',
  'surface',
  'ink',
  'ink-soft',
  'rule',
  'accent',
  'accent-strong',
  'accent-surface',
  'focus',
  'mark',
  'good-ink',
  'good-surface',
  'warning-ink',
  'warning-surface',
] as const;

export type ColourToken = (typeof TOKENS)[number];
/** Colours as `#rrggbb`. */
export type Palette = Readonly<Record<ColourToken, string>>;
