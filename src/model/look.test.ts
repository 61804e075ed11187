import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TOKENS } from '../types/look.ts';
import { contrast, DEFAULT_DARK, DEFAULT_LIGHT, resolvePalettes, weakPairs } from './look.ts';

const styles = (name: string): string => readFileSync(resolve(import.meta.dirname, '..', 'site', 'styles', name), 'utf8');
const coloursOf = (css: string): Record<string, string> =>
  Object.fromEntries([...css.matchAll(/--([a-z-]+): (#[\da-f]{3,6});/g)].map(([, name = '', value = '']) => [name, value]));

describe('the default look', () => {
  it('is the same in the style sheet and in the code', () => {
    const [light = '', dark = ''] = styles('tokens.css').split('@media (prefers-color-scheme: dark)');
    expect(coloursOf(light)).toEqual(DEFAULT_LIGHT);
    expect(coloursOf(dark)).toEqual(DEFAULT_DARK);
  });

  it('reads well, light and dark', () => {
    expect(weakPairs(DEFAULT_LIGHT)).toEqual([]);
    expect(weakPairs(DEFAULT_DARK)).toEqual([]);
  });

  it('reads very well where more contrast is asked for', () => {
    const long = (colour: string): string => (colour.length === 4 ? colour.replace(/[\da-f]/g, '$&$&') : colour);
    const [light = '', dark = ''] = styles('modes.css').split('and (prefers-color-scheme: dark)');
    for (const css of [light, dark.split('@media')[0] ?? '']) {
      const colours = Object.fromEntries(Object.entries(coloursOf(css)).map(([name, value]) => [name, long(value)]));
      for (const ink of ['ink', 'ink-soft', 'accent', 'accent-strong', 'good-ink', 'warning-ink', 'focus']) {
        expect(contrast(colours[ink] ?? '', colours['paper'] ?? ''), ink).toBeGreaterThanOrEqual(7);
      }
    }
  });
});

describe('the look of another town', () => {
  it('follows from one accent and reads well for any that reads well on paper', () => {
    for (const accent of ['#7a1f3d', '#004b87', '#0b5d1e', '#6a1b9a', '#000000', '#5f3b00']) {
      const { light, dark } = resolvePalettes({ accent }, {});
      expect([...weakPairs(light), ...weakPairs(dark)], accent).toEqual([]);
      expect(dark.accent).not.toBe(accent);
    }
  });

  it('keeps what the town says over what would follow', () => {
    const { light, dark } = resolvePalettes({ accent: '#7a1f3d', 'accent-strong': '#111111' }, { accent: '#ffd0e0' });
    expect([light['accent-strong'], dark.accent]).toEqual(['#111111', '#ffd0e0']);
    expect(Object.keys(light).sort()).toEqual([...TOKENS].sort());
  });

  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 2);
  });
});
