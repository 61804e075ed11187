import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saidBy, unitNames } from '../../testing/days-in-words.ts';
import { propertyRuns } from '../../testing/property-runs.ts';
import { CLAUSE_FORMULAS } from './day-formula.ts';
import { DAY_RULES } from './day-rules.ts';
import { announcesWording, readDays } from './read-days.ts';

/** What a text says, one line a statement; „unread” where a sentence of it was read in part. */
const said = (text: string): string[] => saidBy(readDays(text));

const enters = (clause: string): string[] => said(`Uchwała wchodzi w życie ${clause}.`);

describe('a formula of days', () => {
  it.each([...DAY_RULES, ...CLAUSE_FORMULAS])('$name reads „$example” whole', ({ name, example }) => {
    const clauses = readDays(example);
    expect(clauses.map(({ read }) => read)).toEqual(['whole']);
    expect(clauses.flatMap((clause) => (clause.read === 'whole' ? clause.rules : []))).toContain(name);
  });

  it.each([...DAY_RULES, ...CLAUSE_FORMULAS])('$name says what it means', ({ says }) => {
    expect(says).toMatch(/^\P{Lu}/u);
  });

  it('stands in the table once', () => {
    const names = [...DAY_RULES, ...CLAUSE_FORMULAS].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a day of entry into force', () => {
  it.each([
    ['z dniem podjęcia', 'adopted, same-day'],
    ['z chwilą podjęcia', 'adopted, same-day'],
    ['z dniem jej podjęcia przez Radę Gminy', 'adopted, same-day'],
    ['z dniem następnym po dniu podjęcia', 'adopted, next-day'],
    ['z dniem ogłoszenia', 'published, same-day'],
    ['z dniem następującym po dniu ogłoszenia w Dz. Urz. Woj. Śl.', 'published, next-day'],
    ['następnego dnia po ogłoszeniu w Dzienniku Urzędowym Województwa Śląskiego', 'published, next-day'],
    ['po upływie 14 dni od dnia ogłoszenia', 'published + 14 days, next-day'],
    [
      'po upływie 14 dni od daty jej opublikowania w Dzienniku Urzędowym Województwa Kujawsko – Pomorskiego',
      'published + 14 days, next-day',
    ],
    ['po upływie czternastu dni, licząc od dnia publikacji w wojewódzkim dzienniku urzędowym', 'published + 14 days, next-day'],
    ['po upływie 30 (trzydziestu) dni od dnia ogłoszenia', 'published + 30 days, next-day'],
    ['po upływie dwudziestu jeden dni od ogłoszenia uchwały', 'published + 21 days, next-day'],
    ['po upływie czterdziestu pięciu dni od dnia ogłoszenia', 'published + 45 days, next-day'],
    ['po upływie 14-dniowego terminu od dnia ogłoszenia', 'published + 14 days, next-day'],
    ['po 14 dniach od dnia ogłoszenia', 'published + 14 days, next-day'],
    ['po upływie dwóch tygodni od dnia ogłoszenia', 'published + 2 weeks, next-day'],
    ['po upływie miesiąca od dnia ogłoszenia', 'published + 1 months, next-day'],
    ['po upływie sześciu miesięcy od dnia ogłoszenia', 'published + 6 months, next-day'],
    ['po upływie roku od dnia ogłoszenia', 'published + 1 years, next-day'],
    ['po upływie 7 dni od dnia podjęcia', 'adopted + 7 days, next-day'],
    ['z dniem 1 stycznia 2021 r.', '2021-01-01'],
    ['od 1 stycznia 2021 roku', '2021-01-01'],
    ['w dniu 01.01.2021 r.', '2021-01-01'],
    ['1 I 2021 r.', '2021-01-01'],
    ['z dniem 1.I.2021r.', '2021-01-01'],
    ['z dniem pierwszego stycznia 2021 roku', '2021-01-01'],
    ['po upływie 14 dni od dnia ogłoszenia w Dz.Urz.Woj. Lubelskiego', 'published + 14 days, next-day'],
    ['pierwszego dnia miesiąca następującego po miesiącu ogłoszenia', 'published, day 1 of month 1'],
    ['z pierwszym dniem miesiąca następującego po miesiącu podjęcia', 'adopted, day 1 of month 1'],
    ['dwudziestego pierwszego dnia trzeciego miesiąca następującego po miesiącu ogłoszenia', 'published, day 21 of month 3'],
    ['z początkiem miesiąca następującego po miesiącu, w którym ogłoszono uchwałę', 'published, day 1 of month 1'],
    ['pierwszego dnia miesiąca następującego po upływie 30 dni od dnia ogłoszenia', 'published + 30 days, day 1 of month 1'],
    [
      'pierwszego dnia miesiąca następującego po miesiącu, w którym upłynęło 14 dni od dnia ogłoszenia',
      'published + 14 days, day 1 of month 1',
    ],
    ['w ciągu 14 dni od dnia ogłoszenia', 'either(published + 14 days, same-day, published + 14 days, next-day)'],
    ['14 dni po ogłoszeniu', 'either(published + 14 days, same-day, published + 14 days, next-day)'],
    ['z dniem wywieszenia na tablicy ogłoszeń', 'elsewhere'],
    ['z dniem ogłoszenia na stronie internetowej Urzędu Miasta', 'elsewhere'],
    ['z dniem podania do publicznej wiadomości', 'elsewhere'],
    ['po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym Województwa Lubuskiego i w prasie lokalnej', 'elsewhere'],
    ['z dniem wejścia w życie ustawy z dnia 5 maja 2020 r. o funduszu', 'elsewhere'],
    [
      'z dniem 1 stycznia 2021 r., lecz nie wcześniej niż po upływie 14 dni od dnia ogłoszenia',
      'latest(2021-01-01, published + 14 days, next-day)',
    ],
    ['z dniem podjęcia, jednak nie przed dniem 1 lipca 2020 r.', 'latest(adopted, same-day, 2020-07-01)'],
    ['z dniem podjęcia, z tym że nie wcześniej niż od dnia 1 lipca 2020 r.', 'latest(adopted, same-day, 2020-07-01)'],
  ])('„%s” is read', (clause, rule) => {
    expect(enters(clause)).toEqual([`act enters ${rule}`]);
  });

  it.each([
    'z dniem podjęcia i podlega ogłoszeniu w Dzienniku Urzędowym Województwa Wielkopolskiego',
    'z dniem podjęcia i podlega podaniu do publicznej wiadomości przez wywieszenie na tablicy ogłoszeń oraz w BIP',
    'z dniem podjęcia oraz wymaga ogłoszenia w Dzienniku Urzędowym Województwa Opolskiego, zgodnie z art. 13 pkt 2 ustawy z dnia 20 lipca 2000 r.',
    'z dniem podjęcia i ma zastosowanie od dnia 1 września 2020 r.',
    'z dniem podjęcia i dotyczy roku budżetowego 2021',
    'z dniem podjęcia, z tym że § 2 stosuje się od dnia 1 września 2020 r.',
    'z dniem podjęcia i obowiązuje do odwołania',
  ])('„%s” says no other day', (clause) => {
    expect(enters(clause)).toEqual(['act enters adopted, same-day']);
  });

  it.each([
    'Niniejsza uchwała wchodzi w życie z dniem podjęcia.',
    'Wchodzi w życie z dniem podpisania.',
    'Uchwała podlega ogłoszeniu w Dzienniku Urzędowym Województwa Śląskiego i wchodzi w życie z dniem podjęcia.',
    'Uchwałę ogłasza się w Dzienniku Urzędowym Województwa Śląskiego i wchodzi ona w życie z dniem podjęcia.',
    'Przepisy uchwały wchodzą w życie z dniem podjęcia.',
    'Uchwała nabiera mocy obowiązującej z dniem podjęcia.',
  ])('„%s” is the act’s own', (text) => {
    expect(said(text)).toEqual(['act enters adopted, same-day']);
  });
});

describe('a signature that no full stop parts from the clause', () => {
  it('is no word of it', () => {
    expect(said('Uchwała wchodzi w życie z dniem podjęcia Przewodniczący Rady Jan Nowak')).toEqual([
      'act enters adopted, same-day',
    ]);
  });
});

describe('words that are read in part', () => {
  it.each([
    'z dniem ogłoszenia wyników wyborów',
    'po upływie 14 dni',
    'po upływie 14 dni roboczych od dnia ogłoszenia',
    'po upływie miesięcy od dnia ogłoszenia',
    'z dniem podjęcia albo z dniem ogłoszenia',
    'po upływie 14 dni od dnia ogłoszenia, nie później niż z dniem 1 stycznia 2021 r.',
    'z dniem 31 lutego 2021 r.',
    'nie wcześniej niż 1 stycznia 2021 r.',
    'niezwłocznie',
    'z dniem 1 stycznia 2020 r., pod warunkiem ogłoszenia',
    'pierwszego dnia kwartału następującego po kwartale ogłoszenia',
    'po upływie 30 (czternastu) dni od dnia ogłoszenia',
    'z dniem podjęcia, z wyjątkiem § 3',
    'z dniem podjęcia, z wyjątkiem § 1 pkt 1 w zakresie wyrazów „opłaty”, § 3 i § 4, które wchodzą w życie z dniem 1 stycznia 2021 r.',
    'z dniem podjęcia z mocą obowiązującą od początku roku szkolnego 2020/2021',
  ])('„%s” tells no day', (clause) => {
    expect(enters(clause)).toEqual(['unread act: entry']);
  });

  it('tell none of a unit that another rule would be taken for', () => {
    expect(said('§ 3 wchodzi w życie z dniem uroczystego otwarcia basenu.')).toEqual(['par-3 enters elsewhere']);
  });

  it('name the units they speak of', () => {
    const [clause] = readDays('Uchwała wchodzi w życie z dniem podjęcia, z wyjątkiem § 3 i § 5 pkt 2.');
    expect(clause?.read === 'partly' ? unitNames(clause.units) : null).toBe('par-3 par-5/pkt-2');
  });
});

describe('units of days of their own', () => {
  it.each([
    [
      'z dniem 1 stycznia 2021 r., z tym że § 1 pkt 2 wchodzi w życie z dniem 1 marca 2021 r.',
      ['act enters 2021-01-01', 'par-1/pkt-2 enters 2021-03-01'],
    ],
    [
      'z dniem podjęcia, z wyjątkiem § 1 pkt 2 i 3 oraz § 4, które wchodzą w życie z dniem 1 stycznia 2021 r.',
      ['act enters adopted, same-day', 'par-1/pkt-2 par-1/pkt-3 par-4 enters 2021-01-01'],
    ],
    [
      'z dniem podjęcia, z wyjątkiem § 1 pkt 2, który wchodzi w życie z dniem 1 maja 2020 r., oraz pkt 4, który wchodzi w życie z dniem 1 czerwca 2020 r.',
      ['act enters adopted, same-day', 'par-1/pkt-2 enters 2020-05-01', 'par-1/pkt-4 enters 2020-06-01'],
    ],
    [
      'z dniem 1 stycznia 2019 r., z wyjątkiem: art. 1 pkt 1 i pkt 2 lit. c oraz art. 18, które wchodzą w życie z dniem następującym po dniu ogłoszenia; art. 4 i art. 6, które wchodzą w życie z dniem 1 lipca 2019 r.',
      [
        'act enters 2019-01-01',
        'art-1/pkt-1 art-1/pkt-2/lit-c art-18 enters published, next-day',
        'art-4 art-6 enters 2019-07-01',
      ],
    ],
    [
      'z dniem ogłoszenia, z wyjątkiem art. 5, który wchodzi w życie z dniem ogłoszenia, z mocą od dnia 16 maja 2020 r.',
      ['act enters published, same-day', 'art-5 enters published, same-day force 2020-05-16'],
    ],
    [
      'z dniem ogłoszenia, z tym że art. 3 z mocą od dnia 1 stycznia 2020 r.',
      ['act enters published, same-day', 'art-3 force 2020-01-01'],
    ],
    ['z dniem podjęcia, przy czym § 3 obowiązuje od 1 lipca 2013 r.', ['act enters adopted, same-day', 'par-3 binds 2013-07-01']],
    [
      'z dniem podjęcia, z wyjątkiem przepisu, o którym mowa w § 3, wchodzącego w życie z dniem 1 lipca 2013 r.',
      ['act enters adopted, same-day', 'par-3 enters 2013-07-01'],
    ],
    ['z dniem podjęcia, a w zakresie § 3 – z dniem 1 lipca 2013 r.', ['act enters adopted, same-day', 'par-3 enters 2013-07-01']],
    ['z dniem podjęcia, a § 3 – z dniem 1 lipca 2013 r.', ['act enters adopted, same-day', 'par-3 enters 2013-07-01']],
    [
      'z dniem podjęcia, z wyjątkiem § 2 ust. 1 w zakresie zdania drugiego, który wchodzi w życie z dniem 1 maja 2020 r.',
      ['act enters adopted, same-day', 'par-2/ust-1 {w zakresie zdania drugiego} enters 2020-05-01'],
    ],
    [
      'z dniem podjęcia, z wyjątkiem § 1 pkt 2, który w części dotyczącej opłat wchodzi w życie z dniem 1 maja 2020 r.',
      ['act enters adopted, same-day', 'par-1/pkt-2 {w części dotyczącej opłat} enters 2020-05-01'],
    ],
    [
      'z dniem podjęcia, z wyjątkiem wyrazów „co kwartał” w § 1 pkt 2, które wchodzą w życie z dniem 1 maja 2020 r.',
      ['act enters adopted, same-day', 'par-1/pkt-2 {wyrazów „co kwartał” w § 1 pkt 2} enters 2020-05-01'],
    ],
  ])('„%s” are read', (clause, statements) => {
    expect(enters(clause)).toEqual(statements);
  });

  it('may have a sentence to themselves', () => {
    expect(said('§ 3 wchodzi w życie z dniem 1 maja 2021 r., a § 4 z dniem 1 czerwca 2021 r.')).toEqual([
      'par-3 enters 2021-05-01',
      'par-4 enters 2021-06-01',
    ]);
  });
});

describe('the end of force', () => {
  it.each([
    ['Uchwała obowiązuje od 1 stycznia 2018 r. do 31 grudnia 2018 r.', 'act binds 2018-01-01 last [2018-12-31]'],
    ['Uchwała obowiązuje od 1 stycznia do 31 grudnia 2018 r.', 'act binds 2018-01-01 last [2018-12-31]'],
    [
      'Uchwała obowiązuje w okresie od dnia 1 stycznia 2018 r. do dnia 31 grudnia 2018 r.',
      'act binds 2018-01-01 last [2018-12-31]',
    ],
    ['Uchwała obowiązuje w 2018 roku.', 'act binds 2018-01-01 last [2018-12-31]'],
    ['Uchwała obowiązuje w latach 2018–2020.', 'act binds 2018-01-01 last [2020-12-31]'],
    ['Uchwała obowiązuje do dnia 31 grudnia 2018 r. włącznie.', 'act last [2018-12-31]'],
    ['Uchwała obowiązuje do końca 2018 r.', 'act last [2018-12-31]'],
    ['Uchwała obowiązuje do końca lutego 2020 r.', 'act last [2020-02-29]'],
    ['Uchwała obowiązuje do czasu uchwalenia nowego programu.', 'act last []'],
    ['Uchwała obowiązuje przez okres dwóch lat.', 'act last []'],
    [
      'Uchwała wchodzi w życie z dniem podjęcia i w 2018 roku obowiązuje.',
      'act enters adopted, same-day binds 2018-01-01 last [2018-12-31]',
    ],
    ['Uchwała wchodzi w życie z dniem 1 stycznia 2018 r. z mocą obowiązującą do 31 grudnia 2018 r.', 'unread act: entry'],
    ['Uchwała obowiązuje przez rok od dnia wejścia w życie.', 'act last []'],
    ['Uchwała zachowuje moc do dnia 31 grudnia 2020 r.', 'act last [2020-12-31]'],
    [
      'Uchwała wchodzi w życie z dniem podjęcia, z mocą obowiązującą od 1 stycznia do 31 grudnia 2020 r.',
      'act enters adopted, same-day force 2020-01-01 last [2020-12-31]',
    ],
    ['Uchwała traci moc z upływem dnia 31 grudnia 2018 r.', 'act last [2018-12-31]'],
    ['Uchwała traci moc z dniem 1 stycznia 2019 r.', 'act last [2018-12-31]'],
    ['Uchwała traci moc z dniem 31 grudnia 2018 r.', 'act last [2018-12-30, 2018-12-31]'],
    ['§ 5 obowiązuje do dnia 31 grudnia 2020 r.', 'par-5 last [2020-12-31]'],
    ['Przepisy § 5 i 6 tracą moc z dniem 1 lipca 2021 r.', 'par-5 par-6 last [2021-06-30]'],
    ['Uchwała obowiązuje dnia 31 grudnia 2020 r.', 'unread act: end'],
    ['Uchwała obowiązuje od początku roku szkolnego 2020/2021.', 'unread act: entry, end'],
  ])('„%s” is read', (text, statement) => {
    expect(said(text)).toEqual([statement]);
  });
});

describe('what is not about the act', () => {
  it.each([
    'Traci moc uchwała nr X/417/2019 Rady Gminy Przykładowo z dnia 10 marca 2019 r. w sprawie regulaminu.',
    'Z dniem 31 grudnia 2016 roku traci moc uchwała nr 58/XI/2015 Rady Gminy Przykładowo.',
    'Uchwała obowiązuje na terenie całej gminy.',
    'W § 5 obowiązuje zasada pierwszeństwa od dnia 1 maja 2020 r.',
    'W miejscach publicznych od dnia 1 maja 2020 r. obowiązuje zakaz palenia.',
    'W uchwale nr X/1/2019 § 5 otrzymuje brzmienie: „§ 5. Uchwała wchodzi w życie z dniem 1 stycznia 2021 r.”.',
    'W uchwale nr X/1/2019 § 5 otrzymuje brzmienie: Uchwała wchodzi w życie z dniem 1 stycznia 2021 r.',
    'W uchwale nr X/1/2019 dodaje się § 5 w brzmieniu: „§ 5. Uchwała obowiązuje do dnia 1 stycznia 2021 r.',
  ])('says nothing of it: „%s”', (text) => {
    expect(readDays(text)).toEqual([]);
  });

  it.each(['Umowa wchodzi w życie z dniem podpisania.', 'Uchwała Rady Powiatu wchodzi w życie z dniem podjęcia.'])(
    'is kept apart: „%s”',
    (text) => {
      expect(said(text)).toEqual(['unread other: entry']);
    },
  );
});

describe('sentences of a provision', () => {
  const words = (text: string): string[] => readDays(text).map((clause) => clause.words);

  it('are read one by one', () => {
    expect(
      said('Uchwała wchodzi w życie z dniem podjęcia. Podlega ona ogłoszeniu w BIP. § 3 obowiązuje do dnia 1 maja 2021 r.'),
    ).toEqual(['act enters adopted, same-day', 'par-3 last [2021-05-01]']);
  });

  it.each([
    ['Uchwała wchodzi w życie z dniem podjęcia.', 'Uchwała wchodzi w życie z dniem podjęcia'],
    ['Uchwała wchodzi w życie z dniem 1 maja 2021 r.', 'Uchwała wchodzi w życie z dniem 1 maja 2021 r.'],
    ['Uchwała wchodzi w życie z dniem 1 maja 2021 roku.', 'Uchwała wchodzi w życie z dniem 1 maja 2021 roku'],
    ['  Uchwała wchodzi\n w życie  z dniem\u00a0podjęcia. ', 'Uchwała wchodzi w życie z dniem podjęcia'],
    ['Uchwała wcho\u00addzi w życie z\u200b dniem podjęcia', 'Uchwała wchodzi w życie z dniem podjęcia'],
    [
      '§ 1 w zakresie wyrazów „od dnia. Jutra” wchodzi w życie z dniem podjęcia.',
      '§ 1 w zakresie wyrazów „od dnia. Jutra” wchodzi w życie z dniem podjęcia',
    ],
  ])('keep their words: „%s”', (text, wanted) => {
    expect(words(text)).toEqual([wanted]);
  });

  it('may have a journal with a capital in the middle', () => {
    expect(
      said(
        'Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dz. Urz. Woj. Śląskiego, z wyjątkiem § 2, który wchodzi w życie z dniem podjęcia.',
      ),
    ).toEqual(['act enters published + 14 days, next-day', 'par-2 enters adopted, same-day']);
    expect(said('W aktach Powoj. Rady. Uchwała wchodzi w życie z dniem podjęcia.')).toEqual(['act enters adopted, same-day']);
  });

  it('tell where they stand', () => {
    const at = [{ kind: 'par', number: '7' }] as const;
    expect(readDays('Uchwała wchodzi w życie z dniem podjęcia.', at).map((clause) => clause.at)).toEqual([at]);
    expect(readDays('Uchwała wchodzi w życie z dniem podjęcia.').map((clause) => clause.at)).toEqual([[]]);
  });
});

describe('what stays unknown', () => {
  const unread = (text: string): string[] =>
    readDays(text).map((clause) =>
      clause.read === 'whole'
        ? `read ${saidBy([clause]).join(', ')}`
        : `${clause.subject} ${clause.unknown.join('+')} (${unitNames(clause.units)})`,
    );

  it.each([
    ['Uchwała wchodzi w życie niezwłocznie.', 'act entry ()'],
    ['Uchwała wchodzi w życie i traci moc w 2020 r.', 'act entry+end ()'],
    ['Uchwała obowiązuje do dnia 1 maja, o którym mowa w § 5.', 'act end (par-5)'],
    ['Uchwała obowiązuje od dnia otwarcia basenu.', 'act entry+end ()'],
    ['Uchwała obowiązuje z dniem otwarcia basenu.', 'act entry+end ()'],
    ['Uchwała obowiązuje, począwszy od otwarcia basenu, przez okres lata.', 'act entry+end ()'],
    ['Uchwała obowiązuje bezterminowo, chyba że Rada postanowi inaczej.', 'act end ()'],
    ['Uchwała obowiązuje przez okres budowy i dłużej, chyba że upłynie rok.', 'act end ()'],
    ['Uchwała obowiązuje przez dziesięć lat, chyba że Rada postanowi inaczej.', 'act end ()'],
    ['Uchwała obowiązuje kilka miesięcy, chyba że Rada postanowi inaczej.', 'act end ()'],
    ['Uchwała obowiązuje do odwołania, chyba że Rada postanowi inaczej.', 'act end ()'],
    ['Uchwała obowiązuje do końca świata, po którym wygasa.', 'act end ()'],
    ['Uchwała obowiązuje w 2020 r. i później.', 'act end ()'],
    ['§ 3 obowiązuje do dnia otwarcia basenu, po którym wygasa.', 'units end (par-3)'],
    ['§ 3 ust. 1 i § 5 tracą moc w 2020 r.', 'units end (par-3/ust-1 par-5)'],
    ['§ 3 wchodzi w życie niezwłocznie.', 'read par-3 enters elsewhere'],
    ['Program wchodzi w życie z dniem podjęcia.', 'other entry ()'],
    ['Regulamin, o którym mowa w § 3, wchodzi w życie z dniem podjęcia.', 'other entry (par-3)'],
  ])('„%s”', (text, wanted) => {
    expect(unread(text)).toEqual([wanted]);
  });

  it.each([
    'Uchwała obowiązuje na terenie gminy.',
    'Uchwała obowiązuje mieszkańców.',
    '§ 3 obowiązuje na terenie gminy.',
    'Umowa obowiązuje do dnia 1 maja 2020 r.',
    'Zakaz obowiązuje od dnia 1 maja 2020 r.',
    'Program ma moc obowiązującą w gminie.',
  ])('is nothing where no days are told: „%s”', (text) => {
    expect(readDays(text)).toEqual([]);
  });
});

describe('an order of change', () => {
  const RULE = 'uchwała wchodzi w życie z dniem 1 stycznia 2021 r.';

  it.each([
    `§ 5 otrzymuje brzmienie: ${RULE}`,
    `§ 5 i 6 otrzymują nowe brzmienie: ${RULE}`,
    `W § 5 nadaje się następujące brzmienie: ${RULE}`,
    `§ 5 w brzmieniu: ${RULE}`,
    `§ 5 i 6 brzmią: ${RULE}`,
    `W § 5 dodaje się zdanie: ${RULE}`,
    `W § 5 wyraz zastępuje się: ${RULE}`,
    `Dotychczasowy § 5 następującej treści: ${RULE}`,
  ])('says nothing of the act itself: „%s”', (text) => {
    expect(readDays(text)).toEqual([]);
  });

  it('may come after what a sentence says of the act', () => {
    expect(said('Uchwała wchodzi w życie z dniem podjęcia, z wyjątkiem § 1, który otrzymuje brzmienie jutro.')).toEqual([
      'unread act: entry',
    ]);
    expect(said('Uchwała obowiązuje do dnia, w którym § 1 otrzymuje brzmienie jutro.')).toEqual(['unread act: end']);
  });

  it.each([
    'W uchwale nr X/1/2019 § 5 otrzymuje brzmienie:',
    '§ 5 i 6 otrzymują następujące brzmienie:',
    'po § 5 dodaje się § 5a w brzmieniu:',
    '§ 5 nadaje się brzmienie:',
    '§ 5 brzmi  :',
    'Wprowadza się § 5 następującej treści:',
    `${'Wprowadza się zmiany w regulaminie. '.repeat(20)}§ 5 otrzymuje\n  brzmienie:`,
  ])('announces new wording: „%s”', (text) => {
    expect(announcesWording(text)).toBe(true);
  });

  it.each([
    '§ 5 otrzymuje brzmienie',
    'Uchwala się, co następuje:',
    `§ 5 otrzymuje brzmienie ustalone przez Radę. ${'Wprowadza się zmiany w regulaminie. '.repeat(20)}Są to:`,
    'Dzwonek zabrzmi:',
  ])('announces none: „%s”', (text) => {
    expect(announcesWording(text)).toBe(false);
  });
});

describe('quotations', () => {
  it.each([
    ['W uchwale nr X/1/2019 wyrazy „uchwała obowiązuje do dnia 1 maja 2020 r.” skreśla się.', []],
    [
      'Uchwała wchodzi w życie z dniem podjęcia, z wyjątkiem wyrazów „§ 9” i „traci moc” w § 2, które wchodzą w życie z dniem 1 maja 2020 r.',
      ['act enters adopted, same-day', 'par-2 {wyrazów „§ 9” i „traci moc” w § 2} enters 2020-05-01'],
    ],
    [
      'Uchwała wchodzi w życie z dniem podjęcia. W § 2 wyrazy „traci moc w 2020 r. skreśla się.',
      ['act enters adopted, same-day'],
    ],
    ['W § 2 wyraz „rok skreśla się. Uchwała wchodzi w życie z dniem podjęcia.', []],
  ])('are not the act’s own words: „%s”', (text, statements) => {
    expect(said(text)).toEqual(statements);
  });
});

describe('reading to the last word', () => {
  const SENTENCES = DAY_RULES.map(({ example }) => example);
  const STRAY = ['nie', 'albo', 'inne', 'przed', 'zwykle', '30', 'co'];

  it('lets no word stand in a sentence unread', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SENTENCES), fc.constantFrom(...STRAY), fc.nat(), (sentence, stray, seed) => {
        const words = sentence.split(' ');
        const at = 3 + (seed % Math.max(1, words.length - 3));
        const changed = [...words.slice(0, at), stray, ...words.slice(at)].join(' ');
        const own = JSON.stringify(said(sentence));
        const read = said(changed);
        const known = read.filter((statement) => !statement.startsWith('unread') && !statement.includes('elsewhere'));
        expect(known.length === 0 || JSON.stringify(read) === own).toBe(true);
      }),
      propertyRuns(500),
    );
  });

  it('takes no longer per character in a long sentence than in a short one', () => {
    const items = (count: number): string =>
      Array.from({ length: count }, (_, index) => `§ ${String(index + 2)}, który wchodzi w życie z dniem 1 maja 2020 r.`).join(
        '; ',
      );
    const statements = readDays(`Uchwała wchodzi w życie z dniem podjęcia, z wyjątkiem: ${items(400)}.`).flatMap((clause) =>
      clause.read === 'whole' ? clause.statements : [],
    );
    expect(statements).toHaveLength(401);
  });
});
