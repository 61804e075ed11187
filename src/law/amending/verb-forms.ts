import { isWord } from './spelling.ts';
import type { FormulaToken } from './tokens.ts';

/** A verb of the formulas („uchyla” of „uchyla się”) with its other forms: infinitive, stem of the verbal noun, stem of the participle. */
type VerbForms = readonly [present: string, infinitive: string, noun: string, participle: string];

const VERBS: readonly VerbForms[] = [
  ['uchyla', 'uchylić', 'uchyleni', 'uchylon'],
  ['skreśla', 'skreślić', 'skreśleni', 'skreślon'],
  ['wykreśla', 'wykreślić', 'wykreśleni', 'wykreślon'],
  ['usuwa', 'usunąć', 'usunięci', 'usunięt'],
  ['dodaje', 'dodać', 'dodani', 'dodan'],
  ['dopisuje', 'dopisać', 'dopisani', 'dopisan'],
  ['wstawia', 'wstawić', 'wstawieni', 'wstawion'],
  ['wpisuje', 'wpisać', 'wpisani', 'wpisan'],
  ['wprowadza', 'wprowadzić', 'wprowadzeni', 'wprowadzon'],
  ['zastępuje', 'zastąpić', 'zastąpieni', 'zastąpion'],
  ['zmienia', 'zmienić', 'zmian', 'zmienion'],
  ['nadaje', 'nadać', 'nadani', 'nadan'],
  ['oznacza', 'oznaczyć', 'oznaczeni', 'oznaczon'],
];

const PRESENT = new Set(VERBS.map(([present]) => present));
const INFINITIVES = new Map(VERBS.map(([present, infinitive]) => [infinitive, present]));
const CONNECTS = 'i|oraz|a|,';

/** „uchyleniu”, „zmiana” → the verb; „zmianie ulega” has its own formula. */
function ofNoun(token: FormulaToken | undefined): string | null {
  return VERBS.find(([, , noun]) => isWord(token, `${noun}(?:e|u|em|a|ie|ę|ą)`))?.[0] ?? null;
}

/** „uchylony”, „skreślone” → the verb. */
function ofParticiple(token: FormulaToken | undefined): string | null {
  return VERBS.find(([, , , participle]) => isWord(token, `${participle}[yaeio]`))?.[0] ?? null;
}

const IS = 'zostaj[eą]|zostani[eą]|zostaną';
const UNDERGOES = 'ulega(?:ją)?';

/** The verb that one or two tokens stand for, and how many they are. */
function verbAt(tokens: readonly FormulaToken[], index: number, reflexive: boolean): { verb: string; length: number } | null {
  const [before, token, next, second] = [tokens[index - 1], tokens[index], tokens[index + 1], tokens[index + 2]];
  if (token?.type !== 'word') return null;
  // „należy skreślić”
  const ought = token.value === 'należy' ? INFINITIVES.get(next?.value ?? '') : undefined;
  if (ought !== undefined) return { verb: ought, length: 2 };
  const infinitive = INFINITIVES.get(token.value);
  if (infinitive !== undefined) return { verb: infinitive, length: 1 };
  if (isWord(token, `${IS}|${UNDERGOES}`)) {
    const verb = isWord(token, IS) ? ofParticiple(next) : ofNoun(next);
    return verb === null || verb === 'zmienia' ? null : { verb, length: 2 };
  }
  const passive = isWord(next, IS) ? ofParticiple(token) : isWord(next, UNDERGOES) ? ofNoun(token) : null;
  if (passive !== null) return passive === 'zmienia' ? null : { verb: passive, length: 2 };
  // „zmiany polegające na: 1) uchyleniu § 4”, „poprzez nadanie mu brzmienia”.
  const noun = index === 0 || isWord(before, 'na|poprzez|przez') ? ofNoun(token) : null;
  if (noun !== null && !isWord(next, UNDERGOES)) return { verb: noun, length: 1 };
  // „skreśla się pkt 3 i dodaje pkt 4”: one „się” for both verbs.
  const elided =
    reflexive && PRESENT.has(token.value) && isWord(before, CONNECTS) && ![next, second].some((other) => isWord(other, 'się'));
  return elided ? { verb: token.value, length: 1 } : null;
}

/**
 * Tokens of a formula with its verbs as the grammar reads them: „zostaje uchylony”, „uchylić”, „ulega uchyleniu” are „uchyla się”. The
 * places of the tokens in the text stay.
 */
export function withVerbForms(tokens: readonly FormulaToken[]): readonly FormulaToken[] {
  const result: FormulaToken[] = [];
  let reflexive = false;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    const found = verbAt(tokens, index, reflexive);
    if (found === null) {
      result.push(token);
      reflexive ||= token.value === 'się';
      continue;
    }
    const to = tokens[index + found.length - 1]?.to ?? token.to;
    result.push(
      { ...token, value: found.verb, raw: found.verb, to },
      { ...token, value: 'się', raw: 'się', from: to, to, capital: false },
    );
    reflexive = true;
    index += found.length - 1;
  }
  return result;
}
