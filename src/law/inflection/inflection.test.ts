import { beforeAll, describe, expect, it } from 'vitest';
import { readDictionary } from '../../content/read-dictionary.ts';
import { openDictionary } from '../dictionary/dictionary.ts';
import { inflection, type Inflection } from './inflection.ts';

let words: Inflection;
beforeAll(() => {
  const dictionary = openDictionary(readDictionary());
  words = inflection(() => dictionary);
});

/** A line after an order, `null` where it can't be carried out; `undefined` for the new words deletes the old ones. */
function carryOut(line: string, find: string, put: string | undefined): string | null {
  const { certain, doubtful } = words.find(line, find);
  if (doubtful.length > 0) return null;
  let result = line;
  for (const place of [...certain].reverse()) {
    const form = put === undefined ? '' : words.replace(line, place, find, put);
    if (form === null) return null;
    result = result.slice(0, place.from) + form + result.slice(place.to);
  }
  return result;
}

/** Old words, new words, a sentence before and after; `null` after one that more than one form would fit. */
type Case = readonly [find: string, put: string, before: string, after: string | null];

const PERSONS: readonly Case[] = [
  [
    'koordynator',
    'pełnomocnik',
    'Koordynator składa wójtowi sprawozdanie, a kopię przekazuje koordynatorowi rejonu.',
    'Pełnomocnik składa wójtowi sprawozdanie, a kopię przekazuje pełnomocnikowi rejonu.',
  ],
  [
    'koordynator',
    'pełnomocnik',
    'Prezydent powołuje koordynatorów spośród osób wskazanych przez koordynatora.',
    'Prezydent powołuje pełnomocników spośród osób wskazanych przez pełnomocnika.',
  ],
  ['koordynator', 'pełnomocnik', 'Zadania wspólne realizują koordynatorzy.', 'Zadania wspólne realizują pełnomocnicy.'],
  ['wójt', 'burmistrz', 'Wniosek składa się do wójta.', 'Wniosek składa się do burmistrza.'],
  [
    'wójt',
    'burmistrz',
    'O terminie decyduje wójt, z wójtem uzgadnia się trasę.',
    'O terminie decyduje burmistrz, z burmistrzem uzgadnia się trasę.',
  ],
  ['wójt', 'prezydent miasta', 'Zgodę wydaje się wójtowi.', 'Zgodę wydaje się prezydentowi miasta.'],
  ['Wójt Gminy', 'Burmistrz Miasta', 'Wójt Gminy ogłasza konkurs.', 'Burmistrz Miasta ogłasza konkurs.'],
  [
    'Wójt Gminy',
    'Burmistrz Miasta',
    'Sprawozdanie przedkłada się Wójtowi Gminy, który je zatwierdza; od decyzji Wójta Gminy nie ma odwołania.',
    'Sprawozdanie przedkłada się Burmistrzowi Miasta, który je zatwierdza; od decyzji Burmistrza Miasta nie ma odwołania.',
  ],
  [
    'burmistrz',
    'starosta',
    'Nadzór należy do burmistrza i burmistrzów gmin sąsiednich.',
    'Nadzór należy do starosty i starostów gmin sąsiednich.',
  ],
  ['starosta', 'wójt', 'Pismo przekazuje się staroście.', 'Pismo przekazuje się wójtowi.'],
  ['starosta', 'wójt', 'Opinię wydaje się o podmiotach i staroście.', null],
  ['starosta', 'wójt', 'wyznaczonym podmiotom i staroście;', null],
  ['starosta', 'wójt', 'Skargę na starostę rozpatruje rada.', 'Skargę na wójta rozpatruje rada.'],
  ['sołtys', 'przewodniczący zarządu osiedla', 'Zebranie zwołuje sołtys.', 'Zebranie zwołuje przewodniczący zarządu osiedla.'],
  [
    'sołtys',
    'przewodniczący zarządu osiedla',
    'Diety wypłaca się sołtysom, a listę prowadzi się z sołtysami.',
    'Diety wypłaca się przewodniczącym zarządu osiedla, a listę prowadzi się z przewodniczącymi zarządu osiedla.',
  ],
  [
    'kierownik',
    'dyrektor',
    'Ośrodkiem zarządza kierownik; kierownika zatrudnia wójt.',
    'Ośrodkiem zarządza dyrektor; dyrektora zatrudnia wójt.',
  ],
  [
    'kierownik',
    'dyrektor',
    'Kierownikami ośrodków są osoby z wykształceniem wyższym.',
    'Dyrektorami ośrodków są osoby z wykształceniem wyższym.',
  ],
  [
    'dyrektor szkoły',
    'kierownik świetlicy',
    'Zapisy przyjmuje się u dyrektora szkoły.',
    'Zapisy przyjmuje się u kierownika świetlicy.',
  ],
  ['opiekun', 'wychowawca', 'Listę dzieci sporządza opiekun grupy.', 'Listę dzieci sporządza wychowawca grupy.'],
  ['opiekun', 'wychowawca', 'Dzieci przebywają z opiekunem.', 'Dzieci przebywają z wychowawcą.'],
  ['wychowawca', 'opiekun', 'Grupę powierza się dwóm wychowawcom.', 'Grupę powierza się dwóm opiekunom.'],
  ['wnioskodawca', 'uczestnik', 'Wnioskodawcy przysługuje prawo wglądu, a wnioskodawcę zawiadamia się pisemnie.', null],
  ['wnioskodawca', 'uczestnik', 'O wyniku zawiadamia się wnioskodawcę.', 'O wyniku zawiadamia się uczestnika.'],
  [
    'student',
    'uczeń',
    'Stypendium otrzymuje student; liczbę studentów ustala się na dzień 1 września.',
    'Stypendium otrzymuje uczeń; liczbę uczniów ustala się na dzień 1 września.',
  ],
  [
    'uczeń',
    'student',
    'Uczniom wręcza się dyplomy, o uczniach nie publikuje się danych.',
    'Studentom wręcza się dyplomy, o studentach nie publikuje się danych.',
  ],
  ['mieszkaniec', 'obywatel', 'Każdy mieszkaniec zgłasza jeden projekt.', 'Każdy obywatel zgłasza jeden projekt.'],
  [
    'mieszkaniec',
    'obywatel',
    'Konsultacje z mieszkańcami trwają 14 dni, a mieszkańcy głosują elektronicznie.',
    'Konsultacje z obywatelami trwają 14 dni, a obywatele głosują elektronicznie.',
  ],
  [
    'radny',
    'członek rady',
    'Radny wykonuje mandat bezpłatnie, dieta należy się radnemu.',
    'Członek rady wykonuje mandat bezpłatnie, dieta należy się członkowi rady.',
  ],
  [
    'przewodniczący',
    'kierownik',
    'Pod nieobecność przewodniczącego obrady otwiera skarbnik, z przewodniczącym uzgadnia się porządek.',
    'Pod nieobecność kierownika obrady otwiera skarbnik, z kierownikiem uzgadnia się porządek.',
  ],
  [
    'nauczyciel',
    'pedagog',
    'Do programu przystępują nauczyciele, z nauczycielami zawiera się umowy.',
    'Do programu przystępują pedagodzy, z pedagogami zawiera się umowy.',
  ],
  ['sekretarz', 'skarbnik', 'Sekretarzowi powierza się nadzór.', 'Skarbnikowi powierza się nadzór.'],
];

const OF_OTHER_GENDER: readonly Case[] = [
  ['koordynator', 'komisja', 'Wniosek opiniuje koordynator.', 'Wniosek opiniuje komisja.'],
  ['koordynator', 'komisja', 'Wniosek składa się do koordynatora.', 'Wniosek składa się do komisji.'],
  [
    'koordynator',
    'komisja',
    'Wniosek zaopiniowany przez koordynatora przekazuje się radzie.',
    'Wniosek zaopiniowany przez komisję przekazuje się radzie.',
  ],
  ['koordynator', 'komisja', 'Wójt powołuje koordynatora.', null],
  ['koordynator', 'komisja', 'W imieniu koordynatora działa zastępca.', 'W imieniu komisji działa zastępca.'],
  [
    'komisja',
    'zespół',
    'Komisja obraduje z komisją rady; komisje działają jawnie.',
    'Zespół obraduje z zespołem rady; zespoły działają jawnie.',
  ],
  [
    'komisja',
    'zespół',
    'Komisja obraduje jawnie, a komisjom zapewnia się obsługę.',
    'Zespół obraduje jawnie, a zespołom zapewnia się obsługę.',
  ],
  ['komisja', 'zespół', 'W komisji zasiadają mieszkańcy.', 'W zespole zasiadają mieszkańcy.'],
  ['komisja', 'zespół', 'Członkowie komisji pracują społecznie.', null],
  ['komisja konkursowa', 'zespół oceniający', 'Oferty ocenia komisja konkursowa.', 'Oferty ocenia zespół oceniający.'],
  [
    'komisja konkursowa',
    'zespół oceniający',
    'Oferty przekazuje się do komisji konkursowej.',
    'Oferty przekazuje się do zespołu oceniającego.',
  ],
  [
    'komisja konkursowa',
    'zespół oceniający',
    'Wójt powołuje komisję konkursową; prace komisji konkursowych są jawne.',
    'Wójt powołuje zespół oceniający; prace zespołów oceniających są jawne.',
  ],
  ['komisja konkursowa', 'zespół oceniający', 'Posiedzenia komisji konkursowej są protokołowane.', null],
  ['Biuro Promocji', 'Wydział Promocji', 'Materiały zatwierdza Biuro Promocji.', 'Materiały zatwierdza Wydział Promocji.'],
  [
    'Biuro Promocji',
    'Wydział Promocji',
    'Wnioski przyjmuje się w Biurze Promocji, w\u00a0uzgodnieniu z Biurem Promocji.',
    'Wnioski przyjmuje się w Wydziale Promocji, w\u00a0uzgodnieniu z Wydziałem Promocji.',
  ],
  ['Biuro Promocji', 'Wydział Promocji', 'Kierownik Biura Promocji podlega sekretarzowi.', null],
  [
    'referat',
    'wydział',
    'Referat prowadzi rejestr, a pracownicy referatu aktualizują go w referacie.',
    'Wydział prowadzi rejestr, a pracownicy wydziału aktualizują go w wydziale.',
  ],
  ['referat', 'biuro', 'Zadania wykonują referaty.', 'Zadania wykonują biura.'],
  ['wydział', 'komórka organizacyjna', 'Za realizację odpowiada wydział.', null],
  ['komisja', 'rada', 'Pismo kieruje się do właściwej komisji.', 'Pismo kieruje się do właściwej rady.'],
  ['komisja', 'rada', 'Pismo kieruje się do przewodniczącej komisji.', null],
  ['rada', 'zarząd', 'Uchwałę podejmuje rada; rada powołuje skarbnika.', 'Uchwałę podejmuje zarząd; zarząd powołuje skarbnika.'],
  [
    'zarząd',
    'rada',
    'Zarządowi przysługuje prawo głosu, głosuje się z zarządem.',
    'Radzie przysługuje prawo głosu, głosuje się z radą.',
  ],
  [
    'urząd gminy',
    'urząd miasta',
    'Lista jest dostępna w urzędzie gminy i na stronie urzędu gminy.',
    'Lista jest dostępna w urzędzie miasta i na stronie urzędu miasta.',
  ],
  [
    'Miejski Ośrodek Pomocy Rodzinie',
    'Centrum Usług Społecznych',
    'Wnioski składa się w Miejskim Ośrodku Pomocy Rodzinie, a decyzję wydaje dyrektor Miejskiego Ośrodka Pomocy Rodzinie.',
    'Wnioski składa się w Centrum Usług Społecznych, a decyzję wydaje dyrektor Centrum Usług Społecznych.',
  ],
  ['Centrum Usług Społecznych', 'Miejski Ośrodek Pomocy Rodzinie', 'Wnioski przyjmuje Centrum Usług Społecznych.', null],
  [
    'Gminny Ośrodek Kultury',
    'Gminne Centrum Kultury',
    'Imprezę organizuje Gminny Ośrodek Kultury, bilety są w Gminnym Ośrodku Kultury.',
    'Imprezę organizuje Gminne Centrum Kultury, bilety są w Gminnym Centrum Kultury.',
  ],
  [
    'Miejski Ośrodek Pomocy Społecznej',
    'MOPS',
    'Zgłoszenia przyjmuje Miejski Ośrodek Pomocy Społecznej, a dyrektora Miejskiego Ośrodka Pomocy Społecznej zatrudnia prezydent.',
    'Zgłoszenia przyjmuje MOPS, a dyrektora MOPS zatrudnia prezydent.',
  ],
  ['GOPS', 'CUS', 'Listę prowadzi GOPS, wypłat dokonuje się w GOPS.', 'Listę prowadzi CUS, wypłat dokonuje się w CUS.'],
  ['GOPS', 'CUS', 'Wypłat dokonuje się w GOPS-ie.', null],
  [
    'gimnazjum',
    'szkoła podstawowa',
    'Program obejmuje uczniów gimnazjów, zajęcia odbywają się w gimnazjach.',
    'Program obejmuje uczniów szkół podstawowych, zajęcia odbywają się w szkołach podstawowych.',
  ],
  ['gimnazjum', 'szkoła podstawowa', 'Program obejmuje uczniów gimnazjum.', null],
  [
    'szkoła',
    'placówka oświatowa',
    'Szkoła prowadzi dziennik; w szkole działa rada; szkołom przekazuje się środki.',
    'Placówka oświatowa prowadzi dziennik; w placówce oświatowej działa rada; placówkom oświatowym przekazuje się środki.',
  ],
  ['szkoła', 'placówka oświatowa', 'Liczbę miejsc w szkołach ustala dyrektor szkoły.', null],
  [
    'organizacja',
    'podmiot',
    'Organizacja składa ofertę, z organizacją zawiera się umowę.',
    'Podmiot składa ofertę, z podmiotem zawiera się umowę.',
  ],
  [
    'organizacja',
    'fundacja',
    'Oferty organizacji ocenia się w kolejności, o czym zawiadamia się organizacje.',
    'Oferty fundacji ocenia się w kolejności, o czym zawiadamia się fundacje.',
  ],
  [
    'program',
    'regulamin',
    'Program określa cele; zmiany programu wymagają uchwały; programy i programom.',
    'Regulamin określa cele; zmiany regulaminu wymagają uchwały; regulaminy i regulaminom.',
  ],
  ['program współpracy', 'strategia', 'W programie współpracy określa się cele.', 'W strategii określa się cele.'],
  [
    'regulamin',
    'statut',
    'Poza regulaminem obowiązują zasady określone na podstawie regulaminu.',
    'Poza statutem obowiązują zasady określone na podstawie statutu.',
  ],
  [
    'opłata',
    'stawka',
    'Opłata wynosi 10 zł; wysokość opłat ustala rada; poza opłatą nie pobiera się kaucji.',
    'Stawka wynosi 10 zł; wysokość stawek ustala rada; poza stawką nie pobiera się kaucji.',
  ],
  ['opłata za pobyt', 'czesne', 'Opłata za pobyt jest miesięczna.', null],
  ['stawka', 'opłata', 'Stawki obowiązują od 1 stycznia.', 'Opłaty obowiązują od 1 stycznia.'],
  [
    'dotacja',
    'pomoc finansowa',
    'Dotacja przysługuje raz w roku, dotacją nie finansuje się nagród.',
    'Pomoc finansowa przysługuje raz w roku, pomocą finansową nie finansuje się nagród.',
  ],
  [
    'dotacja',
    'stypendium',
    'Wójt przyznaje dotację na rok; dotacjami wspiera się młodzież.',
    'Wójt przyznaje stypendium na rok; stypendiami wspiera się młodzież.',
  ],
  [
    'stypendium',
    'nagroda',
    'Stypendia przyznaje komisja, w stypendiach nie uwzględnia się dochodu.',
    'Nagrody przyznaje komisja, w nagrodach nie uwzględnia się dochodu.',
  ],
  ['stypendium', 'nagroda', 'Stypendiom nadaje się imię patrona.', 'Nagrodom nadaje się imię patrona.'],
  [
    'osoba niepełnosprawna',
    'osoba z niepełnosprawnością',
    'Osoba niepełnosprawna i opiekun osoby niepełnosprawnej korzystają z ulgi.',
    'Osoba z niepełnosprawnością i opiekun osoby z niepełnosprawnością korzystają z ulgi.',
  ],
  [
    'osoba niepełnosprawna',
    'osoba ze szczególnymi potrzebami',
    'Dla osób niepełnosprawnych wyznacza się miejsca; osobom niepełnosprawnym pomaga strażnik.',
    'Dla osób ze szczególnymi potrzebami wyznacza się miejsca; osobom ze szczególnymi potrzebami pomaga strażnik.',
  ],
  [
    'e-usługa',
    'usługa elektroniczna',
    'Z e-usługi korzysta się bezpłatnie, e-usługami zarządza wydział.',
    'Z usługi elektronicznej korzysta się bezpłatnie, usługami elektronicznymi zarządza wydział.',
  ],
  ['e-usługa', 'usługa elektroniczna', 'Portal zawiera wykaz e-usług.', 'Portal zawiera wykaz usług elektronicznych.'],
  ['zadanie publiczne', 'projekt', 'Zadanie publiczne kończy się w terminie.', 'Projekt kończy się w terminie.'],
  ['zadanie publiczne', 'usługa', 'Zadanie publiczne kończy się w terminie.', null],
  [
    'budżet obywatelski',
    'budżet partycypacyjny',
    'W budżecie obywatelskim, o budżecie obywatelskim i budżetem obywatelskim.',
    'W budżecie partycypacyjnym, o budżecie partycypacyjnym i budżetem partycypacyjnym.',
  ],
  [
    'gmina',
    'miasto',
    'Na obszarze gminy i poza gminą, mieszkańcy gmin sąsiednich.',
    'Na obszarze miasta i poza miastem, mieszkańcy miast sąsiednich.',
  ],
  [
    'gmina',
    'miasto',
    'Poza gminą obowiązują inne zasady, co dotyczy gmin sąsiednich.',
    'Poza miastem obowiązują inne zasady, co dotyczy miast sąsiednich.',
  ],
  ['placówka', 'dom kultury', 'Placówkami kieruje dyrektor.', 'Domami kultury kieruje dyrektor.'],
  [
    'rok szkolny',
    'rok kalendarzowy',
    'W roku szkolnym i przed rokiem szkolnym.',
    'W roku kalendarzowym i przed rokiem kalendarzowym.',
  ],
  [
    'dziecko',
    'uczeń',
    'Dzieciom zapewnia się opiekę, z dzieckiem przebywa rodzic.',
    'Uczniom zapewnia się opiekę, z uczniem przebywa rodzic.',
  ],
];

describe('replace', () => {
  it.each([...PERSONS, ...OF_OTHER_GENDER])('puts for „%s” „%s” in „%s”', (find, put, before, after) => {
    expect(carryOut(before, find, put)).toBe(after);
  });

  it('takes the form that statutes have of two nominatives plural', () => {
    expect(carryOut('Starostowie i prezesi sądów.', 'starosta', 'wójt')).toBe('Wójtowie i prezesi sądów.');
  });

  it.each([
    ['koordynator', 'Zespół Doradczy', 'zespół i koordynator.', 'zespół i Zespół Doradczy.'],
    ['Koordynator', 'pełnomocnik', 'Umowę podpisuje Koordynator.', 'Umowę podpisuje pełnomocnik.'],
    ['Koordynator', 'pełnomocnik', 'Koordynator podpisuje umowę.', null],
    ['Koordynator', 'pełnomocnik', '– Koordynator podpisuje umowę.', null],
    ['Koordynator', 'pełnomocnik', '–Koordynator podpisuje umowę.', null],
    ['Koordynator', 'pełnomocnik', '–  Koordynator podpisuje umowę.', null],
    ['Koordynator', 'pełnomocnik', 'Zgłoszenie; Koordynator podpisuje umowę.', null],
    ['Koordynator', 'pełnomocnik', 'Wójt, Koordynator podpisują umowę.', 'Wójt, pełnomocnik podpisują umowę.'],
    ['Koordynator', 'pełnomocnik', 'Na 2 Koordynatorów.', 'Na 2 pełnomocników.'],
    ['Koordynator', 'Pełnomocnik', 'Koordynator podpisuje umowę.', 'Pełnomocnik podpisuje umowę.'],
    ['koordynator', 'pełnomocnik', 'Koordynator podpisuje umowę.', 'Pełnomocnik podpisuje umowę.'],
    ['GOPS', 'ośrodek', 'Przy GOPS działa rada.', null],
    ['koordynator', 'MOPS', 'Zgłasza się koordynatorom.', 'Zgłasza się MOPS.'],
  ])('keeps the capitals of the new words: „%s”, „%s” in „%s”', (find, put, before, after) => {
    expect(carryOut(before, find, put)).toBe(after);
  });

  it.each([
    // names that no dictionary has
    ['koordynator', 'pumptracker'],
    // two words that both change, or may
    ['koordynator', 'wójt i skarbnik'],
    ['koordynator', 'Gmina Leszno'],
    // a plural for a singular
    ['koordynator', 'kierownicy'],
    ['koordynator', 'rodzice'],
  ])("gives no form where the new words can't be declined: „%s”, „%s”", (find, put) => {
    expect(carryOut('Wniosek opiniuje koordynator.', find, put)).toBeNull();
  });

  it('makes an adjective agree with the noun it is for, in gender too', () => {
    const line = 'Wójt powołuje koordynatora.';
    const [place] = words.find(line, 'koordynator').certain;
    const forms = ['gminny', 'gminna'].map((adjective) => place && words.replace(line, place, 'koordynator', adjective));
    expect(forms).toEqual(['gminnego', null]);
  });

  it('gives a singular and a plural for words quoted in the plural', () => {
    expect(carryOut('Odpady komunalne i odpadami komunalnymi.', 'odpady komunalne', 'odpady zmieszane')).toBe(
      'Odpady zmieszane i odpadami zmieszanymi.',
    );
  });
});

/** The stretches of a line that `find` is certain of, and those it doubts. */
function found(line: string, text: string): { certain: string[]; doubtful: string[] } {
  const { certain, doubtful } = words.find(line, text);
  const shown = (places: typeof certain): string[] => places.map(({ from, to }) => line.slice(from, to));
  return { certain: shown(certain), doubtful: shown(doubtful) };
}

describe('find', () => {
  it('finds all forms of a noun with its adjective and attribute', () => {
    expect(
      found(
        'Dom kultury, domu kultury, domem\u00a0kultury, domów kultury i domach  kultury; dom, kultury; domu pomocy.',
        'dom kultury',
      ),
    ).toEqual({
      certain: ['Dom kultury', 'domu kultury', 'domem\u00a0kultury', 'domów kultury', 'domach  kultury'],
      doubtful: [],
    });
  });

  it.each([
    // adjective „drogi”, letters, verbs: „karze”, „osiedla się”
    ['droga', 'Drogi publiczne i drogi sprzęt.', ['Drogi', 'drogi']],
    ['lista', 'Treść listy.', ['listy']],
    ['prawo', 'Lewa i prawa strona.', ['prawa']],
    ['kara', 'Kto narusza zakaz, tego się karze.', ['karze']],
    ['osiedle', 'Kto się osiedla, składa wniosek.', ['osiedla']],
    ['pracownik', 'Urlop pracownicy.', ['pracownicy']],
    ['rok', 'Lata i latach.', ['Lata', 'latach']],
  ])('doubts forms of „%s” that are of other words too', (text, line, doubtful) => {
    expect(found(line, text)).toEqual({ certain: [], doubtful });
  });

  it('doubts words with other capitals than quoted, but for the beginning of a sentence', () => {
    expect(found('1) Rada ogłasza. Rady nie wiąże opinia Rady ani RADY.', 'rada')).toEqual({
      certain: ['Rada', 'Rady'],
      doubtful: ['Rady', 'RADY'],
    });
    expect(found('Opinia rady gminy i Rady Gminy.', 'Rada Gminy')).toEqual({ certain: ['Rady Gminy'], doubtful: ['rady gminy'] });
  });

  it('doubts an attribute that changes where it should not, and words that do not agree', () => {
    expect(found('Kierownik referatu, kierownicy referatów, kierownikowi biura.', 'kierownik referatu')).toEqual({
      certain: ['Kierownik referatu'],
      doubtful: ['kierownicy referatów'],
    });
    expect(found('komisja konkursowej', 'komisja konkursowa').doubtful).toEqual(['komisja konkursowej']);
  });

  it('doubts parts of compounds, declined acronyms, misspelt forms and unknown words', () => {
    expect(found('gmina-miasto i gmina', 'gmina')).toEqual({ certain: ['gmina'], doubtful: ['gmina-miasto'] });
    expect(found('MOPS, MOPS-u, MOPSie, MOPSO', 'MOPS')).toEqual({ certain: ['MOPS'], doubtful: ['MOPS-u', 'MOPSie'] });
    expect(found('koordynatora, koordynatroa', 'koordynator')).toEqual({ certain: ['koordynatora'], doubtful: ['koordynatroa'] });
    expect(found('koordynator/ka, koordynatora¹, koordynatora2', 'koordynator')).toEqual({
      certain: ['koordynatora'],
      doubtful: ['koordynator', 'koordynatora2'],
    });
    expect(found('pumptrack, pumptracku', 'pumptrack')).toEqual({ certain: [], doubtful: ['pumptrack', 'pumptracku'] });
  });

  it('does not take a word for a form of another that it was made of', () => {
    const line = 'wójtostwo, koordynacja, koordynatorka, wicewójt, radca, gminny';
    for (const text of ['wójt', 'koordynator', 'rada', 'gmina']) expect(found(line, text)).toEqual({ certain: [], doubtful: [] });
  });

  it('keeps an adjective in the gender it is quoted in, by the nouns beside it', () => {
    expect(found('Nagrodę sportową; nagród sportowych; klubów sportowych; sportowemu; o klubie sportowym.', 'sportowa')).toEqual({
      certain: ['sportową', 'sportowych'],
      doubtful: ['sportowych', 'sportowemu', 'sportowym'],
    });
    expect(carryOut('Nagroda gminna, nagrodom gminnym.', 'gminna', 'miejska')).toBe('Nagroda miejska, nagrodom miejskim.');
  });

  it('reads „-owi” as a dative unless persons stand beside it', () => {
    expect(found('Powiatowi przekazuje się środki.', 'powiat').certain).toEqual(['Powiatowi']);
    expect(found('Powiatowi koordynatorzy.', 'powiat').doubtful).toEqual(['Powiatowi']);
  });

  it('ends the words where they are quoted to end', () => {
    expect(found('Szkoła Podstawowa nr 3 i Szkoły Podstawowej nr 31.', 'Szkoła Podstawowa nr 3').certain).toEqual([
      'Szkoła Podstawowa nr 3',
    ]);
  });

  it.each<[text: string, line: string, certain: string[], doubtful: string[]]>([
    ['dom kultury', 'Dom kultury, dom kulturze i domu kultur.', ['Dom kultury'], ['dom kulturze', 'domu kultur']],
    ['dom kultury', 'dom, kultury i dom – kultury, domu sztuki', [], []],
    [
      'Urząd Gminy Leszno',
      'Urząd Gminy Leszno i Urzędu Gminy Leszna, Urzędu Gminy Poznań.',
      ['Urząd Gminy Leszno'],
      ['Urzędu Gminy Leszna'],
    ],
    [
      'komisja konkursowa',
      'komisja, konkursowa i komisja *konkursowa* oraz komisja\nkonkursowa',
      ['komisja\nkonkursowa'],
      ['komisja *konkursowa'],
    ],
    ['rada gminy', 'rada_gminy i rada__gminy, rada _gminy_', [], ['rada_gminy', 'rada__gminy', 'rada _gminy']],
    ['rada gminna', 'rady gminnej, rada_gminna', ['rady gminnej'], ['rada_gminna']],
    ['rada', 'rada rada', ['rada', 'rada'], []],
    ['Rada Gminy', 'Rada gminy i rada Gminy', [], ['Rada gminy', 'rada Gminy']],
    ['rada gminy', 'RADA Gminy', [], ['RADA Gminy']],
    ['Rada', 'Rada i rada, przez Radę', ['Rada', 'Radę'], ['rada']],
    ['gmina wiejska', 'gmina wiejska. Gmina wiejska; Gmina Wiejska', ['gmina wiejska', 'Gmina wiejska'], ['Gmina Wiejska']],
    ['szkoła nr 3', 'szkoła nr 3, szkoły nr 4, szkoła podstawowa nr 3', ['szkoła nr 3'], []],
    ['gmina wiejska', 'gmina', [], []],
    ['wójt gminy', 'wójta gminy sąsiedniej, wójt gminnym', ['wójta gminy'], []],
    ['miasto', 'Mieszkaniec miasta-gminy, w gminie-mieście', [], ['miasta-gminy', 'gminie-mieście']],
    ['ośrodek', 'osrodek, ośrodkeim', [], ['ośrodkeim']],
    ['lista', 'lista i listy uprawnionych', ['lista'], ['listy']],
    ['sportowy', 'klub sportowy, klubie sportowym, drużyną sportową', ['sportowy', 'sportowym'], ['sportową']],
    ['sportowy', 'sportowa', [], ['sportowa']],
    ['nagroda rzeczowa', 'nagroda rzeczowa i nagród rzeczowych', ['nagroda rzeczowa', 'nagród rzeczowych'], []],
    ['rada gmina', 'rada gminy', [], ['rada gminy']],
    ['MOPS', 'MOPS MOPR mops', ['MOPS'], []],
    ['', 'rada', [], []],
    ['rada', '', [], []],
  ])('„%s” in „%s” is %j for certain, and perhaps %j', (text, line, certain, doubtful) => {
    expect(found(line, text)).toEqual({ certain, doubtful });
  });

  it('doubts a word with an ending for another form of it', () => {
    const after = ['(-ka)', '/ka', '/-ka', '(ka)', '/KA', '/koordynatorka', ' (ka)', '/', '-'];
    const doubted = after.filter((ending) => found(`koordynator${ending} i`, 'koordynator').doubtful.length > 0);
    expect(doubted).toEqual(['(-ka)', '/ka', '/-ka', '(ka)']);
  });

  it('opens the dictionary for the first question alone', () => {
    let times = 0;
    const lazy = inflection(() => {
      times++;
      return openDictionary({ words: '1\nrada/MNn\n', affixes: '' });
    });
    expect(times).toBe(0);
    lazy.find('rada', 'rada');
    lazy.find('rada', 'rada');
    expect(times).toBe(1);
  });
});
