/**
 * What narrower concepts are a part of. A site that says nothing of the narrower one is asked for the broader: who asks for robots where nobody
 * has such classes is shown those for children. A line: broader concept | narrower ones | reason.
 */
export const BROADER = `
sport | sport-dyscypliny gry-umysłowe boisko sport-dzieci sport-niepełnosprawnych zawody sekcje sport-kadra klub-sportowy | sfera 17
kultura | orkiestra folklor wydawnictwa kino-dom-kultury biblioteka twórczość-amatorska imprezy-plenerowe kronika-filmowa rękodzieło-warsztaty chóry zabytki historia media | sfera 16
twórczość-amatorska | orkiestra chóry rękodzieło-warsztaty folklor | zespoły i warsztaty są twórczością amatorską
folklor | tradycje-kulinarne rękodzieło-warsztaty | dawne potrawy i rzemiosło są częścią tradycji ludowej
orkiestra | chóry | chór jest zespołem muzycznym
zabytki | miejsca-pamięci historia | dziedzictwo obejmuje pamiątki przeszłości
historia | kronika-filmowa miejsca-pamięci | dokumentowanie przeszłości
patriotyzm | obchody miejsca-pamięci kombatanci edukacja-obywatelska historia | sfera 4
edukacja | ekonomia-edukacja cyfrowe biblioteka zdolni zajęcia-rozwijające edukacja-obywatelska stypendium świadomość-ekologiczna | sfera 14
zajęcia-rozwijające | cyfrowe zdolni biblioteka gry-umysłowe | koła i kursy rozwijają zainteresowania
dzieci | wypoczynek świetlica harcerze zdolni zajęcia-rozwijające sport-dzieci żłobki-kluby cyfrowe | sfera 15
świetlica | zajęcia-rozwijające | świetlice prowadzą zajęcia
turystyka | szlaki rajdy turystyka-społeczna wyjazdy-seniorów | sfera 19
zdrowie | hospicjum krew rak cukrzyca pierwsza-pomoc demencja opieka-paliatywna-dzieci profilaktyka-psychiczna szczepienia-edukacja psycholog kampania-zdrowia | sfera 6
hospicjum | opieka-paliatywna-dzieci | hospicja dla dzieci są hospicjami
psycholog | profilaktyka-psychiczna interwencja | zdrowie psychiczne
profilaktyka-psychiczna | psycholog | zdrowie psychiczne
szczepienia-edukacja | cukrzyca rak kampania-zdrowia | wiedza o chorobach jest edukacją zdrowotną
uzależnienia | narkotyki uzależnienia-behawioralne przemoc | sfera 32: uzależnienia i patologie społeczne
niepełnosprawni | autyzm asystent dostępność dowóz warsztaty-terapii opieka-wytchnieniowa mieszkanie-wspomagane niewidomi głusi prosty-język sport-niepełnosprawnych turystyka-społeczna | sfera 7
dostępność | niewidomi głusi prosty-język koszty-dostępności | przystosowanie do potrzeb
seniorzy | utw wyjazdy-seniorów samotność teleopieka rada-seniorów oszuści usługi-cyfrowe demencja karty pomoc-sąsiedzka | sfera 10
utw | wyjazdy-seniorów usługi-cyfrowe rada-seniorów | kluby seniorów urządzają spotkania, kursy i wyjazdy
teleopieka | asystent pomoc-sąsiedzka opieka-wytchnieniowa demencja hospicjum | opieka w domu
mops | ubóstwo żywność bezdomni odzież łaźnia marnowanie-żywności wyprawki streetworking interwencja samotność teleopieka pomoc-sąsiedzka mieszkania piecza-zastępcza | sfera 1: pomoc społeczna
ubóstwo | żywność odzież wyprawki marnowanie-żywności mieszkania | pomoc osobom w trudnej sytuacji
bezdomni | łaźnia | łaźnie i ogrzewalnie służą bezdomnym
łaźnia | bezdomni | łaźnie i ogrzewalnie służą bezdomnym
żywność | marnowanie-żywności | nadwyżki rozdaje się potrzebującym
odzież | wyprawki | pomoc rzeczowa
rodzina | samotny-rodzic piecza-zastępcza rodzic-grupa karty żłobki-kluby przemoc interwencja | sfery 1a i 31
rodzic-grupa | samotny-rodzic | grupy wsparcia są dla rodziców
przemoc | interwencja | pomoc w kryzysie
wykluczenie | streetworking zatrudnienie-socjalne bezdomni samotność ubóstwo | sfera 2
praca | zatrudnienie-socjalne przedsiębiorstwa-społeczne spółdzielnia-socjalna | sfera 8
spółdzielnia-socjalna | przedsiębiorstwa-społeczne zatrudnienie-socjalne | sfera 34
przedsiębiorstwa-społeczne | spółdzielnia-socjalna | sfera 34
cudzoziemcy | język-polski | sfera 5a
partner-zagraniczny | wymiana-partnerska polonia | sfery 24 i 26
wymiana-partnerska | partner-zagraniczny | sfera 26
prawnik | edukacja-prawna poradnictwo prawa-konsumenta | sfera 1b
poradnictwo | prawnik prawa-konsumenta | sfery 1b i 22a
ekologia | dzikie-zwierzęta pszczelarstwo ogrody energia naprawianie retencja sprzątanie odpady rzeka świadomość-ekologiczna | sfera 18
bezdomne-zwierzęta | domy-tymczasowe kastracja dzikie-zwierzęta | ochrona zwierząt
odpady | naprawianie sprzątanie | mniej odpadów
sprzątanie | odpady rzeka | porządkowanie okolicy
straż | drużyny-pożarnicze ratownictwo-górskie wypadek-wodny klęski | sfera 23: ratownictwo i ochrona ludności
klęski | obronność | ochrona ludności
bezpieczeństwo | ruch-drogowy oszuści wypadek-wodny klęski obronność | sfera 20
wspólnota-lokalna | rewitalizacja-społeczna młodzi-liderzy imprezy-plenerowe rewitalizacja | sfera 13
kto-uprawniony | koło-gospodyń kościół klub-sportowy spółdzielnia-socjalna osoba-fizyczna firma grupa-nieformalna siedziba-poza-gminą | kto może składać oferty
organizacja | koło-gospodyń klub-sportowy kościół kto-uprawniony | podmioty programu
dotacja | mała-dotacja regranting limit-dotacji minimum | rodzaje i granice dotacji
mała-dotacja | regranting | mikrodotacje rozdziela też operator
regranting | mała-dotacja | mikrodotacje rozdziela też operator
wkład-własny | wkład-osobowy | wkład finansowy, rzeczowy i osobowy
rozliczenie | faktura ewidencja-dokumentów | rozliczenie opiera się na dokumentach
koszt | koszt-administracyjny wydatki-niekwalifikowane koszty-dostępności wcześniejsze-koszty | rodzaje kosztów
zwrot-dotacji | kara rachunek-zwrotu | zwrot z odsetkami
przekazanie-dotacji | części-dotacji zaliczka rachunek | wypłata dotacji
umowa | aneks rezygnacja umowa-wieloletnia niższa-dotacja | umowa o dotację
aneks | przesunięcie dłuższy-termin | zmiany umowy
kontrola | kontrola-zadań | kontrola zadania
kontrola-zadań | kontrola | kontrola zadania
komisja | członek-komisji bezstronność przewodniczący-komisji nieodpłatna-praca-komisji kworum protokół zdalne-posiedzenie lista-ofert kryteria | praca komisji konkursowej
kryteria | punkty lista-ofert | ocena ofert
odrzucenie | uzasadnienie-wyboru błędy | los ofert z brakami
wyniki | lista-ofert | rozstrzygnięcie konkursu
konsultacje | uwagi formularz-uwag czas-konsultacji wynik-konsultacji spotkanie zawiadomienie propozycje-do-programu | przebieg konsultacji
uwagi | formularz-uwag propozycje-do-programu | sposób zgłaszania uwag
rada-pożytku | opinia-rady wniosek-o-radę | rada działalności pożytku publicznego
lokal | biuro-dla-organizacji inkubator | miejsce dla organizacji
szkolenia | doradztwo-zarządów działalność-organizacji partnerstwa młodzi-liderzy następcy | pomoc merytoryczna
działalność-organizacji | inkubator doradztwo-zarządów pierwsza-dotacja szkolenia biuro-dla-organizacji | sfera 33
formy-pozafinansowe | lokal sprzęt patronat szkolenia promocja-organizacji rekomendacje nieodpłatna-reklama newsletter kalendarz forum korzystanie-z-herbu partnerstwa wspólne-projekty dni-organizacji | art. 5 ust. 2
promocja-organizacji | nieodpłatna-reklama dni-organizacji newsletter kalendarz promocja | upowszechnianie działań organizacji
oferta | załącznik-oferty podpis wzór-oferty miejsce-ofert termin-ofert oferta-wspólna własna-inicjatywa | składanie ofert
wskaźniki | odbiorcy liczba-umów liczba-ofert oddziaływanie | mierniki programu
sprawozdanie-programu | liczba-umów wydatkowanie odbiorcy liczba-ofert | sprawozdanie podaje liczby
koordynator | pokój | kto prowadzi sprawy programu
kontakt | pokój godziny-urzędu | strona kontaktu
budżet-programu | ostateczna-kwota rezerwa przeniesienie-środków wydatkowanie | środki na program
`;
