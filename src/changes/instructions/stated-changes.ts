import { lineIndex } from '../../diagnostics/line-index.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { FILE_START, type Report } from '../../diagnostics/reporter.ts';
import type { Clause } from '../../law/amending/scope.ts';
import type { Token } from '../../law/amending/tokens.ts';
import { parseMarkdown } from '../../parse/markdown.ts';
import { REASONS } from '../../strings/versions.ts';
import type { Amendment, Effect, Occurrences, Place, Unit, UnitId, UnitPath, Wording, WordsPlace } from '../../types.ts';
import { readUnits } from '../../model/read-units.ts';
import { splitWording } from './read-wording.ts';
import { changeKeys, type StatedChange } from '../../model/schemas/change.ts';
import { settleEffect } from './settle-effect.ts';
import { stepsOfId } from '../../model/steps-of-id.ts';
import { allUnits } from '../../model/all-units.ts';

const PARTS = { tytuł: 'title', wprowadzenie: 'introduction', 'część wspólna': 'common' } as const;

/** Stands for the quotation that a stated change has no need of. */
const NO_QUOTE: Token = { type: 'quote', value: '', from: 0, to: 0, capital: false };

function placesOf({ jednostka, czesc, zdanie }: StatedChange): WordsPlace[] {
  const part = zdanie !== null ? { sentence: zdanie } : czesc === null ? 'unit' : PARTS[czesc];
  const paths: readonly UnitPath[] = jednostka.length === 0 ? [[]] : jednostka.map(stepsOfId);
  return paths.map((from) => ({ from, to: null, part }));
}

function wordsOf(change: StatedChange): Clause | null {
  const places = placesOf(change);
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

function insertionOf(change: StatedChange): Clause | null {
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
function clauseOf(change: StatedChange): Clause | null {
  switch (change.operacja) {
    case 'zastąp':
      return { type: 'replace', targets: placesOf(change), wording: NO_QUOTE };
    case 'uchyl':
      return change.jednostka.length === 0 ? null : { type: 'repeal', targets: placesOf(change) };
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
function wordingOf(markdown: string): Wording {
  return splitWording(readUnits(parseMarkdown(markdown, 0, 'legal'), markdown, lineIndex(markdown), () => undefined));
}

function effectOf(change: StatedChange): Effect | string {
  const clause = clauseOf(change);
  if (clause === null) return REASONS.missingKeys;
  return settleEffect(clause, () => wordingOf(change.brzmienie ?? ''));
}

/**
 * Changes stated by hand, in the place of those the text orders in the same provisions: what `zmiany` says wins (CONTRACT 5).
 * `value` is the key as it stands in the file.
 */
export function withStatedChanges(
  amendments: readonly Amendment[],
  value: unknown,
  units: readonly Unit[],
  placeOf: (key: string) => Place | undefined,
  report: Report,
): Amendment[] {
  const changes = changeKeys.array().safeParse(value).data ?? [];
  if (changes.length === 0) return [...amendments];
  const provisions = new Map(allUnits(units).map((unit) => [unit.id as string, unit]));
  const stated = changes.map((change, index): Amendment => {
    const place = placeOf(`zmiany.${String(index)}.przepis`) ?? placeOf(`zmiany.${String(index)}`) ?? FILE_START;
    const unit = provisions.get(change.przepis);
    if (unit === undefined) report('element-bez-jednostki', place, change.przepis, nearest(change.przepis, provisions.keys()));
    const effect = effectOf(change);
    const act = change.akt === null ? null : { number: change.akt, date: null, words: change.akt };
    return {
      provision: change.przepis as UnitId,
      place,
      instruction: (unit?.text ?? change.operacja).slice(0, 300),
      act: act ?? amendments.find(({ provision }) => provision === change.przepis)?.act ?? null,
      about: stepsOfId(change.jednostka[0] ?? ''),
      effect: typeof effect === 'string' ? null : effect,
      unread: typeof effect === 'string' ? effect : null,
    };
  });
  const isStated = ({ provision }: Amendment): boolean =>
    stated.some((change) => provision === change.provision || provision.startsWith(`${change.provision}-`));
  const kept = amendments.filter((amendment) => !isStated(amendment));
  // In the order of the act's provisions, so that changes that build on each other do.
  const order = [...provisions.keys()];
  return [...kept, ...stated].sort((a, b) => order.indexOf(a.provision) - order.indexOf(b.provision));
}
