import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../content/markdown.ts';
import { lineIndex } from '../../diagnostics/line-index.ts';
import { readUnits } from '../../model/read-units.ts';
import { REASONS } from '../../strings/versions.ts';
import { briefEffect } from '../../testing/brief-effect.ts';
import type { WorkId } from '../../types.ts';
import type { Bearing } from './bearing.ts';
import { readInstructions } from './read-instructions.ts';

const CHANGES: Bearing = { changes: true, pure: false, corrects: false, annuls: false };

/** Each instruction of a text: „provision@line kind”, the rules that read it, its act, what it is about, what it does, why it was not read. */
function told(source: string, bearing: Partial<Bearing> = {}): string[] {
  const lines = lineIndex(source);
  const units = readUnits(parseMarkdown(source, 0, 'legal'), source, lines, () => undefined);
  const read = readInstructions(units, { text: source, lines, id: 'uchwaly/z' as WorkId }, { ...CHANGES, ...bearing });
  return read.map(({ provision, place, kind, rules, act, about, effects, unread, below }) =>
    [
      `${provision}@${String(place.line)} ${kind}`,
      rules.join('+'),
      act?.number,
      about.map((path) => path.map((step) => `${step.kind}-${step.number}`).join('-')).join(' '),
      effects.map(briefEffect).join('; '),
      unread === null ? '' : `! ${unread}`,
      below === null ? '' : `under ${below}`,
    ]
      .filter((part) => part !== undefined && part !== '')
      .join(', '),
  );
}

const ACT = 'nr X/1/2019';
const OWN = 'przepis-wlasny';

describe('a provision that orders changes', () => {
  it('opens a list, and passes its act and place on to those below', () => {
    expect(
      told(
        `§ 1. W uchwale ${ACT} wprowadza się następujące zmiany:\n\n1) uchyla się § 3;\n\n2) w § 2:\n\na) uchyla się ust. 1,\n\nb) coś się dziwnie zmienia w ust. 2.\n\n§ 2. Uchwała wchodzi w życie z dniem podjęcia.`,
      ),
    ).toEqual([
      'par-1@1 other, wprowadzenie-do-zmian, X/1/2019',
      'par-1-pkt-1@3 change, uchylenie, X/1/2019, par-3, repeal par-3',
      'par-1-pkt-2@5 other, wprowadzenie-do-zmian, X/1/2019, par-2',
      'par-1-pkt-2-lit-a@7 change, uchylenie, X/1/2019, par-2-ust-1, repeal par-2/ust-1',
      `par-1-pkt-2-lit-b@9 change, X/1/2019, par-2-ust-2, ! ${REASONS.notRead}`,
      'par-2@11 other, wejscie-w-zycie',
    ]);
  });

  it('may open a list without a verb', () => {
    expect(told(`§ 1. W uchwale ${ACT}:\n\n1) uchyla się § 3;\n\n2) uchyla się § 4.`)).toEqual([
      'par-1@1 other, wprowadzenie-do-zmian, X/1/2019',
      'par-1-pkt-1@3 change, uchylenie, X/1/2019, par-3, repeal par-3',
      'par-1-pkt-2@5 change, uchylenie, X/1/2019, par-4, repeal par-4',
    ]);
  });

  it('and announces a list that is not there is not read', () => {
    expect(told(`§ 1. W uchwale ${ACT} wprowadza się następujące zmiany:\n\n§ 2. Koniec.`)).toEqual([
      `par-1@1 change, X/1/2019, ! ${REASONS.emptyList}`,
      `par-2@3 other, ${OWN}`,
    ]);
  });

  it('and has words below that may belong to it is not read, nor are they', () => {
    expect(told(`§ 1. W uchwale ${ACT} uchyla się § 3.\n\n1) raz;\n\n2) uchyla się § 4.`)).toEqual([
      `par-1@1 change, X/1/2019, par-3, ! ${REASONS.wordsBelow}`,
      `par-1-pkt-1@3 change, X/1/2019, par-3, ! ${REASONS.openingUnread}, under par-1`,
      `par-1-pkt-2@5 change, X/1/2019, par-4, ! ${REASONS.openingUnread}, under par-1`,
    ]);
  });

  it('and opens a list in words that are not read takes the list with it', () => {
    expect(told(`§ 1. W uchwale ${ACT} dzieje się jakoś tak:\n\n1) uchyla się § 3:\n\na) raz;\n\n2) tekst.`)).toEqual([
      `par-1@1 change, X/1/2019, ! ${REASONS.notRead}`,
      `par-1-pkt-1@3 change, X/1/2019, par-3, ! ${REASONS.openingUnread}, under par-1`,
      `par-1-pkt-1-lit-a@5 change, X/1/2019, par-3, ! ${REASONS.openingUnread}, under par-1`,
      `par-1-pkt-2@7 change, X/1/2019, ! ${REASONS.openingUnread}, under par-1`,
    ]);
  });

  it('is not read where one of its orders is not', () => {
    expect(told(`§ 1. W uchwale ${ACT} uchyla się § 3 oraz § 4 otrzymuje brzmienie: „§ 5. X.”.`)).toEqual([
      `par-1@1 change, uchylenie+brzmienie, X/1/2019, par-3 par-4, ! ${REASONS.otherUnits}`,
    ]);
  });

  it('may announce new wording that stands after it without marks', () => {
    const source = `§ 1. W uchwale ${ACT} § 5 otrzymuje brzmienie:\n\n§ 5. Nowy.\n\n§ 2. Koniec.`;
    expect(told(source)).toEqual(['par-1@1 change, brzmienie, X/1/2019, par-5, replace par-5', `par-2@5 other, ${OWN}`]);
    expect(told(source, { changes: false })).toEqual([
      `par-1@1 change, X/1/2019, par-5, ! ${REASONS.noWording}`,
      `par-5@3 other, ${OWN}`,
      `par-2@5 other, ${OWN}`,
    ]);
    expect(told(`§ 1. W uchwale ${ACT} § 3 otrzymuje brzmienie:`)).toEqual([
      `par-1@1 change, X/1/2019, par-3, ! ${REASONS.noWording}`,
    ]);
  });

  it('stands below the heading of a chapter too, and never among reasons', () => {
    expect(
      told(`## Rozdział 1 – Zmiany\n\n§ 1. W uchwale ${ACT} uchyla się § 3.\n\n## Uzasadnienie\n\nZmienia się § 3.`),
    ).toEqual(['par-1@3 change, uchylenie, X/1/2019, par-3, repeal par-3']);
  });
});

describe('an act that no key says to change another', () => {
  const told_ = (source: string): string[] => told(source, { changes: false });

  it('changes one that its words name', () => {
    expect(told_(`§ 1. Uchyla się § 3 uchwały ${ACT}.\n\n§ 2. Zwykły przepis.`)).toEqual([
      'par-1@1 change, uchylenie, X/1/2019, par-3, repeal par-3',
      `par-2@3 other, ${OWN}`,
    ]);
    expect(told_(`§ 1. Traci moc uchwała ${ACT}.`)).toEqual(['par-1@1 repeal, utrata-mocy, end X/1/2019']);
    expect(told_(`§ 1. W uchwale ${ACT} jakoś zmienia się § 3.`)).toEqual([
      `par-1@1 change, X/1/2019, par-3, ! ${REASONS.notRead}`,
    ]);
  });

  it('changes nothing where it names none', () => {
    expect(told_('§ 1. Uchyla się § 3.\n\n§ 2. Zwykły przepis.')).toEqual([`par-1@1 other, ${OWN}`, `par-2@3 other, ${OWN}`]);
    expect(told('§ 1. Uchyla się § 3.')).toEqual(['par-1@1 change, uchylenie, par-3, repeal par-3']);
  });

  it('orders nothing in its attachments', () => {
    const source = `§ 1. Tekst.\n\n## Załącznik nr 1\n\n1. W uchwale ${ACT} uchyla się § 3.`;
    expect(told_(source)).toEqual([`par-1@1 other, ${OWN}`]);
    expect(told(source)).toEqual([`par-1@1 other, ${OWN}`, 'zal-1-ust-1@5 change, uchylenie, X/1/2019, par-3, repeal par-3']);
  });
});

describe('an attachment of an act that changes another', () => {
  it('orders where it names the act itself, and what is not read there is its text', () => {
    expect(
      told(
        `§ 1. Tekst.\n\n## Załącznik nr 1\n\n1. Zmiany:\n\n1) w uchwale ${ACT} uchyla się § 3;\n\n2) uchyla się § 4.\n\n2. Tekst § 4 jakoś zmienia się.`,
      ),
    ).toEqual([`par-1@1 other, ${OWN}`, 'zal-1-ust-1-pkt-1@7 change, uchylenie, X/1/2019, par-3, repeal par-3']);
  });
});

describe('a provision that no formula reads', () => {
  it('is an order unread where it may change something, and the act’s own where it can’t', () => {
    expect(told('§ 1. Jakoś zmienia się § 3.\n\n§ 2. Komisja ma przewodniczącego.')).toEqual([
      `par-1@1 change, par-3, ! ${REASONS.notRead}`,
      `par-2@3 other, ${OWN}`,
    ]);
  });

  it('that only names a place must be read where the act does nothing but change', () => {
    const source = '§ 1. W § 4 jest nowa treść.\n\n§ 2. Komisja ma przewodniczącego.';
    expect(told(source, { pure: true })).toEqual([`par-1@1 change, par-4, ! ${REASONS.notRead}`, `par-2@3 other, ${OWN}`]);
    expect(told(source)).toEqual([`par-1@1 other, ${OWN}`, `par-2@3 other, ${OWN}`]);
  });

  it('is the act’s own with those below it', () => {
    expect(told('§ 1. Wykonanie powierza się Wójtowi:\n\n1) raz;\n\n2) dwa.')).toEqual([
      'par-1@1 other, wykonanie',
      'par-1-pkt-1@3 other, wykonanie',
      'par-1-pkt-2@5 other, wykonanie',
    ]);
    expect(told('§ 1. Zadania komisji:\n\n1) raz;\n\n2) dwa.')).toEqual([
      `par-1@1 other, ${OWN}`,
      `par-1-pkt-1@3 other, ${OWN}`,
      `par-1-pkt-2@5 other, ${OWN}`,
    ]);
  });

  it('must be read where a line below it orders', () => {
    expect(told('§ 1. Zadania komisji:\n\n1) raz;\n\n2) uchyla się § 4.')[0]).toBe(`par-1@1 change, ! ${REASONS.notRead}`);
    expect(told('§ 1. Zadania komisji\n\n1) raz;\n\n2) uchyla się § 4.')[0]).toBe(`par-1@1 other, ${OWN}`);
  });
});

describe('text without numbers', () => {
  const DECISION = `Stwierdzam nieważność § 3 uchwały ${ACT}.\n\nUzasadnienie mówi, że nieważność § 3 jest oczywista.\n\nStwierdzam dziwnie nieważność czegoś.`;

  it('orders, paragraph by paragraph, and reasons after an order are none', () => {
    expect(told(DECISION, { annuls: true })).toEqual([
      'wstep@1 annulment, niewaznosc, X/1/2019, par-3, annul par-3',
      'wstep@1 other, tekst',
      `wstep@1 change, ! ${REASONS.notRead}`,
    ]);
  });

  it('must be read where the act annuls or corrects, before its first order', () => {
    const strange = `Nieważność § 3 uchwały ${ACT} jest dziwna.`;
    expect(told(strange, { annuls: true })).toEqual([`wstep@1 change, X/1/2019, par-3, ! ${REASONS.notRead}`]);
    expect(told(strange, { corrects: true })).toEqual([`wstep@1 correction, X/1/2019, par-3, ! ${REASONS.notRead}`]);
    expect(told(strange)).toEqual(['wstep@1 other, tekst']);
    expect(told('Na podstawie ustawy uchwala się, co następuje.', { annuls: true })).toEqual(['wstep@1 other, tekst']);
  });
});

describe('a correction', () => {
  it('is told as such, read or not', () => {
    expect(told(`1. W uchwale ${ACT} w § 3 zamiast wyrazu „a” powinien być wyraz „b”.`, { corrects: true })).toEqual([
      'ust-1@1 correction, sprostowanie, X/1/2019, par-3, replace par-3 [a|b]',
    ]);
    expect(told(`1. W uchwale ${ACT} w § 3 zmienia się jakoś błąd.`, { corrects: true })).toEqual([
      `ust-1@1 correction, X/1/2019, par-3, ! ${REASONS.notRead}`,
    ]);
  });
});
