/** Starts the panel: configuration from the page, the format of files, the field of the text, messages and previews. */
import CMS, { type CmsConfig } from '@sveltia/cms';
import { plural } from '../../strings/plural.ts';
import { CMS_CHECK } from '../../strings/cms.ts';
import type { Organ } from '../../types.ts';
import { documentControl } from './document-control.ts';
import { DOCUMENT_WIDGET, type OfferedDocument } from './documents.ts';
import type { EntryContext, EntryMessage, EntryPreview } from './check-entry.ts';
import { ENTRY_FORMAT, fromFile, toFile } from './entry-format.ts';
import { makeFieldsAhead } from './make-fields-ahead.ts';
import { entryKeys, textControl, type EntryMap } from './text-control.ts';

/** What the page hands over. */
interface PanelData {
  readonly config: CmsConfig;
  readonly documents: readonly OfferedDocument[];
  readonly organs: readonly Organ[];
  readonly collections: readonly string[];
  /** Whether a saved entry waits for a request of its own, in which it may be unfinished. */
  readonly isReviewed: boolean;
}

const data = JSON.parse(document.querySelector('#ustawienia')?.textContent ?? '{}') as PanelData;
const checks = import('./check-entry.ts');
const contextOf = (collection: string): EntryContext => ({ collection, organs: data.organs });

/** Checks once the rules have come; a fault of the program never keeps anybody from editing. */
let check: (keys: Readonly<Record<string, unknown>>, collection: string) => EntryMessage[] | null = () => null;
let preview: (keys: Readonly<Record<string, unknown>>, context: EntryContext) => EntryPreview | null = () => null;

/** Style sheets of the site, as its pages name them; the live preview has them in the page. */
async function siteStyles(): Promise<void> {
  const page = new DOMParser().parseFromString(await (await fetch('../')).text(), 'text/html');
  for (const link of page.querySelectorAll('link[rel=stylesheet]'))
    CMS.registerPreviewStyle(new URL(link.getAttribute('href') ?? '', new URL('../', location.href)).href);
}

function EntryPage({ entry }: { readonly entry: EntryMap }): object {
  const collection = String(entry.get('collection'));
  const shown = preview(entryKeys(entry), contextOf(collection));
  return h(
    'main',
    { className: 'text', style: { padding: '1rem', maxWidth: '46rem' } },
    h(
      'article',
      { className: 'document', style: { display: 'block' } },
      h('header', { className: 'document-head' }, h('h1', null, shown?.title ?? CMS_CHECK.preview)),
      h('div', { className: 'document-text text', dangerouslySetInnerHTML: { __html: shown?.html ?? '' } }),
    ),
  );
}

/** Refuses an entry that would stop the build of the whole site, and says why. */
function refuse({ entry }: { readonly entry: EntryMap }): void {
  const blocking = (check(entryKeys(entry), String(entry.get('collection'))) ?? []).filter((one) => one.blocking);
  const [first] = blocking;
  if (first === undefined) return;
  const count = plural(blocking.length, CMS_CHECK.stopping);
  const reason = `${first.where}: ${first.message} ${first.hint}`;
  const text = data.isReviewed ? CMS_CHECK.unpublished(count, reason) : CMS_CHECK.refused(count, reason);
  // Where an entry is published the panel says only that it was not; where one is saved it shows the words of the cause of an error
  // of this name, and of no other.
  if (data.isReviewed) alert(text);
  throw new Error('saving_failed', { cause: new Error(text) });
}

/** The name of a group of fields. */
const groupControl = (): (() => object) =>
  createClass({
    render: () => h('hr', { style: { border: '0', borderTop: '2px solid var(--sui-control-border-color)', margin: '0' } }),
  });

await Promise.all([
  checks.then(
    ({ checkEntry, previewEntry }) => {
      check = (keys, collection) => checkEntry(keys, contextOf(collection));
      preview = previewEntry;
    },
    (error: unknown) => {
      console.error(error);
    },
  ),
  siteStyles().catch((error: unknown) => {
    console.error(error);
  }),
]);
makeFieldsAhead();
CMS.registerCustomFormat(ENTRY_FORMAT, 'md', { fromFile, toFile });
CMS.registerFieldType(
  'tekst',
  textControl((keys, collection) => check(keys, collection)),
);
CMS.registerFieldType('grupa', groupControl());
CMS.registerFieldType(DOCUMENT_WIDGET, documentControl(data.documents, CMS.getFieldType('select')?.control));
for (const name of data.collections) CMS.registerPreviewTemplate(name, EntryPage);
CMS.registerEventListener({ name: data.isReviewed ? 'prePublish' : 'preSave', handler: refuse });
await CMS.init({ config: data.config });
