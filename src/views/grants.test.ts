import { describe, expect, it } from 'vitest';
import { corpusOf } from '../testing/corpus-of.ts';
import { entryMoney } from './grants.ts';

const programme = (rows: readonly (readonly [string, string])[], sum: string): Readonly<Record<string, string>> => ({
  'programy/2026.md': `---\ntytul: Program współpracy Gminy Próbna na 2026 rok\nrok: 2026\n---\n\n§ 1. Podział środków:\n\n| Zadanie | Kwota (zł) |\n| --- | ---: |\n${rows.map(([name, amount]) => `| ${name} | ${amount} |\n`).join('')}| **Razem** | **${sum}** |\n`,
});

/** The parts of the ribbon of a programme, each as „name from+width”. */
function parts(rows: readonly (readonly [string, string])[], sum: string): string[] | null {
  const corpus = corpusOf(programme(rows, sum));
  const money = entryMoney(corpus.byId.get('programy/2026') ?? expect.fail('programy/2026'), corpus);
  return money === null ? null : money.rows.map(({ label, from, width }) => `${label} ${String(from)}+${String(width)}`);
}

describe('the ribbon of a programme', () => {
  it('divides the whole among the largest tasks and the sum of the others', () => {
    const rows = [
      ['Wypoczynek', '5 000'],
      ['Sport', '50 000'],
      ['Kultura', '20 000'],
      ['Seniorzy', '10 000'],
      ['Zdrowie', '10 000'],
      ['Ekologia', '5 000'],
    ] as const;
    expect(parts(rows, '100 000')).toEqual([
      'Sport 0+50',
      'Kultura 50+20',
      'Seniorzy 70+10',
      'Zdrowie 80+10',
      'Pozostałe (2 zadania) 90+10',
    ]);
  });

  it('is not drawn where an amount was not read or the sum differs from its tasks', () => {
    expect(
      parts(
        [
          ['Sport', '50 000'],
          ['Kultura', 'według potrzeb'],
        ],
        '50 000',
      ),
    ).toBeNull();
    expect(
      parts(
        [
          ['Sport', '50 000'],
          ['Kultura', '20 000'],
        ],
        '90 000',
      ),
    ).toBeNull();
  });
});
