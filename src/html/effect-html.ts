import type { Element } from 'hast';
import { h } from 'hastscript';
import type { DiffPiece } from '../compare/diff-words.ts';
import type { Inside } from './elements.ts';
import { singlePage } from './single-page.ts';
import { EFFECT, FATES } from '../strings/effect.ts';
import type { EditEffect, ProvisionEffect, WorkEffect } from '../compare/effect/effect.ts';
import { statusChange } from '../compare/effect/effect-text.ts';

/** Style of the report, which is a single file without style sheets. */
const STYLE = `:root{color-scheme:light dark}body{font:1rem/1.6 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%;margin:0 0 1.5rem}th,td{border:1px solid #8888;padding:.5rem;text-align:left;vertical-align:top}
thead th{width:50%}del{background:#fdd;color:#611}ins{background:#dfd;color:#041}.fate{font-weight:400}
@media(prefers-color-scheme:dark){del{background:#522;color:#fdd}ins{background:#253;color:#dfd}}`;

const side = (pieces: readonly DiffPiece[], how: 'added' | 'removed'): Inside[] =>
  pieces
    .filter((piece) => piece.how === 'same' || piece.how === how)
    .map(({ how: fate, text }) => (fate === 'same' ? text : h(how === 'added' ? 'ins' : 'del', text)));

const rows = ({ name, fate, pieces }: ProvisionEffect): Element[] => [
  h('tr', h('th', { scope: 'rowgroup', colSpan: 2 }, `${name} `, h('span.fate', `(${FATES[fate]})`))),
  h('tr', h('td', side(pieces, 'removed')), h('td', side(pieces, 'added'))),
];

const table = (provisions: readonly ProvisionEffect[]): Element | null =>
  provisions.length === 0
    ? null
    : h('table', [
        h('thead', h('tr', h('th', { scope: 'col' }, EFFECT.before), h('th', { scope: 'col' }, EFFECT.after))),
        h('tbody', provisions.flatMap(rows)),
      ]);

function workSection(work: WorkEffect): Element {
  const status = statusChange(work);
  const unapplied = work.unapplied.map(({ text, reason, document }) => h('li', h('q', text), ` ${reason} `, h('code', document)));
  return h('section', [
    h('h2', `${EFFECT.work[work.kind]}: ${work.title}`),
    h('p', h('code', work.id)),
    status === null ? null : h('p', status),
    ...work.versions.flatMap(({ version, kind, provisions }) => [h('h3', EFFECT.version[kind](version)), table(provisions)]),
    ...(unapplied.length === 0 ? [] : [h('h3', EFFECT.unapplied), h('ul', unapplied)]),
  ]);
}

/** The effect of a change as one page of HTML, for an artifact of CI. */
export function effectHtml({ works, faults }: EditEffect): string {
  const items = faults.map(({ file, line, message, hint }) =>
    h('li', h('code', `${file}:${String(line)}`), ` ${message} ${hint}`),
  );
  return singlePage(
    EFFECT.title,
    h('style', STYLE),
    h('h1', EFFECT.title),
    h('p', works.length === 0 && faults.length === 0 ? EFFECT.none : EFFECT.summary(works.length, faults.length)),
    works.map(workSection),
    items.length === 0 ? null : h('section', h('h2', EFFECT.faults), h('ul', items)),
  );
}
