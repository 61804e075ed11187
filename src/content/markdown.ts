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
 * What CommonMark would do to legal text and must not: renumber `1.` as a list, nest by indentation, take `–`-less lines under a
 * tiret for a heading, swallow `[1]: …` as a definition.
 */
const NOT_IN_LEGAL_TEXT = ['list', 'codeIndented', 'setextUnderline', 'definition', 'codeFenced', 'htmlFlow'];

const processorFor = (disabled: string[]) =>
  remark().data({
    micromarkExtensions: [gfmTable(), gfmFootnote(), { disable: { null: disabled } }],
    fromMarkdownExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
  });

const PROCESSORS = { legal: processorFor(NOT_IN_LEGAL_TEXT), prose: processorFor(['codeIndented']) };

/** Markdown → mdast in one go; the front matter (the first `bodyStart` characters) is blanked, not cut, so that positions are those of the file. */
export function parseWhole(text: string, bodyStart: number, dialect: MarkdownDialect): Root {
  const blanked = text.slice(0, bodyStart).replace(/[^\r\n]/g, ' ') + text.slice(bodyStart);
  return keepWords(PROCESSORS[dialect].parse(blanked), text, bodyStart, dialect);
}

/**
 * Markdown → mdast with offsets in the file. Only tables and footnotes of GFM: autolinks cost half of the parse and legal text has none.
 * It is parsed by chunks where that gives the same tree, sooner.
 */
export function parseMarkdown(text: string, bodyStart: number, dialect: MarkdownDialect): Root {
  const root = parseByChunks(text, bodyStart, dialect, (chunk) => PROCESSORS[dialect].parse(chunk));
  return root === null ? parseWhole(text, bodyStart, dialect) : keepWords(root, text, bodyStart, dialect);
}
