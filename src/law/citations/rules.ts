import { ACT_RULES } from './act-rules.ts';
import type { GrammarRule } from './grammar-rule.ts';
import { JOURNAL_RULES } from './journal-rules.ts';
import { NUMBER_RULES } from './number-rules.ts';
import { UNIT_RULES } from './unit-rules.ts';

const BASIC_RULES: readonly GrammarRule[] = [
  { name: '_', peg: String.raw`[ \t\n\r\u00a0\u2007\u202f]*`, example: ' ', says: 'odstęp albo nic' },
  { name: '__', peg: String.raw`[ \t\n\r\u00a0\u2007\u202f]+`, example: ' ', says: 'odstęp' },
  { name: 'WordPart', peg: String.raw`[0-9A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż]`, example: 'ą', says: 'litera lub cyfra' },
];

/**
 * The grammar of citations in Polish law, rule by rule.
 * Law: „Zasady techniki prawodawczej” (Dz. U. z 2016 r. poz. 283) § 57–59, 155–162; spellings beyond it are those of real acts.
 */
export const CITATION_RULES: readonly GrammarRule[] = [
  ...UNIT_RULES,
  ...NUMBER_RULES,
  ...ACT_RULES,
  ...JOURNAL_RULES,
  ...BASIC_RULES,
];
