import { aboutWords } from './about-words.ts';
import { programmePeriod } from '../model/programme-period.ts';
import { sphereOf } from '../law/spheres.ts';
import { competitionsOf } from '../views/competitions.ts';
import { statedAmount } from '../views/competition-facts.ts';
import { withCharacter } from '../views/with-character.ts';
import type { Competition, Corpus, IsoDate } from '../types.ts';
import type { ConceptFinder } from './concepts/find-concepts.ts';
import type { WordAnalysis } from './words/word-analysis.ts';

/** What the search knows of a competition: as it is stated, so that what has become of it can be told on any day. */
export interface SearchCompetition {
  /** Base forms and concepts of its title, tasks and spheres. */
  readonly about: readonly string[];
  readonly title: string;
  /** Below the base. */
  readonly path: string;
  /** Years it belongs to: of its programme, its tasks, its last day. */
  readonly years: readonly number[];
  readonly days: Pick<Competition, 'mode' | 'announced' | 'deadline' | 'realisation' | 'resultBy' | 'decided' | 'cancelled'>;
  readonly programmeEnds: IsoDate | null;
  /** „320 000 zł”, „do 20 000 zł na zadanie”; `null` where none is stated. */
  readonly amount: string | null;
  readonly place: string | null;
  /** „Towarzystwo Przykładowe nr 4 (120 000 zł)”. */
  readonly results: readonly string[];
}

const yearsIn = (...days: readonly (IsoDate | null | undefined)[]): number[] =>
  days.flatMap((day) => (day == null ? [] : [Number(day.slice(0, 4))]));

/** The competitions of a site for the search. */
export function searchCompetitions(corpus: Corpus, finder: ConceptFinder, analysis: WordAnalysis): SearchCompetition[] {
  return competitionsOf(corpus).map(({ work, competition, programme }): SearchCompetition => {
    const { mode, tasks, spheres, announced, deadline, realisation, resultBy, decided, cancelled, results, amount, place } =
      competition;
    const paying = programme?.document.kind === 'programme' ? programme.document : null;
    const years = [...new Set(paying === null ? yearsIn(realisation.from, realisation.to) : [paying.firstYear, paying.lastYear])];
    const named = spheres.flatMap(
      (item) => sphereOf(item, years[0] ?? Number(corpus.settings.buildDate.slice(0, 4)))?.text ?? [],
    );
    return {
      about: aboutWords([work.document.title, ...tasks, ...named].join('. '), finder, analysis),
      title: withCharacter(work.document.title, work.document),
      path: work.path,
      years: years.length > 0 ? years : yearsIn(deadline?.day),
      days: { mode, announced, deadline, realisation, resultBy, decided, cancelled },
      programmeEnds: paying === null ? null : programmePeriod(paying).to,
      amount: amount === null ? null : statedAmount(amount),
      place,
      results: results.map((result) =>
        result.amount?.grosze == null ? result.recipient : `${result.recipient} (${statedAmount(result.amount)})`,
      ),
    };
  });
}
