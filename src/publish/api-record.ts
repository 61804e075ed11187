import { textless } from '../model/textless.ts';
import { attachmentDate, extensionOf } from '../views/attachments-view.ts';
import { changedOn, publishedOn, registerOf } from '../views/provenance.ts';
import type { Attachment, Corpus, LinkedWork } from '../types.ts';
import type { ApiDocument } from './api-shapes.ts';
import { mediaTypeOf } from './host/file-types.ts';
import { knownAddress } from './site-address.ts';

type ApiAttachment = ApiDocument['attachments'][number];

function textOf({ pdf }: Attachment): ApiAttachment['text'] {
  const isRead = typeof pdf?.text === 'string';
  if (pdf === null || !isRead) return null;
  if (pdf.pagesWithText === 0) return 'none';
  return pdf.pagesWithText === pdf.pages ? 'whole' : 'partly';
}

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
      url: asset === null ? null : knownAddress(`/${asset.path}`, corpus.settings),
      size: asset?.size ?? null,
      mediaType: asset === null ? null : mediaTypeOf(extensionOf(asset.path)),
      pages: pdf?.pages ?? null,
      text: textOf(attachment),
    };
  });

const TEXT_IN = { page: 'page', 'in-file': 'file', withdrawn: 'withdrawn', empty: null } as const;

/** Who answers for a document, its days and changes; `null` for what is not known. */
export function apiRecord(work: LinkedWork, corpus: Corpus): ApiDocument['record'] {
  const { document } = work;
  const { bip, producedBy, responsible, produced, withdrawn } = document.record;
  const why = textless(document);
  return {
    textIn: TEXT_IN[why ?? 'page'],
    producedBy,
    responsible,
    publishedBy: document.publisher,
    produced,
    published: publishedOn(work, corpus),
    changed: changedOn(work, corpus),
    register: registerOf(work, corpus)?.entries.map((entry) => ({ ...entry })) ?? [],
    withdrawn: withdrawn === null ? null : { ...withdrawn },
    bip,
    draftNumber: document.kind === 'act' ? document.draftNumber : null,
  };
}
