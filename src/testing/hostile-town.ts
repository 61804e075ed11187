import fc from 'fast-check';
import { legalBody, plainBody, titleWords } from './hostile-texts.ts';

/** A value of front matter. Control characters stand as they are: YAML has escapes for them, which are a fault of their own. */
const key = (value: string): string =>
  JSON.stringify(value).replace(/\\u00([01][0-9a-f])/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

interface Drawn {
  readonly title: string;
  readonly legal: string;
  readonly plain: string;
  readonly illustrative: boolean;
}

/** The smallest picture there is, of one point. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

type Files = Record<string, string | Uint8Array>;

/** Acts that others change have ordinary numbers, by which they are found. */
const numberOf = (index: number): string => `${String(index)}/${index % 10 === 0 ? 'I' : `"<&'>`}/2020`;

/** Ten documents in turn: three acts, one that amends the first, two programmes, news, a competition, consultations or a report, a page. */
function documentFiles({ title, legal, plain, illustrative }: Drawn, index: number): Files {
  const n = String(index);
  const more = illustrative ? 'charakter: poglądowy\n' : '';
  const act = (subject: string, body: string, extra = ''): string =>
    `---\nnumer: ${key(numberOf(index))}\norgan: Rada Gminy Próbna\ndata: 2020-01-02\nwchodzi_w_zycie: 2020-01-10\nw_sprawie: ${key(subject)}\n${extra}${more}---\n\n${body}\n`;
  const round = String(Math.trunc(index / 10));
  switch (index % 10) {
    case 3:
      return {
        [`uchwaly/zmienia-${round}.md`]: `---\nnumer: ${n}/Z/2021\norgan: Rada Gminy Próbna\ndata: 2021-02-02\nwchodzi_w_zycie: 2021-03-01\nw_sprawie: ${key(`zmieniająca uchwałę ${title}`)}\nzmienia: [uchwaly/wroga-${String(index - 3)}]\n---\n\n§ 1. W uchwale nr ${numberOf(index - 3)} Rady Gminy Próbna wprowadza się następujące zmiany:\n\n1) uchyla się § 2;\n\n2) po § 3 dodaje się § 4 w brzmieniu:\n\n„§ 4. Nowy ${title.replace(/["„”\n]/g, '')}.”;\n\n3) w § 17 wyrazy „tak” zastępuje się wyrazami „nie”.\n\n§ 2. Uchwała wchodzi w życie z dniem 1 marca 2021 r.\n`,
      };
    case 4:
    case 5:
      return {
        [`programy/wrogi-${n}.md`]: `---\ntytul: ${key(title)}\nrok: ${String(2000 + (index % 30))}\nuchwala: uchwaly/wroga-${String(index - (index % 10))}\nobowiazuje_od: 2020-01-10\n${more}---\n\n${legal}\n`,
      };
    case 6:
      return { [`aktualnosci/wrogie-${n}.md`]: `---\ntytul: ${key(title)}\ndata: 2020-01-02\n---\n\n${plain}\n` };
    case 7:
      return {
        [`konkursy/wrogi-${n}.md`]: `---\ntytul: ${key(title)}\nprogram: programy/wrogi-${String(index - 3)}\nsfery: [17]\nkwota: 10 000 zł\nogloszono: 2020-01-05\ntermin: 2020-01-26\nmiejsce: ${key(title)}\n${index % 20 === 7 ? 'uniewazniono: 2020-02-10\n' : ''}---\n\n${plain}\n`,
      };
    case 8:
      return index % 20 === 8
        ? {
            [`konsultacje/wrogie-${n}.md`]: `---\ntytul: ${key(title)}\ndata: 2020-01-02\nod: 2020-02-02\ndo: 2020-02-16\n---\n\n${plain}\n`,
          }
        : { [`sprawozdania/wrogie-${n}.md`]: `---\ntytul: ${key(title)}\ndata: 2020-05-02\nrok: 2019\n---\n\n${plain}\n` };
    case 9:
      return { [`strony/wroga-${n}.md`]: `---\ntytul: ${key(title)}\n---\n\n${plain}\n` };
    default:
      return { [`uchwaly/wroga-${n}.md`]: act(`w sprawie ${title} x`, legal) };
  }
}

/**
 * A town whose titles, names and texts hold all that a format may stumble over, with so many documents and every format: the same seed gives
 * the same files.
 */
export function hostileTown(count: number, seed: number): Files {
  const drawn = fc.record<Drawn>({
    title: titleWords.map((title) => (/\p{L}{2}/u.test(title) ? title : `Tytuł ${title}`)),
    legal: legalBody,
    plain: plainBody,
    illustrative: fc.boolean(),
  });
  const documents = fc.sample(drawn, { seed, numRuns: count });
  const name = key(`Gmina & "Próbna" ${fc.sample(titleWords, { seed, numRuns: 1 }).join()}`);
  const folders = ['uchwaly', 'programy', 'aktualnosci', 'konkursy', 'konsultacje', 'sprawozdania', 'strony'];
  return {
    'serwis.yaml': `nazwa: ${name}\nmiasto: ${name}\nopis: ${name}\norgany: [{ nazwa: Rada Gminy Próbna, rodzaj: stanowiący }]\nkontakt: { email: urzad@example.pl }\nformaty: [pdf, xml, tekst, kalendarz, zipx, epub, dawne]\n`,
    ...Object.fromEntries(folders.map((folder) => [`${folder}/obraz.png`, PICTURE])),
    ...Object.fromEntries(documents.flatMap((drawn, index) => Object.entries(documentFiles(drawn, index)))),
  };
}
