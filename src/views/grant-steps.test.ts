import { describe, expect, it } from 'vitest';
import { corpusOf } from '../testing/corpus-of.ts';
import { grantSteps, statutePath } from './grant-steps.ts';

const PROGRAMME = `---
tytul: Program współpracy z organizacjami na rok 2026
rok: 2026
charakter: poglądowy
elementy: { 5: par-2, 11: par-3 }
---

§ 1. Program określa zasady współpracy.

§ 2. Zadania priorytetowe to sport i kultura.

§ 3. Komisję konkursową powołuje Wójt.
`;
const STATUTE = `---
rodzaj: ustawa
organ: Sejm
data: 2003-04-24
w_sprawie: o działalności pożytku publicznego i o wolontariacie
---

Art. 13. 1. Organ ogłasza otwarty konkurs ofert.

2. Ogłoszenie zawiera termin składania ofert.
`;

describe('the way to a grant', () => {
  it('leads from its steps to the provisions of the programme that carry them', () => {
    const corpus = corpusOf({ 'programy/2026.md': PROGRAMME });
    const steps = grantSteps(corpus.byKind.programme, corpus);
    const own = steps.flatMap(({ title, own: provisions }) =>
      provisions.map(({ name, path, programme }) => [title, name, path, programme].join(' | ').replaceAll('\u00a0', ' ')),
    );
    expect(own).toContain('Znajdź konkurs | § 2 | /programy/2026/#par-2 | Program na rok 2026 (tekst poglądowy)');
    expect(own).toContain('Poczekaj na ocenę | § 3 | /programy/2026/#par-3 | Program na rok 2026 (tekst poglądowy)');
  });

  it('leads to the very provision of the statute where the site has its text', () => {
    const corpus = corpusOf({ 'uchwaly/2003/pozytek.md': STATUTE });
    expect(statutePath('art-13-ust-1', corpus)).toBe('/uchwaly/2003/pozytek/#art-13-ust-1');
    expect(statutePath('art-99', corpus)).toBeNull();
    expect(statutePath('art-13-ust-1', corpusOf({ 'programy/2026.md': PROGRAMME }))).toBeNull();
  });
});
