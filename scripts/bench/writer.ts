/** Fills sentence templates with words that agree, from a vocabulary of the document's own and the common one. */
import { addDays, longDate, yearOf } from './calendar.ts';
import {
  agree,
  relative,
  streetLocative,
  type Adjective,
  type Case,
  type Count,
  type Gender,
  type Noun,
  type Verb,
} from './inflection.ts';
import { ADJECTIVES, NOUNS, PERSONS, PLACES, VERBS, type Place } from './lexicon.ts';
import type { Random } from './random.ts';
import { journalOf, STATUTES } from './statutes.ts';
import { INSTITUTIONS } from './templates.ts';
import { STREETS } from './vocabulary.ts';

/** Cites something that exists; `null` where there is nothing to cite yet. */
type Cite = (() => string) | null;

const DAYS = [5, 6, 7, 8, 9, 10, 12, 14, 15, 18, 20, 21, 25, 28, 30, 45, 60, 90];
const CASES: readonly Case[] = ['nom', 'gen', 'dat', 'acc', 'ins', 'loc'];
const INSTITUTION_CASES: readonly Case[] = ['nom', 'gen', 'dat', 'acc', 'ins'];

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A full stop, unless an abbreviation has brought its own. */
export const withStop = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

/** „12 400” */
export const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ' ');

export class Writer {
  readonly random: Random;
  readonly day: string;
  /** Whether the text says which statute „ustawa” is. */
  statute: (typeof STATUTES)[number] | null = null;
  citeSelf: Cite = null;
  citeAct: Cite = null;
  readonly #nouns: readonly Noun[];
  readonly #adjectives: readonly Adjective[];
  readonly #verbs: readonly Verb[];
  readonly #places: readonly Place[];
  readonly #streets: readonly string[];
  #last: { gender: Gender; count: Count } = { gender: 'neuter', count: 'one' };
  #pastEnding = '';

  constructor(random: Random, day: string) {
    this.random = random;
    this.day = day;
    const some = <Item>(items: readonly Item[], count: number): Item[] => Array.from({ length: count }, () => random.pick(items));
    this.#nouns = some(NOUNS, 36);
    this.#adjectives = some(ADJECTIVES, 16);
    this.#verbs = some(VERBS, 14);
    this.#places = some(PLACES, 5);
    this.#streets = some(STREETS, 4);
  }

  /** A sentence from one of the templates, without its full stop. */
  sentence(templates: readonly string[]): string {
    return capital(this.phrase(templates));
  }

  phrase(templates: readonly string[]): string {
    const usable = templates.filter((template) => this.citeSelf !== null || !template.includes('{self}'));
    return this.fill(this.random.pick(usable));
  }

  fill(template: string): string {
    return template.replace(/\{(\w+)(?: (\w+))?\}/g, (_, what: string, inCase = 'nom') => this.#word(what, inCase as Case));
  }

  /** A paragraph of sentences. */
  paragraph(templates: readonly string[], count: number): string {
    const order = this.random.shuffled(templates).slice(0, count);
    return order.map((template) => withStop(capital(this.fill(template)))).join(' ');
  }

  money(): string {
    return grouped(this.random.int(2, 240) * 50 * this.random.pick([1, 10, 100]));
  }

  #word(what: string, inCase: Case): string {
    if (what.length === 1) return this.#declined(what, inCase);
    switch (what) {
      case 'inf':
        return this.#verb().infinitive;
      case 'while':
        return this.#verb().while;
      case 'no':
        return this.#verb().wasDone;
      case 'past':
        return this.#verb().past + this.#pastEnding;
      case 'pp':
        return agree(this.#verb().passive, 'neuter', 'nom', 'many');
      case 'ppm':
        return agree(this.#verb().passive, 'masculine', 'nom', 'one');
      case 'place':
        return this.#place()[inCase as keyof Place];
      case 'street':
        return streetLocative(this.random.chance(0.6) ? this.random.pick(this.#streets) : this.random.pick(STREETS));
      default:
        return this.#figure(what);
    }
  }

  #figure(what: string): string {
    switch (what) {
      case 'days':
        return String(this.random.pick(DAYS));
      case 'pct':
        return String(this.random.int(2, 19) * 5);
      case 'money':
        return this.money();
      case 'year':
        return String(yearOf(this.day) - this.random.int(0, 3));
      case 'date':
        return longDate(addDays(this.day, this.random.int(40, 300)));
      case 'law':
        return this.#law();
      case 'act':
        return this.citeAct?.() ?? this.#law();
      case 'self':
        return this.citeSelf?.() ?? '';
      case 'ref':
        return this.citeSelf === null ? '' : `, o ${relative(this.#last.gender, this.#last.count)} mowa w ${this.citeSelf()}`;
      default:
        throw new Error(`Unknown placeholder: ${what}`);
    }
  }

  #declined(what: string, inCase: Case): string {
    const kind = what.toLowerCase();
    const count = kind === what ? 'one' : 'many';
    if (kind === 'i') return this.#institution(inCase);
    if (kind === 'v') return count === 'one' ? this.#verb().one : this.#verb().many;
    // A verbal noun has no plural: its capitals start a sentence.
    if (kind === 'g' || kind === 'h') {
      const text = this.#noun(this.#verb().gerund, kind === 'h' ? this.#adjective() : null, inCase, 'one');
      return kind === what ? text : capital(text);
    }
    const isPerson = kind === 'o' || kind === 'q';
    const noun = isPerson ? this.random.pickSkewed(PERSONS) : this.#own(this.#nouns, NOUNS);
    return this.#noun(noun, this.#attribute(kind), inCase, count);
  }

  #attribute(kind: string): Adjective | null {
    if (kind === 'a' || kind === 'q') return this.#adjective();
    if (kind === 'p') return this.#verb().passive;
    return kind === 'r' ? this.#verb().active : null;
  }

  #noun(noun: Noun, attribute: Adjective | null, inCase: Case, count: Count): string {
    if (!CASES.includes(inCase)) throw new Error(`Unknown case: ${inCase}`);
    this.#last = { gender: noun.gender, count };
    const form = noun[count][inCase];
    return attribute === null ? form : `${agree(attribute, noun.gender, inCase, count)} ${form}`;
  }

  #institution(inCase: Case): string {
    const forms = this.random.pickSkewed(INSTITUTIONS);
    this.#pastEnding = forms[5];
    return forms[INSTITUTION_CASES.indexOf(inCase)] ?? forms[0];
  }

  /** „art. 13 ust. 1 ustawy”, where the text defines „ustawa”, else with the statute's title and journal. */
  #law(): string {
    if (this.statute !== null && this.random.chance(0.7)) return `${this.random.pick(this.statute.articles)} ustawy`;
    const statute = this.random.pick(STATUTES.filter(({ date }) => date < this.day));
    const journal = journalOf(statute, yearOf(this.day));
    return `${this.random.pick(statute.articles)} ustawy z dnia ${longDate(statute.date)} ${statute.about} (${journal})`;
  }

  #own<Item>(own: readonly Item[], common: readonly Item[]): Item {
    return this.random.chance(0.5) ? this.random.pick(own) : this.random.pickSkewed(common);
  }
  #adjective = (): Adjective => this.#own(this.#adjectives, ADJECTIVES);
  #verb = (): Verb => this.#own(this.#verbs, VERBS);
  #place = (): Place => this.#own(this.#places, PLACES);
}
