import type { LineIndex } from '../diagnostics/line-index.ts';
import type { Report } from '../diagnostics/reporter.ts';
import { personalNumbers, type PersonalNumber } from '../law/personal-data.ts';
import { unfilledPlaces } from '../law/unfilled.ts';
import { rawText, textNodes } from '../model/plain-text.ts';
import type { Kind, Unit } from '../types.ts';

const NAMES: Readonly<Record<PersonalNumber['what'], string>> = {
  PESEL: 'numer PESEL',
  account: 'numer rachunku bankowego',
  mobile: 'numer telefonu komórkowego',
};

/** Which numbers don't belong in a text of a kind: pages and news give the office's own account and telephone. */
const UNWANTED: Readonly<Record<Kind, readonly PersonalNumber['what'][]>> = {
  act: ['PESEL', 'account', 'mobile'],
  programme: ['PESEL', 'account', 'mobile'],
  report: ['PESEL', 'account', 'mobile'],
  competition: ['PESEL', 'account'],
  consultation: ['PESEL', 'account'],
  news: ['PESEL'],
  page: ['PESEL'],
};

/** Numbers by which people can be known, in a text that is about to be published. */
export function checkPersonalData(text: string, bodyStart: number, kind: Kind, lines: LineIndex, report: Report): void {
  for (const { what, at, length } of personalNumbers(text.slice(bodyStart))) {
    if (UNWANTED[kind].includes(what)) report('dane-osobowe', lines.place(bodyStart + at, length), NAMES[what]);
  }
}

/** Provisions of the text itself; attachments hold forms, which have lines to be filled in. */
const ownUnits = (units: readonly Unit[]): Unit[] =>
  units.flatMap((unit) => (unit.kind === 'zal' ? [] : [unit, ...ownUnits(unit.children)]));

/** Places of an adopted text that nobody filled in. */
export function checkUnfilled(units: readonly Unit[], lines: LineIndex, report: Report): void {
  for (const unit of ownUnits(units)) {
    for (const node of unit.content) {
      if (node.type !== 'paragraph') continue;
      const nodes = textNodes([node]);
      for (const { at, words } of unfilledPlaces(rawText([node]))) {
        const holding = nodes.findLast(({ start }) => start <= at);
        const offset = (holding?.node.data as { at?: number } | undefined)?.at;
        const place = offset === undefined ? unit.at : offset + at - (holding?.start ?? 0);
        report('miejsce-niewypelnione', lines.place(place, 1), words);
      }
    }
  }
}
