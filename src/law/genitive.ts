/** The genitive of the words that begin names of organs; what follows them („Leszna”, „w Żywcu”) does not change. */
const GENITIVE: Readonly<Record<string, string>> = {
  Rada: 'Rady',
  Sejmik: 'Sejmiku',
  Sejm: 'Sejmu',
  Zarząd: 'Zarządu',
  Prezydent: 'Prezydenta',
  Burmistrz: 'Burmistrza',
  Wójt: 'Wójta',
  Starosta: 'Starosty',
  Marszałek: 'Marszałka',
  Wojewoda: 'Wojewody',
  Minister: 'Ministra',
  Prezes: 'Prezesa',
  Przewodniczący: 'Przewodniczącego',
  Komisja: 'Komisji',
  Zgromadzenie: 'Zgromadzenia',
  Miejska: 'Miejskiej',
  Gminna: 'Gminnej',
  Powiatowa: 'Powiatowej',
};
const ADJECTIVE_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ska$/u, 'skiej'],
  [/cka$/u, 'ckiej'],
  [/ski$/u, 'skiego'],
  [/cki$/u, 'ckiego'],
];

/**
 * The genitive of an organ's name: „Rada Miejska Leszna” → „Rady Miejskiej Leszna”. Only leading words that are known change; an organ
 * with another beginning keeps its name, and `dopelniacz` in serwis.yaml overrides.
 */
export function organGenitive(name: string): string {
  let known = true;
  return name
    .split(' ')
    .map((word, index) => {
      if (!known) return word;
      const direct = GENITIVE[word];
      if (direct !== undefined) return direct;
      const adjective = index === 1 ? ADJECTIVE_ENDINGS.find(([ending]) => ending.test(word)) : undefined;
      known = false;
      return adjective === undefined ? word : word.replace(adjective[0], adjective[1]);
    })
    .join(' ');
}
