import type { Element } from 'hast';
import { h } from 'hastscript';
import { singlePage } from '../../html/single-page.ts';
import { underBase } from '../../model/under-base.ts';
import { pathOf, workIdOf } from '../../model/kinds.ts';
import { readExcerpts } from '../../publish/read-excerpts.ts';
import { EDITORIAL } from '../../strings/editorial.ts';
import type { Corpus, Diagnostic } from '../../types.ts';

const item = ({ message, hint, line, column }: Diagnostic, [before, fault, after]: readonly [string, string, string]): Element =>
  h('li', [
    h('p', h('strong', `${EDITORIAL.line(line, column)}:`), ` ${message}`),
    fault === '' ? null : h('p', h('code', before, h('mark', fault), after)),
    h('p', hint),
  ]);

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
  return singlePage(
    EDITORIAL.brokenTitle,
    h('script', { type: 'module', src: underBase(basePath, '/@vite/client') }),
    h('main', [
      h('h1', EDITORIAL.brokenTitle),
      h('p', `${EDITORIAL.brokenLead} `, h('code', first.file)),
      h('ol', items),
      h('p', h('a', { href: underBase(basePath, '/redakcja/') }, EDITORIAL.title)),
    ]),
  );
}
