import { describe, expect, it } from 'vitest';
import { CELLS, type Lexeme } from './lexeme.ts';
import { noun } from './noun.ts';
import { verbalNoun } from './verbal-noun.ts';

/** Forms of a word by the flags that make them: „M: rady radzie; n: rad”. */
function declined(lemma: string, forms: string, flags = forms.replace(/: [^;]*(?:; )?/gu, '')): Lexeme[] {
  const made = new Map(
    forms.split('; ').flatMap((part): [string, string[]][] => {
      const [flag = '', list = ''] = part.split(': ');
      return flag === '' ? [] : [[flag, list.split(' ')]];
    }),
  );
  return noun(lemma, flags, (_, flag) => made.get(flag) ?? []);
}

const paradigm = ({ gender, forms }: Lexeme): string =>
  `${gender}: ${CELLS.map((cell) => (forms[cell] ?? []).map((form) => form || '?').join('/') || '-').join(' ')}`;
const paradigms = (lemma: string, forms: string, flags?: string): string[] => declined(lemma, forms, flags).map(paradigm);

const PLURAL = 'N: radom radami radach';
const SINGULAR = 'M: rady radzie radę radą';

describe('a feminine noun by its flags', () => {
  it.each([
    [`${SINGULAR}; ${PLURAL}; n: rad`, ['feminine: rada rady radzie radę radą radzie rady rad radom rady radami radach']],
    [`${SINGULAR}; ${PLURAL}`, ['feminine: rada rady radzie radę radą radzie rady - radom rady radami radach']],
    [SINGULAR, ['feminine: rada rady radzie radę radą radzie - - - - - -']],
    [PLURAL, []],
  ])('„rada” of %s', (forms, wanted) => {
    expect(paradigms('rada', forms)).toEqual(wanted);
  });

  it('has the modern genitive plural, or that of the singular', () => {
    expect(paradigms('dotacja', 'M: dotacji dotację dotacją; A: dotacje; N: dotacjom dotacjami dotacjach; n: dotacyj')).toEqual([
      'feminine: dotacja dotacji dotacji dotację dotacją dotacji dotacje dotacji dotacjom dotacje dotacjami dotacjach',
    ]);
    expect(paradigms('hala', 'M: hali halę halą; A: hale; N: halom halami halach; n: hal')).toEqual([
      'feminine: hala hali hali halę halą hali hale hal/hali halom hale halami halach',
    ]);
  });

  it('may have a genitive plural that the dictionary lacks', () => {
    expect(paradigms('głębia', 'M: głębi głębię głębią; A: głębie; N: głębiom głębiami głębiach')).toEqual([
      'feminine: głębia głębi głębi głębię głębią głębi głębie głębi/? głębiom głębie głębiami głębiach',
    ]);
  });

  it('may be declined without -a', () => {
    expect(paradigms('pomoc', 'M: pomocy pomocą; A: pomoce; N: pomocom pomocami pomocach')).toEqual([
      'feminine: pomoc pomocy pomocy pomoc pomocą pomocy pomoce pomocy pomocom pomoce pomocami pomocach',
    ]);
    expect(paradigms('postać', 'M: postaci postacią; A: postacie; N: postaciom postaciami postaciach')).toEqual([
      'feminine: postać postaci postaci postać postacią postaci postacie/postaci postaci postaciom postacie/postaci postaciami postaciach',
    ]);
  });

  it('may be that of a man', () => {
    const forms = 'M: starosty staroście starostę starostą; o: starostowie; T: starostów; N: starostom starostami starostach';
    expect(paradigms('starosta', forms)).toEqual([
      'person: starosta starosty staroście starostę starostą staroście starostowie starostów starostom starostów starostami starostach',
    ]);
    expect(paradigms('radca', 'M: radcy radcę radcą; o: radcowie; T: radców; N: radcom radcami radcach')).toEqual([
      'person: radca radcy radcy radcę radcą radcy radcowie/radcy radców radcom radców radcami radcach',
    ]);
    expect(paradigms('starosta', `${forms}; m: starost`)).toEqual([]);
    expect(paradigms('sędzia', 'M: sędzi sędzię sędzią; T: sędziów; N: sędziom')).toEqual([]);
  });

  it.each(['O', 'Q', 'P', 'R', 'U', 'V', 'L', 'p'])('is none where the flag %s is of another pattern', (flag) => {
    expect(paradigms('rada', `${SINGULAR}; ${PLURAL}`, `MN${flag}`).filter((line) => line.startsWith('feminine'))).toEqual([]);
  });
});

describe('a neuter noun by its flags', () => {
  it.each([
    [
      'biuro',
      'U: biura biuru biurem biurze; V: biura biur biurom biurami biurach',
      'UV',
      ['neuter: biuro biura biuru biuro biurem biurze biura biur biurom biura biurami biurach'],
    ],
    ['biuro', 'U: biura biuru biurem biurze', 'U', ['neuter: biuro biura biuru biuro biurem biurze - - - - - -']],
    [
      'biuro',
      'U: biura biuru biurem biurze; V: biura biur biurom biurach',
      'UV',
      ['neuter: biuro biura biuru biuro biurem biurze - - - - - -'],
    ],
    ['zdanie', 'U: zdania zdaniu zdaniem', 'U', ['neuter: zdanie zdania zdaniu zdanie zdaniem zdaniu - - - - - -']],
    ['ognisko', 'U: ogniska ognisku ogniskiem', 'U', ['neuter: ognisko ogniska ognisku ognisko ogniskiem ognisku - - - - - -']],
    [
      'centrum',
      'V: centra centrów centrom centrami centrach',
      'V',
      ['neuter: centrum centrum centrum centrum centrum centrum centra centrów centrom centra centrami centrach'],
    ],
    ['centrum', 'V: centra centrów', 'V', ['neuter: centrum centrum centrum centrum centrum centrum - - - - - -']],
    ['centrum', 'V: centra', 'UV', []],
    ['centrum', 'U: centra', 'U', []],
    ['biuro', 'V: biura biur biurom biurami biurach', 'V', []],
    ['tempo', '', '', []],
    ['oczekiwan', 'U: oczekiwana', 'U', []],
  ])('„%s” of „%s”, %s', (lemma, forms, flags, wanted) => {
    expect(paradigms(lemma, forms, flags)).toEqual(wanted);
  });

  it.each(['O', 'Q', 'P', 'R', 'M', 'T', 'X'])('is none where the flag %s is of another pattern', (flag) => {
    const lines = paradigms('biuro', 'U: biura biuru biurem biurze', `U${flag}`);
    expect(lines.filter((line) => line.startsWith('neuter'))).toEqual([]);
  });
});

describe('a noun without a singular by its flags', () => {
  const FORMS = 'W: drzwiom drzwiami drzwiach; l: drzwi; f: drzwiów';

  it.each([
    ['Wl', 'drzwi'],
    ['Wf', 'drzwiów'],
    ['Wlf', 'drzwi/drzwiów'],
  ])('„drzwi” of %s has the genitive „%s”', (flags, genitive) => {
    expect(paradigms('drzwi', FORMS, flags)).toEqual([
      `person: - - - - - - drzwi ${genitive} drzwiom ${genitive} drzwiami drzwiach`,
      `thing: - - - - - - drzwi ${genitive} drzwiom drzwi drzwiami drzwiach`,
    ]);
  });

  it.each(['W', 'l', 'f', '', ...'OQPRMUVTX'.split('').map((flag) => `Wl${flag}`)])('is none of %s', (flags) => {
    expect(paradigms('drzwi', FORMS, flags).filter((line) => line.includes(': - -'))).toEqual([]);
  });
});

describe('a masculine noun by its flags', () => {
  const NAMES = 'N: urzędom urzędami urzędach';

  it.each([
    [
      'urząd',
      `Q: urzędu urzędowi urzędem urzędzie; s: urzędy; T: urzędów; ${NAMES}`,
      ['thing: urząd urzędu urzędowi urząd urzędem urzędzie urzędy urzędów urzędom urzędy urzędami urzędach'],
    ],
    [
      'wójt',
      'O: wójta wójtowi wójtem wójcie; o: wójtowie; T: wójtów; N: wójtom wójtami wójtach',
      ['person: wójt wójta wójtowi wójta wójtem wójcie wójtowie wójtów wójtom wójtów wójtami wójtach'],
    ],
    [
      'szpital',
      'O: szpitala szpitalowi szpitalem szpitalu; z: szpitale; C: szpitali; Z: szpitalom szpitalami szpitalach',
      [
        'thing: szpital szpitala szpitalowi szpital szpitalem szpitalu szpitale szpitali szpitalom szpitale szpitalami szpitalach',
      ],
    ],
    [
      'nauczyciel',
      'O: nauczyciela nauczycielem nauczycielu; z: nauczyciele; C: nauczycieli; Z: nauczycielom',
      [
        'person: nauczyciel nauczyciela nauczycielu nauczyciela nauczycielem nauczycielu nauczyciele nauczycieli nauczycielom nauczycieli - -',
      ],
    ],
    [
      'formularz',
      'O: formularza formularzem formularzu; q: formularze; C: formularzy',
      ['thing: formularz formularza formularzu formularz formularzem formularzu formularze formularzy - formularze - -'],
    ],
    [
      'lekarz',
      'O: lekarza lekarzem lekarzu; q: lekarze; C: lekarzy',
      ['person: lekarz lekarza lekarzu lekarza lekarzem lekarzu lekarze lekarzy - lekarzy - -'],
    ],
    [
      'wilk',
      'O: wilka wilkowi wilkiem wilku; s: wilki; T: wilków',
      [
        'animate: wilk wilka wilkowi wilka wilkiem wilku wilki wilków - wilki - -',
        'thing: wilk wilka wilkowi wilk wilkiem wilku wilki wilków - wilki - -',
      ],
    ],
    [
      'przewodnik',
      'O: przewodnika przewodniku; q: przewodnicy; s: przewodniki; T: przewodników',
      [
        'person: przewodnik przewodnika przewodniku przewodnika - przewodniku przewodnicy przewodników - przewodników - -',
        'thing: przewodnik przewodnika przewodniku przewodnik - przewodniku przewodniki przewodników - przewodniki - -',
      ],
    ],
  ])('„%s” of „%s”', (lemma, forms, wanted) => {
    expect(paradigms(lemma, forms)).toEqual(wanted);
  });

  it.each(['kowal', 'klucznicz', 'widelec', 'lokaj', 'leń', 'gość', 'paź', 'miś', 'grosz', 'wódz'])(
    'that ends softly may be of a person, an animal or a thing: „%s”',
    (lemma) => {
      expect(declined(lemma, `O: ${lemma}a`).map(({ gender }) => gender)).toEqual(['person', 'animate', 'thing']);
    },
  );

  it.each(['M', 'm', 'U', 'V'])('is none where the flag %s is of another pattern', (flag) => {
    expect(paradigms('urząd', 'Q: urzędu', `Q${flag}`).filter((line) => /^(?:thing|person|animate)/u.test(line))).toEqual([]);
  });

  it('does not end in a vowel', () => {
    expect(paradigms('kino', 'O: kina')).toEqual([]);
    expect(paradigms('urząd', '')).toEqual([]);
  });
});

describe('a verbal noun', () => {
  const FORMS = 'zgłoszenie zgłoszenia zgłoszeniu zgłoszeniem zgłoszeń zgłoszeniom zgłoszeniami zgłoszeniach'.split(' ');

  it('has all its forms', () => {
    expect(verbalNoun('zgłoszenie', (form) => FORMS.includes(form)).map(paradigm)).toEqual([
      'neuter: zgłoszenie zgłoszenia zgłoszeniu zgłoszenie zgłoszeniem zgłoszeniu zgłoszenia zgłoszeń zgłoszeniom zgłoszenia zgłoszeniami zgłoszeniach',
    ]);
    expect(verbalNoun('przyjęcie', () => true).map(({ forms }) => forms['pl-gen'])).toEqual([['przyjęć']]);
  });

  it.each(FORMS)('is none where „%s” is not known', (missing) => {
    expect(verbalNoun('zgłoszenie', (form) => form !== missing)).toEqual([]);
  });
});
