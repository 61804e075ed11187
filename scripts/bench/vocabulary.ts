/**
 * Words of the generated corpus, by pattern of inflection (`inflection.ts` makes their forms). An entry holds the forms that can't be
 * derived from the first.
 */
const list = (text: string): string[] => text.split(',').map((entry) => entry.trim().replace(/\s+/g, ' '));

/** Feminine in -a, hard: nominative, locative, genitive plural. */
export const FEMININE_HARD =
  list(`szkoła szkole szkół, grupa grupie grup, umowa umowie umów, opłata opłacie opłat, kwota kwocie kwot,
  zasada zasadzie zasad, placówka placówce placówek, jednostka jednostce jednostek, potrzeba potrzebie potrzeb, osada osadzie osad,
  droga drodze dróg, sprawa sprawie spraw, oferta ofercie ofert, skarga skardze skarg, usługa usłudze usług, budowa budowie budów,
  nagroda nagrodzie nagród, poprawa poprawie popraw, strona stronie stron, uwaga uwadze uwag, forma formie form, norma normie norm,
  metoda metodzie metod, reforma reformie reform, procedura procedurze procedur, struktura strukturze struktur,
  kultura kulturze kultur, taryfa taryfie taryf, stawka stawce stawek, biblioteka bibliotece bibliotek, działka działce działek,
  składka składce składek, zbiórka zbiórce zbiórek, zabudowa zabudowie zabudów, rozbudowa rozbudowie rozbudów,
  przebudowa przebudowie przebudów, ścieżka ścieżce ścieżek, drużyna drużynie drużyn, rodzina rodzinie rodzin,
  dziedzina dziedzinie dziedzin, godzina godzinie godzin, przyczyna przyczynie przyczyn, zmiana zmianie zmian,
  wymiana wymianie wymian, ocena ocenie ocen, cena cenie cen, scena scenie scen, reguła regule reguł, siła sile sił, łąka łące łąk,
  rzeka rzece rzek, ławka ławce ławek, książka książce książek, wystawa wystawie wystaw, zabawa zabawie zabaw,
  podstawa podstawie podstaw, dostawa dostawie dostaw, naprawa naprawie napraw, przerwa przerwie przerw, rezerwa rezerwie rezerw,
  inicjatywa inicjatywie inicjatyw, perspektywa perspektywie perspektyw, przesłanka przesłance przesłanek,
  wzmianka wzmiance wzmianek, notatka notatce notatek, teczka teczce teczek, mapa mapie map, ankieta ankiecie ankiet,
  karta karcie kart, gazeta gazecie gazet, wizyta wizycie wizyt, strata stracie strat, spłata spłacie spłat, wpłata wpłacie wpłat,
  wypłata wypłacie wypłat, dopłata dopłacie dopłat, rata racie rat, data dacie dat, chata chacie chat, rabata rabacie rabat,
  rozprawa rozprawie rozpraw, wyprawa wyprawie wypraw, obsada obsadzie obsad, porada poradzie porad, narada naradzie narad,
  woda wodzie wód, szkoda szkodzie szkód, zgoda zgodzie zgód, swoboda swobodzie swobód, metryka metryce metryk,
  fabryka fabryce fabryk, praktyka praktyce praktyk, polityka polityce polityk, statystyka statystyce statystyk,
  technika technice technik, apteka aptece aptek, uprawa uprawie upraw, trasa trasie tras, klasa klasie klas, kasa kasie kas,
  baza bazie baz, analiza analizie analiz, diagnoza diagnozie diagnoz, prognoza prognozie prognoz, zapomoga zapomodze zapomóg`);

/** Feminine in -cja, -sja, -ia of foreign origin: nominative. */
export const FEMININE_FOREIGN = list(`organizacja, komisja, dotacja, inwestycja, konsultacja, realizacja, ewidencja, kontynuacja,
  instytucja, informacja, deklaracja, dokumentacja, lokalizacja, modernizacja, rekultywacja, segregacja, integracja, rehabilitacja,
  edukacja, promocja, animacja, aktywizacja, stacja, sekcja, funkcja, prezentacja, publikacja, rejestracja, licencja, koncesja,
  dyskusja, misja, wizja, rewizja, prowizja, decyzja, opinia, kategoria, historia, galeria, akademia, energia, technologia, strategia,
  terapia, kolonia, ceremonia, linia, relacja, adaptacja, wentylacja, kanalizacja, melioracja, rotacja, subwencja, interwencja,
  konferencja, delegacja, aplikacja, aranżacja, petycja, definicja, propozycja, dyspozycja, ekspozycja, kompozycja, transakcja,
  redukcja, konstrukcja, instrukcja, produkcja, selekcja, kolekcja, akcja, reakcja, sankcja, gwarancja, preferencja, kadencja,
  tendencja, emisja, transmisja, rekomendacja, klasyfikacja, weryfikacja, inwentaryzacja, termomodernizacja, rewitalizacja`);

/** Feminine in -ość: nominative. */
export const FEMININE_ABSTRACT =
  list(`działalność, odpowiedzialność, dostępność, wysokość, wartość, należność, własność, ilość, jakość,
  skuteczność, celowość, rzetelność, gospodarność, jawność, aktywność, niepełnosprawność, samodzielność, społeczność, twórczość,
  nieruchomość, miejscowość, umiejętność, konieczność, możliwość, trudność, zdolność, zgodność, poufność, terminowość, ciągłość,
  spójność, efektywność, przejrzystość, tożsamość, trwałość, użyteczność, ważność, płatność, wierzytelność, czynność, wątpliwość,
  okoliczność, całość, różnorodność, częstotliwość, żywotność, zaległość, kwalifikowalność, rozpoznawalność, wiarygodność`);

/** Feminine in -ca, -dza, -ża: nominative. */
export const FEMININE_HARDENED =
  list(`tablica, świetlica, ulica, granica, różnica, stolica, okolica, dzielnica, praca, władza, piwnica,
  kamienica, dzwonnica, strażnica, kaplica, wieża, róża`);

/** Feminine in -nia: nominative. */
export const FEMININE_SOFT =
  list(`pracownia, latarnia, przychodnia, spółdzielnia, oczyszczalnia, kawiarnia, księgarnia, przechowalnia,
  wypożyczalnia, czytelnia, ciepłownia, jadalnia, suszarnia, drukarnia, kuchnia, powierzchnia, nawierzchnia, uczelnia, pływalnia,
  siłownia, kręgielnia, przepompownia, kotłownia, sortownia, kompostownia, poczekalnia, przebieralnia, introligatornia`);

/** Masculine, genitive in -u: nominative, stem where it differs, locative. */
export const MASCULINE_U = list(`program programie, wniosek wniosk wniosku, budżet budżecie, projekt projekcie, zakres zakresie,
  termin terminie, plan planie, obiekt obiekcie, obszar obszarze, rejestr rejestrze, dokument dokumencie, regulamin regulaminie,
  harmonogram harmonogramie, system systemie, konkurs konkursie, podmiot podmiocie, dochód dochod dochodzie,
  przychód przychod przychodzie, wydatek wydatk wydatku, podatek podatk podatku, rachunek rachunk rachunku,
  budynek budynk budynku, przystanek przystank przystanku, park parku, plac placu, skwer skwerze, teren terenie, most moście,
  tor torze, kosztorys kosztorysie, koszt koszcie, kredyt kredycie, limit limicie, raport raporcie, protokół protokoł protokole,
  sprzęt sprzęcie, pojazd pojeździe, zespół zespoł zespole, sklep sklepie, targ targu, festyn festynie, kanał kanale,
  materiał materiale, udział udziale, podział podziale, wydział wydziale, sygnał sygnale, zasób zasob zasobie,
  sposób sposob sposobie, wyrób wyrob wyrobie, okres okresie, adres adresie, interes interesie, proces procesie, kurs kursie,
  wykaz wykazie, zakaz zakazie, nakaz nakazie, obraz obrazie, przekaz przekazie, zapis zapisie, opis opisie, podpis podpisie,
  odpis odpisie, spis spisie, napis napisie, wpis wpisie, element elemencie, instrument instrumencie, fundament fundamencie,
  monument monumencie, moment momencie, talent talencie, patent patencie, grunt gruncie, efekt efekcie, pakiet pakiecie,
  gabinet gabinecie, portret portrecie, poziom poziomie, odcinek odcink odcinku, warunek warunk warunku,
  kierunek kierunk kierunku, stosunek stosunk stosunku, meldunek meldunk meldunku, wizerunek wizerunk wizerunku,
  ładunek ładunk ładunku, spadek spadk spadku, dodatek dodatk dodatku, zasiłek zasiłk zasiłku, posiłek posiłk posiłku,
  odpad odpadzie, wypadek wypadk wypadku, przypadek przypadk przypadku, zakład zakładzie, układ układzie, wkład wkładzie,
  przykład przykładzie, skład składzie, wykład wykładzie, pokład pokładzie, nakład nakładzie, zarząd zarządzie,
  przegląd przeglądzie, pogląd poglądzie, wgląd wglądzie, dowód dowod dowodzie, zawód zawod zawodzie, obwód obwod obwodzie,
  przewód przewod przewodzie, nabór nabor naborze, wybór wybor wyborze, pobór pobor poborze, zbiór zbior zbiorze,
  odbiór odbior odbiorze, nadzór nadzor nadzorze, wzór wzor wzorze, dozór dozor dozorze, utwór utwor utworze, remont remoncie,
  transport transporcie, postęp postępie, dostęp dostępie, występ występie, odstęp odstępie, zakup zakupie, wykup wykupie,
  skup skupie, etap etapie, standard standardzie, kontrakt kontrakcie, audyt audycie, wodociąg wodociągu, grant grancie`);

/** Masculine, genitive in -a: nominative, stem where it differs, locative. */
export const MASCULINE_A =
  list(`ośrodek ośrodk ośrodku, chodnik chodniku, wskaźnik wskaźniku, czynnik czynniku, składnik składniku,
  cennik cenniku, słownik słowniku, podręcznik podręczniku, pomnik pomniku, zbiornik zbiorniku, śmietnik śmietniku,
  informator informatorze, trawnik trawniku, krawężnik krawężniku, żłobek żłobk żłobku, dworzec dworc dworcu,
  folder folderze, monitor monitorze, komputer komputerze, pojemnik pojemniku, kontener kontenerze`);

/** Masculine, soft: nominative, ending of the genitive, ending of the genitive plural. */
export const MASCULINE_SOFT =
  list(`formularz a y, kalendarz a y, cmentarz a y, inwentarz a y, egzemplarz a y, komentarz a y, szpital a i,
  lokal u i, festiwal u i, fundusz u y, korytarz a y, scenariusz a y, arkusz a y, afisz a y, terminal u i, hotel u i,
  tunel u i, parasol a i, fotel a i`);

/** Masculine, persons: nominative, stem, locative, nominative plural, genitive plural where it is not in -ów. */
export const PERSONS = list(`mieszkaniec mieszkańc mieszkańcu mieszkańcy, uczestnik uczestnik uczestniku uczestnicy,
  przedstawiciel przedstawiciel przedstawicielu przedstawiciele przedstawicieli, członek członk członku członkowie,
  kierownik kierownik kierowniku kierownicy, pracownik pracownik pracowniku pracownicy, urzędnik urzędnik urzędniku urzędnicy,
  rolnik rolnik rolniku rolnicy, wolontariusz wolontariusz wolontariuszu wolontariusze wolontariuszy,
  oferent oferent oferencie oferenci, beneficjent beneficjent beneficjencie beneficjenci, inwestor inwestor inwestorze inwestorzy,
  koordynator koordynator koordynatorze koordynatorzy, inspektor inspektor inspektorze inspektorzy,
  dyrektor dyrektor dyrektorze dyrektorzy, administrator administrator administratorze administratorzy,
  organizator organizator organizatorze organizatorzy, instruktor instruktor instruktorze instruktorzy,
  konsultant konsultant konsultancie konsultanci, pacjent pacjent pacjencie pacjenci, klient klient kliencie klienci,
  student student studencie studenci, wychowanek wychowank wychowanku wychowankowie, sołtys sołtys sołtysie sołtysi,
  strażak strażak strażaku strażacy, ratownik ratownik ratowniku ratownicy, użytkownik użytkownik użytkowniku użytkownicy,
  właściciel właściciel właścicielu właściciele właścicieli, adresat adresat adresacie adresaci, kandydat kandydat kandydacie kandydaci,
  laureat laureat laureacie laureaci, rzecznik rzecznik rzeczniku rzecznicy, pełnomocnik pełnomocnik pełnomocniku pełnomocnicy,
  opiekun opiekun opiekunie opiekunowie, asystent asystent asystencie asystenci, trener trener trenerze trenerzy,
  zawodnik zawodnik zawodniku zawodnicy, sportowiec sportowc sportowcu sportowcy, autor autor autorze autorzy,
  emeryt emeryt emerycie emeryci, petent petent petencie petenci, skarbnik skarbnik skarbniku skarbnicy,
  architekt architekt architekcie architekci, lekarz lekarz lekarzu lekarze lekarzy, nauczyciel nauczyciel nauczycielu nauczyciele nauczycieli,
  bibliotekarz bibliotekarz bibliotekarzu bibliotekarze bibliotekarzy, dziennikarz dziennikarz dziennikarzu dziennikarze dziennikarzy,
  redaktor redaktor redaktorze redaktorzy, ogrodnik ogrodnik ogrodniku ogrodnicy, konserwator konserwator konserwatorze konserwatorzy`);

/** Neuter in -nie, -cie: nominative. */
export const NEUTER_SOFT = list(`zadanie, zgłoszenie, ogłoszenie, posiedzenie, zebranie, rozwiązanie, postępowanie, wsparcie,
  zaświadczenie, zezwolenie, pozwolenie, wynagrodzenie, świadczenie, sprawozdanie, rozliczenie, porozumienie, stowarzyszenie,
  oświadczenie, upoważnienie, zobowiązanie, ubezpieczenie, zabezpieczenie, odwołanie, zażalenie, wyróżnienie, szkolenie,
  wyposażenie, oświetlenie, ogrodzenie, nasadzenie, urządzenie, pomieszczenie, mieszkanie, zagrożenie, zdarzenie, wydarzenie,
  przedsięwzięcie, zamierzenie, doświadczenie, zainteresowanie, zapotrzebowanie, uprawnienie, ograniczenie, opóźnienie, uchybienie,
  zalecenie, zaopatrzenie, spotkanie, badanie, pytanie, wezwanie, zawiadomienie, pouczenie, powiadomienie, założenie, osiągnięcie`);

/** Neuter in -o: nominative, locative, genitive plural. */
export const NEUTER_HARD = list(`biuro biurze biur, stanowisko stanowisku stanowisk, schronisko schronisku schronisk,
  lotnisko lotnisku lotnisk, boisko boisku boisk, targowisko targowisku targowisk, kąpielisko kąpielisku kąpielisk,
  składowisko składowisku składowisk, środowisko środowisku środowisk, zjawisko zjawisku zjawisk, siedlisko siedlisku siedlisk,
  uzdrowisko uzdrowisku uzdrowisk, prawo prawie praw, źródło źródle źródeł, drzewo drzewie drzew,
  przedsiębiorstwo przedsiębiorstwie przedsiębiorstw, gospodarstwo gospodarstwie gospodarstw, nadleśnictwo nadleśnictwie nadleśnictw,
  pełnomocnictwo pełnomocnictwie pełnomocnictw, doradztwo doradztwie doradztw, sołectwo sołectwie sołectw,
  województwo województwie województw, dziedzictwo dziedzictwie dziedzictw, sąsiedztwo sąsiedztwie sąsiedztw,
  małżeństwo małżeństwie małżeństw, kierownictwo kierownictwie kierownictw, świadectwo świadectwie świadectw, pismo piśmie pism,
  koło kole kół, okno oknie okien, towarzystwo towarzystwie towarzystw, społeczeństwo społeczeństwie społeczeństw`);

/** Stems of adjectives; those written with -i at the end are soft. */
export const ADJECTIVES =
  list(`gminn, lokaln, publiczn, społeczn, kulturaln, sportow, oświatow, zdrowotn, finansow, budżetow, celow, roczn,
  kwartaln, miesięczn, dzienn, całodobow, wieloletni, ostateczn, wstępn, szczegółow, ogóln, ramow, pisemn, ustn, elektroniczn, papierow,
  urzędow, służbow, prywatn, wspóln, łączn, odrębn, dodatkow, obowiązkow, dobrowoln, nieodpłatn, odpłatn, bezpłatn, bezzwrotn, zwrotn,
  terminow, jednorazow, okresow, stał, czasow, tymczasow, trwał, nowoczesn, zabytkow, historyczn, przyrodnicz, rekreacyjn, turystyczn,
  edukacyjn, integracyjn, rehabilitacyjn, profilaktyczn, terapeutyczn, opiekuńcz, wychowawcz, doradcz, kontroln, nadzorcz, statutow,
  organizacyjn, techniczn, mieszkaniow, komunaln, drogow, wodn, ściekow, energetyczn, ciepln, świetln, zielon, leśn, roln, melioracyjn,
  przeciwpożarow, przeciwpowodziow, ratownicz, interwencyjn, informacyjn, promocyjn, medialn, internetow, cyfrow, statystyczn,
  analityczn, badawcz, naukow, artystyczn, muzyczn, teatraln, filmow, literack, plastyczn, ludow, tradycyjn, regionaln, ponadlokaln,
  międzynarodow, krajow, powiatow, wojewódzk, miejsk, wiejsk, sołeck, sąsiedzk, obywatelsk, młodzieżow, dziecięc, senioraln, rodzinn,
  zastępcz, indywidualn, zbiorow, grupow, zespołow, partnersk, pozarządow, samorządow, rządow, unijn, europejsk, szkoln, przedszkoln,
  akademick, zawodow, amatorsk, masow, kameraln, plenerow, letni, zimow, wiosenn, jesienn, nocn, weekendow, wakacyjn, świąteczn,
  jubileuszow, priorytetow, strategiczn, operacyjn, finaln, pośredni, bezpośredni, zewnętrzn, wewnętrzn, górn, doln, środkow, wschodni,
  zachodni, północn, południow, centraln, peryferyjn, nadrzeczn, przydrożn, piaszczyst, brukow, asfaltow, betonow, drewnian, metalow,
  szklan, ekologiczn, ergonomiczn, estetyczn, bezpieczn, sprawn, skuteczn, rzeteln, jawn, otwart, zamknięt, uczciw, równ, sprawiedliw`);

/** Verbs in -ować: what stands before it. */
export const VERBS_OWAC =
  list(`finans, realiz, koordyn, organiz, monitor, publik, kontrol, ewidencjon, archiwiz, dokument, weryfik, akcept,
  aktualiz, analiz, plan, prom, integr, aktywiz, moderniz, adapt, remont, konserw, inwentaryz, lokaliz, projekt, konsult, opini, rekomend,
  nadzor, szac, refund, rekompens, gwarant, stos, respekt, prefer, kwalifik, klasyfik, segreg, magazyn, transport, dystrybu, eksploat,
  użytk, bud, regul, norm, standaryz, optymaliz, racjonaliz, reduk, kumul, inicj, kontynu, moder, inspir, stymul, mobiliz, prezent,
  ekspon, ilustr, dekor, honor, numer, rejestr, protokoł, not, adres, redag, formuł, koment, interpret, sygnaliz, popularyz, kształt,
  pielęgn, porządk, instal, mont, likwid, sponsor, subskryb, diagnoz, prognoz, certyfik, digitaliz, rewitaliz, rekultyw`);

/** Verbs in -ywać, -iwać: what stands before the suffix. */
export const VERBS_YWAC =
  list(`opracowy, przygotowy, wykony, rozpatry, przekazy, wykazy, wskazy, opisy, podpisy, zapisy, przechowy, obsługi,
  odzyski, pozyski, zachowy, rozbudowy, dofinansowy, wyrówny, odbudowy, powoły, zwoły, odwoły, utrzymy, uzyski, wyszuki`);

/** Verbs in -ać: what stands before it. */
export const VERBS_AC =
  list(`zapewni, określ, ogłasz, udostępni, wspier, rozwij, zatwierdz, sprawdz, nagradz, wyznacz, ustal, uzgadni,
  uzupełni, wypełni, spełni, zmieni, wymieni, oceni, doceni, zawier, otwier, zamyk, usuw, rozlicz, nalicz, zalicz, dolicz, zwiększ,
  zmniejsz, ogranicz, rozszerz, przyspiesz, ułatwi, umożliwi, przywrac, zwrac, wypłac, opłac, pobier, odbier, zbier, wybier, rozpowszechni,
  upowszechni, wzbogac, zabezpiecz, zaspokaj, ocal, wspomag, wyposaż, przydziel, rozdziel, oświetl`);

/** Verbs in -ić, -yć: infinitive, third person singular and plural, verbal noun without -e, stem of the passive participle. */
export const VERBS_IC = list(`prowadzić prowadzi prowadzą prowadzeni prowadzon, tworzyć tworzy tworzą tworzeni tworzon,
  chronić chroni chronią chronieni chronion, gromadzić gromadzi gromadzą gromadzeni gromadzon, dzielić dzieli dzielą dzieleni dzielon,
  łączyć łączy łączą łączeni łączon, mierzyć mierzy mierzą mierzeni mierzon, szerzyć szerzy szerzą szerzeni szerzon`);

/** Stems of made-up village names. */
export const PLACE_STEMS =
  list(`Brzoz, Lip, Dęb, Olsz, Wierzb, Jawor, Buk, Grab, Sosn, Kalin, Jarzęb, Malin, Piask, Kamion, Glin, Żwir, Mokr,
  Such, Błot, Jezior, Zdroj, Młyn, Kowal, Garncar, Bartn, Rybak, Owczar, Wilk, Lis, Sarn, Zajęcz, Bocian, Żuraw, Sokoł, Orł, Krucz,
  Gołęb, Kaczk, Star, Biał, Czarn, Czerwon, Zielon, Złot, Srebr, Rad, Dobr, Mił, Wit, Stan, Mir, Jan, Piotr, Pawł, Głog, Tarn, Wrzos,
  Pokrzyw, Rumian, Lnian, Żyt, Owsian, Jęczmien, Gryczan, Miod, Wosk, Smol, Węgl, Rudn, Solec, Mazur, Kujaw, Pogorzel, Zagaj, Podles`);

/** Names of streets, all of them feminine adjectives. */
export const STREETS =
  list(`Lipowa, Klonowa, Dębowa, Brzozowa, Akacjowa, Jesionowa, Kasztanowa, Wierzbowa, Jaśminowa, Różana, Ogrodowa, Polna,
  Łąkowa, Leśna, Sosnowa, Świerkowa, Kwiatowa, Słoneczna, Spokojna, Cicha, Wesoła, Krótka, Długa, Szeroka, Wąska, Prosta, Kręta, Górna,
  Dolna, Nowa, Stara, Rynkowa, Kościelna, Szkolna, Parkowa, Sportowa, Stadionowa, Kolejowa, Dworcowa, Fabryczna, Młyńska, Wodna,
  Nadbrzeżna, Mostowa, Graniczna, Zamkowa, Podgórna, Piaskowa, Kamienna, Żwirowa, Gliniana, Ceglana, Malinowa, Jagodowa, Poziomkowa,
  Wiśniowa, Czereśniowa, Jabłoniowa, Gruszowa, Śliwowa, Orzechowa, Winogronowa, Miodowa, Pszczela, Zajęcza, Sarnia, Bociania, Jaskółcza,
  Sowia, Krucza, Żurawia, Rybacka, Myśliwska, Kowalska, Garncarska, Tkacka, Bednarska, Rzemieślnicza, Rolnicza, Spółdzielcza, Strażacka,
  Harcerska, Turystyczna, Widokowa, Zaciszna, Przemysłowa, Magazynowa, Tartaczna, Cukrownicza, Wiatraczna, Źródlana, Nadrzeczna`);
