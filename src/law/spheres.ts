import type { IsoDate } from '../types.ts';

/** A sphere of public tasks: an item of art. 4 ust. 1 of the statute on public benefit. */
export interface Sphere {
  /** The number as the statute writes it: `17`, `1aa`. */
  readonly item: string;
  /** The statute's words, in the genitive as they follow „w zakresie”; shortened only where „…” stands. */
  readonly text: string;
  /** No older than this day; `null` where the day is not established, which is not „since always”. */
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
}

const since = (day: string): IsoDate => day as IsoDate;

const sphere = (item: string, text: string, validFrom: IsoDate | null = null, validTo: IsoDate | null = null): Sphere => ({
  item,
  text,
  validFrom,
  validTo,
});

/** Day from which the amending act Dz. U. z 2015 r. poz. 1339 applied. */
const ACT_OF_2015 = since('2015-11-09');
/** Day of the act on social economy that item 34 refers to: it can't be older. */
const SOCIAL_ECONOMY_ACT = since('2022-08-05');

/**
 * First programme year for which the numbers below may be used: the statute of 2003 had another list (sport was item 14), and the day
 * on which the present one came is not established here, so older programmes show their numbers without names.
 */
export const NUMBERING_SINCE_YEAR = 2011;

/** Art. 4 ust. 1 of the statute on public benefit, in its order; state of Dz. U. z 2024 r. poz. 1491. */
export const SPHERES: readonly Sphere[] = [
  sphere(
    '1',
    'pomocy społecznej, w tym pomocy rodzinom i osobom w trudnej sytuacji życiowej oraz wyrównywania szans tych rodzin i osób',
  ),
  sphere('1a', 'wspierania rodziny i systemu pieczy zastępczej'),
  sphere('1aa', 'tworzenia warunków do zaspokajania potrzeb mieszkaniowych wspólnoty samorządowej'),
  sphere('1b', 'udzielania nieodpłatnej pomocy prawnej oraz zwiększania świadomości prawnej społeczeństwa'),
  sphere('2', 'działalności na rzecz integracji i reintegracji zawodowej i społecznej osób zagrożonych wykluczeniem społecznym'),
  sphere('3', 'działalności charytatywnej'),
  sphere(
    '4',
    'podtrzymywania i upowszechniania tradycji narodowej, pielęgnowania polskości oraz rozwoju świadomości narodowej, obywatelskiej i kulturowej',
  ),
  sphere('5', 'działalności na rzecz mniejszości narodowych i etnicznych oraz języka regionalnego'),
  sphere('5a', 'działalności na rzecz integracji cudzoziemców', ACT_OF_2015),
  sphere('6', 'ochrony i promocji zdrowia, w tym działalności leczniczej w rozumieniu ustawy z dnia 15 kwietnia 2011 r. …'),
  sphere('7', 'działalności na rzecz osób niepełnosprawnych'),
  sphere('8', 'promocji zatrudnienia i aktywizacji zawodowej osób pozostających bez pracy i zagrożonych zwolnieniem z pracy'),
  sphere('9', 'działalności na rzecz równych praw kobiet i mężczyzn'),
  sphere('10', 'działalności na rzecz osób w wieku emerytalnym'),
  sphere('11', 'działalności wspomagającej rozwój gospodarczy, w tym rozwój przedsiębiorczości'),
  sphere(
    '12',
    'działalności wspomagającej rozwój techniki, wynalazczości i innowacyjności oraz rozpowszechnianie i wdrażanie nowych rozwiązań technicznych w praktyce gospodarczej',
  ),
  sphere('13', 'działalności wspomagającej rozwój wspólnot i społeczności lokalnych'),
  sphere('14', 'nauki, szkolnictwa wyższego, edukacji, oświaty i wychowania'),
  sphere('15', 'działalności na rzecz dzieci i młodzieży, w tym wypoczynku dzieci i młodzieży'),
  sphere('16', 'kultury, sztuki, ochrony dóbr kultury i dziedzictwa narodowego'),
  sphere('17', 'wspierania i upowszechniania kultury fizycznej'),
  sphere('18', 'ekologii i ochrony zwierząt oraz ochrony dziedzictwa przyrodniczego'),
  sphere('19', 'turystyki i krajoznawstwa'),
  sphere('20', 'porządku i bezpieczeństwa publicznego'),
  sphere('21', 'obronności państwa i działalności Sił Zbrojnych Rzeczypospolitej Polskiej'),
  sphere(
    '22',
    'upowszechniania i ochrony wolności i praw człowieka oraz swobód obywatelskich, a także działań wspomagających rozwój demokracji',
  ),
  sphere('22a', 'udzielania nieodpłatnego poradnictwa obywatelskiego', ACT_OF_2015),
  sphere('23', 'ratownictwa i ochrony ludności'),
  sphere('24', 'pomocy ofiarom katastrof, klęsk żywiołowych, konfliktów zbrojnych i wojen w kraju i za granicą'),
  sphere('25', 'upowszechniania i ochrony praw konsumentów'),
  sphere('26', 'działalności na rzecz integracji europejskiej oraz rozwijania kontaktów i współpracy między społeczeństwami'),
  sphere('27', 'promocji i organizacji wolontariatu'),
  sphere('28', 'pomocy Polonii i Polakom za granicą'),
  sphere('29', 'działalności na rzecz kombatantów i osób represjonowanych'),
  sphere('29a', 'działalności na rzecz weteranów i weteranów poszkodowanych …'),
  sphere('30', 'promocji Rzeczypospolitej Polskiej za granicą'),
  sphere('31', 'działalności na rzecz rodziny, macierzyństwa, rodzicielstwa, upowszechniania i ochrony praw dziecka'),
  sphere('32', 'przeciwdziałania uzależnieniom i patologiom społecznym'),
  sphere('32a', 'rewitalizacji'),
  sphere(
    '33',
    'działalności na rzecz organizacji pozarządowych oraz podmiotów wymienionych w art. 3 ust. 3, w zakresie określonym w pkt 1–32a',
  ),
  sphere(
    '34',
    'działalności na rzecz podmiotów ekonomii społecznej i przedsiębiorstw społecznych, o których mowa w ustawie z dnia 5 sierpnia 2022 r. o ekonomii społecznej',
    SOCIAL_ECONOMY_ACT,
  ),
];

/** The sphere of an item for a programme of a year; `null` where the list of that year has no such item or is not known. */
export function sphereOf(item: string, year: number): Sphere | null {
  if (year < NUMBERING_SINCE_YEAR) return null;
  const found = SPHERES.find((candidate) => candidate.item === item);
  if (found === undefined) return null;
  const starts = found.validFrom === null || found.validFrom <= `${String(year)}-12-31`;
  const lasts = found.validTo === null || found.validTo >= `${String(year)}-01-01`;
  return starts && lasts ? found : null;
}
