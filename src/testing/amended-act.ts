/** An act with a regulation as its attachment, and acts that amend it. */
import { expect } from 'vitest';
import { actFile, consolidated, linesOf, versionOf, type TestFile } from './consolidated.ts';

export const BASE_TEXT = `§ 1. Uchwala się Regulamin, stanowiący załącznik nr 1 do uchwały.

§ 2. 1. Wysokość stypendium wynosi 500 zł. Stypendium wypłaca się co miesiąc. Wniosek składa się do dnia 15 września 2019 r.

2. Do wniosku dołącza się:

1) zaświadczenie o dochodach;

2) oświadczenie.

§ 3. Wykonanie uchwały powierza się Wójtowi.

§ 4. Uchwała wchodzi w życie z dniem 1 kwietnia 2019 r.

## Załącznik nr 1 – Regulamin

§ 1. Stypendium przyznaje Wójt:

1) na wniosek ucznia, który:

a) mieszka w gminie,

b) uczy się w szkole, w tym:

– podstawowej,

– ponadpodstawowej

– jeżeli złożył wniosek w terminie;

2) z urzędu.`;

export const base = (text = BASE_TEXT, ...keys: readonly string[]): TestFile =>
  actFile('baza', 'X/1/2019', '2019-03-01', text, ...keys);

export const OPENING = 'W uchwale nr X/1/2019 Rady Gminy Przykładowo z dnia 1 marca 2019 r. w sprawie regulaminu';

export const amending = (body: string, ...keys: readonly string[]): TestFile =>
  actFile(
    'zmiana',
    'XX/2/2020',
    '2020-03-01',
    `§ 1. ${OPENING} ${body}\n\n§ 2. Uchwała wchodzi w życie z dniem podjęcia.`,
    'zmienia: [uchwaly/baza]',
    ...keys,
  );

/** Lines of the amended text that aren't in the original. */
export function changed(body: string, text = BASE_TEXT): string[] {
  const { works } = consolidated([base(text), amending(body)]);
  const work = works.get('uchwaly/baza');
  const version = versionOf(work, '2020-03-01');
  expect(version.unapplied).toEqual([]);
  const old = new Set(linesOf(work?.versions[0].units ?? []));
  return linesOf(version.units).filter((line) => !old.has(line));
}

/** Reasons why changes were left out; nothing but what was applied may differ. */
export function refused(body: string, text = BASE_TEXT): string[] {
  const { works } = consolidated([base(text), amending(body)]);
  return versionOf(works.get('uchwaly/baza'), '2020-03-01').unapplied.map(({ reason }) => reason);
}
