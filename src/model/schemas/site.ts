import { z } from 'zod';
import { organGenitive } from '../../law/genitive.ts';
import { resolvePalettes } from '../look.ts';
import type { Site } from '../../types.ts';
import { lookKeys, statedColours } from './look.ts';
import { listOf, oneOf, optional, text, webAddress } from './primitives.ts';

const organ = z.strictObject(
  {
    nazwa: text,
    aliasy: optional(listOf(text)),
    rodzaj: oneOf(['stanowiący', 'wykonawczy', 'inny']).default('inny'),
    dopelniacz: optional(text),
  },
  { error: 'grupa kluczy nazwa, aliasy, rodzaj' },
);

const statute = z.strictObject(
  {
    skrot: text,
    tytul: text,
    eli: z
      .string({ error: 'adres DU/rok/pozycja' })
      .regex(/^(?:DU|MP|POL_WOJ_[A-Z]{2})\/\d{4}\/\d+$/, { error: 'adres DU/rok/pozycja' }),
  },
  { error: 'grupa kluczy skrot, tytul, eli' },
);

/** Another site made with this program, by its address or, on the same host, by its path. */
const otherSite = z.strictObject(
  {
    nazwa: text,
    adres: z
      .string({ error: 'adres serwisu' })
      .regex(/^(?:https?:\/\/[\w.-]+(?::\d+)?)?\/(?:[\w.~-]+\/)*$/, { error: 'adres serwisu ze znakiem / na końcu' }),
  },
  { error: 'grupa kluczy nazwa, adres' },
);

const NETWORKS = ['twitter', 'instagram', 'youtube', 'facebook', 'linkedin', 'mastodon', 'tiktok', 'bip'] as const;

/** `serwis.yaml`: the town, its organs, contact and look. Only `miasto` and `organy` are required. */
export const siteKeys = z.strictObject({
  nazwa: optional(text),
  opis: optional(text),
  miasto: text,
  organy: listOf(organ).min(1, { error: 'lista z co najmniej jednym organem' }),
  dziennik: optional(text),
  kontakt: optional(
    z.strictObject(
      { adres: optional(text), email: optional(z.email({ error: 'adres e-mail' })), telefon: optional(text) },
      { error: 'grupa kluczy adres, email, telefon' },
    ),
  ),
  spolecznosci: optional(
    z.strictObject(Object.fromEntries(NETWORKS.map((network) => [network, optional(webAddress)])), {
      error: `grupa kluczy ${NETWORKS.join(', ')}`,
    }),
  ),
  ustawy: optional(listOf(statute)),
  jezyki: optional(listOf(oneOf(['pl', 'en', 'uk']))),
  szukaj_takze: optional(listOf(otherSite)),
  wyglad: optional(lookKeys),
});

const ROLES = { stanowiący: 'legislative', wykonawczy: 'executive', inny: 'other' } as const;

const logoOf = (path: string | null, description: string | null): Site['look']['logo'] =>
  path === null ? null : { path: `/${path.replace(/^\/+/, '')}`, description: description ?? '' };

export const siteFields = (keys: z.output<typeof siteKeys>): Site => ({
  name: keys.nazwa ?? `Programoteka – ${keys.miasto}`,
  body: keys.miasto,
  description: keys.opis,
  organs: keys.organy.map(({ nazwa, aliasy, rodzaj, dopelniacz }) => ({
    name: nazwa,
    aliases: aliasy ?? [],
    role: ROLES[rodzaj],
    genitive: dopelniacz ?? organGenitive(nazwa),
  })),
  journal: keys.dziennik,
  contact: { address: keys.kontakt?.adres ?? null, email: keys.kontakt?.email ?? null, phone: keys.kontakt?.telefon ?? null },
  social: Object.entries(keys.spolecznosci ?? {}).flatMap(([network, url]) =>
    typeof url === 'string' ? [{ network, url }] : [],
  ),
  statutes: (keys.ustawy ?? []).map(({ skrot, tytul, eli }) => ({ shortName: skrot, title: tytul, eli })),
  languages: keys.jezyki ?? ['pl'],
  searchedToo: (keys.szukaj_takze ?? []).map(({ nazwa, adres }) => ({ name: nazwa, address: adres })),
  look: {
    ...resolvePalettes(statedColours(keys.wyglad?.kolory ?? null), statedColours(keys.wyglad?.kolory_ciemne ?? null)),
    logo: logoOf(keys.wyglad?.logo ?? null, keys.wyglad?.logo_opis ?? null),
  },
});
