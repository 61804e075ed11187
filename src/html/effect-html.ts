import type { DiffPiece } from '../compare/diff-words.ts';
import { escapeHtml } from './escape-html.ts';
import { EFFECT, FATES } from '../strings/effect.ts';
import type { EditEffect, ProvisionEffect, WorkEffect } from '../compare/effect/effect.ts';
import { statusChange } from '../compare/effect/effect-text.ts';

/** Style of the report, which is a single file without style sheets. */
const STYLE = `:root{color-scheme:light dark}body{font:1rem/1.6 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%;margin:0 0 1.5rem}th,td{border:1px solid #8888;padding:.5rem;text-align:left;vertical-align:top}
thead th{width:50%}del{background:#fdd;color:#611}ins{background:#dfd;color:#041}.fate{font-weight:400}
@media(prefers-color-scheme:dark){del{background:#522;color:#fdd}ins{background:#253;color:#dfd}}`;

const side = (pieces: readonly DiffPiece[], how: 'added' | 'removed'): string =>
  pieces
    .filter((piece) => piece.how === 'same' || piece.how === how)
    .map((piece) => {
      const text = escapeHtml(piece.text);
      return piece.how === 'same' ? text : how === 'added' ? `<ins>${text}</ins>` : `<del>${text}</del>`;
    })
    .join('');

const row = ({ name, fate, pieces }: ProvisionEffect): string =>
  `<tr><th scope="rowgroup" colspan="2">${escapeHtml(name)} <span class="fate">(${FATES[fate]})</span></th></tr>` +
  `<tr><td>${side(pieces, 'removed')}</td><td>${side(pieces, 'added')}</td></tr>`;

const table = (provisions: readonly ProvisionEffect[]): string =>
  provisions.length === 0
    ? ''
    : `<table><thead><tr><th scope="col">${EFFECT.before}</th><th scope="col">${EFFECT.after}</th></tr></thead><tbody>${provisions.map(row).join('')}</tbody></table>`;

function workSection(work: WorkEffect): string {
  const status = statusChange(work);
  const unapplied = work.unapplied.map(
    ({ text, reason, document }) =>
      `<li><q>${escapeHtml(text)}</q> ${escapeHtml(reason)} <code>${escapeHtml(document)}</code></li>`,
  );
  return [
    `<section><h2>${EFFECT.work[work.kind]}: ${escapeHtml(work.title)}</h2><p><code>${escapeHtml(work.id)}</code></p>`,
    status === null ? '' : `<p>${escapeHtml(status)}</p>`,
    ...work.versions.map(
      ({ version, kind, provisions }) => `<h3>${escapeHtml(EFFECT.version[kind](version))}</h3>${table(provisions)}`,
    ),
    unapplied.length === 0 ? '' : `<h3>${EFFECT.unapplied}</h3><ul>${unapplied.join('')}</ul>`,
    '</section>',
  ].join('');
}

/** The effect of a change as one page of HTML, for an artifact of CI. */
export function effectHtml({ works, faults }: EditEffect): string {
  const items = faults.map(
    ({ file, line, message, hint }) =>
      `<li><code>${escapeHtml(file)}:${String(line)}</code> ${escapeHtml(message)} ${escapeHtml(hint)}</li>`,
  );
  const body = [
    `<h1>${EFFECT.title}</h1>`,
    `<p>${works.length === 0 && faults.length === 0 ? EFFECT.none : EFFECT.summary(works.length, faults.length)}</p>`,
    ...works.map(workSection),
    items.length === 0 ? '' : `<section><h2>${EFFECT.faults}</h2><ul>${items.join('')}</ul></section>`,
  ].join('\n');
  return `<!doctype html>\n<html lang="pl">\n<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${EFFECT.title}</title><style>${STYLE}</style></head>\n<body>\n${body}\n</body>\n</html>\n`;
}
