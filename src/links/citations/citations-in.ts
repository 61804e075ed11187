import type { ActMention, JournalMention } from '../../grammar/citations/mentions.ts';
import type { Citation, Unit } from '../../types.ts';
import { openedAmendment } from './amendments.ts';
import { chainGroup } from './chain-group.ts';
import { citedAct, external, type CitingText } from './citing-text.ts';
import { readAmendingChains, readPlainChains } from './read-chains.ts';
import { addTarget, type Amendment, type Reading } from './reading.ts';
import { journalAddress } from './statutes.ts';
import { wayTo } from './steps.ts';
import { unitText } from './unit-text.ts';

/** An act named as a whole: a citation where a number or a day names it. */
function readAct(mention: ActMention, reading: Reading): void {
  const { text, citing, amendment } = reading;
  const { numbers, start, end } = mention;
  if (numbers.length === 0 && mention.date === null) return;
  const several = numbers.length > 1;
  for (const [index, number] of (numbers.length === 0 ? [null] : numbers).entries()) {
    const cited = citedAct(mention, number?.number ?? null, text, citing, amendment?.cited ?? null);
    const span = { start: index === 0 ? start : (number?.start ?? start), end: several ? (number?.end ?? end) : end };
    addTarget(reading, span, cited, []);
    citing.last.set(mention.type, cited);
  }
}

function readJournal(mention: JournalMention, reading: Reading): void {
  const act = reading.text.mentions.findLast((other): other is ActMention => other.kind === 'act' && other.end <= mention.start);
  addTarget(reading, mention, external(journalAddress(mention, act?.date ?? reading.citing.day)), []);
}

function readUnit(unit: Unit, path: readonly Unit[], inherited: Amendment | null, citing: CitingText, found: Citation[]): void {
  const text = unitText(unit);
  const reading: Reading = { unit, own: wayTo([...path, unit]), text, citing, amendment: inherited, found };
  const opened = inherited === null ? openedAmendment(unit, citing) : null;
  let index = 0;
  while (index < text.mentions.length) {
    const mention = text.mentions[index];
    if (mention === undefined) break;
    if (opened !== null && mention.start >= opened.from) reading.amendment ??= opened.amendment;
    if (mention.kind === 'units') {
      const group = chainGroup(index, reading);
      if (reading.amendment === null) readPlainChains(group, reading);
      else readAmendingChains(group, reading, reading.amendment);
      index += Math.max(1, group.chains.length);
      continue;
    }
    if (mention.kind === 'act') readAct(mention, reading);
    else readJournal(mention, reading);
    index++;
  }
  const below = reading.amendment ?? opened?.amendment ?? null;
  for (const child of unit.children) readUnit(child, [...path, unit], below, citing, found);
}

/** All citations of a wording, in order of the text (offsets within each provision). Headings are not read: they name, they don't cite. */
export function citationsIn(citing: CitingText): Citation[] {
  const found: Citation[] = [];
  for (const unit of citing.version.units) readUnit(unit, [], null, citing, found);
  return found;
}
