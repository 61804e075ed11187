import { lineIndex } from '../../diagnostics/line-index.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { FILE_START, type Report } from '../../diagnostics/reporter.ts';
import type { FormulaToken } from '../../law/amending/tokens.ts';
import { parseMarkdown } from '../../content/markdown.ts';
import { REASONS } from '../../strings/versions.ts';
import type {
  Effect,
  Instruction,
  NamedAct,
  Occurrences,
  Place,
  Unit,
  UnitId,
  UnitPath,
  QuotedWording,
  WordsPlace,
  StatedChange,
} from '../../types.ts';
import { readUnits } from '../../model/read-units.ts';
import { splitWording } from './read-wording.ts';
import { settleEffect } from './settle-effect.ts';
import { stepsOfId } from '../../model/steps-of-id.ts';
import { allUnits } from '../../model/all-units.ts';

const PARTS = { tytuł: 'title', wprowadzenie: 'introduction', 'część wspólna': 'common' } as const;

/** Stands for the quotation that a stated change has no need of. */
const NO_QUOTE: FormulaToken = { type: 'quote', value: '', from: 0, to: 0, capital: false, raw: '', block: false };

function statedPlaces({ jednostka, czesc, zdanie }: StatedChange): WordsPlace[] {
  const part = zdanie !== null ? { sentence: zdanie } : czesc === null ? 'unit' : PARTS[czesc];
  const paths: readonly UnitPath[] = jednostka.length === 0 ? [[]] : jednostka.map(stepsOfId);
  return paths.map((from) => ({ from, to: null, part }));
}

function wordsOf(change: StatedChange): Effect<FormulaToken> | null {
  const places = statedPlaces(change);
  const { wyrazy, nowe_wyrazy: put, po, przed, ile, operacja } = change;
  const occurrences: Occurrences = ile === 'wszystkie' ? 'all' : { exactly: ile ?? 1 };
  if (operacja === 'skreśl wyrazy')
    return wyrazy === null ? null : { type: 'words', places, find: wyrazy, put: '', mode: 'delete', occurrences };
  if (put === null) return null;
  if (operacja === 'zastąp wyrazy')
    return wyrazy === null ? null : { type: 'words', places, find: wyrazy, put, mode: 'replace', occurrences };
  const anchor = po ?? przed;
  if (anchor === null) return { type: 'words', places, find: '', put, mode: 'end', occurrences };
  return { type: 'words', places, find: anchor, put, mode: po === null ? 'before' : 'after', occurrences };
}

function insertionOf(change: StatedChange): Effect<FormulaToken> | null {
  const { po, przed, jednostka } = change;
  const announced = jednostka.map((id) => ({ from: stepsOfId(id), to: null }));
  const [first] = announced;
  if (first === undefined) return null;
  const anchor =
    po !== null
      ? { side: 'after' as const, path: stepsOfId(po) }
      : przed === null
        ? null
        : { side: 'before' as const, path: stepsOfId(przed) };
  return { type: 'insert', under: first.from.slice(0, -1), anchor, announced, wording: NO_QUOTE };
}

/** What a stated change means; `null` where keys that its operation needs are missing. */
function clauseOf(change: StatedChange): Effect<FormulaToken> | null {
  switch (change.operacja) {
    case 'zastąp':
      return { type: 'replace', targets: statedPlaces(change), wording: NO_QUOTE };
    case 'uchyl':
      return change.jednostka.length === 0 ? null : { type: 'repeal', targets: statedPlaces(change) };
    case 'dodaj':
      return insertionOf(change);
    case 'przenumeruj': {
      const [from, to] = change.jednostka;
      if (from === undefined || to === undefined) return null;
      return {
        type: 'renumber',
        wrap: false,
        from: [{ from: stepsOfId(from), to: null }],
        to: [{ from: stepsOfId(to), to: null }],
      };
    }
    case 'zastąp wyrazy':
    case 'dodaj wyrazy':
    case 'skreśl wyrazy':
      return wordsOf(change);
  }
}

/** The wording as Markdown under `brzmienie`, read as the text of an act is. */
function wordingOf(markdown: string): QuotedWording {
  return splitWording(readUnits(parseMarkdown(markdown, 0, 'legal'), markdown, lineIndex(markdown), () => undefined));
}

function effectOf(change: StatedChange): Effect | string {
  const effect = clauseOf(change);
  if (effect === null) return REASONS.missingKeys;
  return settleEffect({ ...effect, rule: 'klucz-zmiany' }, () => wordingOf(change.brzmienie ?? ''));
}

const startsUnder = (provision: string, above: string): boolean => provision === above || provision.startsWith(`${above}-`);

/** The act that the words of a provision name; the title of one that was not read may hold words that are no title. */
function actOf(read: Instruction | undefined): NamedAct | null {
  const act = read?.act ?? null;
  return act === null || read?.unread === null ? act : { ...act, title: null };
}

/** The instruction that the changes stated for one provision make; all or none of them, as of any other. */
function statedInstruction(
  provision: string,
  changes: readonly StatedChange[],
  unit: Unit | undefined,
  read: Instruction | undefined,
  place: Place,
): Instruction {
  const effects = changes.map(effectOf);
  const unread = effects.find((effect) => typeof effect === 'string');
  const [first] = changes;
  const named = changes.find(({ akt }) => akt !== null)?.akt ?? null;
  const act: NamedAct | null =
    named === null ? null : { kind: '', number: named, date: null, title: null, pointer: null, words: named };
  const text = unit?.text ?? first?.operacja ?? provision;
  return {
    provision: provision as UnitId,
    place,
    text,
    words: text.slice(0, 300),
    kind: 'change',
    rules: ['klucz-zmiany'],
    act: act ?? actOf(read),
    about: changes.flatMap(({ jednostka }) => jednostka.map(stepsOfId)),
    effects: unread === undefined ? effects.filter((effect) => typeof effect !== 'string') : [],
    unread: typeof unread === 'string' ? unread : null,
    below: null,
  };
}

/**
 * Changes stated by hand, in the place of those the text orders in the same provisions: what `zmiany` says wins.
 * `report` is told of a provision that the text doesn't have.
 */
export function withStatedChanges(
  instructions: readonly Instruction[],
  changes: readonly StatedChange[],
  units: readonly Unit[],
  placeOf: (key: string) => Place | undefined,
  report: Report,
): Instruction[] {
  if (changes.length === 0) return [...instructions];
  const provisions = new Map(allUnits(units).map((unit) => [unit.id as string, unit]));
  const stated = [...new Set(changes.map(({ przepis }) => przepis))].map((provision): Instruction => {
    const first = changes.findIndex(({ przepis }) => przepis === provision);
    const place = placeOf(`zmiany.${String(first)}.przepis`) ?? placeOf(`zmiany.${String(first)}`) ?? FILE_START;
    const unit = provisions.get(provision);
    if (unit === undefined) report('element-bez-jednostki', place, provision, nearest(provision, provisions.keys()));
    return statedInstruction(
      provision,
      changes.filter(({ przepis }) => przepis === provision),
      unit,
      instructions.find((other) => other.provision === provision),
      place,
    );
  });
  const kept = instructions.filter(({ provision }) => !stated.some((own) => startsUnder(provision, own.provision)));
  // In the order of the act's provisions, so that changes that build on each other do.
  const order = [...provisions.keys()];
  return [...kept, ...stated].sort((a, b) => order.indexOf(a.provision) - order.indexOf(b.provision));
}
