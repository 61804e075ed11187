import { scaleLinear } from 'd3-scale';
import { shortDate } from '../../law/dates.ts';
import { pictureSpan, type YearEvent } from '../../views/year-event.ts';
import { escapeHtml } from '../escape-html.ts';
import { YEAR } from '../../strings/visitor.ts';
import type { IsoDate } from '../../types.ts';

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

/** The year of a programme on an axis of days: a row a step, spans as bars, single days as points, a line for the day of the build. */
export function timelineChart(events: readonly YearEvent[], today: IsoDate, title: string): string {
  const [first, last] = pictureSpan(events);
  const x = scaleLinear([dayNumber(first), dayNumber(last)], [8, WIDTH - 8]);
  const at = (date: IsoDate): number => x(dayNumber(date));
  const height = TOP + events.length * ROW + 6;
  const grid = months(first, last).map(
    (day) =>
      `<line class="chart-grid" x1="${at(day).toFixed(1)}" y1="20" x2="${at(day).toFixed(1)}" y2="${String(height)}"/><text class="chart-label" x="${(at(day) + 3).toFixed(1)}" y="14">${day.slice(5, 7)}.${day.slice(0, 4)}</text>`,
  );
  const rows = events.map((event, index) => {
    const y = TOP + index * ROW + ROW / 2;
    const [left, right] = [at(event.from), at(event.to)];
    const mark =
      event.from === event.to
        ? `<circle class="chart-point chart-${event.state}" cx="${left.toFixed(1)}" cy="${y.toFixed(1)}" r="7"/>`
        : `<rect class="chart-point chart-${event.state}" x="${left.toFixed(1)}" y="${(y - BAR / 2).toFixed(1)}" width="${Math.max(8, right - left).toFixed(1)}" height="${String(BAR)}" rx="4"/>`;
    const before = right > WIDTH * 0.6 && left > WIDTH * 0.4;
    const inside = right - left > WIDTH * 0.35;
    const [place, anchor] = before ? [left - 12, 'end'] : [inside ? left + 8 : right + 14, 'start'];
    return `${mark}<text class="chart-label${inside && !before ? ' chart-inside' : ''}" x="${place.toFixed(1)}" y="${(y + 5.5).toFixed(1)}" text-anchor="${anchor}">${escapeHtml(`${event.title}, ${when(event)}`)}</text>`;
  });
  const atEnd = at(today) > WIDTH * 0.9;
  const line =
    today < first || today > last
      ? ''
      : `<line class="chart-today" x1="${at(today).toFixed(1)}" y1="20" x2="${at(today).toFixed(1)}" y2="${String(height)}"/><text class="chart-number" x="${(at(today) + (atEnd ? -5 : 5)).toFixed(1)}" y="${String(TOP - 2)}" text-anchor="${atEnd ? 'end' : 'start'}">${YEAR.today}</text>`;
  return `<svg class="chart timeline-picture" viewBox="0 0 ${String(WIDTH)} ${String(height)}" width="${String(WIDTH)}" height="${String(height)}" role="img" aria-label="${escapeHtml(YEAR.picture(title))}">${grid.join('')}${line}${rows.join('')}</svg>`;
}
