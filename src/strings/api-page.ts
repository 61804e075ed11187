/** The page for programmers. Its text is English, `site/api/api.md`; these words stand on Polish pages. */
export const API_PAGE = {
  path: '/dane/api/',
  link: 'Opis danych dla programistów (po angielsku): API',
  description: 'API: the data files of this site, worked examples and a promise of stability.',
} as const;
