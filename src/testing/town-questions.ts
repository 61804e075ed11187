/** A question in people's words over a made-up town, with what answers it. */
export interface TownQuestion {
  readonly q: string;
  /** Ids of documents that answer, or provisions of the programme in force („par-6-pkt-10”); none where the site does not settle it. */
  readonly rel: readonly string[];
  /** Words that a short answer must hold. */
  readonly answer?: string;
}

export interface TownQuestions {
  /** Folder among the fixtures. */
  readonly town: string;
  readonly day: string;
  readonly questions: readonly TownQuestion[];
}

export const question = (q: string, rel: string, answer?: string): TownQuestion => ({
  q,
  rel: rel === '' ? [] : rel.split(' '),
  ...(answer === undefined ? {} : { answer }),
});

/** A rural commune, with two competitions open, and a county, with one decided. */
export const TOWNS: readonly TownQuestions[] = [
  {
    town: 'gmina-brzozowka',
    day: '2026-02-16',
    questions: [
      question('kasa na klub piłkarski', 'par-6-pkt-9 par-7'),
      question('kto nakarmi bezpanskie koty', 'par-6-pkt-10'),
      question('gospodynie wiejskie dofinansowanie', 'par-6-pkt-12'),
      question('strażacy ochotnicy sprzęt', 'par-6-pkt-11'),
      question('obiady dla staruszków', 'par-6-pkt-1 par-6-pkt-5'),
      question('ciuchy dla biednych', 'par-6-pkt-1'),
      question('pijaństwo', 'par-6-pkt-6'),
      question('dzieciaki latem', 'par-6-pkt-7'),
      question('oddawanie krwi', 'par-6-pkt-4'),
      question('badania na raka', 'par-6-pkt-4'),
      question('inwalidzi dojazd na rehabilitację', 'par-6-pkt-3'),
      question('kapela ludowa', 'par-6-pkt-8 par-7'),
      question('rękodzieło', 'par-6-pkt-8'),
      question('prawnik za darmo', 'par-6-pkt-14'),
      question('chcemy wypożyczyć namiot', 'par-4'),
      question('gdzie zrobić zebranie stowarzyszenia', 'par-4'),
      question('ksiegowosc dla ngo pomoc', 'par-5'),
      question('tryb pozakonkursowy', 'par-3-ust-2'),
      question('mała dotacja do kiedy trzeba skończyć', 'par-3-ust-2', '90 dni'),
      question('mieszkańcy sami budują wiatę', 'par-3-ust-3'),
      question('ile maksymalnie dla jednego stowarzyszenia', 'par-8-ust-1', '30 000'),
      question('jaki wkład własny', 'par-8-ust-2', '5 %'),
      question('co dołączyć do wniosku', 'par-8-ust-3'),
      question('kto ocenia wnioski', 'par-9-ust-1', 'komisja'),
      question('bezstronność członków komisji', 'par-9-ust-2'),
      question('kiedy przelew dotacji', 'par-10-ust-1', '21 dni'),
      question('rozliczenie dotacji ile dni', 'par-10-ust-2', '30 dni'),
      question('zwrot niewydanych środków', 'par-10-ust-3', '15 dni'),
      question('ile gmina daje na sport', 'par-7', '90 000'),
      question('ile było na sport w 2025', 'programy/2025', '80 000'),
      question('pieniądze na zwierzęta ile', 'par-7', '12 000'),
      question('do kiedy wójt musi zdać sprawozdanie', 'par-12', '31 maja 2027'),
      question('kiedy przyjęto program', 'uchwaly/2025/xiii-77-2025 aktualnosci/2025-12-01-nowy-program', '27 listopada 2025'),
      question('gdzie było spotkanie konsultacyjne', 'konsultacje/2025-10-06-program-2026', 'Zalesiu'),
      question('ile uwag przyjęto', 'par-13', '4'),
      question('godziny otwarcia urzędu', 'strony/kontakt'),
      question('jaki jest numer do gminy', 'strony/kontakt', '85 700 11 22'),
      question('stray cats', 'par-6-pkt-10'),
      question('пожежники', 'par-6-pkt-11'),
      question('odbiór dowodu osobistego', ''),
      question('dopłaty do nawozów', ''),
      question('termin szczepienia kota', ''),
      question('rozkład busów do szkoły', ''),
      question('kupię ciągnik', ''),
    ],
  },
  {
    town: 'powiat-jaworski',
    day: '2026-03-10',
    questions: [
      question('mąż mnie bije', 'par-3-pkt-1'),
      question('WTZ', 'par-3-pkt-2'),
      question('dzieci z domu dziecka', 'par-3-pkt-3'),
      question('porady prawne bezpłatnie', 'par-3-pkt-4 par-4-ust-3'),
      question('bezrobotni kurs', 'par-3-pkt-5'),
      question('ścieżki w górach oznaczenia', 'par-3-pkt-6 konkursy/szlaki'),
      question('remont zabytkowego kościoła', 'par-3-pkt-7'),
      question('WOPR', 'par-3-pkt-8'),
      question('susza', 'par-3-pkt-9'),
      question('ukraińcy', 'par-3-pkt-10'),
      question('weterani wojenni', 'par-3-pkt-11'),
      question('książki i biblioteka', 'par-3-pkt-12'),
      question('psycholog dla nastolatka', 'par-3-pkt-13'),
      question('jaki procent pokrywa powiat', 'par-4-ust-2', '80 %'),
      question('całkowita kwota w programie', 'par-4-ust-1', '410 000'),
      question('ile na zabytki', 'par-4-ust-3', '86 000'),
      question('ile zaplanowano dla niepełnosprawnych', 'par-4-ust-3', '150 000'),
      question('jak się dostać do komisji', 'par-5-ust-2'),
      question('ile punktów można dostać', 'par-5-ust-3', '60'),
      question('odwołać się od wyniku', 'par-5-ust-4'),
      question('faktury osobno księgować', 'par-6-ust-2'),
      question('kontrola z urzędu', 'par-6-ust-4'),
      question('sala na spotkanie', 'par-7-ust-1'),
      question('rada pożytku', 'par-7-ust-3'),
      question('kto zajmuje się programem', 'par-8', 'Wydział Promocji'),
      question('do kiedy raport za 2026', 'par-9', '30 kwietnia 2027'),
      question('ile zgłoszono uwag', 'par-10', '6'),
      question('kto wygrał konkurs na szlaki', 'konkursy/szlaki', 'Grań'),
      question('mejl do starostwa', 'strony/kontakt', 'ngo@powiat-jaworski.example'),
      question('w jakich godzinach czynne', 'strony/kontakt'),
      question('free lawyer', 'par-3-pkt-4 par-4-ust-3'),
      question('prawo jazdy wymiana', ''),
      question('rejestracja auta z niemiec', ''),
      question('pozwolenie na budowę garażu', ''),
      question('bilety do kina', ''),
      question('pogoda w weekend', ''),
    ],
  },
];
