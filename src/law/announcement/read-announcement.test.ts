import { describe, expect, it } from 'vitest';
import { factsIn, shownFacts } from '../../testing/announcement-facts.ts';

describe('an announcement of a competition', () => {
  it('of a town is read from its numbered chapters', () => {
    const facts = factsIn(`
Prezydent Miasta Wierzbin na podstawie art. 13 ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie ogłasza otwarty konkurs ofert na realizację zadania publicznego w zakresie wspierania i upowszechniania kultury fizycznej
I. Rodzaj zadania
Zadanie publiczne pn. „Szkolenie sportowe dzieci i młodzieży”.
II. Wysokość środków publicznych przeznaczonych na realizację zadania
Na realizację zadania przeznacza się kwotę 250 000,00 zł (słownie: dwieście pięćdziesiąt tysięcy złotych).
III. Zasady przyznawania dotacji
Maksymalna kwota dotacji na jedną ofertę wynosi 40 000 zł. Wkład własny to co najmniej 5 000 zł.
IV. Termin realizacji zadania
Zadanie należy zrealizować w okresie od 1 lutego do 31 grudnia 2027 r.
V. Termin i miejsce składania ofert
1. Oferty należy składać do dnia 15 stycznia 2027 r. do godz. 15.30 w Biurze Podawczym Urzędu Miasta Wierzbin, ul. Rynek 1, 64-999 Wierzbin.
2. Decyduje data wpływu oferty do urzędu, a nie data stempla pocztowego.
VI. Tryb i termin wyboru ofert
Rozstrzygnięcie konkursu nastąpi do dnia 29 stycznia 2027 r.
Komisja konkursowa powołana zarządzeniem nr 12/2027 Prezydenta Miasta Wierzbin z dnia 4 stycznia 2027 r.
VII. Zadania tego samego rodzaju zrealizowane w 2026 roku
W 2026 r. na zadania tego samego rodzaju przekazano 230 000 zł.
VIII. Dodatkowe informacje
Informacji udziela Wydział Sportu, tel. 65 500 11 22, e-mail: sport@wierzbin.example.
`);
    expect(shownFacts(facts)).toEqual({
      tasks: ['Szkolenie sportowe dzieci i młodzieży'],
      spheres: ['17'],
      amount: 250_000,
      realisation: { from: '2027-02-01', to: '2027-12-31' },
      deadline: { day: '2027-01-15', hour: '15:30' },
      place: 'W Biurze Podawczym Urzędu Miasta Wierzbin, ul. Rynek 1, 64-999 Wierzbin',
      resultBy: '2027-01-29',
      committee: [expect.stringContaining('zarządzeniem nr 12/2027') as unknown],
      contact: { unit: 'Wydział Sportu', email: 'sport@wierzbin.example', phone: '65 500 11 22' },
    });
  });

  it('of a gmina is read from its table of tasks', () => {
    const facts = factsIn(`
# OGŁOSZENIE
Wójt Gminy Dolina ogłasza w dniu 18 grudnia 2026 r. otwarty konkurs ofert na realizację zadań publicznych w 2027 roku.
| Lp. | Nazwa zadania | Wysokość środków (zł) |
| 1. | Organizacja zajęć dla seniorów | 18 000 |
| 2. | Wypoczynek letni dzieci | 22 500,50 |
| | Razem | 40 500,50 |
Termin składania ofert: 11.01.2027 r., godz. 12:00
Miejsce składania ofert: Sekretariat Urzędu Gminy Dolina, pok. nr 3
Termin realizacji zadań: 01.02.2027 r. – 15.12.2027 r.
Do oferty należy dołączyć:
1) kopię statutu;
2) oświadczenie o rachunku bankowym.
`);
    expect(shownFacts(facts)).toEqual({
      tasks: ['Organizacja zajęć dla seniorów', 'Wypoczynek letni dzieci'],
      amount: 40_500.5,
      announced: '2026-12-18',
      deadline: { day: '2027-01-11', hour: '12:00' },
      place: 'Sekretariat Urzędu Gminy Dolina, pok. nr 3',
      realisation: { from: '2027-02-01', to: '2027-12-15' },
      requirements: ['kopię statutu', 'oświadczenie o rachunku bankowym'],
    });
  });

  it('of a powiat is read from several tasks, each with its money', () => {
    const facts = factsIn(`
Zarząd Powiatu Sosnowego ogłasza otwarty konkurs ofert na wsparcie zadań publicznych Powiatu w roku 2027.
Zadanie nr 1: „Rajdy piesze i rowerowe” – kwota 12.000 zł
Zadanie nr 2: „Przegląd zespołów ludowych” – kwota 8.000 zł
Oferty przyjmowane będą w nieprzekraczalnym terminie do 22 stycznia 2027 roku, do godziny 14:00.
Oferty składa się wyłącznie elektronicznie w generatorze ofert, a potwierdzenie złożenia oferty dostarcza się do dnia 25 stycznia 2027 r.
Otwarcie ofert i wybór ofert nastąpi w terminie 30 dni od dnia zakończenia naboru ofert.
`);
    expect(shownFacts(facts)).toMatchObject({
      tasks: ['Rajdy piesze i rowerowe', 'Przegląd zespołów ludowych'],
      amount: 20_000,
      deadline: { day: '2027-01-22', hour: '14:00' },
      place: expect.stringContaining('generatorze ofert') as unknown,
      resultBy: [expect.stringContaining('30 dni') as unknown],
    });
  });

  it('of a town with generator is read without former years, bounds of one offer and confirmations', () => {
    const facts = factsIn(`
Prezydent Miasta Brzozowa ogłasza otwarty konkurs ofert na wsparcie zadań z zakresu działalności na rzecz osób w wieku emerytalnym pn. „Aktywny Senior”
§ 1. Rodzaj zadania i wysokość środków
1. Na realizację zadania planuje się przeznaczyć środki finansowe w wysokości do 80 000 zł.
2. Minimalna kwota dotacji wynosi 5 000 zł, a maksymalna 20 000 zł.
3. W 2026 roku na zadania tego rodzaju przeznaczono 75 000 zł, a w 2025 roku 70 000 zł.
§ 2. Termin i warunki realizacji zadania
1. Zadanie winno być zrealizowane w terminie od dnia zawarcia umowy do 15 grudnia 2027 r.
§ 3. Termin i sposób składania ofert
1. Oferty należy złożyć w terminie do 29 stycznia 2027 r. do godziny 15.00 za pomocą Generatora dostępnego na stronie www.generator.example.
2. Wydruk oferty (potwierdzenie złożenia) należy dostarczyć do Urzędu Miasta w ciągu 3 dni roboczych od upływu terminu składania ofert, tj. do 3 lutego 2027 r.
§ 4. Kryteria i termin wyboru ofert
1. Wybór ofert nastąpi nie później niż do dnia 26 lutego 2027 r.
2. Do opiniowania ofert Prezydent powoła komisję konkursową.
`);
    expect(shownFacts(facts)).toEqual({
      tasks: ['Aktywny Senior'],
      spheres: ['10'],
      amount: 'do 80 000 zł',
      deadline: { day: '2027-01-29', hour: '15:00' },
      realisation: { from: null, to: '2027-12-15' },
      resultBy: '2027-02-26',
      place: 'Za pomocą Generatora dostępnego na stronie www.generator.example',
      committee: [expect.stringContaining('powoła komisję') as string],
    });
  });

  it('of a small town is read from a table of facts', () => {
    const facts = factsIn(`
Burmistrz Gminy i Miasta Olszyny ogłasza otwarty konkurs ofert
| Rodzaj zadania | Upowszechnianie turystyki pieszej |
| Wysokość środków publicznych | 15 000,00 zł |
| Termin realizacji zadania | 1 marca 2027 r. – 30 listopada 2027 r. |
| Termin składania ofert | do 8 lutego 2027 r., godz. 14.30 |
| Miejsce składania ofert | Kancelaria Urzędu, ul. Długa 4, 62-100 Olszyny |
| Termin wyboru ofert | do 22 lutego 2027 r. |
`);
    expect(shownFacts(facts)).toEqual({
      tasks: ['Upowszechnianie turystyki pieszej'],
      amount: 15_000,
      realisation: { from: '2027-03-01', to: '2027-11-30' },
      deadline: { day: '2027-02-08', hour: '14:30' },
      place: 'Kancelaria Urzędu, ul. Długa 4, 62-100 Olszyny',
      resultBy: '2027-02-22',
    });
  });

  it('in running prose is read with its legal basis left aside', () => {
    const facts = factsIn(`
Na podstawie art. 11 ust. 2 i art. 13 ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie (Dz. U. z 2024 r. poz. 1491) oraz uchwały nr XX/100/2026 Rady Miejskiej z dnia 26 listopada 2026 r. Burmistrz ogłasza otwarty konkurs ofert na realizację zadania z zakresu kultury, sztuki, ochrony dóbr kultury i dziedzictwa narodowego.
Kwota przeznaczona na dofinansowanie zadania w roku 2027 to 35 tys. zł.
Ofertę, sporządzoną na wzorze określonym w rozporządzeniu z dnia 24 października 2018 r., należy złożyć w sekretariacie Urzędu Miejskiego (pokój nr 5) w nieprzekraczalnym terminie do dnia 12 lutego 2027 r. do godz. 14³⁰ (decyduje data wpływu).
Komisja konkursowa w składzie:
1) Jan Próbny – przewodniczący,
2) Anna Próbna – członek.
Informacje: tel. 65 123 45 67.
`);
    expect(shownFacts(facts)).toEqual({
      spheres: ['16'],
      amount: 35_000,
      deadline: { day: '2027-02-12', hour: '14:30' },
      place: 'W sekretariacie Urzędu Miejskiego (pokój nr 5)',
      committee: ['Jan Próbny – przewodniczący', 'Anna Próbna – członek'],
      contact: { unit: null, email: null, phone: '65 123 45 67' },
    });
  });
});
