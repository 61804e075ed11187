/**
 * Matters that programmes of cooperation do not settle, and where they are settled. A line: people's words | who settles them. They count only
 * where a site's own texts have none of the words.
 */
export const OUTSIDE = `
paszport; paszporty | paszporty wydaje wojewoda
dowód osobisty; ?dowód; dowodzik | dowody osobiste wydaje urząd gminy
prawo jazdy; rejestracja samochodu; rejestracja auta; tablice rejestracyjne; ?samochód; ?auto; przerejestrować | prawem jazdy i rejestracją pojazdów zajmuje się starostwo
podatek od nieruchomości; podatek; podatki; podatek rolny; PIT; VAT; opłata skarbowa | podatki lokalne rozlicza wydział podatków urzędu
śmieci wywóz; wywóz śmieci; harmonogram śmieci; odbiór śmieci; opłata za śmieci; worki na śmieci; kosz na śmieci; PSZOK | odbiór odpadów prowadzi urząd gminy lub związek międzygminny
?autobus; rozkład jazdy; ?pociąg; komunikacja miejska; bilet miesięczny; tramwaj; PKS; PKP; ?dworzec; ?przystanek | rozkłady jazdy podaje przewoźnik
msza; msza święta; nabożeństwo; spowiedź; ?chrzest; ?komunia; bierzmowanie | godziny nabożeństw podaje parafia
?licznik; ?prąd; wodociąg; kanalizacja; szambo; ?awaria; ?gaz; ?ogrzewanie; internet światłowód; awaria wody | media i liczniki obsługuje dostawca
kandydat do rady; wybory samorządowe; lokal wyborczy; ?wybory; głosowanie w wyborach | wybory prowadzi komisja wyborcza
szczepienie; szczepionka; wścieklizna; weterynarz; ?lek; apteka; dyżur apteki; recepta; przychodnia; rejestracja do lekarza; dentysta | zdrowiem i lekami zajmują się przychodnie i apteki
?ślub; akt urodzenia; akt zgonu; ?pogrzeb; ?nazwisko; akt małżeństwa; USC; zgon | akta stanu cywilnego prowadzi urząd stanu cywilnego
meldunek; zameldowanie; wymeldowanie; PESEL; pesel; zameldować | meldunki i numer PESEL prowadzi ewidencja ludności
500 plus; 800 plus; becikowe; zasiłek rodzinny; świadczenie wychowawcze; zasiłek; alimenty; dodatek mieszkaniowy; dodatek węglowy; zasiłek pielęgnacyjny; emerytura ZUS; ZUS; KRUS | świadczenia wypłaca ZUS lub ośrodek pomocy społecznej
żłobek; zapisy do przedszkola; rekrutacja do przedszkola; rekrutacja do szkoły; zapisać do szkoły; przedszkole zapisy | zapisy prowadzą placówki i wydział oświaty
pozwolenie na budowę; ?działka; warunki zabudowy; plan miejscowy; mapa geodezyjna; geodeta; granica działki; księga wieczysta; ?budowa domu; wycinka drzewa | sprawy budowlane prowadzą starostwo i wydział architektury
mandat; straż miejska; policja komenda; parkowanie; parkomat; strefa parkowania; fotoradar | mandaty i parkowanie prowadzi straż lub zarząd dróg
dziura w drodze; ?odśnieżanie; ?latarnia; ?chodnik; ?remont drogi; ?dziura; ?asfalt; ?objazd; ?korek; ?most remont | drogi utrzymuje zarząd dróg
praca oferta; oferty pracy; kurs walut; ?pogoda; prognoza pogody; lotto; horoskop; przepis kulinarny; restauracja; ?hotel; pizza; kino repertuar; wynik meczu; przepis na ciasto; ?fryzjer; ?noclegi | tego serwis nie opisuje
krs odpis płatny; profil zaufany; ePUAP hasło; mObywatel; e-dowód | profil zaufany zakłada się na stronie gov.pl
?fotowoltaika; wymiana pieca; ?piec; dotacja na piec; pompa ciepła; azbest; czyste powietrze wniosek; kopciuch | wymianę pieców dofinansowuje program Czyste Powietrze
cmentarz opłata; opłata za grób; miejsce na cmentarzu; ekshumacja | cmentarze prowadzi zarządca
koncesja na alkohol; zezwolenie na alkohol; CEIDG; działalność gospodarcza założyć; koncesja; targowisko opłata | działalność gospodarczą obsługuje punkt przedsiębiorcy
założyć stowarzyszenie; założyć fundację; założyć organizację; założyć klub; założenie stowarzyszenia; założenie fundacji; rejestracja stowarzyszenia; rejestracja fundacji; zarejestrować stowarzyszenie; zarejestrować fundację | stowarzyszenia i fundacje wpisuje do rejestru sąd, a stowarzyszenia zwykłe – starosta
godziny lodowiska; lodowisko otwarte; bilet na lodowisko; godziny basenu; bilet na basen; cennik basenu; karnet na basen; karnet; karnet na siłownię; basen otwarty | godziny i ceny podaje zarządca obiektu
?hydraulik; ?elektryk; malowanie mieszkania; ?stolarz; ślusarz; glazurnik; remont łazienki | usługami zajmują się firmy
wywóz gabarytów; gabaryty; odbiór gabarytów; wywóz szamba; szambiarka; ścieki; cennik za ścieki; opłata za wodę | odpady i ścieki odbiera urząd gminy lub zakład komunalny
tabletka; tabletki; tabletka na ból; syrop; antybiotyk; ?zastrzyk; L4; zwolnienie lekarskie | leczeniem zajmują się lekarze i apteki
dopłaty bezpośrednie; dopłaty do hektara; dopłata rolna; dopłaty rolnicze; ?nawozy; ?ciągnik; susza w uprawach; ARiMR | dopłaty dla rolników wypłaca ARiMR
bilet; bilety; kupić bilet; rezerwacja miejsc; kasa kina; ?seans; ?kino | bilety sprzedaje organizator wydarzenia
?poczta; listonosz; paczkomat; ?kurier; awizo; przesyłka polecona | przesyłki doręcza operator pocztowy
?opony; wymiana opon; ?mechanik; warsztat samochodowy; przegląd auta; przegląd techniczny; przegląd rejestracyjny; ?paliwo; ?sprzedam; ?kupię; ?kupić; ?cena | handlem i usługami zajmują się firmy
okulista; ginekolog; kardiolog; ortopeda; pediatra; laryngolog; wizyta u lekarza; szpital oddział; SOR; pogotowie | do lekarza zapisuje przychodnia
mieszkanie komunalne; przydział mieszkania; czynsz; lista oczekujących na mieszkanie | mieszkaniami komunalnymi zajmuje się wydział lokalowy
`;
