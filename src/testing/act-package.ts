import { strToU8, zipSync, type Zippable } from 'fflate';

const EDAP = 'http://www.crd.gov.pl/xml/schematy/edap/2010/01/02';

/** The head of an act, as `akt.xml` has it. */
export const ACT_HEAD = `<metryka status-aktu="uchwalony" nazwa="uchwala" numer="IV/31/2026" opis-typu="Uchwała" data="2026-03-19" organ-wydajacy="Rady Gminy Wierzbno" organ-wydajacy-m="Rada Gminy Wierzbno"><organ-wydajacy glowny="tak" w-mianowniku="Rada Gminy Wierzbno">Rady Gminy Wierzbno</organ-wydajacy><tytul>w sprawie zasad wynajmu świetlic wiejskich</tytul></metryka>`;

/** `akt.xml` with a body; `head` replaces the usual one. */
export const actXml = (body: string, head = ACT_HEAD): string =>
  `<?xml version="1.0" encoding="utf-8"?><uchwala xmlns="${EDAP}" id="u1" status="uchwalony" widoczny="tak">${head}${body}</uchwala>`;

/** A package from its parts, texts or bytes. */
export const actPackage = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ) satisfies Zippable,
  );

/** `Properties/mark.xml` with the inside of its root. */
export const markXml = (inside: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><Mark xmlns="http://zipx.org.pl/mark.xsd">${inside}</Mark>`;
