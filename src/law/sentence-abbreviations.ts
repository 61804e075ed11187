/** Abbreviations as they stand before a full stop, and what the stop says of the end of a sentence. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Such that more words must follow: „ul. Lipowa”, „m.in. Klub”, „Nr 234”, „gen. Przykładny”. Never the end of a sentence. */
export const GOES_ON = setOf(`
  art ust pkt ppkt lit tir nr poz rozdz zał np tj tzn tzw m.in zob por ds pn pt nt im ok wg ew ww jw.w
  dr hab prof doc mgr inż lic mec św błog bł ks bp abp kard red dyr insp gen bryg dyw płk ppłk mjr kpt ppor chor sierż plut kpr marsz
  adm kmdr asp kom nadkom podkom sędz przew wiceprzew zast kier sekr burm prez
  ul al pl skw woj pow gm dz urz tel fax wyd tom str ryc rys tab obr ewid wys dł szer dz
`);

/** Such that a sentence may end with them and may go on: „15 września 2019 r.”, „itp.”, „XX w.”, „Sp. z o.o.”, „k.p.a.”. */
export const MAY_END = setOf(`
  r itp itd etc tys proc godz sek szt mies tyg kw zm późn cz jw br ub sp
  o.o s.a s.c b.r ub.r n.p.m m.st t.j j.t k.p.a k.p.c k.c k.k k.p u.f.p u.s.g u.s.p r.ż
`);

/** Units that are no abbreviations and take no full stop of their own: after „500 zł.” a sentence has ended. */
export const UNITS = setOf('zł gr pln eur kg g km cm mm ha mln mld mb m² m2 m³');

/** Words that an „im.” of these letters may be as well: „przysługuje im.” */
export const ALSO_WORDS = setOf('im por kom red tom');

/** A number or letter after such a noun is its name, and a sentence may end there: „klasa A.”, „kategorii I.”, „załącznika B.” */
export const NAMED_BY_LETTER =
  /(?:klas|grup|kategori|wariant|części?|część|litera?|liter|symbol|witamin|stref|typ|budyn|blok|załącznik|tabel|etap|segment|pozycj|wzór|wzor|rozdział|dział|punk)\p{L}{0,4}\s+$/iu;

/** First words of sentences that no name begins with: „W”, „Do”, „Jeżeli”, „Ponadto”. */
export const OPENERS = setOf(`
  W We Z Ze Do Od Na Po Za Przy Przed Pod Nad O U Dla Bez Poza Jeżeli Jeśli Gdy Gdyby Kiedy Ilekroć Gdzie Podczas Wśród Wobec Według
  Zgodnie Zamiast Mimo Pomimo Nie To Ten Ta Te Tym Tego Tej Tych Takie Taki Taka Są Jest Ponadto Jednocześnie Także Również Każdy Każda
  Każde Wszystkie Wszyscy Powyższe Powyższy Powyższa Niniejszy Niniejsza Niniejsze Jednak Natomiast Zatem Wówczas Wtedy Aby Żeby Co Może
  Można Należy Oba Obie Ich Jego Jej Dopuszcza Ustala Uchyla Wprowadza Nadto W/w Uchwala Przyjmuje Traci
`);

/** What goes on after the day of an act, „z dnia … r.”: the title of a statute, the organ of a resolution. */
export const AFTER_DATE =
  /^(?:Kodeks|Prawo|Ordynacj|Kart[aęy]|Konstytucj|Przepisy|Traktat|Rady|Prezydenta|Burmistrza|Wójta|Zarządu|Sejmiku|Ministra|Marszałka|Starosty|Wojewody|Prezesa|Zgromadzenia)/u;

/** „Rady” that may be many: „… r. Rady dzielnic opiniują …”, and not „Rady Miejskiej”. */
export const MANY_COUNCILS = /^Rady\s\p{Ll}/u;

/** Whether the full stop that closes some words belongs to an abbreviation as well: „… 2019 r.”, „… itp.”. */
export const endsWithAbbreviation = (words: string): boolean =>
  MAY_END.has(/(?:^|[\s(])(\p{L}[\p{L}.]*)\.$/u.exec(words)?.[1]?.toLowerCase() ?? '');
