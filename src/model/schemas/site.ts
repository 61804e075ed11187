import { z } from 'zod';
import { organGenitive } from '../../law/genitive.ts';
import { isSearchAddress } from '../is-search-address.ts';
import { resolvePalettes } from '../look.ts';
import { DOCUMENT_FORMATS } from '../formats.ts';
import type { Site } from '../../types.ts';
import { lookKeys, statedColours } from './look.ts';
import { panelFields, panelKeys } from './panel.ts';
import { listOf, oneOf, optional, text, webAddress } from './primitives.ts';

const organ = z.strictObject(
  {
    nazwa: text.describe('Nazwa organu.'),
    aliasy: optional(listOf(text)).describe('Inne nazwy tego samego organu, spotykane w dokumentach.'),
    rodzaj: oneOf(['stanowiący', 'wykonawczy', 'inny'])
      .default('inny')
      .describe('stanowiący (rada), wykonawczy (prezydent, wójt) albo inny, np. wojewoda.'),
    dopelniacz: optional(text).describe('Nazwa organu w dopełniaczu, gdy serwis źle ją odmieni.'),
  },
  { error: 'grupa kluczy nazwa, aliasy, rodzaj' },
);

const statute = z.strictObject(
  {
    skrot: text.describe('Krótka nazwa ustawy.'),
    tytul: text.describe('Pełny tytuł ustawy.'),
    eli: z
      .string({ error: 'adres DU/rok/pozycja' })
      .regex(/^(?:DU|MP|POL_WOJ_[A-Z]{2})\/\d{4}\/\d+$/, { error: 'adres DU/rok/pozycja' })
      .describe('Pierwsze ogłoszenie: DU/rok/pozycja.'),
  },
  { error: 'grupa kluczy skrot, tytul, eli' },
);

/** Another site made with this program, by its address or, on the same host, by its path. */
const otherSite = z.strictObject(
  {
    nazwa: text.describe('Nazwa serwisu.'),
    adres: z
      .string({ error: 'adres serwisu' })
      .regex(/^(?:https?:\/\/[\w.-]+(?::\d+)?)?\/(?:[\w.~-]+\/)*$/, { error: 'adres serwisu ze znakiem / na końcu' })
      .describe('Adres serwisu, ze znakiem / na końcu.'),
  },
  { error: 'grupa kluczy nazwa, adres' },
);

/** What the town's people call a matter, and what its texts call it. */
const entry = z.strictObject(
  {
    slowa: listOf(text)
      .min(1, { error: 'lista z co najmniej jednym słowem' })
      .describe('Słowa, których używają mieszkańcy, w formie podstawowej.'),
    znacza: listOf(text)
      .min(1, { error: 'lista z co najmniej jednym słowem' })
      .describe('Słowa, którymi to samo nazywają dokumenty serwisu.'),
  },
  { error: 'grupa kluczy slowa, znacza' },
);

const NETWORKS = ['twitter', 'instagram', 'youtube', 'facebook', 'linkedin', 'mastodon', 'tiktok', 'bip'] as const;

/** The word that asks for the files of each wording. */
const FORMER = 'dawne';
const FORMAT_WORDS = ['pdf', 'xml', 'tekst', 'kalendarz', 'zipx', 'epub', FORMER] as const;

/** Formats in the order of their table. */
const formatsOf = (words: readonly string[] | null): Site['formats'] =>
  DOCUMENT_FORMATS.filter(({ word, isUsual }) => words?.includes(word) ?? isUsual).map(({ id }) => id);

/** `serwis.yaml`: the town, its organs, contact and look. Only `miasto` and `organy` are required. */
export const siteKeys = z.strictObject({
  nazwa: optional(text).describe('Nazwa serwisu; domyślnie „Programoteka – ” i nazwa samorządu.'),
  opis: optional(text).describe('Jedno zdanie o serwisie, dla wyszukiwarek.'),
  licencja: optional(webAddress).describe(
    'Adres licencji danych serwisu, np. https://creativecommons.org/publicdomain/zero/1.0/.',
  ),
  miasto: text.describe('Samorząd, którego dokumenty publikuje serwis, np. Gmina Dolina Wierzbowa.'),
  organy: listOf(organ).min(1, { error: 'lista z co najmniej jednym organem' }).describe('Organy, które wydają akty.'),
  dziennik: optional(text).describe('Kod dziennika urzędowego województwa, np. POL_WOJ_WP.'),
  kontakt: optional(
    z.strictObject(
      {
        adres: optional(text).describe('Adres urzędu.'),
        email: optional(z.email({ error: 'adres e-mail' })).describe('Adres e-mail urzędu.'),
        telefon: optional(text).describe('Numer telefonu urzędu.'),
      },
      { error: 'grupa kluczy adres, email, telefon' },
    ),
  ).describe('Dane kontaktowe do stopki.'),
  spolecznosci: optional(
    z.strictObject(Object.fromEntries(NETWORKS.map((network) => [network, optional(webAddress)])), {
      error: `grupa kluczy ${NETWORKS.join(', ')}`,
    }),
  ).describe('Adresy kont w serwisach społecznościowych i adres BIP.'),
  ustawy: optional(listOf(statute)).describe('Ustawy o znanych krótkich nazwach.'),
  jezyki: optional(listOf(oneOf(['pl', 'en', 'uk']))).describe('Języki serwisu.'),
  szukaj_takze: optional(listOf(otherSite)).describe('Inne serwisy, w których wyszukiwarka też szuka: nazwa i adres.'),
  slownik: optional(listOf(entry)).describe('Słowa mieszkańców i odpowiadające im słowa dokumentów, dla wyszukiwarki.'),
  formaty: optional(listOf(oneOf(FORMAT_WORDS))).describe(
    `Pliki obok strony każdego dokumentu: pdf, xml (Akoma Ntoso), tekst (Markdown), kalendarz, zipx (akt.xml uchwał i innych aktów), epub (programy z uchwałami); „${FORMER}” dodaje je przy każdym dawnym brzmieniu. Domyślnie pdf i kalendarz.`,
  ),
  pogladowe_w_wyszukiwarkach: optional(z.boolean({ error: 'true albo false' })).describe(
    'true: strony dokumentów z kluczem „charakter: poglądowy” są dostępne dla wyszukiwarek internetowych; domyślnie mają noindex.',
  ),
  panel: panelKeys,
  wyglad: optional(lookKeys).describe('Wygląd: logo i barwy.'),
});

const ROLES = { stanowiący: 'legislative', wykonawczy: 'executive', inny: 'other' } as const;

const logoOf = (path: string | null, description: string | null): Site['look']['logo'] =>
  path === null ? null : { path: `/${path.replace(/^\/+/, '')}`, description: description ?? '' };

export const siteFields = (keys: z.output<typeof siteKeys>): Site => ({
  name: keys.nazwa ?? `Programoteka – ${keys.miasto}`,
  body: keys.miasto,
  description: keys.opis,
  licence: keys.licencja,
  organs: keys.organy.map(({ nazwa, aliasy, rodzaj, dopelniacz }) => ({
    name: nazwa,
    aliases: aliasy ?? [],
    role: ROLES[rodzaj],
    genitive: dopelniacz ?? organGenitive(nazwa),
  })),
  journal: keys.dziennik,
  contact: { address: keys.kontakt?.adres ?? null, email: keys.kontakt?.email ?? null, phone: keys.kontakt?.telefon ?? null },
  social: Object.entries(keys.spolecznosci ?? {}).flatMap(([network, url]) =>
    typeof url === 'string' && !isSearchAddress(url) ? [{ network, url }] : [],
  ),
  statutes: (keys.ustawy ?? []).map(({ skrot, tytul, eli }) => ({ shortName: skrot, title: tytul, eli })),
  languages: keys.jezyki ?? ['pl'],
  searchedToo: (keys.szukaj_takze ?? []).map(({ nazwa, adres }) => ({ name: nazwa, address: adres })),
  dictionary: (keys.slownik ?? []).map(({ slowa, znacza }) => ({ people: slowa, law: znacza })),
  listsIllustrative: keys.pogladowe_w_wyszukiwarkach ?? false,
  formats: formatsOf(keys.formaty),
  formerFormats: keys.formaty?.includes(FORMER) ?? false,
  panel: panelFields(keys.panel),
  look: {
    ...resolvePalettes(statedColours(keys.wyglad?.kolory ?? null), statedColours(keys.wyglad?.kolory_ciemne ?? null)),
    logo: logoOf(keys.wyglad?.logo ?? null, keys.wyglad?.logo_opis ?? null),
  },
});
