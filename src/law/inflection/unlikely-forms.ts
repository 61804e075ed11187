/** Words that acts don't use, whose forms are those of words that they do: „gmin” (plebs) of „gmina”, „tryba” of „tryb”. */
export const NOT_IN_ACTS: ReadonlySet<string> = new Set(
  (
    'gmin rad sołtysi sołtysić stawek center centr centra halacha parka cela celoma banek banka kierownica skarbnica rolnica wóda kluba ' +
    'opiekać opiec kart tryba formia paragrafia ratha mieniać mienić karo kary kar działko okrąg lin wypłatać dyrektorzyć'
  ).split(' '),
);

/**
 * Forms of verbs that acts don't use: imperatives and others of the second person („ustaw” of „ustawić”, „powiecie” of „powiedzieć”), and
 * genitives plural of verbal nouns („uczeń” of „uczenie”).
 */
export const isUnlikely = (form: string, verb: string): boolean =>
  /(?:cie|[ńć])$/u.test(form) || /^[iy]ć$/u.test(verb.replace(form, '')) || `${withoutKreska(form)}ić` === verb;

/** „umów”, „sposób” → „umow”, „sposob” */
const withoutKreska = (form: string): string => form.replace(/ó(?=[^ó]*$)/u, 'o');
