/** `portal.yaml`: the sites of towns that a portal gathers. */
import { z } from 'zod';
import { listOf, optional, text, wholeNumber } from '../model/schemas/primitives.ts';

/** „https://program.gmina.pl/”, „http://127.0.0.1:8080/program/”: no account, query or fragment, a slash at the end. */
const SITE_ADDRESS = /^https?:\/\/[\w.-]+(?::\d{1,5})?\/(?:[\w.~-]+\/)*$/;

const town = z.strictObject(
  {
    nazwa: text.describe('Nazwa samorządu, np. Gmina Dolina Wierzbowa.'),
    adres: optional(
      z
        .string({ error: 'adres serwisu' })
        .regex(SITE_ADDRESS, { error: 'adres http:// albo https:// ze znakiem / na końcu' })
        .describe('Adres serwisu, ze znakiem / na końcu: stamtąd portal zbiera dane i tam prowadzą odnośniki.'),
    ),
    katalog: optional(text).describe(
      'Katalog ze zbudowanym serwisem, względem pliku portal.yaml: dane są brane z niego, a „adres” mówi tylko, gdzie serwis stoi.',
    ),
    mieszkancy: optional(wholeNumber).describe('Liczba mieszkańców: z nią portal pokazuje kwoty na osobę.'),
  },
  { error: 'grupa kluczy nazwa, adres, katalog, mieszkancy' },
);

export const portalKeys = z.strictObject({
  nazwa: text.describe('Nazwa portalu.'),
  opis: optional(text).describe('Jedno zdanie o portalu, dla wyszukiwarek.'),
  serwisy: listOf(town)
    .min(1, { error: 'lista z co najmniej jednym serwisem' })
    .describe('Serwisy samorządów, które portal zbiera.'),
});
