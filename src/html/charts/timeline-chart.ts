import type { Element } from 'hast';
import { scaleLinear } from 'd3-scale';
import { s } from 'hastscript';
import { shortDate } from '../../law/dates.ts';
import { pictureSpan, type YearEvent } from '../../views/year-event.ts';
import { YEAR } from '../../strings/visitor.ts';
import type { IsoDate } from '../../types.ts';
import { line, picture, tenths, words } from './svg.ts';

const WIDTH = 960;
const ROW = 30;
const TOP = 34;
/** Height of a bar; it fits the text in it, which is larger on a small screen. */
const BAR = 22;

const dayNumber = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** First days of the months between two days; of every third or twelfth month in long spans. */
function months(from: IsoDate, to: IsoDate): IsoDate[] {
  const count = (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  const step = count > 60 ? 12 : 3;
  const found: IsoDate[] = [];
  for (let index = 0; index <= count; index++) {
    const month = Number(from.slice(5, 7)) + index;
    if ((month - 1) % step !== 0) continue;
    const year = Number(from.slice(0, 4)) + Math.floor((month - 1) / 12);
    const day = `${String(year)}-${String(((month - 1) % 12) + 1).padStart(2, '0')}-01` as IsoDate;
    if (day >= from && day <= to) found.push(day);
  }
  return found;
}

const when = ({ from, to }: YearEvent): string => (from === to ? shortDate(from) : `${shortDate(from)}–${shortDate(to)}`);

/** A point for a single day, a bar for a span. */
const mark = ({ from, to, state }: YearEvent, y: number, left: number, right: number): Element =>
  from === to
    ? s(`circle.chart-point.chart-${state}`, { cx: tenths(left), cy: tenths(y), r: 7 })
    : s(`rect.chart-point.chart-${state}`, {
        x: tenths(left),
        y: tenths(y - BAR / 2),
        width: tenths(Math.max(8, right - left)),
        height: BAR,
        rx: 4,
      });

/** The year of a programme on an axis of days: a row a step, spans as bars, single days as points, a line for the day of the build. */
export function timelineChart(events: readonly YearEvent[], today: IsoDate, title: string): Element {
  const [first, last] = pictureSpan(events);
  const x = scaleLinear([dayNumber(first), dayNumber(last)], [8, WIDTH - 8]);
  const at = (date: IsoDate): number => x(dayNumber(date));
  const height = TOP + events.length * ROW + 6;
  const grid = months(first, last).flatMap((day) => [
    line('chart-grid', [tenths(at(day)), 20], [tenths(at(day)), height]),
    words('chart-label', tenths(at(day) + 3), 14, `${day.slice(5, 7)}.${day.slice(0, 4)}`),
  ]);
  const rows = events.flatMap((event, index) => {
    const y = TOP + index * ROW + ROW / 2;
    const [left, right] = [at(event.from), at(event.to)];
    const before = right > WIDTH * 0.6 && left > WIDTH * 0.4;
    const inside = right - left > WIDTH * 0.35;
    const [place, anchor] = before ? [left - 12, 'end'] : [inside ? left + 8 : right + 14, 'start'];
    const className = `chart-label${inside && !before ? '.chart-inside' : ''}`;
    return [
      mark(event, y, left, right),
      words(className, tenths(place), tenths(y + 5.5), `${event.title}, ${when(event)}`, anchor),
    ];
  });
  const atEnd = at(today) > WIDTH * 0.9;
  const now =
    today < first || today > last
      ? []
      : [
          line('chart-today', [tenths(at(today)), 20], [tenths(at(today)), height]),
          words('chart-number', tenths(at(today) + (atEnd ? -5 : 5)), TOP - 2, YEAR.today, atEnd ? 'end' : 'start'),
        ];
  return picture('timeline-picture', [WIDTH, height], YEAR.picture(title), ...grid, ...now, ...rows);
}
