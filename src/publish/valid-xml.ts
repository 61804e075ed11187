/** Characters that XML 1.0 has no place for, however they are written. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A file of XML without the characters that would make it none; content is rid of them when it is read, settings are not. */
export const validXml = (xml: string): string => xml.replace(IMPOSSIBLE, '');
