/** Characters that XML 1.0 forbids, even as references. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text without such characters. Content is cleaned when it is read, settings are not. */
export const validXml = (xml: string): string => xml.replace(IMPOSSIBLE, '');
