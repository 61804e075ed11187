import { escapeHtml } from '../../html/escape-html.ts';
import { underBase } from '../../model/under-base.ts';
import { pathOf, workIdOf } from '../../model/kinds.ts';
import { readExcerpts } from '../../publish/read-excerpts.ts';
import { EDITORIAL } from '../../strings/editorial.ts';
import type { Corpus, Diagnostic } from '../../types.ts';

const item = ({ message, hint, line, column }: Diagnostic, words: readonly [string, string, string]): string => {
  const [before, fault, after] = words.map(escapeHtml);
  const excerpt =
    fault === undefined || fault === '' ? '' : `<p><code>${before ?? ''}<mark>${fault}</mark>${after ?? ''}</code></p>`;
  return `<li><p><strong>${escapeHtml(EDITORIAL.line(line, column))}:</strong> ${escapeHtml(message)}</p>${excerpt}<p>${escapeHtml(hint)}</p></li>`;
};

/** „/a/b/” → „/a/b/”, „/a/” */
const pathsAbove = (path: string): string[] => {
  const parts = path.split('/').filter((part) => part !== '');
  return parts.map((_, index) => `/${parts.slice(0, parts.length - index).join('/')}/`);
};

/**
 * What the preview shows at the address of a document whose file can't be read, and at addresses below it (`wersje/`, `porownanie/`): the
 * file and its faults, in place of an error 404. `null` for any other address. The page reloads by itself when the file is mended.
 */
export function brokenPage(path: string, corpus: Corpus): string | null {
  const { pages } = corpus.addresses;
  const broken = pathsAbove(path).find((above) => pages.has(above));
  if (broken === undefined || pages.get(broken) !== 'unknown') return null;
  const faults = corpus.diagnostics.filter(({ file, severity }) => severity === 'error' && pathOf(workIdOf(file)) === broken);
  const [first] = faults;
  if (first === undefined) return null;
  const { basePath, contentDir } = corpus.settings;
  const excerpts = readExcerpts(contentDir, faults);
  const items = faults.map((fault, index) => {
    const { before, fault: words, after } = excerpts[index] ?? { before: '', fault: '', after: '' };
    return item(fault, [before.trimStart(), words, after.trimEnd()]);
  });
  return `<!doctype html>
<html lang="pl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(EDITORIAL.brokenTitle)}</title>
<script type="module" src="${escapeHtml(underBase(basePath, '/@vite/client'))}"></script>
</head>
<body>
<main>
<h1>${escapeHtml(EDITORIAL.brokenTitle)}</h1>
<p>${escapeHtml(EDITORIAL.brokenLead)} <code>${escapeHtml(first.file)}</code></p>
<ol>${items.join('\n')}</ol>
<p><a href="${escapeHtml(underBase(basePath, '/redakcja/'))}">${escapeHtml(EDITORIAL.title)}</a></p>
</main>
</body>
</html>
`;
}
