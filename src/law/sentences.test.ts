import { describe, expect, it } from 'vitest';
import { growsWithLength } from '../testing/cpu-time.ts';
import { readSentences, sentencesOf } from './sentences.ts';

/** „|” stands where a sentence ends for certain, „?” where it can't be told. */
const CERTAIN: readonly string[] = [
  // Ordinary words.
  'Stypendium wypłaca się co miesiąc.| Wniosek składa się w urzędzie.',
  'Komisja liczy pięć osób.| Przewodniczącego wybiera Rada.| Pracami kieruje przewodniczący.',
  'Pierwsze zdanie.| Drugie zdanie bez kropki na końcu',
  'Jedno zdanie.',
  'Jedno zdanie bez kropki',
  'Czy wniosek jest kompletny?| Sprawdza to komisja.',
  'Kto składa ofertę?| Organizacja!| Ofertę podpisują dwie osoby.',
  'Oferty ocenia się w skali od 0 do 10.| § 5 stosuje się odpowiednio.',
  'Wniosek złożony po terminie pozostawia się bez rozpoznania.| „Terminem” jest dzień wpływu do urzędu.',
  'Dotację zwraca się w całości.| (Nie dotyczy to dotacji, o których mowa w ust. 3).',
  'Informację podaje się do wiadomości publicznej.|\u00a0Ogłoszenie wywiesza się w urzędzie.',
  // Journals and citations.
  'Program opracowano na podstawie ustawy (Dz. U. z 2010 r. Nr 234, poz. 1536).| Program ma charakter roczny.| Trzecie zdanie.',
  'Program opracowano na podstawie ustawy (Dz. U. z 2010 r. Nr 234, poz. 1536, z późn. zm.).| Program ma charakter roczny.',
  'Stosuje się ustawę z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego (Dz. U. z 2024 r. poz. 1491).| Ofertę składa się na formularzu.',
  'Stosuje się art. 25 ustawy z dnia 23 kwietnia 1964 r. – Kodeks cywilny.| Umowę zawiera się na piśmie.',
  'Stosuje się ustawę z dnia 20 czerwca 1997 r. Prawo o ruchu drogowym (Dz. U. z 2024 r. poz. 1251).| Drogę zamyka się na czas imprezy.',
  'Zmienia się uchwałę nr XV/200/2019 z dnia 24 października 2019 r. Rady Miejskiej Leszna w sprawie programu.| Zmiana jest jednorazowa.',
  'Ogłoszenie zamieszcza się w Dz. Urz. Woj. Wielkopolskiego.| Uchwała podlega też wywieszeniu.',
  'Wykaz ogłoszono w M.P. Nr 12, poz. 100.| Wykaz jest jawny.',
  'Odesłanie do art. 5 ust. 2 pkt 3 lit. a nie dotyczy wspólnot.| Wspólnoty składają oświadczenie.',
  'Zadania określa § 4 ust. 1 pkt 3.| Wniosek rozpatruje Wójt.',
  'Zasady określa art. 22[1].| Umowę zawiera się na rok.',
  'Przepis ust. 2 stosuje się odpowiednio.| Ust. 3 nie stosuje się.',
  'Wzór stanowi zał. nr 2 do uchwały.| Wzór podpisuje wnioskodawca.',
  'Warunki określa rozdz. III.| Program realizuje się przez rok.',
  'Zasady określa rozdział IV.| Oferty składa się do urzędu.',
  'Wysokość dotacji określono w poz. 5 tabeli.| Tabela stanowi załącznik.',
  'Obowiązuje tekst jednolity (t.j. Dz. U. z 2024 r. poz. 1465).| Zmiany ogłasza się osobno.',
  'Przepisy art. 104 k.p.a. stosuje się odpowiednio.| Decyzję doręcza się stronie.',
  // Years and days.
  'Wniosek składa się do dnia 15 września 2019 r.| Termin ten jest nieprzekraczalny.',
  'Program przyjęto w 2018 r.| Uchwałę ogłoszono w dzienniku.',
  'W 2019 r. Prezydent Miasta ogłosił konkurs.| Wyniki podano w maju.',
  'Do dnia 30 kwietnia 2020 r. Wójt składa sprawozdanie.| Rada je rozpatruje.',
  'Od dnia 1 stycznia 2020 r. Gmina przekazuje środki kwartalnie.| Raty są równe.',
  'Konkurs trwał do 15 maja 2019 r.| W czerwcu podpisano umowy.',
  'Termin upływa 30 września 2019 r.| Po tym dniu wniosków nie przyjmuje się.',
  'Umowa wygasła z dniem 31 grudnia 2019 r.| Nie przedłużono jej.',
  'Konsultacje odbyły się 24.10.2019 r. w urzędzie.| Protokół podpisano.',
  'Sesję zwołano na dzień 24.10.2019.| Porządek obrad doręczono radnym.',
  'Zaproszenie wysłano w dniu 5 maja br. w formie elektronicznej.| Zebranie odbyło się w ratuszu.',
  'Program obowiązuje w 2020 r. i w 2021 r.| Zmiany wymagają uchwały.',
  'Budynek pochodzi z XIX w. i jest zabytkiem.| Opiekę sprawuje muzeum.',
  'Rada obraduje 11. Listopada i 3. Maja w ratuszu.| Obrady są jawne.',
  // Addresses.
  'Siedzibą jest ul. gen. Przykładnego 5.| Biuro działa w dni robocze.',
  'Siedzibą jest dom przy ul. Lipowa 5.| Biuro jest czynne we wtorki.',
  'Biuro mieści się przy ul. ks. Zielonki 12a.| Dyżury pełni sekretarz.',
  'Zebranie odbywa się na os. Słonecznym w sali nr 3.| Wstęp jest wolny.',
  'Park leży przy al. Jana Pawła II.| Park zamyka się o zmroku.',
  'Pomnik stoi na pl. Wolności w centrum.| Opiekę sprawuje szkoła.',
  'Szkołę nr 4 im. św. Jadwigi przekształca się w zespół.| Zespół działa od września.',
  'Szkoła im. A. Mickiewicza otrzymuje dotację.| Dotację wypłaca się w ratach.',
  'Świetlica w m. Dąbrowa działa codziennie.| Opiekę sprawuje Burmistrz.',
  'Gmina leży w woj. Lubuskim.| Siedzibą władz jest miasto.',
  'Sołectwo Nowe, gm. Przykładowo, tworzą dwie wsie.| Zebranie zwołuje sołtys.',
  'Informacji udziela się pod nr. tel. 65 529 81 00.| Dyżur trwa do piętnastej.',
  // People.
  'Dyplom wręcza dr Anna Nowak.| Uroczystość jest jawna.',
  'Nagrodę im. J. Kowalskiego przyznaje Rada.| Laureat otrzymuje dyplom.',
  'Opinię wydał prof. dr hab. Jan Nowak.| Opinia jest wiążąca.',
  'Patronem jest gen. bryg. Stanisław Maczek.| Święto obchodzi się w maju.',
  'Mszę odprawił ks. bp Adam Nowak.| Zebrani złożyli kwiaty.',
  'Komisji przewodniczy mgr inż. Ewa Lis.| Zastępcę wybiera komisja.',
  // Abbreviations that go on.
  'Wspiera się m.in. Klub Przykładowy.| Drugie zdanie.| Trzecie zdanie.',
  'Wspiera się np. Ochotniczą Straż Pożarną.| Wsparcie jest jednorazowe.',
  'Beneficjentem jest organizacja, tj. Stowarzyszenie Sąsiadów.| Organizacja składa sprawozdanie.',
  'Uwzględnia się tzw. Budżet Obywatelski.| Budżet uchwala Rada.',
  'Realizuje się zadanie pn. Aktywny Senior.| Zadanie trwa rok.',
  'Konferencja nt. Zdrowia Publicznego odbyła się w maju.| Wstęp był wolny.',
  'Powołuje się pełnomocnika ds. Młodzieży.| Pełnomocnik składa sprawozdanie.',
  'Opinię wydaje Urz. Miasta i Gminy.| Opinia nie wiąże.',
  // Abbreviations that may end a sentence.
  'Organizuje się zawody, turnieje itp.| Wnioski ocenia komisja.',
  'Wspiera się koncerty, wystawy itd.| W pierwszej kolejności wspiera się debiuty.',
  'Opłata wynosi 5 zł za godz.| Opłatę wnosi się z góry.| Trzecie zdanie.',
  'Urząd jest czynny do godz. 15.| Wnioski przyjmuje się do końca dnia.',
  'Oferty przyjmuje się do godz. 10.00 w dniu 5 maja.| Oferty złożone później odrzuca się.',
  'Dotacja wynosi 20 tys. zł.| Dotację wypłaca się jednorazowo.',
  'Kwota stypendium wynosi 500 zł.| Stypendium wypłaca się co miesiąc.',
  'Budżet wynosi 3 mln.| Rada może go zwiększyć.',
  'Udział własny wynosi 10%.| Udział może być osobowy.',
  'Zadanie realizuje Sport Sp. z o.o. w Lesznie.| Spółka składa sprawozdanie.',
  'Usługę świadczy spółka Wodociągi S.A. z siedzibą w Lesznie.| Taryfę zatwierdza Rada.',
  'Zniżka przysługuje grupie co najmniej 5 os. z tej samej szkoły.| Zniżkę potwierdza opiekun.',
  'Wstęp kosztuje 10 zł za os.| Dzieci wchodzą bezpłatnie.',
  'Kościół pod wezwaniem N.M.P. Królowej Polski otrzymuje dotację.| Prace nadzoruje konserwator.',
  'Wnioski przyjmuje się w pok. 12 w ratuszu.| Kopie sporządza urząd.',
  'Zajęcia trwają 45 min. i kończą się testem.| Test ocenia trener.',
  'Zmianę wprowadza się ze zm. wynikającymi z opinii.| Opinię dołącza się do projektu.',
  'Dopłata przysługuje w wys. 10 zł.| Dopłatę wypłaca się w kasie.',
  // Letters and numbers.
  'Zajęcia prowadzi się dla kategorii A.| Zawodnik przedstawia orzeczenie.',
  'Nagrodę przyznaje się w klasie I.| Nagrodą jest puchar.',
  'Wniosek składa się na formularzu nr 3.| Formularz jest bezpłatny.',
  'Zajęcia odbywają się w budynku B.| Wejście jest od podwórza.',
  'Uczestnik otrzymuje nr startowy 5a.| Numer przypina się na piersi.',
  'Kryteria ocenia się w skali 1–5.| Oceny sumuje się.',
  'Stawka wynosi 1,5 zł za m².| Stawkę podwyższa się o inflację.',
  'Program opublikowano w BIP.| Program jest jawny.',
  'Zadanie realizuje MOSiR.| Nadzór sprawuje Wójt.',
  'Decyzję wydaje ZUS.| Decyzja jest ostateczna.',
  // Brackets and quotations.
  'Wspiera się organizacje (np. Stowarzyszenie X. Y. oraz Fundację Z.) działające w mieście.| Wsparcie jest roczne.',
  'Program „Aktywny senior” trwa rok.| Nabór jest ciągły.',
  'Konkurs nosi nazwę „Mój Dom.”.| Nazwę zatwierdza Rada.',
  'Zasadę „Kto pierwszy, ten lepszy” stosuje się zawsze.| Decyduje dzień wpływu.',
  '(Zdanie w nawiasie.)| Zdanie po nawiasie.',
  'Organizacje pozarządowe (w rozumieniu art. 3 ust. 2) składają oferty.| Oferty są jawne.',
  // Lists and colons.
  'Do wniosku dołącza się: odpis statutu, oświadczenie oraz kosztorys.| Załączniki podpisuje wnioskodawca.',
  'Zasady współpracy są następujące: pomocniczość, partnerstwo, jawność.| Zasady wynikają z ustawy.',
  'Stypendium obejmuje: 1) czesne; 2) podręczniki.',
  // Journals outside brackets, acts with their days.
  'Ogłoszono go w Dzienniku Ustaw z 2010 r. Nr 234, poz. 1536.| Obowiązuje od maja.',
  'Ogłoszono go w 2010 r. M.P. Nr 12, poz. 100.| Tekst jest jawny.',
  'Ogłoszono go w 2010 r. M. P. Nr12, poz. 100.| Tekst jest jawny.',
  'Ogłoszono go w 2010 r. Nr12, poz. 100.| Tekst jest jawny.',
  'Ogłoszono go w 2010 r. Dz. U. Nr 12.| Tekst jest jawny.',
  'Ogłoszono go ze zm. Dz. U. Nr 5, poz. 3.| Tekst jest jawny.',
  'Ogłoszono go w 2010 r.| Nr telefonu podano niżej.',
  'Ogłoszono go w 2010 r.| Numery pism M.P. Nr 5 podano niżej.',
  'Ustawę z dnia 5 maja 2018 roku zmieniono w lipcu 2019 r.| Kodeks obowiązuje.',
  'Uchylono uchwałę z dnia 5 maja 2018 r.| Dotacja pozostaje.',
  'Stosuje się ustawę z dnia 20 czerwca 1997 r. „Prawo o ruchu drogowym” w całości.| Koniec jest jawny.',
  'Na podstawie art. 5 k.w. Wójt nakłada grzywnę.| Grzywna jest jednorazowa.',
  // The clause that is open, and the one that is closed.
  'Dotację otrzymuje klub, który złożył wniosek do 15 maja 2019 r.| Wójt ogłasza listę.',
  'Od 5 lat działa świetlica w m. Dąbrowa.| Opiekę sprawuje gmina.',
  // Letters of names.
  'Patronem jest J. W. Nowak.| Święto obchodzi się w maju.',
  'Dyplom wręcza I. Nowak.| Uroczystość jest jawna.',
  'Adres to blok A. 5 piętro jest wolne.| Wejście jest od podwórza.',
  'Zabytkiem jest rkps. 12 z biblioteki.| Opiekę sprawuje muzeum.',
  // Questions, gaps and dashes.
  'Na pytanie, kto składa ofertę? odpowiada ogłoszenie.| Ogłoszenie jest jawne.',
  'Czy dotację ma dr?| Nowak jej nie ma.',
  'Uchwała Nr… Rady Gminy obowiązuje.| Ogłoszono ją w maju.',
  'Wspiera się koncerty itp. – są one ważne.| Wsparcie jest roczne.',
  'Opłata wynosi 5 zł. – Zniżka jest możliwa.| Zniżkę potwierdza opiekun.',
  'Wspiera się kluby. • Zasady są jawne.| Wsparcie jest roczne.',
  // What is said in brackets inside a sentence.
  'Wspiera się kluby (Nabór jest ciągły. Trwa rok) oraz szkoły.| Wsparcie jest roczne.',
  // Small letters after a stop.
  'Opinię wydaje wydz. promocji i kultury.| Opinia jest pisemna.',
  'Wniosek rozpatruje się w ciągu 14 dni od dnia jego wpływu.| Bieg terminu liczy się od dnia następnego.',
  'Zadanie obejmuje dz. nr 5, obr. Przykładowo i przyległy teren.| Teren jest ogrodzony.',
  'Adres www.leszno.pl jest adresem urzędu.| Urząd prowadzi stronę.',
  'Skrzynka: program@leszno.pl.| Odpowiedź wysyła się w 7 dni.',
  'Nabór trwa do 5 maja… i może być przedłużony.| Decyduje Wójt.',
];

const DOUBTFUL: readonly string[] = [
  'Klub, którego wniosek złożono do 15 maja 2019 r.? Wójt skreślił z listy.',
  'Laureat z 2019 r.? W. Nowak otrzymuje medal.',
  'Oferty złożyły kluby A i B.? Ponadto wpłynął wniosek.',
  'Oferty składają kluby A i B.? § 5 stosuje się odpowiednio.',
  'Ocenę podnosi się o 5.? 6 osób głosowało.',
  'Wniosek składa się w urzędzie.? 15 wniosków rozpatrzono.',
  '„Termin upływa w maju.? Nie przedłuża się go.”| Tak brzmi zdanie.',
  '(Nabór jest ciągły.? Trwa rok.?) Koniec jest jawny.',
  'Wspiera się kluby (zwykłe i inne.?) Rada ogłasza nabór.',
  // A name or a new sentence after a year.
  'Termin składania wniosków do 15 września 2019 r.? Wnioski złożone później.',
  'Ustala się, że od dnia 1 stycznia 2020 r.? Gmina przekazuje dotację.',
  'Jeżeli wniosek wpłynął, a stało się to do 15 maja 2019 r.? Wójt go rozpatruje.',
  // Unknown abbreviations.
  'Wniosek podpisuje wchmstr.? Kowalski z Leszna.',
  'Pismo przygotował mł.? Specjalista z urzędu.',
  // Sentences in quoted wording.
  'Dodaje się zdanie „Termin upływa w maju.? Nie przedłuża się go.” oraz wzór.',
  // Numbers of lists inside a paragraph.
  'Stypendium wynosi 600 zł.? 2.? Do wniosku dołącza się odpis.',
  'Stypendium wynosi 600 zł.? 15 wniosków rozpatrzono w maju.',
  // A missing space, a small letter after a word.
  'Wniosek składa się w urzędzie.?Wzór jest bezpłatny.',
  'Wniosek składa się w urzędzie.? wzór jest bezpłatny.',
  // An abbreviation that is a word as well.
  'Dodatek przysługuje im.? Nie wlicza się go do dochodu.',
  // A dash after a full stop.
  'Wniosek składa się w urzędzie.? – Wzór jest bezpłatny.',
  'Czekamy na oferty…? Oferty można składać w maju.',
];

const read = (text: string): string => {
  const { sentences, doubts } = readSentences(text);
  const ends = sentences.slice(0, -1).map(({ to }) => ({ at: to, sign: '|' }));
  const doubted = doubts.map((at) => ({ at: at + 1, sign: '?' }));
  return [...ends.filter(({ at }) => !doubted.some((doubt) => Math.abs(doubt.at - at) <= 2)), ...doubted]
    .sort((a, b) => b.at - a.at)
    .reduce((marked, { at, sign }) => marked.slice(0, at) + sign + marked.slice(at), text);
};

describe('sentences of acts', () => {
  it.each(CERTAIN)('end where they end: %s', (marked) => {
    expect(read(marked.replaceAll('|', ''))).toBe(marked);
  });

  it.each(DOUBTFUL)('are said to be doubtful: %s', (marked) => {
    expect(read(marked.replaceAll(/\||(?<=[.…])\?/g, ''))).toBe(marked);
  });

  it('are more than a hundred and twenty in this test', () => {
    expect(CERTAIN.length + DOUBTFUL.length).toBeGreaterThanOrEqual(120);
  });

  it.each([
    ['Ustala się, że od dnia 1 stycznia 2020 r. Gmina przekazuje dotację.', 2],
    ['Termin składania wniosków do 15 września 2019 r. Wnioski złożone później.', 1],
    ['Wniosek składa się w urzędzie. wzór jest bezpłatny.', 2],
    ['Dodaje się zdanie „Termin upływa w maju. Nie przedłuża się go.” oraz wzór.', 1],
    ['„Termin upływa w maju. Nie przedłuża się go.” oraz wzór.', 2],
    ['Wspiera się kluby (zwykłe i inne.) Rada ogłasza nabór.', 1],
  ])('are counted as near as they can be told where it is doubtful: „%s”', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
    expect(readSentences(text).doubts).toHaveLength(1);
  });

  it('are stretches without the white space around them', () => {
    const text = ' \n\n Pierwsze. \n Drugie. ';
    expect(readSentences(text).sentences.map(({ from, to }) => text.slice(from, to))).toEqual(['Pierwsze.', 'Drugie.']);
    expect(readSentences('   ')).toEqual({ sentences: [], doubts: [] });
  });
});

describe('sentences of a text without end', () => {
  it.each(['r. A', 'a. A', ' ', '(', '„', '”', 'się ', '...', 'A. ', 'Nr 1. '])('are read in linear time: %j', (piece) => {
    expect(growsWithLength(readSentences, (length) => `W 2019 ${piece.repeat(length / piece.length)}`)).toBe(true);
  });
});
