import { question, type TownQuestions } from './town-questions.ts';

/**
 * Further questions over the towns of the tests. They were written before anybody saw what the search makes of them, and the search was mended by
 * them since: they guard what was mended, and say nothing of questions that were never tried.
 */
export const FURTHER: readonly TownQuestions[] = [
  {
    town: 'gmina-brzozowka',
    day: '2026-02-16',
    questions: [
      // people's own words
      question('haftowanie i koronki', 'par-6-pkt-8'),
      question('chór parafialny wsparcie', 'par-6-pkt-8'),
      question('domek na narzędzia dla druhów', 'par-6-pkt-11'),
      question('pijany ojciec', 'par-6-pkt-6'),
      question('kastracja kocurów', 'par-6-pkt-10'),
      question('sprzątanie rzeki', 'par-6-pkt-10'),
      question('honorowi dawcy', 'par-6-pkt-4'),
      question('obóz letni dla uczniów', 'par-6-pkt-7'),
      question('spotkania dla emerytek', 'par-6-pkt-5 par-7'),
      question('pożyczyć głośniki na festyn', 'par-4'),
      question('KGW', 'par-6-pkt-12'),
      question('wolontariusze', 'par-6-pkt-13'),
      // money
      question('ile dostaną orkiestra i zespoły', 'par-7', '35 000'),
      question('ile zł na seniorów w 2025 roku', 'programy/2025', '15 000'),
      question('ile na kolonie', 'par-7', '25 000'),
      question('ile można dostać bez konkursu', 'par-3-ust-2', '10 000'),
      question('minimalny wkład własny', 'par-8-ust-2', '5 %'),
      // days
      question('kiedy zwrócić niewykorzystaną dotację', 'par-10-ust-3', '15 dni'),
      question('termin sprawozdania organizacji', 'par-10-ust-2', '30 dni'),
      question('kiedy ogłoszą wyniki', 'par-9-ust-4', '7 dni'),
      question('do kiedy oferty na kulturę', 'konkursy/kultura', '6 marca 2026'),
      // roles
      question('kto odpowiada za program', 'par-11', 'Referat Oświaty'),
      question('kto powołuje komisję', 'par-9-ust-1', 'Wójt'),
      question('kto uchwalił program', 'uchwaly/2025/xiii-77-2025 aktualnosci/2025-12-01-nowy-program', 'Rada Gminy'),
      // what the site does not settle
      question('kto jest wójtem', ''),
      question('jak założyć stowarzyszenie', ''),
      question('bilety na koncert', ''),
      question('wymiana opon', ''),
      question('kiedy przyjedzie listonosz', ''),
      question('wnuczek dostał mandat', ''),
    ],
  },
  {
    town: 'powiat-jaworski',
    day: '2026-03-10',
    questions: [
      // people's own words
      question('bita żona gdzie ma uciec', 'par-3-pkt-1'),
      question('robota dla bezrobotnych', 'par-3-pkt-5'),
      question('goprowcy', 'par-3-pkt-8'),
      question('ratownik na jeziorze', 'par-3-pkt-8'),
      question('wychowanek po wyjściu z bidula', 'par-3-pkt-3'),
      question('renowacja starego dworu', 'par-3-pkt-7'),
      question('obcokrajowcy', 'par-3-pkt-10'),
      question('sybiracy', 'par-3-pkt-11'),
      question('czytanie dzieciom', 'par-3-pkt-12'),
      question('nastolatek ma depresję', 'par-3-pkt-13'),
      question('zbieranie deszczówki', 'par-3-pkt-9'),
      question('oznakowanie tras pieszych', 'par-3-pkt-6 konkursy/szlaki'),
      question('darmowe porady', 'par-3-pkt-4'),
      question('salka na zebranie zarządu', 'par-7-ust-1'),
      question('reklama wydarzenia na stronie powiatu', 'par-7-ust-2'),
      // money
      question('ile na pomoc prawną', 'par-4-ust-3', '64 000'),
      question('ile powiat daje na turystykę', 'par-4-ust-3', '40 000'),
      question('jaka jest pula na 2026', 'par-4-ust-1', '410 000'),
      question('maksymalny procent dofinansowania', 'par-4-ust-2', '80 %'),
      // days
      question('kiedy podpisać umowę', 'par-6-ust-1'),
      question('w ile dni rozliczyć zadanie', 'par-6-ust-3', '30 dni'),
      question('do kiedy zarząd zda relację radzie', 'par-9', '30 kwietnia 2027'),
      question('kiedy było zgłaszanie uwag', 'par-10 konsultacje/2025-09-01-program-2026', 'września 2025'),
      // roles
      question('kto koordynuje program', 'par-8', 'Wydział Promocji'),
      question('kto wydaje opinię o ofertach', 'par-5-ust-1', 'komisja'),
      // what the site does not settle
      question('kto jest starostą', ''),
      question('jak założyć fundację', ''),
      question('wizyta u okulisty', ''),
      question('repertuar teatru', ''),
      question('kup psa rasowego', ''),
    ],
  },
];
