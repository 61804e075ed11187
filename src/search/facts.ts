import { longDate } from '../law/dates.ts';
import { formatAmount } from '../law/money.ts';
import { isCooperation, programmeTopic } from '../law/programme-topic.ts';
import { shortTitle } from '../views/document-view.ts';
import { withCharacter } from '../views/with-character.ts';
import { shownTotal } from '../views/shown-total.ts';
import { fullStop } from '../strings/full-stop.ts';
import { programmePeriod } from '../model/programme-period.ts';
import { FACT_SENTENCES } from '../strings/search-facts.ts';
import type { Corpus, LinkedWork } from '../types.ts';
import { aboutWords } from './about-words.ts';
import type { ConceptFinder } from './concepts/find-concepts.ts';
import type { WordAnalysis } from './words/word-analysis.ts';

/** A fact that was read whole, as the search answers with it. */
export interface SearchFact {
  readonly kind: 'suma' | 'zadanie' | 'uchwalenie' | 'obowiazuje' | 'telefon' | 'email' | 'adres';
  /** The year it is of; `null` for what is of none. */
  readonly year: number | null;
  /** Base forms and concepts of what it is about. */
  readonly about: readonly string[];
  readonly text: string;
  /** Where it stands, and its path below the base with the provision. */
  readonly place: string;
  readonly path: string;
}

/** What a programme of cooperation is narrowed to, after the word for it. */
const FIELD = /^wspolpraca ./u;

/** Whether a programme that is no draft any more is for the same year: then the draft says nothing. */
const hasAdopted = ({ document }: LinkedWork, { byKind }: Corpus): boolean =>
  document.kind === 'programme' &&
  byKind.programme.some(
    (other) => other.status !== 'draft' && other.document.kind === 'programme' && other.document.firstYear === document.firstYear,
  );

/** Sums of a programme's plans, where they were read to the last word. */
function fundsFacts(work: LinkedWork, corpus: Corpus, finder: ConceptFinder, analysis: WordAnalysis): SearchFact[] {
  return (corpus.plans.get(work.document.id) ?? []).flatMap((plan): SearchFact[] => {
    if (plan.firstYear !== plan.lastYear) return [];
    const year = plan.firstYear;
    const isDraft = work.status === 'draft';
    const field =
      isCooperation(work.document.title) && !FIELD.test(programmeTopic(work.document.title)) ? null : work.document.title;
    const ofField = field === null ? [] : aboutWords(field, finder, analysis);
    const title = withCharacter(shortTitle(work), work.document);
    const provision = (unit: string): Pick<SearchFact, 'place' | 'path'> => ({ place: title, path: `${work.path}#${unit}` });
    const total = shownTotal(plan);
    const { stated } = plan.total;
    const sums: SearchFact[] =
      total?.amount == null || plan.wrongTotals.length > 0
        ? []
        : [
            {
              kind: 'suma',
              year,
              about: ofField,
              text: isDraft
                ? FACT_SENTENCES.totalOfDraft(year, formatAmount(total.amount))
                : FACT_SENTENCES.total(year, formatAmount(total.amount), total.isStated, field),
              ...provision(stated?.place.unit ?? plan.place.unit),
            },
          ];
    const tasks = plan.tasks.flatMap(({ name, group, planned, place }): SearchFact[] =>
      planned?.read !== 'whole'
        ? []
        : [
            {
              kind: 'zadanie',
              year,
              about: [...ofField, ...aboutWords([group, name].filter(Boolean).join('. '), finder, analysis)],
              text: FACT_SENTENCES[isDraft ? 'taskOfDraft' : 'task'](year, name, formatAmount(planned.value)),
              ...provision(place.unit),
            },
          ],
    );
    return [...sums, ...tasks];
  });
}

/** The day a programme was adopted, by its act. */
function adoptionFacts(work: LinkedWork, corpus: Corpus): SearchFact[] {
  const { document } = work;
  if (document.kind !== 'programme' || document.firstYear !== document.lastYear) return [];
  const acts = work.outgoing.flatMap(({ type, to }) => (type === 'adopts' ? (corpus.byId.get(to) ?? []) : []));
  return acts.flatMap((act): SearchFact[] =>
    act.document.kind !== 'act' || act.document.stage !== 'adopted'
      ? []
      : [
          {
            kind: 'uchwalenie',
            year: document.firstYear,
            about: [],
            text: fullStop(FACT_SENTENCES.adopted(document.firstYear, longDate(act.document.date), act.document.organ)),
            place: withCharacter(shortTitle(act), act.document),
            path: act.path,
          },
        ],
  );
}

/** The programmes in force on the day of the build, each with its days. */
function inForceFacts({ byKind }: Corpus): SearchFact[] {
  return byKind.programme.flatMap((work): SearchFact[] => {
    const { document, status, path } = work;
    if (document.kind !== 'programme' || (status !== 'in-force' && status !== 'amended')) return [];
    const { from, to } = programmePeriod(document);
    const title = withCharacter(shortTitle(work), document);
    const text = fullStop(FACT_SENTENCES.inForce(title, longDate(from), longDate(to)));
    return [{ kind: 'obowiazuje', year: null, about: [], text, place: title, path }];
  });
}

function contactFacts({ site: { contact }, byKind }: Corpus): SearchFact[] {
  const page = byKind.page.find(({ path }) => path.includes('kontakt'));
  const fact = (kind: 'telefon' | 'email' | 'adres', value: string | null): SearchFact[] =>
    value === null
      ? []
      : [
          {
            kind,
            year: null,
            about: [],
            text: FACT_SENTENCES[kind](value),
            place: page?.document.title ?? '',
            path: page?.path ?? '',
          },
        ];
  return [...fact('telefon', contact.phone), ...fact('email', contact.email), ...fact('adres', contact.address)];
}

/** What the search answers with outright: sums, days of adoption, programmes in force, the office's contact. Nothing that was read in part is among them. */
export function searchFacts(corpus: Corpus, finder: ConceptFinder, analysis: WordAnalysis): SearchFact[] {
  return [
    ...corpus.byKind.programme
      .filter((work) => work.status !== 'void' && !(work.status === 'draft' && hasAdopted(work, corpus)))
      .flatMap((work) => [...fundsFacts(work, corpus, finder, analysis), ...adoptionFacts(work, corpus)]),
    ...inForceFacts(corpus),
    ...contactFacts(corpus),
  ];
}
