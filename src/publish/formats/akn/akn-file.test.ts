import { describe, expect, it } from 'vitest';
import { TOWN_WITH_COMPETITIONS } from '../../../testing/built-site.ts';
import { corpusOf, corpusOfTown } from '../../../testing/corpus-of.ts';
import { aknRoundTrip } from '../../../testing/validators/round-trip-faults.ts';
import { schemaFaults } from '../../../testing/validators/schema-faults.ts';
import type { Corpus } from '../../../types.ts';
import { datedWording, currentWording, type FiledWording } from '../wording-file.ts';
import { aknFile } from './akn-file.ts';
import { namesOf } from './names.ts';

const wordingsOf = (corpus: Corpus): FiledWording[] =>
  corpus.works.flatMap((work) => [
    currentWording(work, corpus),
    ...work.versions.flatMap((version) => datedWording(work, version) ?? []),
  ]);

function filesOf(corpus: Corpus): Map<string, string> {
  const names = namesOf(corpus);
  return new Map(wordingsOf(corpus).map((wording) => [wording.path, aknFile(wording, names, corpus)]));
}

const HOSTILE = `Bal & "Zdrowie" <nazwa> ]]> '1' {x} a\ufffeb --> 100% \\n #import "a" $x$ 😀`;

const hostile = corpusOf({
  'serwis.yaml': `miasto: '${HOSTILE.replaceAll("'", "''")}'\norgany: [{ nazwa: Rada, rodzaj: stanowiący }]\n`,
  'uchwaly/wroga.md': `---\norgan: Rada\nnumer: 'I/"1"<2>&/2020'\ndata: 2020-01-02\nwchodzi_w_zycie: 2020-01-10\nw_sprawie: '${HOSTILE.replaceAll("'", "''")}'\n---\n\nNa podstawie art. 18 ustawy uchwala się, co następuje:\n\n§ 1. 1. Tekst z przypisem[^1] i „${HOSTILE}”:\n1) jeden[^1];\n2) dwa\n– razem.\n2. Tabela:\n\n| Zadanie | Kwota |\n| --- | ---: |\n| *a* \\| b | 10 <br> zł |\n\n- punktor\n- drugi\n\n> cytat\n\n§ 2. (uchylony)\n\n§ 2. Powtórzony numer.\n\nPrzewodniczący Rady\n\n## Załącznik nr 1\n\nRegulamin\n\n§ 1. Słowa <u>ważne</u> i <script>alert(1)</script> [odesłanie](https://example.pl/?a=1&b=2).\n\n[^1]: Przypis & <i>dolny</i>.\n`,
  'uchwaly/zmienia.md':
    '---\norgan: Rada\nnumer: II/2/2020\ndata: 2020-02-02\nwchodzi_w_zycie: 2020-02-10\nw_sprawie: zmieniająca uchwałę\nzmienia: uchwaly/wroga\n---\n\n§ 1. W uchwale nr I/"1"<2>&/2020 uchyla się § 2.\n\n§ 2. Uchwała wchodzi w życie z dniem 10 lutego 2020 r.\n',
  'aktualnosci/x.md': '---\ntytul: Wiadomość\ndata: 2020-01-02\n---\n\nTekst.\n\n## Śródtytuł\n\n1. jeden\n2. dwa\n',
  'strony/pusta.md': '---\ntytul: Pusta\n---\n',
});

describe.each<readonly [string, Corpus]>([
  ['a town of competitions', corpusOfTown(TOWN_WITH_COMPETITIONS)],
  ['the town of the tests', corpusOfTown()],
  ['a town of hostile words', hostile],
])('Akoma Ntoso of %s', (_, corpus) => {
  it('is valid by the schema of OASIS', async () => {
    expect(await schemaFaults(filesOf(corpus), 'akn')).toEqual([]);
  });

  it('reads back as the same units with the same words', () => {
    const names = namesOf(corpus);
    for (const wording of wordingsOf(corpus))
      expect([wording.path, ...aknRoundTrip(aknFile(wording, names, corpus), wording.version.units)]).toEqual([wording.path]);
  });
});
