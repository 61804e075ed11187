import { beforeAll, describe, expect, it } from 'vitest';
import { fold } from '../../law/fold.ts';
import { readDictionary } from '../../content/read-dictionary.ts';
import { openDictionary } from '../../law/dictionary/dictionary.ts';
import { buildLexicon, type IndexLexicon } from './lexicon.ts';
import { cutWords } from './cut-words.ts';
import { lexiconTexts } from './lexicon-texts.ts';
import { fileOf, nameKey, wordKey } from './word-key.ts';
import { analyseWords } from './word-analysis.ts';

/** Words of a text with how often each stands in it. */
const counts = (text: string): Map<string, number> => {
  const words = new Map<string, number>();
  for (const word of text.split(' ')) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
};

let lexiconOf: (text: string) => IndexLexicon = () => ({ words: [], absent: [], lemmasOf: () => [] });
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

describe('lexiconTexts', () => {
  it('puts every form into the file its first letters lead to', () => {
    const lexicon = lexiconOf('człowiek ludzie dotacja miasto mieście pumptracku regrantingu organizacje organizować');
    const words = { lexicon, thesaurus: { concepts: [], outside: [] } };
    const starts = ['', 'do', 'lud', 'miasta', 'miesc', 'o', 'organizo', 'r'];
    const { texts, endings } = lexiconTexts(words, starts);
    const table = endings.split('\n').map((line) => line.split(','));
    for (const { lemma, forms } of lexicon.words) {
      for (const form of forms) {
        const rows = (texts[fileOf(wordKey(form), starts)] ?? '').split('\n').map((line) => line.split('|'));
        const found = rows.some(([base = '', stem = '', ends = '']) => {
          const list = ends.startsWith('#') ? (table[Number.parseInt(ends.slice(1), 36)] ?? []) : ends.split(',');
          return (
            (base.startsWith('+') ? stem + base.slice(1) : base) === lemma &&
            list.includes(form.slice(stem.length)) &&
            form.startsWith(stem)
          );
        });
        expect(found, `${lemma}: ${form}`).toBe(true);
      }
    }
  });
});

describe('cutWords', () => {
  it('cuts where letters change, so that what begins alike stands together', () => {
    const keys = ['2026', 'dom', 'domowy', 'dotacja', 'dotować', 'senior', 'senioralny', 'sport', 'sportowy'];
    const starts = cutWords(keys.map((key) => ({ key: fold(key), cost: 400 })));
    expect(starts).toEqual(['', 'dot', 'sp']);
    expect(starts.map((_, file) => keys.filter((key) => fileOf(wordKey(key), starts) === file))).toEqual([
      ['2026', 'dom', 'domowy'],
      ['dotacja', 'dotować', 'senior', 'senioralny'],
      ['sport', 'sportowy'],
    ]);
  });

  it('keeps concepts in one file of their own where they stand together', () => {
    const names = ['@sport', '@dotacja', '2026', 'kontakt'];
    const starts = cutWords(names.map((name) => ({ key: nameKey(name, true), cost: 1500 })));
    expect(new Set(names.slice(0, 2).map((name) => fileOf(nameKey(name, true), starts))).size).toBe(1);
    expect(nameKey('@sport', false)).toBe('sport');
  });
});
