import { describe, expect, it } from 'vitest';
import type { ActMention } from '../../law/citations/mentions.ts';
import type { LinkedWork, Site } from '../../types.ts';
import { actIndex } from './act-index.ts';
import { titleKeys } from './statute-index.ts';

const SITE = {
  organs: [
    { name: 'Rada Gminy Próbna', aliases: ['Rada Gminy w Próbnej'], genitive: 'Rady Gminy Próbna' },
    { name: 'Wójt Gminy Próbna', aliases: [], genitive: 'Wójta Gminy Próbna' },
  ],
} as unknown as Site;

const act = (id: string, fields: object = {}): LinkedWork =>
  ({
    document: {
      id,
      kind: 'act',
      type: 'uchwała',
      organ: 'Rada Gminy Próbna',
      number: null,
      date: '2019-03-07',
      subject: 'w sprawie statutu',
      ...fields,
    },
  }) as unknown as LinkedWork;

const WORKS = [
  act('statut', { number: 'VI/31/2019' }),
  act('oplaty', { number: 'VI/32/2019', subject: 'w sprawie opłat za wodę' }),
  act('dawna', { number: 'II/5/2003', date: '2003-02-01', organ: 'Rada Gminy w Próbnej' }),
  act('wojta', { number: '15/2019', type: 'zarządzenie', organ: 'Wójt Gminy Próbna' }),
  act('powiatu', { number: 'IV/9/2019', organ: 'Rada Powiatu Leśnego', date: '2019-05-05' }),
  act('bez-numeru', { date: '2018-01-01' }),
  { document: { id: 'program', kind: 'programme' } } as unknown as LinkedWork,
];
const INDEX = actIndex(WORKS, SITE);
const byId = (id: string): LinkedWork => {
  const work = WORKS.find(({ document }) => document.id === id);
  if (work === undefined) throw new Error(id);
  return work;
};

const mention = (fields: Partial<ActMention>): ActMention => ({
  kind: 'act',
  type: 'uchwała',
  organ: null,
  number: null,
  date: null,
  pointer: null,
  start: 0,
  end: 0,
  ...fields,
});

describe('an act of the site', () => {
  it.each<[string, Partial<ActMention>, string | null]>([
    ['by its number', { number: 'VI/31/2019' }, 'statut'],
    ['by its number with spaces', { number: 'VI / 31/ 2019' }, 'statut'],
    ['by its number with a short year', { number: 'VI/31/19' }, 'statut'],
    ['by its number and day', { number: 'VI/31/2019', date: '2019-03-07' }, 'statut'],
    ['not by its number and another day', { number: 'VI/31/2019', date: '2019-03-08' }, null],
    ['not by the number of another kind', { number: 'VI/31/2019', type: 'zarządzenie' }, null],
    ['by its number and organ', { number: 'VI/31/2019', organ: 'Rada Gminy Próbna' }, 'statut'],
    ['by its number and organ in the genitive', { number: 'VI/31/2019', organ: 'Rady Gminy Próbna' }, 'statut'],
    ['by its number and another name of its organ', { number: 'VI/31/2019', organ: 'Rady  Gminy w Próbnej' }, 'statut'],
    ['by its number and its organ under the name it had', { number: 'II/5/2003', organ: 'RADY GMINY PRÓBNA' }, 'dawna'],
    ['not by its number and another organ', { number: 'VI/31/2019', organ: 'Rady Gminy Inna' }, null],
    ['of the town’s other organ', { number: '15/2019', type: 'zarządzenie' }, 'wojta'],
    ['of another town not by its number alone', { number: 'IV/9/2019' }, null],
    ['of another town by its number and day', { number: 'IV/9/2019', date: '2019-05-05' }, 'powiatu'],
    ['of another town by its number and organ', { number: 'IV/9/2019', organ: 'Rady Powiatu Leśnego' }, 'powiatu'],
    ['of another town not by its day alone', { date: '2019-05-05' }, null],
    ['by its day', { date: '2018-01-01' }, 'bez-numeru'],
    ['not by a day of several', { date: '2019-03-07' }, null],
    ['not by a day that none has', { date: '2018-01-02' }, null],
    ['not by its kind alone', {}, null],
    ['not by a number that none has', { number: 'VI/99/2019' }, null],
  ])('is found %s', (_, fields, found) => {
    expect(INDEX.find(mention(fields), byId('statut'))?.document.id ?? null).toBe(found);
  });

  it.each<[string, string | null]>([
    ['w sprawie opłat za wodę', 'oplaty'],
    ['w sprawie statutu', 'statut'],
    ['w sprawie dróg', null],
  ])('of several of a day is the one with the title „%s”', (title, found) => {
    expect(INDEX.find(mention({ date: '2019-03-07' }), byId('statut'), titleKeys(title))?.document.id ?? null).toBe(found);
  });

  it.each<[string, Partial<ActMention>, string | null]>([
    ['statut', { number: 'IV/9/2019' }, null],
    ['powiatu', { number: 'IV/9/2019' }, 'powiatu'],
    ['powiatu', { number: 'VI/31/2019' }, null],
    ['program', { number: 'VI/31/2019' }, 'statut'],
    ['program', { number: 'IV/9/2019' }, null],
    ['dawna', { number: 'VI/31/2019' }, 'statut'],
  ])('without an organ is one of the town of the text that cites: %s', (citing, fields, found) => {
    expect(INDEX.find(mention(fields), byId(citing))?.document.id ?? null).toBe(found);
  });
});
