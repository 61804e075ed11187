import { posix } from 'node:path';
import { assetPath } from '../content/asset-path.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { FILE_START, reporter, type Report } from '../diagnostics/reporter.ts';
import { attachedFile, attachedPath } from '../links/attachments.ts';
import { otherEnding } from '../links/find-file.ts';
import { nameAsWritten } from '../links/name-as-written.ts';
import { textless } from '../model/textless.ts';
import { FILE_COSTS, NAME_DIFFERENCES, pagesWithoutText } from '../strings/records.ts';
import type { Addresses, Asset, Attachment, Diagnostic, LegalDocument, Place } from '../types.ts';

/** Whether a file is of a kind that `import` reads. */
const isOfText = (asset: Asset | null): boolean => asset !== null && /\.(?:docx|odt|rtf)$/.test(asset.path);

const placeOf = ({ keyPlaces }: LegalDocument, ...keys: readonly string[]): Place =>
  keys.flatMap((key) => keyPlaces[key] ?? [])[0] ?? FILE_START;

/** A PDF that was looked into: whether readers can make use of it. */
function checkPdf(
  document: LegalDocument,
  { key, file, asset, pdf, accessible, type }: Attachment,
  looked: boolean,
  report: Report,
): void {
  if (asset?.content !== 'pdf' || !looked) return;
  if (pdf === null) report('zalacznik-nieotwarty', placeOf(document, `${key}.plik`), file);
  else if (accessible === null && type !== 'oryginał' && pdf.text !== null && pdf.pagesWithText < pdf.pages) {
    const pages = pagesWithoutText(pdf.pages - pdf.pagesWithText, pdf.pages);
    report('zalacznik-bez-dostepnosci', placeOf(document, `${key}.plik`), file, pages);
  }
}

/** A document whose text is in a file alone: what that costs its readers, and what can be done. */
function checkTextless(
  document: LegalDocument,
  attached: readonly Attachment[],
  { contentDir }: Pick<AttachmentContext, 'contentDir'>,
  report: Report,
): void {
  if (textless(document) !== 'in-file') return;
  const readable = attached.find(({ asset, pdf }) => (pdf?.pagesWithText ?? 0) > 0 || isOfText(asset));
  const file = readable ?? attached[0];
  if (file === undefined) return;
  const path = posix.join(contentDir.replaceAll('\\', '/'), file.asset?.file ?? file.file);
  const command = readable === undefined ? '' : `npm run import -- ${JSON.stringify(path)} --out robocze`;
  report('tresc-tylko-w-pliku', placeOf(document, 'zalaczniki'), file.file, costOfFile(document, file), command);
  if (document.kind !== 'act' || document.stage === 'draft' || document.type === 'obwieszczenie') return;
  if (document.inForceFrom === null) report('wejscie-w-zycie-w-pliku', placeOf(document, 'zalaczniki'));
}

/** Whether a document has provisions. */
const isLegal = ({ kind }: LegalDocument): boolean => kind === 'act' || kind === 'programme';

const costOfFile = (document: LegalDocument, { accessible }: Attachment): string =>
  [FILE_COSTS[isLegal(document) ? 'legal' : 'other'], ...(accessible === 'yes' ? [] : [FILE_COSTS.reader])].join(', ');

/** What is known beside the documents. */
interface AttachmentContext {
  readonly addresses: Addresses;
  /** Whether a PDF was looked into. */
  readonly looked: (asset: Asset) => boolean;
  /** The content folder as commands name it. */
  readonly contentDir: string;
}

/** What the attachments of a document's front matter lack. */
export function checkAttachments(
  document: LegalDocument,
  attached: readonly Attachment[],
  context: AttachmentContext,
  diagnostics: Diagnostic[],
): void {
  const report = reporter(document.file, diagnostics);
  const { addresses, looked } = context;
  checkTextless(document, attached, context, report);
  const seen = new Set<string>();
  const named = (path: string, written: string): string => nameAsWritten(path, written, posix.dirname(document.file));
  for (const attachment of attached) {
    const { key, file, title, asset } = attachment;
    const place = placeOf(document, `${key}.plik`);
    const found = attachedFile(attachment, document, addresses);
    const path = attachedPath(file, document);
    const why = addresses.unpublished.get(path);
    if (found === null && why !== undefined) report('plik-niepublikowany', place, file, why);
    else if (found === null) {
      const other = otherEnding(addresses.files, path);
      const near = other === null ? nearest(path, addresses.files.keys()) : '';
      report('zalacznik-brak', place, file, named(near, file), named(other ?? '', file));
    } else if (found.differs !== null)
      report('plik-nazwa-inna', place, file, named(found.name, file), NAME_DIFFERENCES[found.differs]);
    if (found !== null && seen.has(found.address)) report('zalacznik-powtorzony', place, file);
    if (found !== null) seen.add(found.address);
    if (title === null) report('zalacznik-bez-tytulu', placeOf(document, key, `${key}.plik`), file);
    if (asset !== null) checkPdf(document, attachment, looked(asset), report);
  }
}

const stemOf = (file: string): string => file.replace(/\.[^./]*$/, '');

/** Whether a file stands beside a document under its name: `xv-100-2024.pdf`, `xv-100-2024 skan.pdf`, `xv-100-2024/mapa.png`. */
function isBeside(asset: Asset, document: Pick<LegalDocument, 'file'>): boolean {
  const stem = stemOf(document.file);
  const path = assetPath(asset.file);
  if (!path.startsWith(stem)) return false;
  return /^(?:\.|[-_/][^/]*$)/.test(path.slice(stem.length));
}

/** Files beside documents, under their names, that nothing leads to: by the document they stand beside, the one with the longest name. */
export function filesBeside(
  documents: readonly LegalDocument[],
  assets: readonly Asset[],
  isLedTo: (asset: Asset) => boolean,
): Map<LegalDocument, Asset[]> {
  const found = new Map<LegalDocument, Asset[]>();
  const byLength = [...documents].sort((a, b) => b.file.length - a.file.length);
  for (const asset of assets) {
    if (isLedTo(asset)) continue;
    const document = byLength.find(
      (one) => posix.dirname(asset.file).startsWith(posix.dirname(one.file)) && isBeside(asset, one),
    );
    if (document?.record.withdrawn === null) found.set(document, [...(found.get(document) ?? []), asset]);
  }
  return found;
}

/** The path of a file as a document's front matter names it. */
export const pathFrom = ({ file }: Pick<LegalDocument, 'file'>, asset: Asset): string =>
  posix.relative(posix.dirname(file), asset.file);

/** A file beside a document that nothing leads to is worth a word; nothing hangs on it. */
export function reportBeside(beside: ReadonlyMap<LegalDocument, readonly Asset[]>, diagnostics: Diagnostic[]): void {
  for (const [document, assets] of beside)
    for (const asset of assets)
      reporter(document.file, diagnostics)('plik-obok', placeOf(document, 'zalaczniki'), pathFrom(document, asset));
}
