import { FOREIGN, FOREIGN_LANGUAGES, type ForeignLanguage } from '../strings/foreign.ts';
import { SECTIONS, type Section } from '../strings/kinds.ts';
import type { Corpus, IsoDate, Site } from '../types.ts';

/** Languages besides Polish that the site offers, in the order of `jezyki`. */
export const foreignLanguages = (site: Site): ForeignLanguage[] =>
  site.languages.flatMap((language) => FOREIGN_LANGUAGES.find((known) => known === language) ?? []);

/** Sections that have documents; only they get a page. */
export const foreignSections = (corpus: Corpus): Section[] =>
  SECTIONS.filter((section) => corpus.byKind[section.kind].length > 0);

/** Address of a page in another language, below the base: `/en/`, `/uk/programy/`. */
export const foreignPath = (language: ForeignLanguage, path: string): string => `/${language}${path}`;

/** All pages in other languages. */
export const foreignPaths = (corpus: Corpus): string[] =>
  foreignLanguages(corpus.site).flatMap((language) =>
    ['/', ...foreignSections(corpus).map(({ path }) => path)].map((path) => foreignPath(language, path)),
  );

/** Pages of one language as Astro makes them: home, and a list for each section; none where the site does not offer it. */
export const foreignStaticPaths = (
  language: ForeignLanguage,
  corpus: Corpus,
): { params: { page: string | undefined }; props: { section: Section | null } }[] =>
  foreignLanguages(corpus.site).includes(language)
    ? [
        { params: { page: undefined }, props: { section: null } },
        ...foreignSections(corpus).map((section) => ({ params: { page: section.path.slice(1, -1) }, props: { section } })),
      ]
    : [];

const LOCALES: Readonly<Record<ForeignLanguage, string>> = { en: 'en-GB', uk: 'uk' };

/** A day as the language writes it: „30 November 2026”. */
export const foreignDate = (date: IsoDate, language: ForeignLanguage): string =>
  new Intl.DateTimeFormat(LOCALES[language], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );

/** „in 6 days”, „через 6 днів” */
export const foreignLeft = (days: number, language: ForeignLanguage): string =>
  new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'auto' }).format(days, 'day');

/** „4,520,000 PLN” */
export const foreignAmount = (grosze: number, language: ForeignLanguage): string =>
  `${new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 }).format(grosze / 100)}\u00a0PLN`;

export const wordsOf = (language: ForeignLanguage): (typeof FOREIGN)[ForeignLanguage] => FOREIGN[language];
