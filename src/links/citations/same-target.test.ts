import { describe, expect, it } from 'vitest';
import { act, programme } from '../../testing/citations-of.ts';
import { corpusOf } from '../../testing/corpus-of.ts';

const BASE = act(
  `§ 1. Uchwala się Regulamin, stanowiący załącznik nr 1.

§ 2. Dalej.

§ 3. Wykonanie powierza się Wójtowi.

## Załącznik nr 1 – Regulamin najmu świetlic

§ 1. Cel.

§ 3. Opłaty.

## Załącznik nr 2 – Wykaz świetlic

§ 3. Świetlica w Lesie.`,
  {
    numer: 'VI/31/2019',
    organ: 'Rada Gminy Próbna',
    data: '2019-03-07',
    w_sprawie: 'w sprawie najmu świetlic',
    wchodzi_w_zycie: '2019-04-01',
  },
);
const ADOPTING = act('§ 1. Uchwala się Program, stanowiący załącznik.\n\n§ 3. Wykonanie.', {
  numer: 'VI/32/2019',
  data: '2019-03-08',
  w_sprawie: 'w sprawie programu współpracy',
  wchodzi_w_zycie: '2019-04-01',
});

interface Lead {
  readonly document: string | null | undefined;
  readonly provision: string | null | undefined;
}

/** Where the instruction about „§ 3” went, and where the citation of the same words leads. */
function read(opening: string, keys: Readonly<Record<string, string>>): { changed: Lead[]; cited: Lead[] } {
  const { byId, citations } = corpusOf({
    'uchwaly/baza.md': BASE,
    'uchwaly/przyjecie.md': ADOPTING,
    'programy/2020.md': programme('VI/32/2019', '§ 1. Cel.\n\n§ 3. Środki.'),
    'uchwaly/zmiana.md': act(`§ 1. ${opening} § 3 otrzymuje brzmienie: „§ 3. Nowy tekst.”.`, {
      data: '2020-05-21',
      wchodzi_w_zycie: '2020-07-01',
      ...keys,
    }),
  });
  const work = byId.get('uchwaly/zmiana');
  if (work === undefined) throw new Error('no act');
  const changed = work.ledger.flatMap(({ status, targets }) => (status === 'applied' ? targets : []));
  const cited = citations
    .of(work, work.versions[0])
    .filter(({ text }) => /§\s3$/u.test(text))
    .map(({ target }) => ({ document: target?.document, provision: target?.provision }));
  return { changed: changed.map(({ document, provision }) => ({ document, provision })), cited };
}

const ACT = 'uchwaly/baza#par-3';
const ANNEX = 'uchwaly/baza#zal-1-par-3';
const SECOND = 'uchwaly/baza#zal-2-par-3';
const PROGRAMME = 'programy/2020#par-3';
const ADOPTED = 'uchwaly/przyjecie#par-3';

const SPELLINGS: readonly (readonly [string, string])[] = [
  ['W uchwale nr VI/31/2019 Rady Gminy Próbna z dnia 7 marca 2019 r. w sprawie najmu świetlic', ACT],
  ['W uchwale Nr VI/31/2019 Rady Gminy Próbna z dnia 7 marca 2019 roku w sprawie najmu świetlic', ACT],
  ['W Uchwale Nr VI/31/2019 Rady Gminy Próbna', ACT],
  ['W UCHWALE NR VI/31/2019 RADY GMINY PRÓBNA z dnia 7 marca 2019 r.', ACT],
  ['W uchwale Rady Gminy Próbna nr VI/31/2019 z dnia 7 marca 2019 r.', ACT],
  ['W uchwale z dnia 7 marca 2019 r. nr VI/31/2019 Rady Gminy Próbna', ACT],
  ['W uchwale nr VI / 31 / 2019 Rady Gminy Próbna z 07.03.2019 r.', ACT],
  ['W uchwale numer VI/31/2019 z dnia 7 marca 2019 r. w sprawie: najmu świetlic', ACT],
  ['W treści uchwały nr VI/31/2019 Rady Gminy Próbna', ACT],
  ['W uchwale nr VI/31/2019 (Dz. Urz. Woj. Wielkopolskiego z 2019 r. poz. 2811)', ACT],
  ['W uchwale nr VI/31/2019 Rady Gminy Próbna, zwanej dalej „uchwałą”,', ACT],
  ['W uchwale nr VI/31/2019, zmienionej uchwałą nr VII/2/2019 z dnia 4 kwietnia 2019 r.,', ACT],
  ['W uchwale nr VI/31/2019 w załączniku nr 1', ANNEX],
  ['W uchwale nr VI/31/2019, w Załączniku Nr 1,', ANNEX],
  ['W załączniku nr 1 do uchwały nr VI/31/2019 Rady Gminy Próbna z dnia 7 marca 2019 r. w sprawie najmu świetlic', ANNEX],
  ['W Załączniku Nr 1 do Uchwały Nr VI/31/2019', ANNEX],
  ['W załączniku nr 1 uchwały nr VI/31/2019', ANNEX],
  ['W zał. nr 1 do uchwały nr VI/31/2019', ANNEX],
  ['W załączniku nr 1 pn. „Regulamin najmu świetlic” do uchwały nr VI/31/2019', ANNEX],
  ['W Regulaminie najmu świetlic, stanowiącym załącznik nr 1 do uchwały nr VI/31/2019,', ANNEX],
  ['W Regulaminie, będącym załącznikiem nr 1 do uchwały nr VI/31/2019 Rady Gminy Próbna,', ANNEX],
  ['W regulaminie najmu świetlic stanowiącym załącznik nr 1 do uchwały nr VI/31/2019', ANNEX],
  ['W uchwale nr VI/31/2019 w Regulaminie', ANNEX],
  ['W Regulaminie przyjętym uchwałą nr VI/31/2019 z dnia 7 marca 2019 r.', ANNEX],
  ['Zmienia się załącznik nr 1 do uchwały nr VI/31/2019 w ten sposób, że', ANNEX],
  ['Wprowadza się zmianę w załączniku nr 1 do uchwały nr VI/31/2019 polegającą na tym, że', ANNEX],
  ['W załączniku nr 2 do uchwały nr VI/31/2019', SECOND],
  ['W uchwale nr VI/31/2019 w załączniku Nr 2', SECOND],
  ['W Wykazie świetlic, stanowiącym załącznik nr 2 do uchwały nr VI/31/2019,', SECOND],
  ['Zmienia się uchwałę nr VI/31/2019 w ten sposób, że', ACT],
  ['W załączniku do uchwały nr VI/32/2019 z dnia 8 marca 2019 r. w sprawie programu współpracy', PROGRAMME],
  ['W ZAŁĄCZNIKU DO UCHWAŁY NR VI/32/2019', PROGRAMME],
  ['W Programie współpracy, stanowiącym załącznik do uchwały nr VI/32/2019,', PROGRAMME],
  ['W Programie współpracy przyjętym uchwałą nr VI/32/2019 z dnia 8 marca 2019 r.', PROGRAMME],
  ['W uchwale nr VI/32/2019 w Programie', PROGRAMME],
  ['W uchwale nr VI/32/2019 w załączniku pn. „Program współpracy”', PROGRAMME],
  ['W uchwale nr VI/32/2019', ADOPTED],
  ['Do uchwały nr VI/31/2019 wprowadza się zmianę w ten sposób, że', ACT],
  ['Postanawia się zmienić uchwałę nr VI/31/2019 w następujący sposób:', ACT],
  ['Dokonuje się zmiany w uchwale nr VI/31/2019 polegającej na tym, że', ACT],
];

describe('the name of an act, and of its attachment,', () => {
  it.each(SPELLINGS)('„%s” leads the change and the citation to %s', (opening, expected) => {
    const key = expected.startsWith('uchwaly/baza') ? '[uchwaly/baza]' : '[uchwaly/przyjecie]';
    const { changed, cited } = read(opening, { zmienia: key, w_sprawie: 'zmieniająca uchwałę' });
    const [document, provision] = expected.split('#');
    expect(changed).toEqual([{ document, provision }]);
    expect(cited).toEqual([{ document, provision }]);
  });
});
