/** Writes a made-up corpus of acts, programmes, news and reports for the benchmark. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { actWithRules, adoptingAct, ordinaryAct } from './acts.ts';
import { ORGANS } from './acts-register.ts';
import { amendingAct } from './amending-acts.ts';
import { longDate } from './calendar.ts';
import { newWorld, type GeneratedDocument, type World } from './document.ts';
import { news, report } from './news.ts';
import { programme } from './programmes.ts';
import { STATUTES } from './statutes.ts';

type Maker = (world: World, index: number) => GeneratedDocument | null;

const act: Maker = (world, index) => ordinaryAct(world, index, 'uchwała');
const order: Maker = (world, index) => ordinaryAct(world, index, 'zarządzenie');
const amendment: Maker = (world, index) => amendingAct(world, index, false);
const programmeAmendment: Maker = (world, index) => amendingAct(world, index, true);

/** Twenty documents in turn: 12 acts, 3 amending acts, 2 programmes, 2 news, 1 report. A programme follows its adopting act. */
const ROUND: readonly Maker[] = [
  act,
  act,
  adoptingAct,
  act,
  order,
  programme,
  news,
  act,
  amendment,
  act,
  adoptingAct,
  actWithRules,
  act,
  programme,
  programmeAmendment,
  order,
  news,
  amendment,
  act,
  report,
];

const SITE = `nazwa: Programoteka Gminy Przykładowo
miasto: Gmina Przykładowo
organy:
  - nazwa: ${ORGANS.uchwała}
    rodzaj: stanowiący
  - nazwa: ${ORGANS.zarządzenie}
    rodzaj: wykonawczy
dziennik: POL_WOJ_WP
kontakt:
  adres: Urząd Gminy Przykładowo, ul. Lipowa 1, 00-000 Przykładowo
  email: urzad@przykladowo.example
ustawy:
${STATUTES.map(({ date, about, eli }) => {
  const shortName = about.startsWith('–') ? about.slice(2) : `ustawa ${about}`;
  return `  - skrot: ${shortName}\n    tytul: ustawa z dnia ${longDate(date)} ${about}\n    eli: ${eli}`;
}).join('\n')}
jezyki: [pl]
`;

/**
 * Fills a folder with a site of so many documents. Document k depends on the seed and the documents before it alone, so that a larger
 * corpus begins with the smaller one.
 */
export function generateContent(dir: string, count: number, seed = 1): void {
  const world = newWorld(seed);
  const write = (path: string, text: string): void => {
    const file = join(dir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  write('serwis.yaml', SITE);
  for (let index = 0; index < count; index++) {
    const make = ROUND[index % ROUND.length] ?? act;
    const document = make(world, index) ?? act(world, index);
    if (document !== null) write(`${document.id}.md`, document.text);
  }
}
