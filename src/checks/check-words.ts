import type { LineIndex } from '../diagnostics/line-index.ts';
import type { Report } from '../diagnostics/reporter.ts';
import { personalNumbers, type PersonalNumber } from '../law/personal-data.ts';
import { unfilledPlaces } from '../law/unfilled.ts';
import type { KindRule } from '../model/kinds.ts';
import { rawText, textNodes } from '../model/plain-text.ts';
import type { Unit } from '../types.ts';

const NAMES: Readonly<Record<PersonalNumber['what'], string>> = {
  PESEL: 'numer PESEL',
  account: 'numer rachunku bankowego',
  mobile: 'numer telefonu komórkowego',
};

/** Numbers by which people can be known, in a text that is about to be published; `unwanted` are those that its kind may not give. */
export function checkPersonalData(
  text: string,
  bodyStart: number,
  unwanted: KindRule['unwantedNumbers'],
  lines: LineIndex,
  report: Report,
): void {
  for (const { what, at, length } of personalNumbers(text.slice(bodyStart))) {
    if (unwanted.includes(what)) report('dane-osobowe', lines.place(bodyStart + at, length), NAMES[what]);
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
