import { describe, expect, it } from 'vitest';
import {
  abbreviatedStatute,
  amendmentOpening,
  definitionOf,
  documentNoun,
  isAmending,
  isBracket,
  isConnector,
  isConsolidated,
  isEarlierChange,
  isGenitiveNoun,
  isOnlyName,
  isPointedBack,
  isPointing,
  isQualifying,
  isUnitMarker,
  leadsTo,
  namedDocument,
  opensDefinitions,
  opensInProgramme,
  opensTitleWithin,
  runOnDefinitions,
  shortNames,
  titleAfter,
} from './phrases.ts';

/** The same words as lines of a text break them. */
const broken = (words: string): string => words.replaceAll(' ', '\u00a0\n');

/** Those of the wordings that a question answers with yes, asked of each also as it stands broken. */
const yes = (ask: (words: string) => boolean, wordings: readonly string[]): string[] =>
  wordings.filter((words) => {
    expect([words, ask(broken(words))]).toEqual([words, ask(words)]);
    return ask(words);
  });

describe('words between citations', () => {
  it('join two chains', () => {
    const joining = [
      ...[', ', '; ', ' i ', ' oraz ', ' lub w ', ' albo ', ' bądź ', ', a także ', ' jak również ', ' jak i ', ' ani '],
      ...[' w związku z ', ' w zw. z ', ' z ', ' i z ', ' i do ', ' i na ', ' przepis ', ' przepisy ', ' i przepisów '],
      ...[' przepisami ', ' w przepisach ', ' ', ', w'],
    ];
    const apart = ['. ', ' i potem ', ' po ', ' wobec ', ' aż do ', ' i przepisom ', `${' '.repeat(39)}i`];
    expect(yes(isConnector, [...joining, ...apart])).toEqual(joining);
    expect(isConnector(`${' '.repeat(38)}i`)).toBe(true);
  });

  it('tie a chain to the act after it', () => {
    const tying = ['', ' ', ' ust. ', ' ust ', ' pkt. ', ' pkt ', ' do ', ' przepisów ', ' ust. do przepisów '];
    expect(yes(isQualifying, [...tying, ' i ', ' dom ', ' nie do ', ' do i ', `${' '.repeat(28)}do`])).toEqual(tying);
    expect(isQualifying(`${' '.repeat(27)}do`)).toBe(true);
  });

  it('lead from an act to its units', () => {
    const leading = [
      ' w sprawie programu w ',
      ' o finansach publicznych (Dz. U. z 2024 r. poz. 1530), z wyjątkiem ',
      ' o finansach, z wyłączeniem ',
      ' o finansach: po ',
      ' o finansach – przed ',
      ' o finansach w zakresie ',
      ' o finansach, w szczególności ',
      ' o finansach, w tym ',
      ' o finansach, zwanej dalej „ustawą”, w ',
      ' o finansach, zwana dalej ustawą w przepisów ',
      ' o finansach zwanej dalej „ustawą” w ',
      ' o finansach, zwanej dalej „ustawą w ',
      ' w',
    ];
    const others = [
      ...['; w ', ': cele. W ', ' o finansach, o której mowa w ', ' o celach określonych w ', ' o celach wskazanych w '],
      ...[' o celach wymienionych w ', ' o celach zawartych w ', ' o celach przewidzianych w ', ' o finansach i '],
      ` ${'a'.repeat(301)} i w`,
    ];
    expect(yes(leadsTo, [...leading, ...others])).toEqual(leading);
    expect(leadsTo(`${' '.repeat(498)}w`)).toBe(true);
    expect(leadsTo(`${' '.repeat(499)}w`)).toBe(false);
  });

  it('change a text', () => {
    const changing = [
      ...[
        'wprowadza się następujące zmiany:',
        'wprowadza się zmianę',
        'nie wprowadza się następujących zmian',
        'otrzymuje brzmienie:',
        'otrzymują nowe brzmienie',
      ],
      ...['otrzymuje treść', 'dodaje się', 'uchyla się', 'skreśla się', 'wykreśla się', 'zastępuje się'],
      ...['oznacza się jako ust. 1', 'oznacza się numer', 'nadaje się', 'w brzmieniu:'],
    ];
    expect(yes(isAmending, [...changing, 'w brzmieniu ustawy', 'oznacza się barwą', 'wprowadza się opłatę'])).toEqual(changing);
  });

  it('point back', () => {
    const back = [' zmienianego w § 1', ', o której mowa w § 1', ' o którym mowa'];
    expect(yes(isPointedBack, [...back, ' i o której mowa', ' o tym mowa', ' zmienia'])).toEqual(back);
    const pointing = [' zmienianego w ', ', o której mowa w '];
    expect(yes(isPointing, [...pointing, ' zmienianego w ust. 1', ' i zmienianego w ', ' o której mowa '])).toEqual(pointing);
    expect([isPointing(`${' '.repeat(46)}zmienianego w`), isPointing(`${' '.repeat(47)}zmienianego w`)]).toEqual([true, false]);
  });

  it('make the second act the one that changed the first', () => {
    const changed = [', zmienionej ', ' w sprawie opłat, zmienioną ', `${'a'.repeat(79)} zmieniona `];
    expect(yes(isEarlierChange, [...changed, '. Zmieniono ', ', zmienionej § 5 i ', '; zmienionej ', 'zmienion'])).toEqual([
      ...changed,
    ]);
    expect(isEarlierChange(`${'a'.repeat(81)} zmieniona`)).toBe(false);
  });

  it('are only the name of an act', () => {
    const names = [
      ...['', ' r. o samorządzie gminnym (Dz. U. z 2024 r. poz. 1465), ', ' roku – Kodeks pracy', ' r. ', '-', ' (t.j. Dz. U.) '],
      ' r w sprawie programu',
    ];
    const others = [' r. i ', ' oraz ', ' (a) (b)', ' rok', ' x – Kodeks pracy', ' '.repeat(420)];
    expect([...names, ...others].filter(isOnlyName)).toEqual(names);
    expect(isOnlyName(' '.repeat(419))).toBe(true);
  });

  it('belong to a title', () => {
    const within = [
      ...[' r. o zmianie ustawy o lasach i ', 'roku o zmianie ', ' o zmianie ', ' Przepisy wprowadzające ', ' zmieniającej '],
      ...[' uchylająca ', ' w związku z wejściem w życie '],
    ];
    const others = [' r. w sprawie zmian o zmianie ustawy ', ' o lasach ', ' wprowadzające w życie ', ' w związku z '];
    expect(yes(opensTitleWithin, [...within, ...others])).toEqual(within);
  });

  it('stand before a journal', () => {
    const before = [
      ...[
        ' o lasach (',
        ' [',
        ' /',
        ', ',
        ' (t.j. ',
        ' (tekst jednolity: ',
        ' (t.j. z 2019 r., ',
        ' (z 2019 r. ',
        ' (z 2019 roku',
      ],
      ' (z 2019',
    ];
    const others = [' (a; ', ' o lasach ', ' (poz. 5, i', ' (a) ', ` (${'a'.repeat(42)}`, ' (z 20 r.', ' x; ('];
    expect(yes(isBracket, [...before, ...others])).toEqual(before);
    expect([isBracket(`${' '.repeat(418)},`), isBracket(`${' '.repeat(419)},`)]).toEqual([true, false]);
  });

  it('say that a text is consolidated', () => {
    const consolidated = ['tekst jednolity', '(tekst jedn.', 't.j.', 't. j.: ', 'tj. – ', 'j.t.', 'j. t.-', 't.j'];
    expect(yes(isConsolidated, [...consolidated, 'tekst', 't.j. z 2019 r.', 'jedn.', 'tj'])).toEqual(consolidated);
  });

  it('open definitions', () => {
    const opening = [
      ...['Ilekroć w Programie jest mowa o:', 'gdy mowa o:', 'mówi się o:', 'Poniższe słowo oznacza:', 'Słowa oznaczają:'],
      ...['rozumie się przez to:', 'mają znaczenie: ', 'Użyte określenia:', 'Pojęcia:', 'Definicje:'],
    ];
    const others = ['Zadania:', 'mowa o czym. Zadania:', 'mowa o', `mowa o${'a'.repeat(81)}:`];
    expect(yes(opensDefinitions, [...opening, ...others])).toEqual(opening);
  });
});

describe('the opening of an amendment', () => {
  it.each([
    ['W ', null],
    [' 1. W ', null],
    ['1.W ', null],
    ['12. W ', null],
    ['W załączniku nr2 do ', '2'],
    ['W załączniku nr 12b do ', '12b'],
    ['W treści ', null],
    ['W załączniku do ', '1'],
    ['1.W załączniku nr 2 do ', '2'],
    ['W załączniku nr 2A do ', '2a'],
    ['W załączniku nr IV do ', 'iv'],
    ['Załącznik nr 1 do ', '1'],
    ['załącznikiem ', '1'],
    ['W treści załącznika nr 3 do ', '3'],
    ['W Statucie Gminy stanowiącym załącznik do ', '1'],
    [`W ${'a'.repeat(399)} załączniku do `, '1'],
  ])('„%s” means the attachment %j', (before, attachment) => {
    expect([amendmentOpening(before), amendmentOpening(broken(before))]).toEqual([{ attachment }, { attachment }]);
  });

  it.each([
    '',
    'w ',
    'Na podstawie ',
    'W uchwale ',
    'W Statucie. Załącznik do ',
    'Ten załącznik do ',
    `W ${'a'.repeat(401)} załączniku do `,
  ])('„%s” is none', (before) => {
    expect(amendmentOpening(before)).toBeNull();
  });

  it('is short', () => {
    expect([amendmentOpening(`${' '.repeat(499)}W`), amendmentOpening(`${' '.repeat(500)}W`)]).toEqual([
      { attachment: null },
      null,
    ]);
  });

  it('is that of a programme', () => {
    const texts = ['W Programie wprowadza się', '  W\nProgramie', 'w Programie', 'Zatem W Programie'];
    expect(texts.map(opensInProgramme)).toEqual([true, true, false, false]);
  });
});

describe('names after a chain', () => {
  it.each([
    [' regulaminu', 'regulamin', false],
    [' niniejszego Statutu', 'statut', true],
    [' Kodeksu pracy', 'kodeks', false],
    [' Karty Nauczyciela', 'kart', false],
    [' wytycznych', 'wytyczn', false],
    [' do niniejszej instrukcji', 'instrukcj', true],
    [' Ordynacji podatkowej', 'ordynacj', false],
    [' Prawa oświatowego', 'praw', false],
    [' protokołu', 'protokoł', false],
    [' protokolu', 'protokol', false],
    [' Konstytucji RP', 'konstytucj', false],
    [' programu', 'program', false],
  ])('„%s” name a document', (after, noun, isThis) => {
    expect([namedDocument(after), namedDocument(broken(after))]).toEqual([
      { noun, isThis },
      { noun, isThis },
    ]);
  });

  it.each([' programów', ' o regulaminu', ' karty', ' uchwały', '', ` ${' '.repeat(60)}regulaminu`])(
    '„%s” name none',
    (after) => {
      expect(namedDocument(after)).toBeNull();
    },
  );

  it.each([
    [' k.p.a.', 'kpa'],
    [' ustawy u.s.g. stosuje się', 'usg'],
    [' u. f. p.', 'ufp'],
    [' kpa stosuje się', 'kpa'],
    [' KPA', 'kpa'],
    [' z.w.o.', 'zwo'],
    [' k.pa', 'kpa'],
    ...['t.j. Dz. U.', 'z.d. pierwsze', 'n.p. gmina', 'm.s.t.', 'w.z.', 'z.w.', 'j.t.', 'n.r.'].map((after): [string, null] => [
      ` ${after}`,
      null,
    ]),
    [' kpax', null],
    [' KPAx', null],
    [' i k.p.a.', null],
    [' a.', null],
    ['', null],
  ])('„%s” abbreviate the statute %j', (after, short) => {
    expect([abbreviatedStatute(after), abbreviatedStatute(broken(after))]).toEqual([short, short]);
  });

  it.each([
    ['REGULAMIN MYŚLENICKIEGO BUDŻETU', 'regulamin'],
    ['Program współpracy', 'program'],
    ['Roczny program współpracy', 'program'],
    ['„Statut” Gminy', 'statut'],
    ['Wytyczne', 'wytyczn'],
    ['Instrukcja obiegu', 'instrukcj'],
    ['Regulaminem', 'regulamin'],
    ['w sprawie programu współpracy', null],
    ['Programowanie', null],
    [`${' '.repeat(79)}program`, null],
    ['', null],
  ])('„%s” begins with the noun %j', (title, noun) => {
    expect(documentNoun(title)).toBe(noun);
  });

  it('are nouns in the genitive', () => {
    const nouns =
      'uchwały ustawy zarządzenia rozporządzenia obwieszczenia ogłoszenia dekretu dyrektywy umowy porozumienia traktatu konwencji TFUE TUE RODO'.split(
        ' ',
      );
    expect([...nouns, 'uchwała', 'ogłoszenie', 'umowy.'].filter(isGenitiveNoun)).toEqual(nouns);
  });

  it('are numbers of quoted units', () => {
    const before = ['„', '', 'w Dzienniku. ', 'a; ', 'a: ', 'a) ', 'a, ', '”', '"', '“'];
    expect(before.filter((words) => isUnitMarker(words, '. 1. Klub'))).toEqual(before);
    expect([isUnitMarker('', '.'), isUnitMarker('w ', '. B'), isUnitMarker('„', ' ust. 1'), isUnitMarker('„', '.1')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect([isUnitMarker('„a', '. B'), isUnitMarker('„', 'a. B')]).toEqual([false, false]);
  });
});

describe('the title after the date of an act', () => {
  it.each([
    [' r. o samorządzie gminnym (Dz. U.', 'o samorządzie gminnym'],
    [' roku o samorządzie gminnym', 'o samorządzie gminnym'],
    [', o samorządzie gminnym,', 'o samorządzie gminnym'],
    [' r. – Kodeks pracy.', 'Kodeks pracy'],
    [' r. –Kodeks pracy', 'Kodeks pracy'],
    [' r. - Prawo o ruchu drogowym :', 'Prawo o ruchu drogowym'],
    [' r. Kodeks karny', 'Kodeks karny'],
    [' r. Przepisy wprowadzające ustawę – Kodeks karny', 'Przepisy wprowadzające ustawę – Kodeks karny'],
    [' r. Ordynacja podatkowa', 'Ordynacja podatkowa'],
    ...['o ruchu', 'zamówień publicznych', 'oświatowe', 'budowlane', 'bankowe', 'wodne', 'pocztowe', 'geodezyjne'].map(
      (rest): [string, string] => [` r. Prawo ${rest}`, `Prawo ${rest}`],
    ),
    [' r. Prawo energetyczne', 'Prawo energetyczne'],
    [' r. Prawo prasowe', 'Prawo prasowe'],
    [' r. Karta Nauczyciela', 'Karta Nauczyciela'],
    [' r. w sprawie  opłat', 'w sprawie opłat'],
    [' r. zmieniająca uchwałę w sprawie opłat', 'zmieniająca uchwałę w sprawie opłat'],
    // Where it ends.
    ...[
      'oraz art. 5',
      'i § 5',
      'a także uchwały',
      'oraz ustawy z dnia',
      'i rozporządzenia',
      'i zarządzenia',
      'w związku z art. 5',
    ].map((end): [string, string] => [` r. o lasach ${end}`, 'o lasach']),
    ...['w zw. z art. 5', 'art. 5', 'art.5', 'zarządza się', 'uchwala się', 'ogłasza się', ', i', 'zwanej dalej ustawą'].map(
      (end): [string, string] => [` r. o lasach ${end}`, 'o lasach'],
    ),
    [' r. o zmianie ustawy o lasach oraz ustawy o łąkach', 'o zmianie ustawy o lasach oraz ustawy o łąkach'],
    [' r. o lasach i grzybach', 'o lasach i grzybach'],
    [' r. o lasach; dalej', 'o lasach'],
    [' r. o lasach „x”', 'o lasach'],
    [' r. o lasach\ndalej', 'o lasach'],
    // None.
    [' r. Prawo miejscowe', ''],
    [' r. Rada uchwala', ''],
    [' r. o b', ''],
    ['', ''],
  ])('„%s” is „%s”', (text, title) => {
    expect(titleAfter(`x${text}`, 1)).toBe(title);
    expect(titleAfter(text.replaceAll(' ', ' \u00a0'), 0)).toBe(title);
  });
});

describe('short names', () => {
  it.each([
    ['ustawy, zwanej dalej „ustawą”, i', ['ustawą']],
    ['programu, zwanym dalej Programem', ['Programem']],
    ['ustawa (dalej: ustawa)', ['ustawa']],
    ['ustawa (dalej ustawa)', ['ustawa']],
    ['ustawa, dalej: „u.s.g.”', ['u.s.g.']],
    ['ustawa, dalej jako "ustawa"', ['ustawa']],
    ['Rada, dalej zwana Radą', ['Radą']],
    ['programu, dalej zwanego Programem', ['Programem']],
    ["programu, zwanego dalej ,,Programem''", ['Programem']],
    ['zwaną w skrócie dalej “ustawą“', ['ustawą']],
    ['zwane również dalej: „oferty”', ['oferty']],
    ['ZWANY DALEJ „PROGRAMEM”', ['PROGRAMEM']],
    ['zwanych dalej w niniejszej uchwale „organizacjami”', ['organizacjami']],
    ['zwanych dalej w uchwale „organizacjami”', ['organizacjami']],
    ['zwany dalej „A”', []],
    ['idziemy dalej', []],
    ['zwany „Programem”', []],
    ['', []],
  ])('of „%s” are %j', (text, names) => {
    const found = shortNames(text);
    expect(found.map(({ name }) => name)).toEqual(names);
    expect(shortNames(broken(text)).map(({ name }) => name)).toEqual(names);
    for (const { name, start, end } of found) {
      expect(text.slice(start, start + name.length)).toBe(name);
      expect(text.slice(start, end).replace(/['”“"]+$/u, '')).toBe(name);
    }
  });
});

describe('definitions', () => {
  it.each([
    ['ustawie – należy przez to rozumieć ustawę z dnia', 'ustawie', 'ustawę z dnia'],
    ['„Programie” - rozumie się przez to Program', 'Programie', 'Program'],
    ['Gminie, rozumieć należy Gminę', 'Gminie', 'Gminę'],
    ['ofercie — oznacza to ofertę', 'ofercie', 'ofertę'],
    ['ofercie – oznacza: ofertę', 'ofercie', 'ofertę'],
    ['ofercie – to oferta', 'ofercie', 'oferta'],
    ['konkursie należy w ten sposób rozumieć: konkurs', 'konkursie', 'konkurs'],
    ['raz dwa trzy cztery pięć sześć siedem osiem – oznacza x', 'raz dwa trzy cztery pięć sześć siedem osiem', 'x'],
  ])('„%s” defines „%s”', (text, term, meaning) => {
    const found = definitionOf(text);
    expect(found?.term).toBe(term);
    expect(text.slice(found?.meaning)).toBe(meaning);
    expect(definitionOf(broken(text))?.term).toBe(broken(term));
  });

  it.each(['Program trwa rok', 'raz dwa trzy cztery pięć sześć siedem osiem dziewięć – oznacza x', 'ofercie – tolerancja', ''])(
    '„%s” defines nothing',
    (text) => {
      expect(definitionOf(text)).toBeNull();
    },
  );

  it('may stand one after another in one sentence', () => {
    const text =
      'Ilekroć w Programie mowa o: Ustawie należy przez to rozumieć ustawę z 2003 r., Dotacji rozumie się przez to dotację, oraz Małym grancie – rozumieć należy grant';
    const found = runOnDefinitions(text).map(({ term, start, meaning, end }) => [
      term,
      text.slice(start, start + term.length),
      text.slice(meaning, end),
    ]);
    expect(found).toEqual([
      ['Ustawie', 'Ustawie', 'ustawę z 2003 r.'],
      ['Dotacji', 'Dotacji', 'dotację'],
      ['Małym grancie', 'Małym grancie', 'grant'],
    ]);
    const other = 'Przez użyte w uchwale: 1) mowa jest o Gminie należy rozumieć Gminę';
    expect(runOnDefinitions(other)).toEqual([{ term: 'Gminie', start: 38, meaning: 61, end: other.length }]);
  });

  it('have their terms without the words that open them', () => {
    const terms = (text: string): string[] => runOnDefinitions(text).map(({ term }) => term);
    expect(terms('Ilekroć: w uchwale mowa o Gminie należy rozumieć Gminę')).toEqual(['Gminie']);
    expect(terms('Ilekroć: tu mowa  jest  o  Gminie należy rozumieć Gminę')).toEqual(['Gminie']);
    expect(terms('Ilekroć: rozmowa o Gminie należy rozumieć Gminę')).toEqual(['rozmowa o Gminie']);
  });

  it.each([
    ['mowa o Gminie należy rozumieć Gminę', 1],
    ['mowa jest o Gminie należy rozumieć Gminę', 1],
    ['Użyte w uchwale określenia, Gminie należy rozumieć Gminę', 1],
    ['użyte pojęcia, Gminie należy rozumieć Gminę', 1],
    ['ilekroć, Gminie należy rozumieć Gminę', 1],
    ['Przez użyte w uchwale słowa: Gminie należy rozumieć Gminę', 1],
    ['Gminie należy rozumieć Gminę', 0],
    ['ilekroć trwa program', 0],
  ])('are %j opened: „%s”', (text, count) => {
    expect(runOnDefinitions(text)).toHaveLength(count);
    expect(runOnDefinitions(broken(text)).map(({ term }) => term)).toEqual(runOnDefinitions(text).map(({ term }) => term));
  });
});
