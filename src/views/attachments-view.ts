import { longDate } from '../law/dates.ts';
import { journalUrl } from '../law/journals.ts';
import { versionOn } from '../model/version-on.ts';
import { ACCESSIBILITY_NAMES, ATTACHMENTS, fileSize, fileTypeName, pageCount } from '../strings/records.ts';
import type { Attachment, Corpus, IsoDate, LinkedWork } from '../types.ts';

/** An attached file as its row shows it. */
interface AttachmentRow {
  readonly title: string;
  /** Path below the base; `null` where the site has no such file. */
  readonly path: string | null;
  /** „skan, PDF, 1,4 MB, 12 stron, 24 października 2019 r.” */
  readonly facts: string;
  /** „skan, niedostępny cyfrowo – tekst powyżej”; `null` where nothing is known. */
  readonly access: string | null;
  readonly description: string | null;
}

/** What stands under a document's text: its files, and where its original is. */
export interface AttachmentsView {
  readonly rows: readonly AttachmentRow[];
  readonly originals: readonly { readonly label: string; readonly url: string }[];
  /** Whether some file can't be read by everybody, so that readers are told how to ask for one that can. */
  readonly hasDemand: boolean;
}

/** The day a file is from: stated, or that of the last commit that touched it. */
export const attachmentDate = ({ date, asset }: Attachment, corpus: Pick<Corpus, 'historyOf'>): IsoDate | null =>
  date ?? (asset === null ? null : (corpus.historyOf(asset.file)[0]?.date ?? null));

export const extensionOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** Whether programs such as screen readers are known to miss words of a file. */
function lacksText({ accessible, pdf }: Attachment): boolean {
  if (accessible !== null) return accessible !== 'yes';
  return pdf !== null && pdf.text !== null && pdf.pagesWithText < pdf.pages;
}

/** Kinds of files that hold the words of the document itself. */
export const SAME_WORDS: ReadonlySet<string> = new Set(['skan', 'oryginał']);

/** What is known of who can read a file. */
function accessOf(attachment: Attachment, hasText: boolean): string | null {
  const { accessible, pdf, type } = attachment;
  // A map or a form has other words than the document.
  const isSame = type !== null && SAME_WORDS.has(type);
  const above = isSame && lacksText(attachment) && hasText ? ` – ${ATTACHMENTS.textAbove}` : '';
  if (accessible !== null) return `${type === 'skan' ? 'skan, ' : ''}${ACCESSIBILITY_NAMES[accessible]}${above}`;
  if (pdf === null || !lacksText(attachment)) return null;
  const words = pdf.pagesWithText === 0 ? ATTACHMENTS.noText : ATTACHMENTS.someText(pdf.pagesWithText, pdf.pages);
  return `${type === 'skan' ? 'skan ' : ''}${words}${above}`;
}

/** The file's name, where no title is stated. */
export const attachmentTitle = ({ title, file }: Attachment): string => title ?? file.slice(file.lastIndexOf('/') + 1);

function rowOf(attachment: Attachment, hasText: boolean, corpus: Corpus): AttachmentRow {
  const { asset, pdf, type, description } = attachment;
  const title = attachmentTitle(attachment);
  if (asset === null) return { title, path: null, facts: type ?? '', access: ATTACHMENTS.missing, description };
  const day = attachmentDate(attachment, corpus);
  const access = asset.size === 0 ? ATTACHMENTS.empty : accessOf(attachment, hasText);
  const facts = [
    access?.startsWith('skan') === true ? null : type,
    fileTypeName(extensionOf(asset.path)),
    fileSize(asset.size),
    pdf === null ? null : pageCount(pdf.pages),
    day === null ? null : longDate(day),
  ].filter((fact) => fact !== null);
  return { title, path: `/${asset.path}`, facts: facts.join(', '), access, description };
}

/** The files of a document and its originals elsewhere; `null` where it has neither. */
export function attachmentsView(work: LinkedWork, corpus: Corpus): AttachmentsView | null {
  const { document } = work;
  const attached = corpus.attachmentsOf(work);
  const hasText = versionOn(work, corpus.settings.buildDate).units.length > 0;
  const { bip } = document.record;
  const journal = document.kind === 'act' && document.publication !== null ? journalUrl(document.publication) : null;
  const originals = [
    ...(bip === null ? [] : [{ label: ATTACHMENTS.inBulletin, url: bip }]),
    // Beside files alone: where there are none, the facts above the text already lead to the journal.
    ...(journal === null || (attached.length === 0 && bip === null) ? [] : [{ label: ATTACHMENTS.inJournal, url: journal }]),
  ];
  if (attached.length === 0 && originals.length === 0) return null;
  return {
    rows: attached.map((attachment) => rowOf(attachment, hasText, corpus)),
    originals,
    hasDemand: attached.some((attachment) => attachment.asset !== null && lacksText(attachment)),
  };
}
