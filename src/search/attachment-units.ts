import { attachmentTitle, SAME_WORDS } from '../views/attachments-view.ts';
import type { Attachment } from '../types.ts';
import type { SearchUnit } from './search-record.ts';

/** Characters of a file's words that make one result. */
const PART = 1500;
/** Characters of one file beyond which its words are not searched. */
const MOST = 150_000;

/** A text in parts of some length, cut between words. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < Math.min(text.length, MOST);) {
    const space = text.indexOf(' ', at + PART);
    const end = space === -1 ? text.length : space;
    parts.push(text.slice(at, end));
    at = end + 1;
  }
  return parts;
}

/**
 * The words of attached PDFs as results that lead to the list of files. Those of a scan are left out where the document has its text:
 * they would be found twice.
 */
export const attachmentUnits = (attached: readonly Attachment[], hasText: boolean): SearchUnit[] =>
  attached.flatMap((attachment) => {
    const { pdf, type } = attachment;
    const text = pdf?.text ?? '';
    if (text === '' || (hasText && type !== null && SAME_WORDS.has(type))) return [];
    return partsOf(text).map((part) => ({
      anchor: 'pliki',
      name: '',
      heading: attachmentTitle(attachment),
      text: part,
      names: [],
      context: '',
      opens: '',
      isAside: false,
    }));
  });
