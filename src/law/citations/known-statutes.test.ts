import { describe, expect, it } from 'vitest';
import { KNOWN_STATUTES } from './known-statutes.ts';

describe('statutes that acts of local government cite', () => {
  it('are known by their day, title and first publication', () => {
    const rows = KNOWN_STATUTES.map(
      ({ date, title, year, position, short = [] }) =>
        `${date} ${title}, ${String(year)} poz. ${String(position)} [${short.join(' ')}]`,
    );
    expect(rows).toEqual([
      '1990-03-08 o samorządzie gminnym, 1990 poz. 95 [usg]',
      '1998-06-05 o samorządzie powiatowym, 1998 poz. 578 []',
      '1998-06-05 o samorządzie województwa, 1998 poz. 576 []',
      '2003-04-24 o działalności pożytku publicznego i o wolontariacie, 2003 poz. 873 [udpp udppw udppiw]',
      '2009-08-27 o finansach publicznych, 2009 poz. 1240 [ufp]',
      '2000-07-20 o ogłaszaniu aktów normatywnych i niektórych innych aktów prawnych, 2000 poz. 718 []',
      '2001-09-06 o dostępie do informacji publicznej, 2001 poz. 1198 [udip]',
      '2004-03-12 o pomocy społecznej, 2004 poz. 593 []',
      '2010-06-25 o sporcie, 2010 poz. 857 []',
      '1960-06-14 Kodeks postępowania administracyjnego, 1960 poz. 168 [kpa]',
      '1964-04-23 Kodeks cywilny, 1964 poz. 93 [kc]',
      '1974-06-26 Kodeks pracy, 1974 poz. 141 [kp]',
      '1997-08-29 Ordynacja podatkowa, 1997 poz. 926 []',
      '2019-09-11 Prawo zamówień publicznych, 2019 poz. 2019 [pzp]',
      '1989-04-07 Prawo o stowarzyszeniach, 1989 poz. 104 []',
      '1984-04-06 o fundacjach, 1984 poz. 97 []',
      '2016-12-14 Prawo oświatowe, 2017 poz. 59 []',
      '1982-10-26 o wychowaniu w trzeźwości i przeciwdziałaniu alkoholizmowi, 1982 poz. 230 []',
      '2019-04-04 o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych, 2019 poz. 848 []',
      '2019-07-19 o zapewnianiu dostępności osobom ze szczególnymi potrzebami, 2019 poz. 1696 []',
      '2022-08-05 o ekonomii społecznej, 2022 poz. 1812 []',
      '2018-05-10 o ochronie danych osobowych, 2018 poz. 1000 []',
    ]);
  });
});
