import { describe, expect, it } from 'vitest';
import { Random } from '../../../scripts/bench/random.ts';
import { editTown } from '../../../scripts/fuzz/town-edits.ts';
import { TOWN_FILES } from '../../../scripts/fuzz/town-files.ts';
import { versionOn } from '../../model/version-on.ts';
import { ledgerHtml } from '../../html/history/ledger-html.ts';
import { formerHtml } from '../../html/history/former-html.ts';
import { versionNotices } from '../../html/history/version-parts.ts';
import { historyPages } from '../../html/history/history-pages.ts';
import { citedBy } from '../../views/cited-by.ts';
import { citationName } from '../../views/citation-name.ts';
import { consultationView } from '../../views/consultation-view.ts';
import { factsOf, neighbours, pageTitle, relatedGroups, shortTitle } from '../../views/document-view.ts';
import { noticesOf } from '../../views/notices.ts';
import { committees, completeness } from '../../views/overview.ts';
import { programmeYear } from '../../views/programme-year.ts';
import { programmeOfReport, spendingOf } from '../../views/report-view.ts';
import { corpusOf } from '../../testing/corpus-of.ts';
import { WANTED_RUNS } from '../../testing/test-limits.ts';
import type { Corpus, LinkedWork } from '../../types.ts';
import { asText } from '../../cache/utf8.ts';
import { documentFile } from '../api.ts';
import { changeFeed } from '../change-feed.ts';
import { aknFile } from '../formats/akn/akn-file.ts';
import { namesOf } from '../formats/akn/names.ts';
import { calendarFile } from '../formats/calendar/calendar-file.ts';
import { edapFile } from '../formats/edap/edap-file.ts';
import { epubFile } from '../formats/epub/epub-file.ts';
import { pictureFiles } from '../formats/picture-files.ts';
import { markdownFile } from '../formats/markdown/markdown-file.ts';
import { paperDocument } from '../formats/pdf/paper-document.ts';
import { currentWording, datedWording } from '../formats/wording-file.ts';
import { structuredData } from '../structured-data.ts';
import { documentKeys } from './document-keys.ts';

const titlesOf = (works: readonly (LinkedWork | null)[]): string[] =>
  works.map((work) => (work === null ? '' : `${shortTitle(work)} ${work.path}`));

/** All that the files of a document in other formats are made of. */
function formatsOf(work: LinkedWork, corpus: Corpus): Record<string, string> {
  const names = namesOf(corpus);
  const wordings = [currentWording(work, corpus), ...work.versions.flatMap((version) => datedWording(work, version) ?? [])];
  return Object.fromEntries(
    wordings.flatMap((wording) => [
      [`${wording.path} akn`, aknFile(wording, names, corpus)],
      [`${wording.path} markdown`, markdownFile(wording, corpus)],
      [`${wording.path} calendar`, calendarFile([work], corpus)],
      [`${wording.path} pdf`, JSON.stringify(paperDocument(wording, corpus, pictureFiles(corpus)).document)],
      ...(work.document.kind === 'act' ? [[`${wording.path} akt.xml`, edapFile(wording, corpus)] as const] : []),
      ...(work.document.kind === 'programme' && wording.isCurrent
        ? [[`${wording.path} epub`, Buffer.from(epubFile(wording, corpus)).toString('base64')] as const]
        : []),
    ]),
  );
}

/** All that the pages, the feed and the data file of a document are made of, each by what makes it. */
function shownOf(work: LinkedWork, corpus: Corpus): Record<string, string> {
  const version = versionOn(work, corpus.settings.buildDate);
  const committee = committees(work, corpus);
  const page = {
    title: pageTitle(work, corpus),
    short: shortTitle(work),
    facts: factsOf(work, corpus),
    related: relatedGroups(work, corpus).map(({ label, works }) => [label, titlesOf(works)]),
    notices: noticesOf(work, corpus),
    versions: versionNotices(work, version, corpus),
    effects: ledgerHtml(work, corpus),
    former: formerHtml(work, version, corpus),
    citing: citedBy(work, version, corpus),
    name: citationName(work, corpus),
    neighbours: titlesOf(Object.values<LinkedWork | null>(neighbours(work, corpus))),
    year: programmeYear(work, corpus),
    complete: completeness(work, corpus),
    committees: committee === null ? null : [committee.excerpt, committee.name, committee.id, titlesOf(committee.acts)],
    consultation: consultationView(work, corpus),
    spending: [spendingOf(work.document.units), titlesOf([programmeOfReport(work, corpus)])],
    structured: structuredData(work, corpus),
    text: asText(corpus.htmlOf(work, version)),
  };
  const files = [documentFile(work, corpus), ...changeFeed(work, corpus)];
  return {
    ...formatsOf(work, corpus),
    ...Object.fromEntries(Object.entries(page).map(([name, value]) => [`page: ${name}`, JSON.stringify(value)])),
    ...Object.fromEntries(
      historyPages(work, corpus).map((history) => [
        history.path,
        JSON.stringify([history.title, history.description, history.canonical, history.indexed]) + asText(...history.html()),
      ]),
    ),
    ...Object.fromEntries(
      files.map(({ path, content }) => [path, asText(...((Array.isArray(content) ? content : [content]) as readonly string[]))]),
    ),
  };
}

/** The same, made once of each document of a corpus: what stands after an edit stands before the next. */
function shownOnce(): typeof shownOf {
  const made = new WeakMap<LinkedWork, Record<string, string>>();
  return (work, corpus) => {
    const shown = made.get(work) ?? shownOf(work, corpus);
    made.set(work, shown);
    return shown;
  };
}

const isWhole = ({ diagnostics, works }: Corpus): boolean => works.length > 2 && diagnostics.every(({ blocking }) => !blocking);

describe('the key of a document', () => {
  it('is another one whenever anything its pages show has changed', () => {
    const random = new Random(WANTED_RUNS === 0 ? 7 : Date.now());
    let files: Readonly<Record<string, string>> = TOWN_FILES;
    let before = corpusOf(TOWN_FILES);
    let kept = 0;
    const shown = shownOnce();
    const history: string[] = [];
    for (let edit = 0; edit < Math.max(60, WANTED_RUNS); edit++) {
      const next = editTown(files, random);
      const after = corpusOf(next.files);
      if (!isWhole(after)) continue;
      history.push(next.did);
      const [oldKey, newKey] = [documentKeys(before, 'a'), documentKeys(after, 'a')];
      for (const work of after.works) {
        const old = before.byId.get(work.document.id);
        if (old === undefined) continue;
        const key = newKey(work);
        if (key === null || key !== oldKey(old)) continue;
        kept++;
        expect(shown(work, after), `${work.document.id} after ${history.slice(-1).join('; ')}`).toEqual(shown(old, before));
      }
      // Back to the town as it was at first, before it withers.
      [files, before] = history.length % 12 === 0 ? [TOWN_FILES, corpusOf(TOWN_FILES)] : [next.files, after];
    }
    // It must not be another one after every edit either.
    expect(kept).toBeGreaterThan(history.length * 2);
  });
});
