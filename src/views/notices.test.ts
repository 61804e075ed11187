import { describe, expect, it } from 'vitest';
import { corpusOf } from '../testing/corpus-of.ts';
import { shortTitle, statusOfWork } from './document-view.ts';
import { noticesOf } from './notices.ts';

const SITE =
  'miasto: Gmina Próbna\norgany: [{ nazwa: Rada Gminy Próbna, rodzaj: stanowiący }, { nazwa: Wojewoda, rodzaj: inny }]\n';
const act = (metadata: string, body: string): string => `---\n${metadata}---\n\n${body}\n`;

const BASE = act(
  'rodzaj: uchwała\nnumer: III/7/2018\ndata: 2018-02-05\norgan: Rada Gminy Próbna\nw_sprawie: targowiska\nstatus: uchwalona\nwchodzi_w_zycie: 2018-03-01\n',
  '§ 1. Targ odbywa się w soboty.\n\n§ 2. Opłata wynosi 5 zł.\n\n§ 3. Uchwała wchodzi w życie z dniem 1 marca 2018 r.',
);
const REPEAL = act(
  'rodzaj: uchwała\nnumer: XX/130/2019\ndata: 2019-11-25\norgan: Rada Gminy Próbna\nw_sprawie: uchylenia uchwały\nstatus: uchwalona\nwchodzi_w_zycie: 2020-01-01\nuchyla: [uchwaly/baza]\n',
  '§ 1. Uchyla się uchwałę nr III/7/2018 Rady Gminy Próbna z dnia 5 lutego 2018 r. w sprawie targowiska.\n\n§ 2. Uchwała wchodzi w życie z dniem 1 stycznia 2020 r.',
);
const DECISION = act(
  'rodzaj: zarządzenie\nnumer: NP.4131.1.2018\ndata: 2018-03-20\norgan: Wojewoda\nw_sprawie: targowiska\nstatus: uchwalona\nstwierdza_niewaznosc: [uchwaly/baza]\n',
  'Stwierdza się nieważność § 2 uchwały nr III/7/2018 Rady Gminy Próbna z dnia 5 lutego 2018 r.',
);

function said(files: Readonly<Record<string, string>>, day: string) {
  const corpus = corpusOf({ 'serwis.yaml': SITE, ...files }, day);
  const work = corpus.byId.get('uchwaly/baza');
  if (work === undefined) throw new Error(corpus.diagnostics.map(({ message }) => message).join('\n'));
  return [
    statusOfWork(work),
    ...noticesOf(work, corpus).map(({ text, causes = [] }) =>
      [text, ...causes.map(({ label, works }) => `${label}: ${works.map(shortTitle).join(', ')}`)].join(' | '),
    ),
  ].map((text) => text.replace(/\u00a0/g, ' '));
}

describe('what is said over an act that another one ended', () => {
  const files = { 'uchwaly/baza.md': BASE, 'uchwaly/uchylenie.md': REPEAL };

  it('names the day and the repealing act', () => {
    expect(said(files, '2020-01-01')).toEqual([
      'uchylona',
      'Uchylono: nie obowiązuje od 1 stycznia 2020 r. Tekst pokazujemy dla historii. | Uchylenie: Uchwała nr XX/130/2019',
    ]);
  });

  it('tells of the end before its day', () => {
    expect(said(files, '2019-12-31')).toEqual([
      'obowiązująca',
      'Obowiązuje od 1 marca 2018 r.',
      'Przestanie obowiązywać 1 stycznia 2020 r. | Uchylenie: Uchwała nr XX/130/2019',
    ]);
  });
});

describe('what is said over an act that is void in part', () => {
  it('says so in its state and names the decision', () => {
    const [status, notice] = said({ 'uchwaly/baza.md': BASE, 'uchwaly/nadzor.md': DECISION }, '2019-01-01');
    expect(status).toBe('obowiązująca, nieważna w części');
    expect(notice).toMatch(
      /^Obowiązuje od 1 marca 2018 r\. Część tekstu uznano za nieważną.* \| Stwierdzenie nieważności: .*NP\.4131\.1\.2018$/,
    );
  });
});
