/** Words of drafts and their versions. */
export const DRAFTS = {
  heading: 'Co zmieniono wobec poprzedniej wersji projektu',
  adoptedHeading: 'Co zmieniono wobec projektu',
  title: (name: string): string => `${name}: zmiany wobec poprzedniej wersji`,
  adoptedTitle: (name: string): string => `${name}: zmiany wobec projektu`,
  description: 'Poprzednia i nowa wersja projektu, porównane przepis po przepisie.',
  adoptedDescription: 'Projekt i uchwalony tekst, porównane przepis po przepisie.',
  lead: <Node>(earlier: Node, later: Node): (string | Node)[] => [earlier, ' → ', later],
  notInForce: 'To są wersje projektu. Żadna z nich nie obowiązuje.',
  link: 'Co zmieniono wobec poprzedniej wersji',
  adoptedLink: 'Co zmieniono wobec projektu',
  superseded: 'To jest wcześniejsza wersja projektu. Nie obowiązuje i nie będzie już rozpatrywana w tym brzmieniu.',
  newest: 'Najnowsza wersja projektu',
} as const;
