import { formatFiles } from '../../../model/formats.ts';
import { SECTIONS } from '../../../strings/kinds.ts';
import { CATALOG_WORDS } from '../../../strings/formats.ts';
import { DATA_PAGE, UI } from '../../../strings/pl.ts';
import { shortTitle, statusOfWork } from '../../../views/document-view.ts';
import { withCharacter } from '../../../views/with-character.ts';
import type { Corpus, LinkedWork } from '../../../types.ts';
import { knownAddress } from '../../site-address.ts';
import type { SiteFile } from '../../site-file.ts';

/** Words in the text of a link. */
const linked = (text: string): string => text.replace(/[\\[\]]/g, String.raw`\$&`).replace(/\s+/g, ' ');

/** `/llms.txt` (llmstxt.org): what the site is and where each document can be read as plain text. */
export function llmsFile(corpus: Corpus): SiteFile {
  const { site, settings, byKind } = corpus;
  const address = (path: string): string => knownAddress(path, settings);
  const entry = (work: LinkedWork): string => {
    const path = formatFiles(work, corpus).find(({ format: { id } }) => id === 'markdown')?.path ?? work.path;
    const { document } = work;
    const state = document.kind === 'act' || document.kind === 'programme' ? ` (${statusOfWork(work)})` : '';
    const name = withCharacter(shortTitle(work), document);
    const title = document.kind === 'act' || document.kind === 'programme' ? `: ${linked(document.title)}` : '';
    return `- [${linked(name)}](${address(path)})${state}${title}`;
  };
  const sections = SECTIONS.filter(({ kind }) => byKind[kind].length > 0).map(({ kind, title }) =>
    [`## ${title}`, '', ...byKind[kind].map(entry)].join('\n'),
  );
  const data = DATA_PAGE.files.map(({ path, title, text }) => `- [${linked(title)}](${address(`/${path}`)}): ${text}`);
  const parts = [
    `# ${site.name.replace(/\s+/g, ' ')}`,
    `> ${(site.description ?? CATALOG_WORDS.catalog(site.body)).replace(/\s+/g, ' ')}`,
    `${UI.informative} ${UI.notBip}`,
    ...sections,
    [`## ${UI.data}`, '', ...data].join('\n'),
  ];
  return { path: 'llms.txt', content: `${parts.join('\n\n')}\n` };
}
