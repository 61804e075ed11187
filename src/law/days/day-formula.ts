/** A formula by which an act says its days. */
export interface DayFormula {
  readonly name: string;
  /** Paragraph of the „Zasady techniki prawodawczej”; empty for one seen in practice alone. */
  readonly law: string;
  /** A sentence of an act that it reads whole. */
  readonly example: string;
  /** What it means, in Polish, for the documentation. */
  readonly says: string;
}

/** Formulas about the sentence, by the names under which its readers count them; those of a single day are `DAY_RULES`. */
export const CLAUSE_FORMULAS: readonly DayFormula[] = [
  {
    name: 'nie-wczesniej',
    law: '',
    example: 'Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia, nie wcześniej jednak niż z dniem 1 stycznia 2021 r.',
    says: 'późniejszy z dwóch dni',
  },
  {
    name: 'po-uprzednim',
    law: '',
    example:
      'Uchwała wchodzi w życie z dniem 1 stycznia 2021 r. po uprzednim ogłoszeniu w Dzienniku Urzędowym Województwa Łódzkiego.',
    says: 'podany dzień, nie wcześniej niż dzień po ogłoszeniu',
  },
  {
    name: 'z-moca',
    law: '§ 51 ust. 1',
    example: 'Uchwała wchodzi w życie z dniem podjęcia, z mocą od dnia 1 września 2020 r.',
    says: 'moc wsteczna; dzień wejścia w życie się nie zmienia, a moc od dnia późniejszego czyni go niepewnym',
  },
  {
    name: 'z-wyjatkiem',
    law: '§ 45 ust. 1 pkt 6',
    example:
      'Uchwała wchodzi w życie z dniem podjęcia, z wyjątkiem § 1 pkt 2 i 3 oraz § 4, które wchodzą w życie z dniem 1 stycznia 2021 r.',
    says: 'przepisy, które wchodzą w życie w innym dniu',
  },
  {
    name: 'z-tym-ze',
    law: '§ 51 ust. 1',
    example: 'Uchwała wchodzi w życie z dniem 1 stycznia 2021 r., z tym że § 3 z mocą od dnia 1 lipca 2020 r.',
    says: 'to samo z przepisem jako podmiotem; także „przy czym”, „z zastrzeżeniem, że”, „a § 3 …”',
  },
  {
    name: 'z-zastrzezeniem',
    law: '',
    example: 'Uchwała wchodzi w życie z dniem podjęcia, z zastrzeżeniem ust. 2.',
    says: 'wskazany przepis mówi, co wchodzi w życie w innym dniu; jeżeli nie mówi, żaden dzień nie wynika z całości',
  },
  {
    name: 'przepis',
    law: '§ 52 ust. 3',
    example: 'Przepisy § 5 i 6 tracą moc z upływem dnia 31 grudnia 2021 r.',
    says: 'osobne zdanie o dniach przepisu',
  },
  {
    name: 'w-pozostalym',
    law: '',
    example:
      '§ 1 pkt 2 wchodzi w życie z dniem 1 października 2020 r., a w pozostałym zakresie uchwała wchodzi w życie z dniem 1 lipca 2020 r.',
    says: 'cały akt prócz przepisów wymienionych wcześniej',
  },
  {
    name: 'w-zakresie',
    law: '',
    example:
      'Uchwała wchodzi w życie z dniem podjęcia, z wyjątkiem § 1 pkt 1 w zakresie wyrazów „co kwartał”, który wchodzi w życie z dniem 1 stycznia 2021 r.',
    says: 'część przepisu: cały nie ma jednego dnia, więc zmian, które wprowadza, nie nanosi się',
  },
  {
    name: 'obowiazuje',
    law: '§ 52 ust. 3',
    example: 'Uchwała wchodzi w życie z dniem podjęcia i obowiązuje od dnia 1 stycznia 2021 r. do dnia 31 grudnia 2021 r.',
    says: 'pierwszy i ostatni dzień obowiązywania; także „w 2021 roku”, „do końca 2021 r.”; „do czasu …” nie daje dnia',
  },
  {
    name: 'traci-moc',
    law: '§ 52 ust. 3',
    example: 'Uchwała wchodzi w życie z dniem podjęcia i traci moc z dniem 1 stycznia 2022 r.',
    says: 'ostatni jest dzień wcześniejszy („z upływem dnia”: ten dzień); „z dniem” końca miesiąca może znaczyć jedno albo drugie',
  },
  {
    name: 'podlega',
    law: '',
    example:
      'Uchwała podlega ogłoszeniu w Dzienniku Urzędowym Województwa Śląskiego i wchodzi w życie po upływie 14 dni od dnia ogłoszenia.',
    says: 'gdzie akt się ogłasza; nie mówi, kiedy wchodzi w życie',
  },
  {
    name: 'zastosowanie',
    law: '',
    example: 'Uchwała wchodzi w życie z dniem podjęcia i ma zastosowanie do opłat należnych od dnia 1 stycznia 2021 r.',
    says: 'do czego akt się stosuje; nie mówi, kiedy wchodzi w życie',
  },
];
