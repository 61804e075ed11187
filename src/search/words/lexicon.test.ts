import { beforeAll, describe, expect, it } from 'vitest';
import { fold } from '../../law/fold.ts';
import { readDictionary } from '../../content/read-dictionary.ts';
import { openDictionary } from '../../law/dictionary/dictionary.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { lexiconFiles } from './lexicon-files.ts';
import { analyseWords } from './word-analysis.ts';

/** Words of a text with how often each stands in it. */
const counts = (text: string): Map<string, number> => {
  const words = new Map<string, number>();
  for (const word of text.split(' ')) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
};

let lexiconOf: (text: string) => Lexicon = () => ({ words: [], absent: [], lemmasOf: () => [] });
beforeAll(() => {
  const analysis = analyseWords(openDictionary(readDictionary()), new Map());
  lexiconOf = (text) => buildLexicon(counts(text), analysis);
});

describe('buildLexicon', () => {
  it('reads an ambiguous word as the other words of the texts suggest', () => {
    expect(lexiconOf('lata lat latach roku roku rok rokiem').lemmasOf('lata')).toEqual(['rok']);
    expect(lexiconOf('mieście miasta miasto').lemmasOf('mieście')).toEqual(['miasto']);
  });

  it('keeps both readings where nothing decides', () => {
    expect(lexiconOf('gmin').lemmasOf('gmin')).toContain('gmina');
  });

  it('lists whole words that only begin others, so that they find nothing', () => {
    expect(lexiconOf('zebrali').absent).toContain('zebra');
    expect(lexiconOf('zebrali zebra').absent).not.toContain('zebra');
  });
});

describe('lexiconFiles', () => {
  it('puts every form into the shard its first letters lead to', () => {
    const lexicon = lexiconOf('człowiek ludzie dotacja miasto mieście pumptracku regrantingu organizacje organizować');
    const { shards, endings } = lexiconFiles(lexicon);
    const table = endings.split('\n').map((line) => line.split(','));
    for (const { lemma, forms } of lexicon.words) {
      for (const form of forms) {
        const folded = fold(form);
        const start = [6, 5, 4, 3, 2, 1].map((length) => folded.slice(0, length)).find((one) => shards.has(one)) ?? '';
        const rows = (shards.get(start) ?? '').split('\n').map((line) => line.split('|'));
        const found = rows.some(([base = '', stem = '', ends = '']) => {
          const list = ends.startsWith('#') ? (table[Number.parseInt(ends.slice(1), 36)] ?? []) : ends.split(',');
          return (
            (base.startsWith('+') ? stem + base.slice(1) : base) === lemma &&
            list.includes(form.slice(stem.length)) &&
            form.startsWith(stem)
          );
        });
        expect(found, `${lemma}: ${form} in ${start}`).toBe(true);
      }
    }
  });
});
