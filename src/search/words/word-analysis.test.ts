import { beforeAll, describe, expect, it } from 'vitest';
import { readDictionary } from '../../content/read-dictionary.ts';
import { openDictionary } from '../../law/dictionary/dictionary.ts';
import { adoptOrphans } from './orphans.ts';
import { analyseWords, guessedLemma, type WordAnalysis } from './word-analysis.ts';

let analysis: WordAnalysis = { lemmasOf: () => [], formsOf: () => [], relativesOf: () => [] };
beforeAll(() => {
  const dictionary = openDictionary(readDictionary());
  analysis = analyseWords(dictionary, new Map(adoptOrphans(dictionary)));
});

describe('analyseWords', () => {
  it.each([
    ['dotacja', ['dotacji', 'dotację', 'dotacją', 'dotacje', 'dotacjom', 'dotacjami', 'dotacjach']],
    ['miasto', ['mieście', 'miast', 'miastami']],
    ['człowiek', ['ludzie', 'ludzi', 'ludźmi', 'człowiekowi']],
    ['rok', ['lata', 'lat', 'latach', 'rokiem', 'roku']],
    ['dziecko', ['dzieci', 'dzieciom', 'dziećmi', 'dziecku']],
    ['tydzień', ['tygodnia', 'tygodnie', 'tygodniach']],
    ['las', ['lesie', 'lasach']],
    ['brat', ['bracia', 'braćmi', 'bratem']],
    ['ksiądz', ['księdza', 'księża', 'księżom']],
    ['przyjaciel', ['przyjaciół', 'przyjaciołom']],
    ['ręka', ['rąk', 'ręce', 'rękoma']],
    ['oko', ['oczu', 'oczyma']],
    ['święto', ['świąt', 'świętami']],
    ['pies', ['psem', 'psy', 'psów']],
    ['uczeń', ['uczniowie', 'uczniów']],
    ['strażak', ['strażacy', 'strażaków']],
    ['małżonek', ['małżonków', 'małżonkiem']],
    ['finansować', ['finansowanie', 'finansowania', 'finansowany', 'finansującego', 'finansuje']],
    ['szyć', ['szyje', 'szyta', 'szyciu']],
    ['wnieść', ['wniesiony', 'wniesiono']],
    ['przyjść', ['przyszedł', 'przyszli', 'przyjdzie']],
    ['lepszy', ['najlepszy', 'najlepszych', 'lepszego']],
    ['głuchy', ['głuchych', 'głuchą']],
  ])('knows the forms of „%s” both ways', (lemma, forms) => {
    for (const form of forms) {
      expect(analysis.lemmasOf(form), form).toContain(lemma);
      expect(analysis.formsOf(lemma), form).toContain(form);
    }
  });

  it.each([
    ['mikrodotacjami', 'mikrodotacja'],
    ['współorganizatorem', 'współorganizator'],
    ['e-usługi', 'e-usługa'],
    ['ekopatrolu', 'ekopatrol'],
  ])('takes „%s” for a known word with a prefix', (form, lemma) => {
    expect(analysis.lemmasOf(form)).toContain(lemma);
    expect(analysis.formsOf(lemma)).toContain(form);
  });

  it('keeps a negated word apart from what it denies', () => {
    expect(analysis.lemmasOf('nieodpłatnej')).not.toContain('odpłatny');
    expect(analysis.lemmasOf('nieodpłatnej')).toContain('nieodpłatny');
  });

  it('knows no base form of a word that is not in the dictionary, and guesses one for all its forms', () => {
    expect(analysis.lemmasOf('pumptracku')).toEqual([]);
    expect(guessedLemma('pumptracku')).toBe(guessedLemma('pumptracki'));
  });

  it.each([
    ['hospicjum', 'hospicyjny'],
    ['sport', 'sportowy'],
    ['niepełnosprawny', 'niepełnosprawność'],
    ['senior', 'senioralny'],
    ['wolontariusz', 'wolontariat'],
    ['muzyka', 'muzyczny'],
    ['ekologia', 'ekologiczny'],
    ['edukacja', 'edukacyjny'],
    ['harcerz', 'harcerski'],
    ['alkohol', 'alkoholowy'],
  ])('takes „%s” and „%s” for one family, both ways', (one, other) => {
    expect(analysis.relativesOf(one)).toContain(other);
    expect(analysis.relativesOf(other)).toContain(one);
  });

  it.each([
    ['sprawa', 'sprawny'],
    ['wysoki', 'wysokość'],
    ['własny', 'własność'],
    ['rada', 'radny'],
    ['miejsce', 'miejscowość'],
    ['cena', 'cenny'],
    ['zasada', 'zasadny'],
    ['kot', 'kotłowy'],
    ['osoba', 'osobowość'],
    ['możliwy', 'możliwość'],
  ])('does not take „%s” and „%s” for one family', (one, other) => {
    expect(analysis.relativesOf(one)).not.toContain(other);
    expect(analysis.relativesOf(other)).not.toContain(one);
  });
});
