import { describe, expect, it } from 'vitest';
import { REASONS } from '../strings/versions.ts';
import type { ActDocument, LegalDocument, NamedAct, Relations } from '../types.ts';
import { changedActs, targetAct } from './target-act.ts';

const act = (id: string, fields: Partial<ActDocument> = {}): ActDocument =>
  ({
    id,
    kind: 'act',
    organ: 'Rada Gminy',
    number: null,
    date: '2019-03-07',
    subject: 'w sprawie statutu',
    ...fields,
  }) as ActDocument;

const OWN = act('zmiana', { number: 'XX/9/2020', date: '2020-05-21' as ActDocument['date'] });
const STATUTE = act('statut', { number: 'VI/31/2019', subject: 'w sprawie: statutu Gminnego Ośrodka Kultury w Lesie' });
const FEES = act('oplaty', { number: 'Nr VI / 32/2019', subject: 'w sprawie opłat za wodę' });
const OPEN = act('bez-numeru', { subject: 'w sprawie targowiska' });
const OTHERS = act('cudza', { number: 'VI/33/2019', organ: 'Rada Powiatu', subject: 'w sprawie dróg' });

/** An act that says that it changes some acts, on a site of these and others. */
const site = (changed: readonly ActDocument[], others: readonly LegalDocument[] = []): Relations => {
  const all = [...changed, ...others];
  const byNumber = Map.groupBy(
    all.filter((document): document is ActDocument => document.kind === 'act' && document.number !== null),
    ({ number }) => (number ?? '').toLowerCase().replace(/^nr\s*|\s/gu, ''),
  );
  return {
    outgoing: new Map([[OWN.id, changed.map(({ id }) => ({ type: 'amends', from: OWN.id, to: id }))]]),
    byId: new Map(all.map((document) => [document.id, document])),
    byNumber,
  } as unknown as Relations;
};

const named = (fields: Partial<NamedAct>): NamedAct => ({
  kind: 'uchwała',
  number: null,
  date: null,
  title: null,
  pointer: null,
  words: 'uchwale',
  ...fields,
});

/** The id of the act found, or why none was. */
const found = (name: NamedAct | null, relations: Relations): unknown => {
  const { target, refused, ...rest } = targetAct(OWN, name, relations);
  return target === null
    ? { refused, ...rest, ...('meant' in rest ? { meant: rest.meant?.id ?? null } : {}) }
    : { target: target.id, refused, ...rest };
};
const is = (target: ActDocument): unknown => ({ target: target.id, refused: null, notHere: false });
const not = (refused: string, notHere = false, meant: ActDocument | null = null): unknown => ({
  refused,
  notHere,
  meant: meant?.id ?? null,
});
const OTHER = REASONS.otherAct('uchwale');
const day = (date: string): NamedAct['date'] => date as NamedAct['date'];

describe('the acts that an act changes', () => {
  it('are those its metadata name, each once, whatever it does to them', () => {
    const relations = site([STATUTE, FEES, OPEN]);
    const lists = new Map([
      [
        OWN.id,
        (
          [
            ['amends', 'statut'],
            ['corrects', 'statut'],
            ['annuls', 'oplaty'],
            ['repeals', 'bez-numeru'],
            ['about', 'cudza'],
            ['amends', 'program'],
            ['amends', 'nieznana'],
          ] as const
        ).map(([type, to]) => ({ type, to })),
      ],
    ]);
    const program = { id: 'program', kind: 'programme' } as LegalDocument;
    const byId = new Map([...relations.byId, ['cudza', OTHERS], ['program', program]]);
    expect(changedActs(OWN, { ...relations, byId, outgoing: lists } as unknown as Relations)).toEqual([STATUTE, FEES, OPEN]);
    expect(changedActs(FEES, relations)).toEqual([]);
  });
});

describe('an act that an instruction names by its number', () => {
  it.each<[string, string, Relations, unknown]>([
    ['is the one of that number', 'VI/31/2019', site([STATUTE, FEES]), is(STATUTE)],
    ['is the one of that number, however it is spelled', 'nr. vi/ 32 /2019', site([STATUTE, FEES]), is(FEES)],
    ['is one of the site, though not stated', 'VI/31/2019', site([FEES], [STATUTE]), is(STATUTE)],
    ['is that of another organ where its own has none', 'VI/33/2019', site([STATUTE], [OTHERS]), is(OTHERS)],
    [
      'is that of its own organ where others have the number too',
      'VI/33/2019',
      site([STATUTE], [OTHERS, act('nasza', { number: 'VI/33/2019' })]),
      is(act('nasza')),
    ],
    [
      'is not one of several acts stated',
      'VI/31/2019',
      site([STATUTE, act('druga', { number: 'VI/31/2019' })], []),
      not(OTHER, true),
    ],
    [
      'is not one of several of its organ',
      'VI/33/2019',
      site([STATUTE], [act('a', { number: 'VI/33/2019' }), act('b', { number: 'VI/33/2019' })]),
      not(OTHER, true),
    ],
    ['is not itself', 'XX/9/2020', site([STATUTE], [OWN]), not(OTHER, true)],
    ['is the only one stated without a number', 'VI/99/2019', site([STATUTE, OPEN]), is(OPEN)],
    ['is not one of two without a number', 'VI/99/2019', site([OPEN, act('druga')]), not(OTHER, true)],
    ['is not found where the site has none of the number', 'VI/99/2019', site([STATUTE]), not(OTHER, true)],
  ])('%s', (_, number, relations, outcome) => {
    expect(found(named({ number }), relations)).toEqual(outcome);
  });

  it.each<[string, Partial<NamedAct>, Relations, unknown]>([
    ['agrees with its day', { number: 'VI/31/2019', date: day('2019-03-07') }, site([STATUTE]), is(STATUTE)],
    [
      'does not agree with another day',
      { number: 'VI/31/2019', date: day('2019-03-08') },
      site([STATUTE]),
      not(OTHER, false, STATUTE),
    ],
    ['is one without a number of that day', { number: 'VI/99/2019', date: day('2019-03-07') }, site([OPEN]), is(OPEN)],
    [
      'is not one without a number of another day',
      { number: 'VI/99/2019', date: day('2019-03-08') },
      site([OPEN]),
      not(OTHER, true),
    ],
    [
      'is the one of two without a number that has the day',
      { number: 'VI/99/2019', date: day('2019-03-07') },
      site([OPEN, act('druga', { date: '2019-04-01' as ActDocument['date'] })]),
      is(OPEN),
    ],
  ])('%s', (_, name, relations, outcome) => {
    expect(found(named(name), relations)).toEqual(outcome);
  });

  const TITLE = REASONS.title(STATUTE.subject);
  it.each<[string, unknown]>([
    ['w sprawie statutu Gminnego Ośrodka Kultury w Lesie', is(STATUTE)],
    ['W SPRAWIE: Statutu Gminnego Ośrodka Kultury', is(STATUTE)],
    ['statutu Ośrodka w Lesie', is(STATUTE)],
    ['w sprawie statutu', is(STATUTE)],
    ['w sprawie statutu w preambule', not(TITLE, false, STATUTE)],
    ['w sprawie Ośrodka statutu', not(TITLE, false, STATUTE)],
    ['w sprawie statutu statutu', not(TITLE, false, STATUTE)],
    ['w sprawie regulaminu', not(TITLE, false, STATUTE)],
  ])('may have the title „%s”', (title, outcome) => {
    expect(found(named({ number: 'VI/31/2019', title }), site([STATUTE]))).toEqual(outcome);
  });

  it('may have a title that begins with any form of „zmieniająca”', () => {
    const changing = act('z', { number: 'V/1/2019', subject: 'zmieniająca uchwałę w sprawie statutu' });
    expect(found(named({ number: 'V/1/2019', title: 'zmieniającej uchwałę' }), site([changing]))).toEqual(is(changing));
  });
});

describe('an act that an instruction names by its day', () => {
  const LATER = act('pozniejsza', { date: '2019-04-01' as ActDocument['date'], subject: 'w sprawie targowiska' });

  it.each<[string, Partial<NamedAct>, Relations, unknown]>([
    ['is the only one of that day', { date: day('2019-04-01') }, site([STATUTE, LATER]), is(LATER)],
    [
      'is the one of that day and title',
      { date: day('2019-03-07'), title: 'w sprawie opłat za wodę' },
      site([STATUTE, FEES]),
      is(FEES),
    ],
    ['is none of those of that day', { date: day('2019-03-07') }, site([STATUTE, FEES]), not(OTHER)],
    [
      'is none of those of that day and title',
      { date: day('2019-03-07'), title: 'w sprawie opłat' },
      site([STATUTE, FEES]),
      not(OTHER),
    ],
    [
      'is none where two have the day and title',
      { date: day('2019-03-07'), title: 'w sprawie opłat za wodę' },
      site([FEES, act('druga', { subject: 'w sprawie opłat za wodę' })]),
      not(OTHER),
    ],
    ['is not here where none is of that day', { date: day('2019-05-05') }, site([STATUTE, FEES]), not(OTHER, true)],
    [
      'must agree with its title',
      { date: day('2019-04-01'), title: 'w sprawie statutu' },
      site([STATUTE, LATER]),
      not(REASONS.title(LATER.subject), false, LATER),
    ],
  ])('%s', (_, name, relations, outcome) => {
    expect(found(named(name), relations)).toEqual(outcome);
  });
});

describe('an act that an instruction names by neither', () => {
  it.each<[string, Partial<NamedAct> | null, Relations, unknown]>([
    ['is the only one stated', {}, site([STATUTE]), is(STATUTE)],
    ['is the only one stated where none is named', null, site([STATUTE]), is(STATUTE)],
    [
      'is not the only one stated where the title is another',
      { title: 'w sprawie dróg' },
      site([FEES]),
      not(REASONS.title(FEES.subject), false, FEES),
    ],
    ['is the one of several that has the title', { title: 'w sprawie opłat za wodę' }, site([STATUTE, FEES]), is(FEES)],
    ['is none of several whose title begins so', { title: 'w sprawie opłat' }, site([STATUTE, FEES]), not(OTHER)],
    ['is none of several', {}, site([STATUTE, FEES]), not(OTHER)],
    ['is none of several where none is named', null, site([STATUTE, FEES]), not(REASONS.pointer)],
    ['is not here where none is stated', {}, site([]), not(OTHER, true)],
    ['is unknown where none is stated or named', null, site([]), not(REASONS.pointer)],
    [
      'is none of two with the title',
      { title: 'w sprawie opłat za wodę' },
      site([FEES, act('druga', { subject: 'w sprawie opłat za wodę' })]),
      not(OTHER),
    ],
  ])('%s', (_, name, relations, outcome) => {
    expect(found(name === null ? null : named(name), relations)).toEqual(outcome);
  });
});
