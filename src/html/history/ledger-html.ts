import type { Element } from 'hast';
import { h } from 'hastscript';
import { longDate } from '../../law/dates.ts';
import type { OwnProvisionRule } from '../../law/amending/own-provisions.ts';
import { redlinePath } from '../../model/history-paths.ts';
import { shortTitle } from '../../views/document-view.ts';
import { htmlOf, joined, link, list, notice, paragraph, type Inside } from '../elements.ts';
import { shownNodes } from '../shown.ts';
import { CHANGE_NOTES, LEDGER } from '../../strings/history.ts';
import type { ActEffect, AppliedOperation, Corpus, InstructionTarget, LedgerEntry, LinkedWork, WorkId } from '../../types.ts';
import { operationSides, operationTargets } from './operations-html.ts';
import { numberTables } from './pieces-html.ts';
import { href } from '../refs.ts';
import type { RedlineRow } from '../../compare/redline.ts';
import { oncePer } from '../../model/once-per.ts';
import { versionRedline } from './version-redline.ts';

/** Rule id of words that open a list of instructions. */
const LEAD = 'wprowadzenie-do-zmian' satisfies OwnProvisionRule;

/** A change that an instruction made in a wording. */
interface Made {
  readonly effect: ActEffect;
  readonly operation: AppliedOperation;
}

/**
 * Instructions that changed the same provisions in the same wording: the result does not show which did what, so they are shown
 * together.
 */
interface Group {
  readonly entries: LedgerEntry[];
  readonly made: readonly Made[];
}

const keyOf = ({ effect, operation }: Made): string =>
  JSON.stringify([effect.work.document.id, effect.version.id, operation.before, operation.after]);

function groupsOf(ledger: readonly LedgerEntry[], effects: readonly ActEffect[]): Group[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group>();
  for (const entry of ledger) {
    const { provision, words } = entry.instruction;
    const made = effects.flatMap((effect) =>
      effect.operations
        .filter((operation) => operation.provision === provision && operation.instruction === words)
        .map((operation) => ({ effect, operation })),
    );
    const key = made.length === 0 ? null : made.map(keyOf).join('\n');
    const known = key === null ? undefined : byKey.get(key);
    if (known !== undefined) {
      known.entries.push(entry);
      continue;
    }
    const group: Group = { entries: [entry], made };
    groups.push(group);
    if (key !== null) byKey.set(key, group);
  }
  return groups;
}

/** „§ 1 pkt 2: „§ 5 otrzymuje brzmienie”” */
function wordsOf({ instruction }: LedgerEntry, act: WorkId, corpus: Corpus): Element {
  const name = corpus.changes.provisionOf(act, instruction.provision);
  const place = name === null || name === '' ? [] : [link(`#${instruction.provision}`, name), ': '];
  return h('p.op-words', ...place, h('q', shownNodes(instruction.words)));
}

/** The redline of the wording that an effect produced. */
type RowsOf = (effect: ActEffect) => readonly RedlineRow[];

function whatWasMade({ effect, operation }: Made, rowsOf: RowsOf, corpus: Corpus): Inside[] {
  const { work, version, previous } = effect;
  const document = link(href(work.path, corpus), shortTitle(work));
  if (previous === null) return [paragraph([document], 'op-target')];
  const rows = rowsOf(effect);
  const redline = href(redlinePath(work.path, version.id), corpus);
  const places = operationTargets(rows, operation, redline);
  const since = version.id === 'bez-daty' ? [] : [' (', ...shownNodes(CHANGE_NOTES.since(longDate(version.id))), ')'];
  return [
    paragraph([document, ...(places.length === 0 ? [] : [': ', ...places]), ...since], 'op-target'),
    operationSides(rows, operation),
  ];
}

/** Documents that an instruction ended or was about, where it made no wording. */
function about(targets: readonly InstructionTarget[], corpus: Corpus): Element | null {
  const works = [...new Set(targets.map(({ document }) => document))].flatMap((id) => corpus.byId.get(id) ?? []);
  return paragraph(
    joined(
      works.map((work) => link(href(work.path, corpus), shortTitle(work))),
      ', ',
    ),
    'op-target',
  );
}

function outcome({ entries, made }: Group, rowsOf: RowsOf, corpus: Corpus): Inside[] {
  const [first] = entries;
  if (first === undefined) return [];
  const { status, reason, targets } = first;
  switch (status) {
    case 'applied':
      return made.length === 0 ? [about(targets, corpus)] : made.flatMap((change) => whatWasMade(change, rowsOf, corpus));
    case 'unapplied':
      return [
        about(targets, corpus),
        notice(
          'warning',
          h('p', h('strong', `${CHANGE_NOTES.unappliedTitle}.`), ' ', shownNodes(CHANGE_NOTES.unappliedEnd(reason ?? ''))),
        ),
      ];
    case 'superseded':
      return [about(targets, corpus), notice('info', paragraph(LEDGER.superseded(reason ?? '')))];
    case 'other':
      return [paragraph(reason === null ? '' : LEDGER.elsewhere(reason), 'muted')];
  }
}

/** Provisions that change nothing, each with what it is about by the formula that read it. */
function others(entries: readonly LedgerEntry[], act: WorkId, corpus: Corpus): Element | null {
  const items = entries.flatMap(({ instruction }): Inside[][] => {
    if (instruction.rules.includes(LEAD)) return [];
    const name = corpus.changes.provisionOf(act, instruction.provision);
    if (name === null || name === '') return [];
    const rules = instruction.rules.flatMap((rule) => LEDGER.rules[rule] ?? []);
    return [[link(`#${instruction.provision}`, name), ...(rules.length === 0 ? [] : [' – ', ...shownNodes(rules.join(', '))])]];
  });
  return items.length === 0 ? null : h('details.panel', h('summary', LEDGER.others), list(items, 'ul', 'plain-list'));
}

/** „Zmienia”, „Zmienia i uchyla”: what an act orders, by the kinds of its instructions. */
function headingOf(entries: readonly LedgerEntry[]): string {
  const kinds = new Set(entries.map(({ instruction }) => instruction.kind));
  const words = (['change', 'repeal', 'correction', 'annulment'] as const).flatMap((kind) =>
    kinds.has(kind) ? [LEDGER.headings[kind]] : [],
  );
  return words.join(' i ').replace(/ i (\p{L})/gu, (_, letter: string) => ` i ${letter.toLowerCase()}`);
}

/**
 * „Zmienia”: the ledger of an act, all its instructions in their order, each with the provision before and after, or with why it was not
 * applied. Empty for acts that change nothing.
 */
export function ledgerHtml(work: LinkedWork, corpus: Corpus): string {
  const act = work.document.id;
  const entries = work.ledger.filter(({ instruction }) => instruction.kind !== 'other');
  if (entries.length === 0) return '';
  const groups = groupsOf(entries, corpus.changes.effects.get(act) ?? []);
  // Several instructions may change one wording; its redline is computed once.
  const rowsOf = oncePer(({ previous, version }: ActEffect) => (previous === null ? [] : versionRedline(previous, version)));
  const items = groups.map((group): Inside[] => [
    ...group.entries.map((entry) => wordsOf(entry, act, corpus)),
    ...outcome(group, rowsOf, corpus),
  ]);
  const count = (status: LedgerEntry['status']): number => entries.filter((entry) => entry.status === status).length;
  return numberTables(
    htmlOf(
      h('section.effects.document-foot', { ariaLabelledBy: 'historia--zmienia' }, [
        h('h2', { id: 'historia--zmienia' }, headingOf(entries)),
        paragraph(
          [...shownNodes(LEDGER.lead), ' ', ...shownNodes(LEDGER.counts(entries.length, count('applied'), count('unapplied')))],
          'muted',
        ),
        list(items, 'ol', 'operations plain-list'),
        others(
          work.ledger.filter(({ instruction }) => instruction.kind === 'other'),
          act,
          corpus,
        ),
      ]),
    ),
  );
}
