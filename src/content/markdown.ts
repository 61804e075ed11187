import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { remark } from 'remark';
import { keepWords } from './keep-words.ts';
import { parseByChunks } from './plain-chunks.ts';

/** `legal`: acts and programmes, whose numbers are text. `prose`: everything else, with ordinary Markdown lists. */
export type MarkdownDialect = 'legal' | 'prose';

/**
 * Constructs of CommonMark that are switched off for legal text: lists (they renumber `1.`), indented and fenced code, underlined
 * headings (a dash under a line), definitions (`[1]: …`), blocks of raw HTML.
 */
const NOT_IN_LEGAL_TEXT = ['list', 'codeIndented', 'setextUnderline', 'definition', 'codeFenced', 'htmlFlow'];

const processorFor = (disabled: string[]) =>
  remark().data({
    micromarkExtensions: [gfmTable(), gfmFootnote(), { disable: { null: disabled } }],
    fromMarkdownExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
  });

const PROCESSORS = { legal: processorFor(NOT_IN_LEGAL_TEXT), prose: processorFor(['codeIndented']) };

/**
 * Markdown → mdast in one call. The front matter (the first `bodyStart` characters) is replaced by spaces, so that positions are
 * those of the file.
 */
export function parseWhole(text: string, bodyStart: number, dialect: MarkdownDialect): Root {
  const blanked = text.slice(0, bodyStart).replace(/[^\r\n]/g, ' ') + text.slice(bodyStart);
  return keepWords(PROCESSORS[dialect].parse(blanked), text, bodyStart, dialect);
}

/**
 * Markdown → mdast with offsets in the file. Of GFM only tables and footnotes are enabled; autolinks are not, because legal text
 * has none. Texts are parsed in chunks where that gives the same tree.
 */
export function parseMarkdown(text: string, bodyStart: number, dialect: MarkdownDialect): Root {
  const root = parseByChunks(text, bodyStart, dialect, (chunk) => PROCESSORS[dialect].parse(chunk));
  return root === null ? parseWhole(text, bodyStart, dialect) : keepWords(root, text, bodyStart, dialect);
}
