import { underBase } from '../model/under-base.ts';
import { attachmentDate, extensionOf } from '../views/attachments-view.ts';
import type { Attachment, Corpus, LinkedWork } from '../types.ts';
import type { ApiDocument } from './api-shapes.ts';
import { FILE_TYPES } from './host/file-types.ts';

type ApiAttachment = ApiDocument['attachments'][number];

function textOf({ pdf }: Attachment): ApiAttachment['text'] {
  const isRead = typeof pdf?.text === 'string';
  if (pdf === null || !isRead) return null;
  if (pdf.pagesWithText === 0) return 'none';
  return pdf.pagesWithText === pdf.pages ? 'whole' : 'partly';
}

const mediaType = (extension: string): string | null =>
  FILE_TYPES.find(({ extensions }) => extensions.includes(extension))?.type ?? null;

/** The attached files of a document. */
export const apiAttachments = (work: LinkedWork, corpus: Corpus): ApiAttachment[] =>
  corpus.attachmentsOf(work).map((attachment) => {
    const { file, title, type, accessible, description, asset, pdf } = attachment;
    return {
      file,
      title,
      type,
      accessible,
      description,
      date: attachmentDate(attachment, corpus),
      url: asset === null ? null : underBase(corpus.settings.basePath, `/${asset.path}`),
      size: asset?.size ?? null,
      mediaType: asset === null ? null : mediaType(extensionOf(asset.path)),
      pages: pdf?.pages ?? null,
      text: textOf(attachment),
    };
  });
