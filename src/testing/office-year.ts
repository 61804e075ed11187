/** A year of a made-up office as it lies in its folders: Word files, scans and PDFs of the journal, under the names that people give them. */
import { wordFile, wordParagraph } from './office-files.ts';
import { pdfFile } from './pdf-file.ts';

type Files = Record<string, string | Uint8Array>;

interface OfficeYear {
  /** What the office has, by path: `word/…`, `skany/…`, `dziennik/…`. */
  readonly office: Files;
  /** `serwis.yaml` and a page, as `init` leaves them. */
  readonly content: Files;
  /** What a clerk types while the scans are imported, one answer a line. */
  readonly answers: string;
  /** Files that the clerk puts beside documents. */
  readonly attachments: Files;
  /** Documents that are withdrawn later in the year. */
  readonly withdrawn: readonly string[];
  /** Documents in all. */
  readonly count: number;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const MONTHS = 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(' ');
const SUBJECTS = [
  'w sprawie nadania nazwy ulicy w Zagajach',
  'w sprawie regulaminu targowiska gminnego',
  'w sprawie opłat za korzystanie ze świetlic wiejskich',
  'w sprawie przyjęcia planu pracy komisji rewizyjnej',
  'w sprawie Statutu Sołectwa Żurawie',
  'w sprawie zasad wynajmu sali widowiskowej',
];

interface Act {
  readonly session: string;
  readonly item: number;
  readonly number: string;
  readonly month: number;
  readonly subject: string;
}

const acts = (from: number, count: number): Act[] =>
  Array.from({ length: count }, (_, index) => {
    const item = from + index;
    const month = item % 10;
    const session = ROMAN[month] ?? 'I';
    return {
      session,
      item,
      number: `${session}/${String(item)}/2026`,
      month,
      subject: `${SUBJECTS[item % SUBJECTS.length] ?? ''} (część ${String(item)})`,
    };
  });

const day = ({ month }: Act): string => `2026-${String(month + 1).padStart(2, '0')}-15`;
const dayInWords = ({ month }: Act): string => `15 ${MONTHS[month] ?? ''} 2026 r.`;

/** The paragraphs of an act; `first` are those of its provisions. */
const actText = (act: Act, head: string): string[] => [
  head,
  'RADY GMINY LIPOWY BRÓD',
  `z dnia ${dayInWords(act)}`,
  act.subject,
  'Na podstawie art. 18 ust. 2 pkt 15 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym uchwala się, co następuje:',
  '§ 1. 1. Ustala się zasady, które stosuje się w całej gminie.',
  '2. Zasady ogłasza się na tablicy ogłoszeń.',
  '§ 2. Wykonanie uchwały powierza się Wójtowi Gminy Lipowy Bród.',
  '§ 3. Uchwała wchodzi w życie z dniem podjęcia.',
];

const word = (lines: readonly string[]): Uint8Array => wordFile({ body: lines.map((line) => wordParagraph(line)).join('') });
const scan = (pages: number): Uint8Array => pdfFile(Array.from({ length: pages }, () => ({ hasPicture: true })));

/** An act as the voivodeship journal prints it. */
const journal = (act: Act): Uint8Array => {
  const lines = [
    'DZIENNIK URZĘDOWY',
    'WOJEWÓDZTWA WIELKOPOLSKIEGO',
    `Poznań, dnia 28 ${MONTHS[act.month] ?? ''} 2026 r.`,
    `Poz. ${String(1000 + act.item)}`,
    `U C H W A Ł A  N R  ${act.number}`,
    ...actText(act, '').slice(1),
  ];
  return pdfFile([
    {
      words: lines.flatMap((line, index) => {
        const half = line.length > 90 ? line.lastIndexOf(' ', 90) : line.length;
        const y = 800 - index * 34;
        return [
          { x: 60, y, text: line.slice(0, half) },
          ...(half < line.length ? [{ x: 60, y: y - 14, text: line.slice(half + 1) }] : []),
        ];
      }),
    },
  ]);
};

/** File of an act below the content folder, without its ending. */
const placeOf = ({ number }: Act): string => `uchwaly/2026/${number.toLowerCase().replaceAll('/', '-')}`;

/** The year, or a part of it: `share` is the number of documents of each kind, in tenths. */
export function officeYear(share = 10): OfficeYear {
  const part = (count: number): number => Math.max(1, Math.round((count * share) / 10));
  const inWord = acts(101, part(18));
  const inJournal = acts(201, part(5));
  const scanned = acts(301, part(12));
  const drafts = acts(401, part(5));
  const attached = inWord.slice(0, part(16));
  const file = (path: string, bytes: Uint8Array): readonly [string, Uint8Array] => [path, bytes];
  const office: Files = Object.fromEntries([
    ...inWord.map((act) =>
      file(`word/Uchwała nr ${act.number.replaceAll('/', ' ')} ostateczna.docx`, word(actText(act, `UCHWAŁA NR ${act.number}`))),
    ),
    ...drafts.map((act, index) =>
      file(
        `word/Projekt – druk ${String(index + 1)}.docx`,
        word(['Projekt', ...actText(act, 'UCHWAŁA NR ……/2026').map((line) => line.replace(/^z dnia .*/, 'z dnia ………… 2026 r.'))]),
      ),
    ),
    ...inJournal.map((act) => file(`dziennik/akt_${String(act.item)}.pdf`, journal(act))),
    ...scanned.map((act) => file(`skany/Uchwała ${act.number.replaceAll('/', '-')} (podpisana).pdf`, scan(2))),
    // Scans of resolutions that are in Word, too.
    ...inWord.slice(-part(4)).map((act) => file(`skany/${act.number.replaceAll('/', '-')} skan.pdf`, scan(1))),
  ]);
  const names = Object.keys(office)
    .filter((name) => name.startsWith('skany/') && name.includes('podpisana'))
    .sort();
  const answers = names.flatMap((name) => {
    const act = scanned.find(({ number }) => name.includes(number.replaceAll('/', '-')));
    return act === undefined
      ? []
      : ['', '', 'rada gminy lipowy bród', `15.${String(act.month + 1).padStart(2, '0')}.2026`, act.subject, day(act)];
  });
  return {
    office,
    content: {
      'serwis.yaml':
        "miasto: Gmina Lipowy Bród\norgany:\n  - { nazwa: Rada Gminy Lipowy Bród, rodzaj: stanowiący }\n  - { nazwa: Wójt Gminy Lipowy Bród, rodzaj: wykonawczy }\nkontakt: { adres: 'ul. Rynek 1, 00-000 Lipowy Bród', email: urzad@lipowybrod.example }\n",
      'strony/o-serwisie.md': '---\ntytul: O serwisie\n---\n\nZbiór uchwał gminy.\n',
    },
    answers: `${answers.join('\n')}\n`,
    attachments: Object.fromEntries(
      attached.map((act, index) => [
        `${placeOf(act)} ${index % 2 === 0 ? 'mapa sołectwa' : 'Wniosek o dotację'}.pdf`,
        pdfFile([{ words: [{ x: 50, y: 700, text: `Załącznik do uchwały nr ${act.number} Rady Gminy Lipowy Bród` }] }]),
      ]),
    ),
    withdrawn: inWord.slice(0, part(3)).map((act) => `${placeOf(act)}.md`),
    count: inWord.length + inJournal.length + scanned.length + drafts.length,
  };
}
