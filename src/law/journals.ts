import type { Publication } from '../types.ts';
import { oneSpaced } from './one-spaced.ts';

/** Voivodeships in the genitive, by the code of their journal's publisher. */
const VOIVODESHIPS: Readonly<Record<string, string>> = {
  DS: 'Dolnośląskiego',
  KP: 'Kujawsko-Pomorskiego',
  LB: 'Lubelskiego',
  LS: 'Lubuskiego',
  LD: 'Łódzkiego',
  MP: 'Małopolskiego',
  MZ: 'Mazowieckiego',
  OP: 'Opolskiego',
  PK: 'Podkarpackiego',
  PL: 'Podlaskiego',
  PM: 'Pomorskiego',
  SL: 'Śląskiego',
  SK: 'Świętokrzyskiego',
  WM: 'Warmińsko-Mazurskiego',
  WP: 'Wielkopolskiego',
  ZP: 'Zachodniopomorskiego',
};

/** Codes of all journals a publication may name. */
export const journalCodes: readonly string[] = ['DU', 'MP', ...Object.keys(VOIVODESHIPS).map((code) => `POL_WOJ_${code}`)];

export const isJournalCode = (code: string): boolean => journalCodes.includes(code);

/** „w Dzienniku Urzędowym Województwa Lubelskiego”, „w Dz. Urz. Woj. Lubelskiego”; one with a year, number or position after it cites another act. */
const JOURNAL_NAMED =
  /(?:Dziennik\p{L}* Urzędow\p{L}+|Dz\. ?Urz\.) [Ww]oj(?:\.|ewództwa) ?(\p{Lu}[\p{L}-]+)(?![\p{L}-]|\.? ?,? ?(?:z (?:dnia )?\d|[Nn]r|poz))/u;

/** Code of the journal in which a text says it is to be published; `null` where it names none known. */
export function journalInText(text: string): string | null {
  const name = /ogł[ao]s|publik/iu.test(text) ? JOURNAL_NAMED.exec(oneSpaced(text))?.[1] : undefined;
  return name === undefined ? null : journalCode(name);
}

/** Hosts of voivodeship journals whose ELI addresses are known. */
const HOSTS: Readonly<Record<string, string>> = { POL_WOJ_WP: 'https://edziennik.poznan.uw.gov.pl/eli' };

/** „Dz. U. z 2018 r. poz. 450”, „Dz. Urz. Woj. Wielkopolskiego z 2018 r. poz. 9579” (§ 162 of „Zasady techniki prawodawczej”). */
export function journalCitation({ journal, year, position }: Publication): string {
  const voivodeship = VOIVODESHIPS[/^POL_WOJ_([A-Z]{2})$/.exec(journal)?.[1] ?? ''];
  const name =
    journal === 'DU'
      ? 'Dz. U.'
      : journal === 'MP'
        ? 'M.P.'
        : voivodeship === undefined
          ? journal
          : `Dz. Urz. Woj. ${voivodeship}`;
  return `${name} z ${String(year)} r. poz. ${String(position)}`;
}

/** Address of a publication: ELI of the national journals, of voivodeship ones where the host is known, else `null`. */
export function journalUrl({ journal, year, position }: Publication): string | null {
  if (journal === 'DU' || journal === 'MP') return `https://eli.gov.pl/eli/${journal}/${String(year)}/${String(position)}/ogl`;
  const host = HOSTS[journal];
  return host === undefined ? null : `${host}/${journal}/${String(year)}/${String(position)}`;
}

/**
 * Code of a voivodeship's journal from its name as texts have it: „Wielkopolskiego”, „Wielkop.”, „Maz.”. Short forms are those of § 162 of
 * „Zasady techniki prawodawczej”; `null` where the name fits none or several.
 */
export function journalCode(voivodeship: string): string | null {
  const name = voivodeship.toLowerCase().replace(/\s+/g, '').replace(/\.$/, '');
  if (name === 'wlkp') return 'POL_WOJ_WP';
  const codes = Object.entries(VOIVODESHIPS).filter(([, genitive]) => genitive.toLowerCase().startsWith(name));
  return name.length >= 3 && codes.length === 1 ? `POL_WOJ_${codes[0]?.[0] ?? ''}` : null;
}
