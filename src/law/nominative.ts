import { organGenitive } from './genitive.ts';
import { oneSpaced } from './one-spaced.ts';

/** The nominative of the words that begin names of organs; the reverse of `organGenitive`. */
const NOMINATIVE: Readonly<Record<string, string>> = {
  rady: 'Rada',
  sejmiku: 'Sejmik',
  zarządu: 'Zarząd',
  prezydenta: 'Prezydent',
  burmistrza: 'Burmistrz',
  wójta: 'Wójt',
  starosty: 'Starosta',
  marszałka: 'Marszałek',
  wojewody: 'Wojewoda',
  ministra: 'Minister',
  przewodniczącego: 'Przewodniczący',
  komisji: 'Komisja',
  zgromadzenia: 'Zgromadzenie',
  miejskiej: 'Miejska',
  gminnej: 'Gminna',
  powiatowej: 'Powiatowa',
};
/** Words that stay small in a name. */
const SMALL = new Set(['w', 'we', 'i', 'z', 'ze', 'nad', 'pod', 'przy', 'do', 'na', 'm.st.', 'm.', 'st.']);

const fold = (text: string): string => oneSpaced(text).toLowerCase();
/** For names in spaced letters, where nothing says where words end. */
const unspaced = (text: string): string => fold(text).replaceAll(' ', '');

/** „LESZNA” → „Leszna”, „BIELSKA-BIAŁEJ” → „Bielska-Białej”; a word in small letters is left as it is. */
function titleCase(word: string): string {
  if (SMALL.has(word.toLowerCase())) return word.toLowerCase();
  if (word !== word.toUpperCase()) return word;
  return word.toLowerCase().replace(/(^|[-/])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/**
 * Name of an organ from the genitive of an act's heading („RADY MIEJSKIEJ LESZNA” → „Rada Miejska Leszna”). A known organ is found by its
 * own genitive, whatever the case of letters; of another only the leading words change.
 */
export function organNominative(
  genitive: string,
  organs: readonly { readonly name: string; readonly aliases: readonly string[]; readonly genitive: string }[],
): string {
  for (const organ of organs) {
    if (unspaced(organ.genitive) === unspaced(genitive)) return organ.name;
    const alias = organ.aliases.find((name) => unspaced(organGenitive(name)) === unspaced(genitive));
    if (alias !== undefined) return alias;
  }
  let known = true;
  return oneSpaced(genitive)
    .split(' ')
    .map((word) => {
      const direct = known ? NOMINATIVE[word.toLowerCase()] : undefined;
      known = direct !== undefined;
      return direct ?? titleCase(word);
    })
    .join(' ');
}
