/** Made-up programmes, one for each year and area. */
import { capital } from './writer.ts';

const FIRST_YEAR = 2007;
const YEARS = 20;

const AREAS =
  `sport Rozwoju Sportu, kultura Upowszechniania Kultury, zdrowie Promocji Zdrowia, wspolpraca Współpracy z Organizacjami
  Pozarządowymi, seniorzy Wspierania Seniorów, mlodziez Wspierania Młodzieży, oswiata Rozwoju Oświaty, rodzina Wspierania Rodziny,
  zwierzeta Opieki nad Zwierzętami Bezdomnymi, srodowisko Ochrony Środowiska, zabytki Opieki nad Zabytkami, turystyka Rozwoju Turystyki,
  drogi Utrzymania Dróg Gminnych, mieszkania Gospodarowania Mieszkaniami, energia Oszczędzania Energii, woda Ochrony Wód,
  bezpieczenstwo Poprawy Bezpieczeństwa, uzaleznienia Przeciwdziałania Uzależnieniom, przemoc Przeciwdziałania Przemocy Domowej,
  dostepnosc Poprawy Dostępności, biblioteki Rozwoju Czytelnictwa, wolontariat Rozwoju Wolontariatu, rolnictwo Wspierania Rolnictwa,
  przedsiebiorczosc Wspierania Przedsiębiorczości, cyfryzacja Cyfryzacji Usług, odpady Gospodarki Odpadami, zielen Utrzymania Zieleni,
  transport Rozwoju Transportu Gminnego, rewitalizacja Rewitalizacji Wsi, solectwa Wspierania Sołectw, azbest Usuwania Azbestu,
  powietrze Ochrony Powietrza, nauka Wspierania Uzdolnionych Uczniów, promocja Promocji Gminy, melioracja Utrzymania Melioracji,
  kryzys Zarządzania Kryzysowego`
    .split(',')
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .map((entry) => ({ slug: entry.slice(0, entry.indexOf(' ')), title: entry.slice(entry.indexOf(' ') + 1) }));

/** A step that shares no divisor with the number of pairs, so that each pair of year and area comes once before any comes again. */
const STEP = 151;

export function programmeTitle(index: number): { readonly slug: string; readonly title: string; readonly year: number } {
  const pairs = YEARS * AREAS.length;
  const pair = (index * STEP) % pairs;
  const year = FIRST_YEAR + (pair % YEARS);
  const area = AREAS[Math.floor(pair / YEARS)] ?? { slug: 'inne', title: 'Rozwoju Gminy' };
  const round = Math.floor(index / pairs) + 1;
  return {
    slug: `${String(year)}-${area.slug}${round === 1 ? '' : `-${String(round)}`}`,
    title: capital(`gminny Program ${area.title} na ${String(year)} rok${round === 1 ? '' : `, część ${String(round)}`}`),
    year,
  };
}
