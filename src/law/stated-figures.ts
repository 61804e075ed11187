/** Figures of the statute on public benefit as programmes repeat them. */
import { moneyPhrases } from './money.ts';
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
  /art\.?\s*19\s?a(?!\p{L})|(?<!\p{L})mał\p{L}{1,3}\s+grant|pominięci\p{L}+\s+(?:otwartego\s+)?konkursu/iu.test(text);

/** „w art. 13 ust. 1 ustawy”, „od dnia ukazania się ogłoszenia”, „termin składania ofert” */
export const speaksOfCompetitions = (text: string): boolean =>
  /termin\p{L}*\s+(?:do\s+)?(?:składania|złożenia|przedstawi\p{L}+)\s+ofert|składani\p{L}+\s+ofert\s+nie\s+może/iu.test(text);

const DAYS = /(?<![\d.,])(\d{1,3})\s*(?:-?\s*dni(?:ow\p{L}+)?)(?!\p{L})/giu;
const PER_CENT = /(?<![\d.,])(\d{1,3})\s*(?:%|proc\.|procent\p{L}*)/giu;

const found = (text: string, pattern: RegExp, id: ParameterId): StatedFigure[] =>
  [...text.matchAll(pattern)].map((match) => ({ id, value: Number(match[1]), at: match.index, length: match[0].length }));

/** A sum that one organisation may get in a year: „tej samej organizacji w danym roku kalendarzowym”. */
const OF_ORGANISATION =
  /(?:t(?:ej|emu)\s+sam\p{L}+|jedn(?:a|ej|emu)|ta\s+sama|każd\p{L}+|dan\p{L}+)\s+(?:organizacj|podmio)|łączn\p{L}+\s+(?:kwot|wysokoś|sum)|w\s+(?:danym\s+)?roku\s+kalendarzowym/iu;
/** Words that make a sum a limit. */
const LIMIT =
  /nie\s+(?:mo(?:że|gą)\s+)?(?:przekracz|przekroczy|być\s+wyższ|więcej)|nieprzekracz|do\s+(?:kwoty|wysokości)|maksymaln|nie\s+wyższ|nie\s+więcej/iu;

/** Sums of small grants that a text calls limits: of one grant, or of what one organisation may get in a year. */
function limitsOfMoney(text: string): StatedFigure[] {
  const sentences = sentencesOf(text);
  const phrases = moneyPhrases(text);
  return phrases.flatMap(({ at, length, figure }, index): StatedFigure[] => {
    const words = text.slice(at, at + length).replace(/\.$/, '');
    const { from, to } = sentences.find((sentence) => sentence.from <= at && at < sentence.to) ?? { from: 0, to: text.length };
    if (figure === null || !LIMIT.test(text.slice(from, at) + words)) return [];
    // What was said before the sum ahead of it is about that one.
    const ahead = phrases[index - 1];
    const since = Math.max(from, ahead === undefined ? 0 : ahead.at + ahead.length);
    const after = text.slice(at + length, to).split(/[,;]/u, 1)[0] ?? '';
    const own = OF_ORGANISATION.test(text.slice(since, at)) || OF_ORGANISATION.test(after);
    return [{ id: own ? 'small-grants-of-organisation' : 'small-grant', value: figure / 100, at, length: words.length }];
  });
}

/** Figures of small grants in a provision that is about them: the grant, its time, the sum of one organisation, the share of all grants. */
export function smallGrantFigures(text: string): StatedFigure[] {
  const days = found(text, DAYS, 'small-grant-days').filter(
    ({ at }) =>
      /(?:dłuż\p{L}+\s+niż|okres\p{L}*|przekracz\p{L}*|do|w\s+ciągu|trwa\p{L}*|realizowan\p{L}*)\s*(?:nie\s+)?(?:\p{L}+\s+){0,2}$/iu.test(
        text.slice(0, at),
      ) && /zadani|realiz/iu.test(text.slice(0, at)),
  );
  const shares = found(text, PER_CENT, 'small-grants-share').filter(({ at }) => LIMIT.test(text.slice(0, at)));
  return [...limitsOfMoney(text), ...days, ...shares].sort((a, b) => a.at - b.at);
}

/** The term for offers in a competition: „nie może być krótszy niż 21 dni”. */
export const competitionFigures = (text: string): StatedFigure[] =>
  found(text, DAYS, 'competition-days').filter(({ at }) =>
    /(?:krótsz\p{L}+\s+niż|mniej\p{L}*\s+niż|co\s+najmniej|minimum)\s*$/iu.test(text.slice(0, at)),
  );
