import { statedPublication } from '../../law/stated-publication.ts';
import type { IsoDate } from '../../types.ts';
import { childOf, childrenOf, textBelow, type XmlElement } from '../read-xml.ts';
import { actTypeOf, edapDay, type ActFacts } from './edap-facts.ts';
import { edapName } from './edap-tree.ts';

/** What `Properties/mark.xml` states: the facts of the act, and the days of which `akt.xml` knows nothing. */
export interface MarkFacts extends ActFacts {
  readonly inForceFrom: IsoDate | null;
  readonly inForceTo: IsoDate | null;
  readonly keywords: readonly string[];
}

/** An element by its path of names, whatever their prefix. */
function at(element: XmlElement | null, ...path: readonly string[]): XmlElement | null {
  return path.reduce<XmlElement | null>((found, name) => childOf(found, name), element);
}

const withoutPrefixes = ({ name, attributes, children }: XmlElement): XmlElement => ({
  name: name.replace(/^.*:/, ''),
  attributes,
  children: children.map((child) => (typeof child === 'string' ? child : withoutPrefixes(child))),
});

const words = (element: XmlElement | null): string | null => {
  const text = element === null ? '' : textBelow(element).replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
};

/** Reads the properties of a package. */
export function readMark(xml: XmlElement): MarkFacts {
  const mark = withoutPrefixes(xml);
  const title = at(mark, 'FullTitle');
  const [body] = childrenOf(at(title, 'LegislativeBodies'), 'Item');
  const numbers = childrenOf(at(title, 'Numbers'), 'Item').map((item) => words(at(item, 'Number')));
  const journal = at(mark, 'Journal');
  const journalDate = words(at(journal, 'Date')) ?? '';
  const journalWords = words(at(journal, 'FullName'));
  const publication = statedPublication(journalWords ?? '', {
    year: words(at(journal, 'Year')) ?? '',
    position: words(at(journal, 'Position')) ?? words(at(journal, 'Item')) ?? '',
    date: edapDay(journalDate),
  });
  const type = words(at(title, 'Type'));
  return {
    type: type === null ? null : actTypeOf(edapName(type)),
    typeWords: type,
    number: numbers.find((number) => number !== null)?.replace(/\\/g, '/') ?? null,
    organ: words(at(body ?? null, 'Nominative')),
    organGenitive: words(at(body ?? null, 'Genetive')) ?? words(at(body ?? null, 'Genitive')),
    date: edapDay(words(at(title, 'Date')) ?? ''),
    subject: words(at(title, 'Title')),
    isDraft: null,
    publication,
    publicationWords:
      publication === null && journalWords !== null
        ? [journalWords, edapDay(journalDate)].filter((part) => part !== null).join(', ')
        : null,
    inForceFrom: edapDay(words(at(mark, 'Binding', 'From')) ?? ''),
    inForceTo: edapDay(words(at(mark, 'Binding', 'To')) ?? ''),
    keywords: (at(mark, 'Keywords')?.children ?? []).flatMap((child) => {
      const word = typeof child === 'string' ? child.trim() : words(child);
      return word === null || word === '' ? [] : [word];
    }),
  };
}
