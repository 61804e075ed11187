import { PACKAGE_WORDS } from '../../strings/import.ts';
import type { DraftFromText, KnownContent } from '../draft.ts';
import { draftDocuments } from '../draft-documents.ts';
import type { Imported } from '../import-document.ts';
import type { Losses } from '../losses.ts';
import type { PictureGatherer } from '../pictures-of.ts';
import type { Recognised } from '../recognise.ts';
import { toMarkdown } from '../to-markdown.ts';
import { headingOf, withFacts } from './package-facts.ts';
import { readActFile, readPackage, type PackageContent } from './read-package.ts';

/** An act of a kind that the site has no key for becomes a page with the whole name as its title. */
function pageOf({ facts, text }: PackageContent): DraftFromText {
  const title = headingOf(facts);
  return {
    kind: 'page',
    guesses: title === '' ? [] : [{ key: 'tytul', value: title, source: PACKAGE_WORDS.factsSource }],
    missing: title === '' ? ['tytul'] : [],
    cited: [],
    remarks: facts.typeWords === null ? [] : [PACKAGE_WORDS.otherKind(facts.typeWords)],
    adoptedBy: null,
    text,
  };
}

/** A package of an act, or its `akt.xml` alone → the documents it holds, with the files that come along and all that is to be known of it. */
export function importPackage(
  recognised: Extract<Recognised, { format: 'zipx' | 'edap' }>,
  bytes: Uint8Array,
  known: KnownContent,
  losses: Losses,
  pictures: PictureGatherer,
): Imported {
  const reading = { losses, pictures };
  const content =
    'archive' in recognised ? readPackage(recognised.archive, recognised.names, reading) : readActFile(bytes, reading);
  const { facts, text } = content;
  const [act, ...programmes] =
    facts.type === null
      ? [pageOf(content)]
      : draftDocuments(text, known, { heading: headingOf(facts), publication: facts.publication });
  if (act === undefined) return { drafts: [], pictures: [], losses: losses.list() };
  const first = facts.type === null ? act : withFacts(act, facts, known);
  const drafts = [{ ...first, remarks: [...first.remarks, ...content.remarks] }, ...programmes].map(
    ({ text: own, ...draft }, index) => ({
      ...draft,
      body: toMarkdown(own, draft.kind === 'page' ? 'prose' : 'legal', losses),
      attachments: index === 0 ? content.attachments : [],
    }),
  );
  const taken = pictures.list();
  if (taken.left > 0) losses.add('pictures-left', '', taken.left);
  return { drafts, pictures: taken.pictures, losses: losses.list() };
}
