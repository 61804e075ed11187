import { describe, expect, it } from 'vitest';
import { versionOn } from '../model/version-on.ts';
import { corpusOf } from '../testing/corpus-of.ts';
import { doorsOf } from './doors.ts';

const TABLE = (sum: string): string =>
  `§ 1. Podział środków:\n\n| Zadanie | Kwota (zł) |\n| --- | ---: |\n| Kultura | ${sum} |\n| **Razem** | **${sum}** |\n`;
const programme = (year: number, text: string): string =>
  `---\ntytul: Program współpracy Gminy Próbna na ${String(year)} rok\nrok: ${String(year)}\n---\n\n${text}`;

/** The doors of a document of a small town, each as „title: note → address”. */
function doors(files: Readonly<Record<string, string>>, id: string): string[] {
  const corpus = corpusOf(files);
  const work = corpus.byId.get(id) ?? expect.fail(id);
  return doorsOf(work, versionOn(work, corpus.settings.buildDate), corpus).map(({ href, title, note }) =>
    `${title}: ${String(note)} → ${href}`.replace(/\u00a0/g, ' '),
  );
}

const act = (number: string, date: string, keys: string, text: string): string =>
  `---\nnumer: ${number}\norgan: Rada Gminy Próbna\ndata: ${date}\nw_sprawie: w sprawie zasad\n${keys}---\n\n${text}`;

describe('the doors of a document', () => {
  it('lead to the money with its sum, to the text, to the changes, and to the programme of the year before', () => {
    const files = { 'programy/2025.md': programme(2025, TABLE('10 000')), 'programy/2026.md': programme(2026, TABLE('12 000')) };
    expect(doors(files, 'programy/2026')).toEqual([
      'Zadania i pieniądze: 12 000 zł → /programy/2026/zadania/',
      'Tekst: null → #tekst--poczatek',
      'Zmiany: null → /programy/2026/wersje/',
      'Rok do roku: z programem 2025 → /programy/2026/porownanie/2025/',
    ]);
  });

  it('say which provisions the text has, without those of its attachments', () => {
    const text = '§ 1. Cele.\n\n§ 2. Zasady.\n\n§ 2a. Środki.\n\n## Załącznik nr 1\n\n§ 1. Regulamin.\n\n§ 9. Wzór.\n';
    expect(doors({ 'programy/2026.md': programme(2026, text) }, 'programy/2026')).toContain('Tekst: § 1–2a → #tekst--poczatek');
  });

  it('promise no sum where the text gives money that was not read', () => {
    const files = {
      'programy/2026.md': programme(2026, '§ 1. Na realizację programu przeznacza się kwoty określone w budżecie.\n'),
    };
    expect(doors(files, 'programy/2026').some((door) => /\d zł/.test(door))).toBe(false);
  });

  it('say of an act when it was last changed, and claim nothing of one whose changes are not known', () => {
    const files = {
      'uchwaly/zasady.md': act('I/1/2025', '2025-01-20', 'wchodzi_w_zycie: 2025-02-01\n', '§ 1. Termin wynosi 14 dni.\n'),
      'uchwaly/zmiana.md': act(
        'II/5/2025',
        '2025-03-20',
        'wchodzi_w_zycie: 2025-04-01\nzmienia: [uchwaly/zasady]\n',
        '§ 1. W uchwale nr I/1/2025 Rady Gminy Próbna z dnia 20 stycznia 2025 r. w sprawie zasad § 1 otrzymuje brzmienie:\n\n„§ 1. Termin wynosi 30 dni.”.\n',
      ),
    };
    expect(doors(files, 'uchwaly/zasady')).toContain('Zmiany: ostatnia 1 kwietnia 2025 r. → /uchwaly/zasady/wersje/');
    expect(doors(files, 'uchwaly/zmiana')).toContain('Zmiany: null → /uchwaly/zmiana/wersje/');
  });

  it('warn of changes that are not in the text', () => {
    const files = {
      'uchwaly/zasady.md': act('I/1/2025', '2025-01-20', 'wchodzi_w_zycie: 2025-02-01\n', '§ 1. Termin wynosi 14 dni.\n'),
      'uchwaly/zmiana.md': act(
        'II/5/2025',
        '2025-03-20',
        'wchodzi_w_zycie: 2025-04-01\nzmienia: [uchwaly/zasady]\n',
        '§ 1. W uchwale nr I/1/2025 Rady Gminy Próbna z dnia 20 stycznia 2025 r. w sprawie zasad § 7 otrzymuje brzmienie:\n\n„§ 7. Termin wynosi 30 dni.”.\n',
      ),
    };
    expect(doors(files, 'uchwaly/zasady')).toContain('Zmiany: są zmiany, których nie ma w tekście → /uchwaly/zasady/wersje/');
  });

  it('are none on news', () => {
    const files = { 'aktualnosci/2026-01-02-nabor.md': '---\ntytul: Nabór\ndata: 2026-01-02\n---\n\nTreść.\n' };
    expect(doors(files, 'aktualnosci/2026-01-02-nabor')).toEqual([]);
  });
});
