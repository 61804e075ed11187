import type { Random } from '../bench/random.ts';

/** Files of a town by path: what an edit takes and gives. */
export type Files = Readonly<Record<string, string>>;

const LINES = [
  '§ 8. Dopisany paragraf.',
  '1. Dopisany ustęp.',
  '3) dopisany punkt;',
  'Zgodnie z § 2 ust. 2 pkt 1 uchwały nr 1/2023.',
  'Stosuje się § 3 uchwały nr 4/2024 oraz § 1 programu na 2024 rok.',
  'Zob. [uchwałę](/uchwaly/regulamin/#par-8), [stronę](/o-nas/#zasady) i [plik](/uchwaly/skan.pdf).',
  'Zob. [program](/programy/2025/#par-3) oraz [brzmienie](/uchwaly/regulamin/wersje/2024-03-01/#par-2).',
  'Słowo[^2] z przypisem.\n\n[^2]: Treść przypisu.',
  '| Turystyka | 21 | 7 000 zł |',
  '<b>Ważne</b> słowa.',
  '## Nowy śródtytuł',
  '§ 9. W uchwale nr 1/2023 uchyla się § 3.',
  'Propozycje do programu na 2025 rok zbiera się do dnia 15 września 2024 r.',
];

const KEYS = [
  'opublikowal: sekretariat@wierzbowa.example',
  'charakter: poglądowy',
  'uwagi: Tekst do sprawdzenia.',
  'traci_moc: 2025-06-30',
  'publikacja: { dziennik: POL_WOJ_WP, rok: 2024, pozycja: 1234, data: 2024-02-20 }',
  'opis: Krótki opis dokumentu.',
];

const SITE_CHANGES: readonly (readonly [string | RegExp, string])[] = [
  [/^nazwa: .*$/m, 'nazwa: Wierzbowa dla organizacji'],
  [/^nazwa: .*$/m, 'nazwa: Wierzbowa razem'],
  [/^miasto: .*$/m, 'miasto: Gmina Wierzbowa Stara'],
  [/^dziennik: /m, 'jezyki: [pl, en]\ndziennik: '],
  [/^dziennik: /m, "wyglad: { kolory: { akcent: '#7a1f3d' } }\ndziennik: "],
  [/kontakt: .*$/m, 'kontakt: { email: inny@wierzbowa.example, telefon: 61 000 00 00 }'],
];

const documents = (files: Files): string[] =>
  Object.keys(files)
    .filter((path) => path.endsWith('.md'))
    .sort();
const front = (text: string): string => /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? '';

function changeLine(text: string, random: Random): string {
  const head = front(text);
  const lines = text.slice(head.length).split('\n');
  const at = random.int(0, lines.length - 1);
  const add = random.pick(LINES);
  switch (random.int(0, 3)) {
    case 0:
      return head + [...lines.slice(0, at), '', add, '', ...lines.slice(at)].join('\n');
    case 1:
      return head + lines.filter((_, index) => index !== at).join('\n');
    case 2:
      return (
        head + lines.map((line, index) => (index === at && /\p{L}/u.test(line) ? `${line} Dopisane słowa.` : line)).join('\n')
      );
    default:
      return `${text}\n${add}\n`;
  }
}

function changeKey(text: string, random: Random): string {
  const head = front(text);
  const rest = text.slice(head.length);
  switch (random.int(0, 4)) {
    case 0:
      return head.replace(/^(tytul|w_sprawie): (.*)$/m, '$1: $2 (zmieniony)') + rest;
    case 1:
      return (
        head.replace(
          /^(data|wchodzi_w_zycie|obowiazuje_do|do): (\d{4})-(\d{2})-\d{2}$/m,
          `$1: $2-$3-${String(random.int(10, 28))}`,
        ) + rest
      );
    case 2: {
      const key = random.pick(KEYS);
      const name = key.slice(0, key.indexOf(':'));
      return new RegExp(`^${name}:`, 'm').test(head) ? text : `${head.slice(0, -4)}${key}\n---\n${rest}`;
    }
    case 3:
      return head.replace(/^status: projekt\n/m, '') + rest;
    default: {
      const lines = head.split('\n');
      return [...lines.filter((_, index) => index !== random.int(1, Math.max(1, lines.length - 3)))].join('\n') + rest;
    }
  }
}

const newAct = (random: Random, number: number): string =>
  `---
numer: ${String(number)}/2025
organ: Rada Gminy Wierzbowa
data: 2025-01-15
w_sprawie: ${random.pick(['w sprawie opłat', 'zmieniająca uchwałę w sprawie regulaminu konkursów', 'w sprawie komisji konkursowej'])}
wchodzi_w_zycie: 2025-02-01
${random.chance(0.5) ? 'zmienia: [uchwaly/regulamin]\n' : ''}---

§ 1. ${random.pick([
    'W uchwale nr 1/2023 w § 2 ust. 2 pkt 1 otrzymuje brzmienie: „1) termin i miejsce;”.',
    'W uchwale nr 1/2023 po § 3 dodaje się § 3a w brzmieniu:\n\n„§ 3a. Oferty składa się pisemnie. Zob. [program](/programy/2024/#par-1).”.',
    'Uchyla się uchwałę nr 1/2023.',
    'Stosuje się § 2 uchwały nr 1/2023 i § 2 programu na 2025 rok.',
  ])}

§ 2. Uchwała wchodzi w życie z dniem 1 lutego 2025 r.
`;

/** An edit of a town as its clerks make them: the files after it, and what was done. */
export function editTown(files: Files, random: Random): { readonly files: Files; readonly did: string } {
  const path = random.pick(documents(files));
  const text = files[path] ?? '';
  const without = Object.fromEntries(Object.entries(files).filter(([name]) => name !== path));
  const site = files['serwis.yaml'] ?? '';
  switch (random.int(0, 9)) {
    case 0:
      return { files: without, did: `delete ${path}` };
    case 1: {
      const to = path.replace(/\.md$/, `-${String(random.int(2, 9))}.md`);
      return { files: { ...without, [to]: text }, did: `rename ${path} to ${to}` };
    }
    case 2: {
      const number = random.int(20, 99);
      return {
        files: { ...files, [`uchwaly/nowa-${String(number)}.md`]: newAct(random, number) },
        did: `add act ${String(number)}`,
      };
    }
    case 3: {
      const [from, to] = random.pick(SITE_CHANGES);
      return { files: { ...files, 'serwis.yaml': site.replace(from, to) }, did: `serwis.yaml: ${to}` };
    }
    case 4: {
      const asset = random.pick(['uchwaly/skan.pdf', 'aktualnosci/plakat.png', 'uchwaly/regulamin.pdf']);
      const rest = Object.fromEntries(Object.entries(files).filter(([name]) => name !== asset));
      return random.chance(0.4)
        ? { files: rest, did: `delete ${asset}` }
        : { files: { ...files, [asset]: `plik ${String(random.int(1, 9))}` }, did: `write ${asset}` };
    }
    case 5:
    case 6:
      return { files: { ...files, [path]: changeKey(text, random) }, did: `front matter of ${path}` };
    default:
      return { files: { ...files, [path]: changeLine(text, random) }, did: `text of ${path}` };
  }
}
