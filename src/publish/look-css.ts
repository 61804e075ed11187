import { TOKENS, type Palette } from '../types/look.ts';
import { DEFAULT_DARK, DEFAULT_LIGHT } from '../model/look.ts';
import type { Site } from '../types.ts';

const declarations = (palette: Palette, defaults: Palette): string =>
  TOKENS.filter((token) => palette[token] !== defaults[token])
    .map((token) => `--${token}:${palette[token]};`)
    .join('');

/** CSS that sets the colours in which a town's look differs from `tokens.css`; empty where none does. */
export function lookCss({ light, dark }: Site['look']): string {
  const [day, night] = [declarations(light, DEFAULT_LIGHT), declarations(dark, DEFAULT_DARK)];
  return (
    (day === '' ? '' : `\n:root{${day}}\n`) +
    // Dark mode repeats its colours: the light ones set here would otherwise apply to it.
    (day === '' && night === ''
      ? ''
      : `@media (prefers-color-scheme: dark){:root{${TOKENS.map((token) => `--${token}:${dark[token]};`).join('')}}}\n`)
  );
}
