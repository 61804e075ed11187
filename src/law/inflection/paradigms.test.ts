import { describe, expect, it } from 'vitest';
import { readDictionary } from '../../content/read-dictionary.ts';
import { openDictionary } from '../dictionary/dictionary.ts';
import { adjective, allAdjectiveForms, feminineForms, masculinesOf } from './adjective.ts';
import { CELLS, type Lexeme } from './lexeme.ts';
import { lexicon } from './lexicon.ts';
import { verbalNounsOf } from './verbal-noun.ts';

const words = lexicon(openDictionary(readDictionary()));

/** Nominative, genitive, dative, accusative, instrumental and locative of the singular, then of the plural. */
const paradigm = ({ kind, gender, forms }: Lexeme): string => {
  const cells = CELLS.map((cell) => {
    const own = forms[cell] ?? [];
    return own.length === 0 ? '-' : own.join('/');
  });
  return `${kind === 'noun' ? '' : 'adjective '}${gender}: ${cells.join(' ')}`;
};

const nounsOf = (form: string): string[] => [
  ...new Set(words.lexemesOf(form).flatMap((lexeme) => (lexeme.kind === 'noun' ? [paradigm(lexeme)] : []))),
];

describe('the declension of nouns', () => {
  it.each([
    // Persons.
    ['wójt', 'person: wójt wójta wójtowi wójta wójtem wójcie wójci/wójtowie wójtów wójtom wójtów wójtami wójtach'],
    [
      'pełnomocnik',
      'person: pełnomocnik pełnomocnika pełnomocnikowi pełnomocnika pełnomocnikiem pełnomocniku pełnomocnicy pełnomocników pełnomocnikom pełnomocników pełnomocnikami pełnomocnikach',
    ],
    [
      'mieszkaniec',
      'person: mieszkaniec mieszkańca mieszkańcowi mieszkańca mieszkańcem mieszkańcu mieszkańcy mieszkańców mieszkańcom mieszkańców mieszkańcami mieszkańcach',
    ],
    [
      'członek',
      'person: członek członka członkowi członka członkiem członku członkowie członków członkom członków członkami członkach',
    ],
    [
      'nauczyciel',
      'person: nauczyciel nauczyciela nauczycielowi nauczyciela nauczycielem nauczycielu nauczyciele nauczycieli nauczycielom nauczycieli nauczycielami nauczycielach',
    ],
    [
      'sekretarz',
      'person: sekretarz sekretarza sekretarzowi sekretarza sekretarzem sekretarzu sekretarze sekretarzy sekretarzom sekretarzy sekretarzami sekretarzach',
    ],
    ['radca', 'person: radca radcy radcy radcę radcą radcy radcowie/radcy radców radcom radców radcami radcach'],
    [
      'wnioskodawca',
      'person: wnioskodawca wnioskodawcy wnioskodawcy wnioskodawcę wnioskodawcą wnioskodawcy wnioskodawcy wnioskodawców wnioskodawcom wnioskodawców wnioskodawcami wnioskodawcach',
    ],
    ['radny', 'person: radny radnego radnemu radnego radnym radnym radni radnych radnym radnych radnymi radnych'],
    [
      'przewodniczący',
      'person: przewodniczący przewodniczącego przewodniczącemu przewodniczącego przewodniczącym przewodniczącym przewodniczący przewodniczących przewodniczącym przewodniczących przewodniczącymi przewodniczących',
    ],
    [
      'sędzia',
      'person: sędzia sędziego sędziemu sędziego sędzią sędzim/sędzi sędziowie sędziów sędziom sędziów sędziami sędziach',
    ],
    [
      'wiceburmistrz',
      'person: wiceburmistrz wiceburmistrza wiceburmistrzowi wiceburmistrza wiceburmistrzem wiceburmistrzu wiceburmistrze/wiceburmistrzowie wiceburmistrzów wiceburmistrzom wiceburmistrzów wiceburmistrzami wiceburmistrzach',
    ],
    // Things.
    [
      'formularz',
      'thing: formularz formularza formularzowi formularz formularzem formularzu formularze formularzów/formularzy formularzom formularze formularzami formularzach',
    ],
    [
      'załącznik',
      'thing: załącznik załącznika załącznikowi załącznik załącznikiem załączniku załączniki załączników załącznikom załączniki załącznikami załącznikach',
    ],
    [
      'referat',
      'thing: referat referatu referatowi referat referatem referacie referaty referatów referatom referaty referatami referatach',
    ],
    [
      'wniosek',
      'thing: wniosek wniosku wnioskowi wniosek wnioskiem wniosku wnioski wniosków wnioskom wnioski wnioskami wnioskach',
    ],
    ['rok', 'thing: rok roku rokowi rok rokiem roku lata lat latom lata latami latach'],
    // Feminine.
    ['rada', 'feminine: rada rady radzie radę radą radzie rady rad radom rady radami radach'],
    ['opinia', 'feminine: opinia opinii opinii opinię opinią opinii opinie opinii opiniom opinie opiniami opiniach'],
    ['pomoc', 'feminine: pomoc pomocy pomocy pomoc pomocą pomocy pomoce pomocy pomocom pomoce pomocami pomocach'],
    [
      'księgarnia',
      'feminine: księgarnia księgarni księgarni księgarnię księgarnią księgarni księgarnie księgarń/księgarni księgarniom księgarnie księgarniami księgarniach',
    ],
    ['hala', 'feminine: hala hali hali halę halą hali hale hal/hali halom hale halami halach'],
    [
      'postać',
      'feminine: postać postaci postaci postać postacią postaci postacie/postaci postaci postaciom postacie/postaci postaciami postaciach',
    ],
    [
      'gospodyni',
      'feminine: gospodyni gospodyni gospodyni gospodynię gospodynią gospodyni gospodynie gospodyń gospodyniom gospodynie gospodyniami gospodyniach',
    ],
    ['radna', 'feminine: radna radnej radnej radną radną radnej radne radnych radnym radne radnymi radnych'],
    [
      'przewodnicząca',
      'feminine: przewodnicząca przewodniczącej przewodniczącej przewodniczącą przewodniczącą przewodniczącej przewodniczące przewodniczących przewodniczącym przewodniczące przewodniczącymi przewodniczących',
    ],
    [
      'e-usługa',
      'feminine: e-usługa e-usługi e-usłudze e-usługę e-usługą e-usłudze e-usługi e-usług e-usługom e-usługi e-usługami e-usługach',
    ],
    // Neuter.
    ['biuro', 'neuter: biuro biura biuru biuro biurem biurze biura biur biurom biura biurami biurach'],
    ['zadanie', 'neuter: zadanie zadania zadaniu zadanie zadaniem zadaniu zadania zadań zadaniom zadania zadaniami zadaniach'],
    ['ognisko', 'neuter: ognisko ogniska ognisku ognisko ogniskiem ognisku ogniska ognisk ogniskom ogniska ogniskami ogniskach'],
    ['centrum', 'neuter: centrum centrum centrum centrum centrum centrum centra centrów centrom centra centrami centrach'],
    [
      'ocenianie',
      'neuter: ocenianie oceniania ocenianiu ocenianie ocenianiem ocenianiu oceniania oceniań ocenianiom oceniania ocenianiami ocenianiach',
    ],
    ['pismo', 'neuter: pismo pisma pismu pismo pismem piśmie pisma pism pismom pisma pismami pismach'],
  ])('of „%s”', (form, wanted) => {
    expect(nounsOf(form)).toEqual([wanted]);
  });

  it('is that of a person and of a thing where a noun names both', () => {
    expect(nounsOf('przewodnik')).toEqual([
      'person: przewodnik przewodnika przewodnikowi przewodnika przewodnikiem przewodniku przewodnicy przewodników przewodnikom przewodników przewodnikami przewodnikach',
      'thing: przewodnik przewodnika przewodnikowi przewodnik przewodnikiem przewodniku przewodniki przewodników przewodnikom przewodniki przewodnikami przewodnikach',
    ]);
    expect(nounsOf('rodzice')).toEqual([
      'person: - - - - - - rodzice rodziców rodzicom rodziców rodzicami rodzicach',
      'person: rodzic rodzica rodzicowi rodzica rodzicem rodzicu rodzice rodziców rodzicom rodziców rodzicami rodzicach',
    ]);
  });

  it('is of three kinds where nothing tells whether a noun names a person', () => {
    expect(nounsOf('kowal')).toEqual([
      'person: kowal kowala kowalowi kowala kowalem kowalu kowale kowali kowalom kowali kowalami kowalach',
      'animate: kowal kowala kowalowi kowala kowalem kowalu kowale kowali kowalom kowale kowalami kowalach',
      'thing: kowal kowala kowalowi kowal kowalem kowalu kowale kowali kowalom kowale kowalami kowalach',
    ]);
  });
});

describe('the declension of adjectives', () => {
  it.each([
    [
      'miły',
      [
        'adjective person: miły miłego miłemu miłego miłym miłym mili miłych miłym miłych miłymi miłych',
        'adjective animate: miły miłego miłemu miłego miłym miłym miłe miłych miłym miłe miłymi miłych',
        'adjective thing: miły miłego miłemu miły miłym miłym miłe miłych miłym miłe miłymi miłych',
        'adjective feminine: miła miłej miłej miłą miłą miłej miłe miłych miłym miłe miłymi miłych',
        'adjective neuter: miłe miłego miłemu miłe miłym miłym miłe miłych miłym miłe miłymi miłych',
      ],
    ],
    [
      'długi',
      [
        'adjective person: długi długiego długiemu długiego długim długim dłudzy długich długim długich długimi długich',
        'adjective animate: długi długiego długiemu długiego długim długim długie długich długim długie długimi długich',
        'adjective thing: długi długiego długiemu długi długim długim długie długich długim długie długimi długich',
        'adjective feminine: długa długiej długiej długą długą długiej długie długich długim długie długimi długich',
        'adjective neuter: długie długiego długiemu długie długim długim długie długich długim długie długimi długich',
      ],
    ],
    [
      'tani',
      [
        'adjective person: tani taniego taniemu taniego tanim tanim - tanich tanim tanich tanimi tanich',
        'adjective animate: tani taniego taniemu taniego tanim tanim tanie tanich tanim tanie tanimi tanich',
        'adjective thing: tani taniego taniemu tani tanim tanim tanie tanich tanim tanie tanimi tanich',
        'adjective feminine: tania taniej taniej tanią tanią taniej tanie tanich tanim tanie tanimi tanich',
        'adjective neuter: tanie taniego taniemu tanie tanim tanim tanie tanich tanim tanie tanimi tanich',
      ],
    ],
  ])('of „%s” in every gender', (masculine, wanted) => {
    const lexemes = adjective(masculine, () => true);
    expect(lexemes.map(paradigm)).toEqual(wanted);
    expect(new Set(lexemes.map(({ lemma }) => lemma))).toEqual(new Set([masculine]));
    expect(new Set(allAdjectiveForms(masculine))).toEqual(
      new Set(wanted.flatMap((line) => (line.split(': ')[1] ?? '').split(' ').filter((form) => form !== '-'))),
    );
    expect(feminineForms(masculine, () => true)).toEqual([lexemes.find(({ gender }) => gender === 'feminine')?.forms]);
  });

  it('is none where a form is unknown, or the ending is no adjective’s', () => {
    expect(adjective('miły', (form) => form !== 'miłych')).toEqual([]);
    expect(adjective('miły', (form) => form !== 'miłą').map(({ gender }) => gender)).toEqual([
      'person',
      'animate',
      'thing',
      'neuter',
    ]);
    expect([adjective('mili', () => true), adjective('wójt', () => true)]).toEqual([[], []]);
    expect(feminineForms('miły', (form) => form !== 'miłą')).toEqual([]);
    expect(feminineForms('wójt', () => true)).toEqual([]);
  });

  it.each([
    ['uprawniony', 'uprawnieni'],
    ['prosty', 'prości'],
    ['bogaty', 'bogaci'],
    ['gminny', 'gminni'],
    ['nowy', 'nowi'],
    ['znajomy', 'znajomi'],
    ['ślepy', 'ślepi'],
    ['słaby', 'słabi'],
    ['dorosły', 'dorośli'],
    ['mały', 'mali'],
    ['młody', 'młodzi'],
    ['dobry', 'dobrzy'],
    ['głuchy', 'głusi'],
    ['lepszy', 'lepsi'],
    ['duży', 'duzi'],
    ['miejski', 'miejscy'],
    ['drogi', 'drodzy'],
    ['pracujący', 'pracujący'],
    ['obcy', 'obcy'],
  ])('of „%s” has for persons the plural „%s”', (masculine, plural) => {
    const person = words.lexemesOf(masculine).find(({ kind, gender }) => kind === 'adjective' && gender === 'person');
    expect(person?.forms['pl-nom']).toEqual([plural]);
    expect(person?.lemma).toBe(masculine);
  });

  it.each([
    ['styczniowy', ['styczniowi']],
    ['tytoniowy', ['tytoniowi']],
    ['nylonowy', ['nylonowi']],
    ['mydlany', ['mydlani']],
    ['pyłowy', ['pyłowi']],
    ['bydlęcy', ['bydlęcy']],
    ['słyszalny', ['słyszalni']],
    ['dydaktyczny', ['dydaktyczni']],
    ['rynkowy', ['rynkowi']],
    ['szyjny', ['szyjni']],
    ['życiowy', ['życiowi']],
    ['chyży', ['chyzi']],
    ['kioskowy', ['kioskowi']],
    ['giełdowy', ['giełdowi']],
    ['wyborczy', ['wyborczy']],
    ['kierowniczy', ['kierowniczy']],
    ['cudzy', ['cudzy']],
    ['czyszczony', ['czyszczeni']],
    ['czysty', ['czyści', 'czysci']],
    ['obrzydły', ['obrzydli']],
    ['zły', ['źli', 'zli']],
    ['pierwszy', ['pierwsi']],
    ['stary', ['starzy']],
    ['ubogi', ['ubodzy']],
    ['koński', ['końscy']],
  ])('of „%s” may have for persons by its ending the plurals %j', (masculine, plurals) => {
    expect(adjective(masculine, () => true).find(({ gender }) => gender === 'person')?.forms['pl-nom']).toEqual(plurals);
  });

  it.each([
    ['miejskiej', ['miejsky', 'miejski']],
    ['powołani', ['powołany', 'powołani']],
    ['gminnemu', ['gminny', 'gminni']],
    ['tanią', ['tany', 'tani']],
    ['drogich', ['drogy', 'drogi']],
    ['nowymi', ['nowy', 'nowi']],
    ['święci', ['święcy', 'święci', 'święty']],
    ['uprawnieni', ['uprawnieny', 'uprawnieni', 'uprawniony']],
    ['drogiego', ['drogy', 'drogi']],
    ['drogiemu', ['drogy', 'drogi']],
    ['tania', ['tany', 'tani']],
    ['tanie', ['tany', 'tani']],
    ['tanim', ['tany', 'tani']],
    ['tanimi', ['tany', 'tani']],
    ['gminnego', ['gminny', 'gminni']],
    ['gminnej', ['gminny', 'gminni']],
    ['gminną', ['gminny', 'gminni']],
    ['gminne', ['gminny', 'gminni']],
    ['gminna', ['gminny', 'gminni']],
    ['gminnych', ['gminny', 'gminni']],
    ['gminnym', ['gminny', 'gminni']],
    ['gminny', ['gminny', 'gminni']],
    ['prości', ['proścy', 'prości', 'proty']],
    ['encyklopedyczni', ['encyklopedyczny', 'encyklopedyczni']],
    ['cenna', ['cenny', 'cenni']],
    ['i', []],
    ['wójt', []],
  ])('takes „%s” back to %j', (form, masculines) => {
    expect(masculinesOf(form)).toEqual(masculines);
  });
});

describe('verbal nouns', () => {
  it.each([
    ['zgłoszenia', ['zgłoszenie']],
    ['zgłoszeń', ['zgłoszenie']],
    ['ocenianiem', ['ocenianie']],
    ['przyjęciu', ['przyjęcie']],
    ['przyjęć', ['przyjęcie']],
    ['zadaniami', ['zadanie']],
    ['zadaniom', ['zadanie']],
    ['zadaniach', ['zadanie']],
    ['ni', []],
    ['pisma', []],
    ['noc', []],
  ])('take „%s” back to %j', (form, names) => {
    expect(verbalNounsOf(form)).toEqual(names);
  });
});

describe('a word of the dictionary', () => {
  const others = (form: string): (string | null)[] =>
    words
      .othersOf(form, words.lexemesOf(form).slice(0, 1))
      .map((lexeme) => (lexeme === null ? null : `${lexeme.lemma} ${lexeme.gender}`));

  it('may be a form of another word', () => {
    expect(['rachunki', 'organów', 'przekazuje', 'gmin', 'ustaw', 'domu'].map(others)).toEqual([
      ['rachunek thing'],
      ['organum neuter'],
      [null],
      [],
      [],
      [],
    ]);
  });

  it('is a verb where it can be nothing else', () => {
    expect(['przekazuje', 'składają', 'drogi', 'uczeń', 'pomoc', 'xyzw'].filter(words.isVerbForm)).toEqual([
      'przekazuje',
      'składają',
    ]);
  });

  it('has all its forms, those of other genders among them', () => {
    const [rada] = words.lexemesOf('radzie');
    expect(rada === undefined ? [] : words.allFormsOf(rada)).toEqual(expect.arrayContaining(['rada', 'rado', 'radami']));
    const nowy = words.lexemesOf('nowy').find(({ kind }) => kind === 'adjective');
    expect(nowy === undefined ? [] : words.allFormsOf(nowy)).toEqual(expect.arrayContaining(['nowa', 'nowi', 'nowymi']));
  });
});
