import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../types.ts';
import type { YearEvent } from '../../views/year-event.ts';
import { htmlOf } from '../elements.ts';
import { barChart } from './bar-chart.ts';
import { columnChart } from './column-chart.ts';
import { ribbon } from './ribbon.ts';
import { timelineChart } from './timeline-chart.ts';

const drawn = (picture: Element, className: string): Element[] =>
  picture.children.filter(
    (child): child is Element => child.type === 'element' && (child.properties['className'] as string[]).includes(className),
  );
const numberOf = (node: Element, name: string): number => Number(node.properties[name]);
const wordsOf = (picture: Element, className: string): string[] =>
  drawn(picture, className).map(({ children }) => children.map((child) => ('value' in child ? child.value : '')).join(''));

describe('a chart of bars', () => {
  const chart = barChart(
    [
      { label: 'Sport', value: 100, text: '100 zł', outline: 200 },
      { label: 'Pomoc <społeczna> & zdrowie', value: 50, text: '50 zł' },
    ],
    'Wydatki "2026"',
  );

  it('has bars as long as their values, on one scale with the outlines', () => {
    const [first = 0, second = 0] = drawn(chart, 'chart-bar').map((bar) => numberOf(bar, 'width'));
    const [outline = 0] = drawn(chart, 'chart-outline').map((bar) => numberOf(bar, 'width'));
    expect(first / second).toBeCloseTo(2, 1);
    expect(outline / first).toBeCloseTo(2, 1);
  });

  it('says in words what it shows, and no name breaks out of it', () => {
    expect(chart.properties['ariaLabel']).toBe('Wydatki "2026"');
    expect(htmlOf(chart)).toContain('>Pomoc &lt;społeczna> &amp; zdrowie<');
    expect(wordsOf(chart, 'chart-number')).toEqual(['100 zł', '50 zł']);
  });
});

describe('a chart of years', () => {
  const column = (year: number, value: number, extra = 0) => ({ year, value, extra, text: String(value + extra) });

  it('leaves the place of a year without a value empty', () => {
    const [a = 0, b = 0, c = 0] = drawn(columnChart([column(2020, 1), column(2021, 1), column(2023, 1)], ''), 'chart-bar').map(
      (bar) => numberOf(bar, 'x'),
    );
    expect((c - b) / (b - a)).toBeCloseTo(2, 1);
  });

  it('draws the second part of a value on top of the first', () => {
    const chart = columnChart([column(2020, 10, 5)], '');
    const [bar] = drawn(chart, 'chart-bar');
    const [extra] = drawn(chart, 'chart-outline');
    if (bar === undefined || extra === undefined) expect.fail('a part is missing');
    expect(numberOf(extra, 'y') + numberOf(extra, 'height')).toBeCloseTo(numberOf(bar, 'y'), 1);
    expect(numberOf(bar, 'height') / numberOf(extra, 'height')).toBeCloseTo(2, 1);
  });

  it('names the first and the last of many years, and not all between', () => {
    const years = Array.from({ length: 40 }, (_, index) => column(1990 + index, 1));
    const named = wordsOf(columnChart(years, ''), 'chart-label').map(Number);
    expect([named[0], named.at(-1)]).toEqual([1990, 2029]);
    expect(named.length).toBeLessThan(20);
  });
});

describe('the picture of a year', () => {
  const event = (from: string, to: string): YearEvent =>
    ({ from, to, title: 'Konkurs', detail: null, links: [], state: 'coming' }) as unknown as YearEvent;
  const events = [event('2026-01-10', '2026-01-10'), event('2026-03-01', '2026-05-31')];

  it('has a point for a day, a bar for a span and their days in words', () => {
    const chart = timelineChart(events, '2026-02-01' as IsoDate, 'Program 2026');
    expect(drawn(chart, 'chart-point').map(({ tagName }) => tagName)).toEqual(['circle', 'rect']);
    expect(htmlOf(chart)).toContain('Konkurs, 10.01.2026');
    expect(drawn(chart, 'chart-today')).toHaveLength(1);
  });

  it('has no line of today where the day lies outside', () => {
    expect(drawn(timelineChart(events, '2035-02-01' as IsoDate, 'Program 2026'), 'chart-today')).toEqual([]);
  });
});

describe('the ribbon of money', () => {
  const row = (from: number, width: number, isRest = false) => ({ label: '', text: '', from, width, isRest });

  it('is a part for each task, the rest last', () => {
    const parts = ribbon([row(0, 60), row(60, 40, true)])?.children as Element[];
    expect(parts.map(({ properties }) => properties['className'])).toEqual([['band-1'], ['band-rest']]);
  });

  it('is not drawn where it would be one part', () => {
    expect(ribbon([row(0, 100)])).toBeNull();
    expect(ribbon([row(0, 100), row(100, 0)])).toBeNull();
  });
});
