import { describe, expect, it } from 'vitest';
import { fits, readAffixes } from './affixes.ts';

const rule = (strip: string, ...condition: string[]): Parameters<typeof fits>[0] => ({ strip, ending: '', condition });

describe('suffix rules of a Hunspell dictionary', () => {
  const { rules, reversed } = readAffixes(
    [
      'SET UTF-8',
      'PFX b Y 1',
      'PFX b 0 nie .',
      'SFX N Y 3',
      'SFX N a om [^cj]a',
      'SFX N   0   ów/x   .',
      'SFX N a 0 ia',
      'SFX M Y 1',
      'SFX M a om ka',
      ' SFX X y ego y',
    ].join('\n'),
  );

  it('are read by their flags, with the letters a base must end with, the last first', () => {
    expect([...rules]).toEqual([
      [
        'N',
        [
          { strip: 'a', ending: 'om', condition: ['a', '^cj'] },
          { strip: '', ending: 'ów', condition: [] },
          { strip: 'a', ending: '', condition: ['a', 'i'] },
        ],
      ],
      ['M', [{ strip: 'a', ending: 'om', condition: ['a', 'k'] }]],
    ]);
  });

  it('are found by their endings', () => {
    const shown = [...reversed].map(([ending, replacements]) => [
      ending,
      replacements.map(({ strip, candidates }) => [strip, candidates.map(({ flag }) => flag).join('')]),
    ]);
    expect(shown).toEqual([
      ['om', [['a', 'NM']]],
      ['ów', [['', 'N']]],
      ['', [['a', 'N']]],
    ]);
  });
});

describe('a base', () => {
  it.each([
    ['rada', rule('a', 'a', 'd'), true],
    ['rada', rule('a', 'a', '^cj'), true],
    ['racja', rule('a', 'a', '^cj'), false],
    ['rady', rule('a'), false],
    ['rada', rule('', 'ae', 'bd'), true],
    ['rada', rule('', 'a', 'd', 'a', 'r'), true],
    ['rada', rule('', 'a', 'd', 'a', 'r', 'x'), false],
    ['rada', rule('', 'a', 'd', 'a', 'r', '^x'), false],
    ['rada', rule(''), true],
  ])('„%s” fits the rule %j: %j', (base, suffix, wanted) => {
    expect(fits(suffix, base)).toBe(wanted);
  });
});
