import { describe, expect, it } from 'vitest';
import { readDictionary } from '../../content/read-dictionary.ts';
import { openDictionary } from '../dictionary/dictionary.ts';
import { cellsOf, type Lexeme } from './lexeme.ts';
import { lexicon } from './lexicon.ts';

const words = lexicon(openDictionary(readDictionary()));
const name = ({ lemma, kind, gender }: Lexeme): string => `${lemma} ${kind} ${gender}`;
const lexemes = (form: string): string[] => [...new Set(words.lexemesOf(form).map(name))];
const adjectives = (lemma: string, ...genders: readonly string[]): string[] =>
  genders.map((gender) => `${lemma} adjective ${gender}`);

describe('what a word may be a form of', () => {
  it.each([
    ['rady', ['rada noun feminine']],
    ['radnego', ['radny noun person']],
    ['radnej', ['radna noun feminine']],
    ['woźny', ['woźny noun person', ...adjectives('woźny', 'person', 'animate', 'thing')]],
    ['młodej', ['młoda noun feminine', ...adjectives('młody', 'feminine')]],
    ['księgowa', ['księgowa noun feminine', ...adjectives('księgowy', 'feminine')]],
    ['bliska', adjectives('bliski', 'feminine')],
    ['bliscy', adjectives('bliski', 'person')],
    ['chory', adjectives('chory', 'person', 'animate', 'thing')],
    ['przewodnicząca', ['przewodnicząca noun feminine', ...adjectives('przewodniczący', 'feminine')]],
    ['powołani', [...adjectives('powołany', 'person'), 'powołany noun person']],
    ['pracującą', adjectives('pracujący', 'feminine')],
    ['ocenianiu', ['ocenianie noun neuter']],
    ['zgłoszeń', ['zgłoszenie noun neuter']],
    ['noc', ['noc noun feminine']],
    ['domu', ['dom noun thing']],
    ['sędziego', ['sędzia noun person']],
    ['aktach', ['akta noun thing', 'akt noun thing']],
    ['kowalski', adjectives('kowalski', 'person', 'animate', 'thing')],
    ['Kowalski', []],
    ['gmin', ['gmina noun feminine']],
    ['sołtysi', ['sołtys noun person']],
    ['xyz', []],
    ['', []],
  ])('„%s”: %j', (form, wanted) => {
    expect(lexemes(form)).toEqual(wanted);
  });

  it.each([
    ['wicewójta', 'wicewójt noun person'],
    ['współorganizatorem', 'współorganizator noun person'],
    ['mikroinstalacji', 'mikroinstalacja noun feminine'],
    ['miniratka', 'miniratka noun feminine'],
    ['e-usłudze', 'e-usługa noun feminine'],
    ['autokomis', 'autokomis noun thing'],
    ['telepraca', 'telepraca noun feminine'],
    ['wideorozmowa', 'wideorozmowa noun feminine'],
    ['multikino', 'multikino noun neuter'],
    ['ekoodpady', 'ekoodpad noun thing'],
    ['euroregion', 'euroregion noun thing'],
    ['cyberatak', 'cyberatak noun thing'],
  ])('may have a first part that no dictionary lists: „%s”', (form, wanted) => {
    expect(lexemes(form)).toContain(wanted);
    const [lexeme] = words.lexemesOf(form);
    expect(lexeme === undefined ? [] : cellsOf(lexeme, form)).not.toEqual([]);
  });

  it.each(['eko', 'e-rok', 'ekoabcd', 'nadwójt', 'przewicewójt'])('is nothing that only begins or ends like it: „%s”', (form) => {
    expect(lexemes(form)).toEqual([]);
  });
});

describe('other words that a form may be of', () => {
  const others = (form: string, own: string): (string | null)[] =>
    words
      .othersOf(
        form,
        words.lexemesOf(form).filter(({ lemma }) => lemma === own),
      )
      .map((lexeme) => (lexeme === null ? null : name(lexeme)));

  it.each([
    ['drogi', 'droga', adjectives('drogi', 'person', 'animate', 'thing')],
    ['drogi', 'drogi', []],
    ['listy', 'lista', ['list noun thing']],
    ['prawa', 'prawo', adjectives('prawy', 'feminine')],
    ['radnych', 'radna', ['radny noun person']],
    ['radnych', 'radny', []],
    ['radnej', 'radna', []],
    ['rachunki', 'rachunek', []],
    ['lata', 'rok', ['lato noun neuter', null]],
    ['lata', 'lato', ['rok noun thing', null]],
    ['gmin', 'gmina', []],
    ['stawek', 'stawka', []],
    ['ustaw', 'ustawa', []],
    ['nagrody', 'nagroda', []],
    ['kierownicy', 'kierownik', []],
    ['powiatowi', 'powiat', adjectives('powiatowy', 'person')],
    ['karze', 'kara', [null]],
  ])('„%s” beside „%s”: %j', (form, own, wanted) => {
    expect(others(form, own)).toEqual(wanted);
  });
});

describe('a word', () => {
  it('is a form of a verb where it can be nothing else', () => {
    const verbs = ['przekazuje', 'składa', 'określa', 'ogłasza', 'nosi', 'wymaga'];
    const others = ['drogi', 'rady', 'moc', 'noc', 'pomoc', 'piec', 'xyz', 'Kowalski', 'oraz', 'ocenianie', ''];
    expect([...verbs, ...others].filter(words.isVerbForm)).toEqual(verbs);
  });

  it('is stray where the dictionary has it in no paradigm', () => {
    const stray = ['xyz', 'pumptrack', 'kilo', 'okay', 'bowiem', 'oraz', 'koordynatroa'];
    expect([...stray, 'rada', 'gmin', 'rachunki', 'ludzie', 'przekazuje', 'składa'].filter(words.isStray)).toEqual(stray);
  });

  it('has forms that no cell of its lexeme holds', () => {
    const forms = (form: string, lemma: string): readonly string[] =>
      words.lexemesOf(form).flatMap((lexeme) => (lexeme.lemma === lemma ? words.allFormsOf(lexeme) : []));
    expect(forms('wójta', 'wójt')).toEqual(expect.arrayContaining(['wójcie', 'wójtowie', 'wójtach']));
    expect(forms('gminną', 'gminny')).toEqual(expect.arrayContaining(['gminnego', 'gminni', 'gminne', 'gminnymi']));
    expect(forms('gminną', 'gminny')).not.toContain('gmina');
  });
});
