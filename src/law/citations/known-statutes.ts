/**
 * Statutes that acts of local government cite most, by their titles and first publications. A site's own list (`ustawy` in serwis.yaml)
 * comes before it, and a journal named in the text before both.
 */
export interface KnownStatute {
  /** `RRRR-MM-DD` */
  readonly date: string;
  /** What follows „ustawa z dnia …”. */
  readonly title: string;
  readonly year: number;
  readonly position: number;
  /** Abbreviations without dots: „k.p.a.” is `kpa`. */
  readonly short?: readonly string[];
}

export const KNOWN_STATUTES: readonly KnownStatute[] = [
  { date: '1990-03-08', title: 'o samorządzie gminnym', year: 1990, position: 95, short: ['usg'] },
  { date: '1998-06-05', title: 'o samorządzie powiatowym', year: 1998, position: 578 },
  { date: '1998-06-05', title: 'o samorządzie województwa', year: 1998, position: 576 },
  {
    date: '2003-04-24',
    title: 'o działalności pożytku publicznego i o wolontariacie',
    year: 2003,
    position: 873,
    short: ['udpp', 'udppw', 'udppiw'],
  },
  { date: '2009-08-27', title: 'o finansach publicznych', year: 2009, position: 1240, short: ['ufp'] },
  { date: '2000-07-20', title: 'o ogłaszaniu aktów normatywnych i niektórych innych aktów prawnych', year: 2000, position: 718 },
  { date: '2001-09-06', title: 'o dostępie do informacji publicznej', year: 2001, position: 1198, short: ['udip'] },
  { date: '2004-03-12', title: 'o pomocy społecznej', year: 2004, position: 593 },
  { date: '2010-06-25', title: 'o sporcie', year: 2010, position: 857 },
  { date: '1960-06-14', title: 'Kodeks postępowania administracyjnego', year: 1960, position: 168, short: ['kpa'] },
  { date: '1964-04-23', title: 'Kodeks cywilny', year: 1964, position: 93, short: ['kc'] },
  { date: '1974-06-26', title: 'Kodeks pracy', year: 1974, position: 141, short: ['kp'] },
  { date: '1997-08-29', title: 'Ordynacja podatkowa', year: 1997, position: 926 },
  { date: '2019-09-11', title: 'Prawo zamówień publicznych', year: 2019, position: 2019, short: ['pzp'] },
  { date: '1989-04-07', title: 'Prawo o stowarzyszeniach', year: 1989, position: 104 },
  { date: '1984-04-06', title: 'o fundacjach', year: 1984, position: 97 },
  { date: '2016-12-14', title: 'Prawo oświatowe', year: 2017, position: 59 },
  { date: '1982-10-26', title: 'o wychowaniu w trzeźwości i przeciwdziałaniu alkoholizmowi', year: 1982, position: 230 },
  {
    date: '2019-04-04',
    title: 'o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych',
    year: 2019,
    position: 848,
  },
  { date: '2019-07-19', title: 'o zapewnianiu dostępności osobom ze szczególnymi potrzebami', year: 2019, position: 1696 },
  { date: '2022-08-05', title: 'o ekonomii społecznej', year: 2022, position: 1812 },
  { date: '2018-05-10', title: 'o ochronie danych osobowych', year: 2018, position: 1000 },
];
