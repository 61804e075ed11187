/** Figures of the statute on public benefit as programmes repeat them. */
import { moneyPhrases } from './money.ts';
import { oneSpaced } from './one-spaced.ts';
import { sentencesOf } from './sentences.ts';
import type { ParameterId } from './statutory-parameters.ts';

export interface StatedFigure {
  readonly id: ParameterId;
  /** Złote, days or per cent. */
  readonly value: number;
  readonly at: number;
  readonly length: number;
}

/** „mały grant”, „z pominięciem otwartego konkursu ofert”, „w trybie art. 19a ustawy” */
export const speaksOfSmallGrants = (text: string): boolean =>
  /art\.? ?19 ?a(?!\p{L})|(?<!\p{L})mał\p{L}+ grant|pominięci\p{L}+ (?:otwartego )?konkursu/iu.test(oneSpaced(text));

/** „w art. 13 ust. 1 ustawy”, „od dnia ukazania się ogłoszenia”, „termin składania ofert” */
export const speaksOfCompetitions = (text: string): boolean =>
  /termin\p{L}* (?:do )?(?:składania|złożenia|przedstawi\p{L}+) ofert|składani\p{L}+ ofert nie może/iu.test(oneSpaced(text));

const DAYS = /(?<![\d.,])(\d{1,3})[\s-]*dni(?:ow\p{L}+)?(?!\p{L})/giu;
const PER_CENT = /(?<![\d.,])(\d{1,3})\s*(?:%|proc\.|procent)/giu;

const found = (text: string, pattern: RegExp, id: ParameterId): StatedFigure[] =>
  [...text.matchAll(pattern)].map((match) => ({ id, value: Number(match[1]), at: match.index, length: match[0].length }));

/** A sum that one organisation may get in a year: „tej samej organizacji w danym roku kalendarzowym”. */
const OF_ORGANISATION =
  /(?<!\p{L})(?:sam(?:a|ej|emu)|jedn(?:a|ej|emu)|każd\p{L}+|dan\p{L}+) (?:organizacj|podmio)|łączn\p{L}+ (?:kwot|wysokoś|sum)|roku kalendarzowym/iu;
/** Words that make a sum a limit. */
const LIMIT = /nie (?:może |mogą )?(?:przekr|być wyższ|wyższ|więcej)|nieprzekracz|(?<!\p{L})do (?:kwoty|wysokości)|maksymaln/iu;

/** Sums of small grants that a text calls limits: of one grant, or of what one organisation may get in a year. */
function limitsOfMoney(text: string): StatedFigure[] {
  const sentences = sentencesOf(text);
  const phrases = moneyPhrases(text);
  return phrases.flatMap(({ at, length, figure }, index): StatedFigure[] => {
    const words = text.slice(at, at + length).replace(/\.$/, '');
    const { from, to } = sentences.find((sentence) => sentence.from <= at && at < sentence.to) ?? { from: 0, to: text.length };
    if (figure === null || !LIMIT.test(oneSpaced(text.slice(from, at) + words))) return [];
    // What was said before the sum ahead of it is about that one.
    const ahead = phrases[index - 1];
    const since = Math.max(from, ahead === undefined ? 0 : ahead.at + ahead.length);
    const after = text.slice(at + length, to).split(/[,;]/u, 1)[0] ?? '';
    const own = [text.slice(since, at), after].some((part) => OF_ORGANISATION.test(oneSpaced(part)));
    return [{ id: own ? 'small-grants-of-organisation' : 'small-grant', value: figure / 100, at, length: words.length }];
  });
}

/** „zadanie trwa nie dłużej niż”, „realizowane w okresie do”: words before a number of days that bound the time of a task. */
const BOUNDS_TASK = /(?<!\p{L})(?:do|ciągu|(?:dłuż|okres|przekracz|trwa|realizowan)\p{L}*)(?: \p{L}+){0,3}$/iu;

/** Figures of small grants in a provision that is about them: the grant, its time, the sum of one organisation, the share of all grants. */
export function smallGrantFigures(text: string): StatedFigure[] {
  const before = ({ at }: StatedFigure): string => oneSpaced(text.slice(0, at));
  const days = found(text, DAYS, 'small-grant-days').filter(
    (figure) => BOUNDS_TASK.test(before(figure)) && /zadani|realiz/iu.test(before(figure)),
  );
  const shares = found(text, PER_CENT, 'small-grants-share').filter((figure) => LIMIT.test(before(figure)));
  return [...limitsOfMoney(text), ...days, ...shares].sort((a, b) => a.at - b.at);
}

/** The term for offers in a competition: „nie może być krótszy niż 21 dni”. */
export const competitionFigures = (text: string): StatedFigure[] =>
  found(text, DAYS, 'competition-days').filter(({ at }) =>
    /(?:krótsz\p{L}+ niż|mniej\p{L}* niż|co najmniej|minimum)$/iu.test(oneSpaced(text.slice(0, at))),
  );
