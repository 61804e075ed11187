import { beforeAll, describe, expect, it } from 'vitest';
import { readDictionary } from '../../content/read-dictionary.ts';
import { openDictionary } from '../../law/dictionary/dictionary.ts';
import { readConcepts } from '../../law/thesaurus/read-concepts.ts';
import { analyseWords } from '../words/word-analysis.ts';
import { conceptFinder, phraseWords, type ConceptFinder } from './find-concepts.ts';

const CONCEPTS = readConcepts(
  'prawnik | nieodpłatna pomoc prawna | adwokat | lawyer | юрист | sfera 1b\nmały | art. 19a | szybki | small | малий | tryb',
);

let finder: ConceptFinder = conceptFinder([], { lemmasOf: () => [], formsOf: () => [], relativesOf: () => [] });
beforeAll(() => {
  finder = conceptFinder(CONCEPTS, analyseWords(openDictionary(readDictionary()), new Map()));
});

describe('conceptFinder', () => {
  it('finds a phrase of the law in whatever forms, its words close together', () => {
    expect([...finder.find('Od 13 kwietnia nieodpłatnej pomocy prawnej udziela się w szkole.')]).toEqual(['prawnik']);
    expect([...finder.find('Pomoc jest nieodpłatna dla każdego, kto mieszka w gminie i ma zdolność prawną.')]).toEqual([]);
  });

  it('finds something exact', () => {
    expect([...finder.find('zlecenie na podstawie art. 19a ustawy')]).toEqual(['mały']);
  });

  it('leaves little words out of phrases', () => {
    expect(phraseWords('wpis do ewidencji')).toEqual(['wpis', 'ewidencji']);
  });
});
