import { applyEdits } from '../../law/quotation-marks.ts';
import { typographyFindings } from './typography.ts';

const BOM = '\uFEFF';

/** Where the text begins, after the line that closes the front matter. */
function bodyStart(text: string): number {
  const closing = /^---[^\n]*\n[\s\S]*?\n---[ \t]*(?=\n|$)/.exec(text);
  return closing === null ? 0 : closing[0].length;
}

/** White space at the ends of lines goes; two spaces before a further line of the paragraph are a line break of Markdown and stay. */
const trimLines = (text: string): string =>
  text.replace(/[ \t\u00a0]+$/gm, (spaces, at: number) => {
    const next = text.charAt(at + spaces.length + 1);
    return spaces === '  ' && next !== '' && next !== '\n' && text.charAt(at - 1) !== '\n' ? spaces : '';
  });

/**
 * A content file with its mechanical slips mended: byte order mark, ends of lines, white space at their ends, quotation marks, abbreviations
 * of units. Typography alone: no word changes. Rules in `silenced` are left alone.
 */
export function mendText(source: string, silenced: ReadonlySet<string>): string {
  const text = trimLines(source.replace(BOM, '').replace(/\r\n?/g, '\n'));
  const edits = typographyFindings(text, bodyStart(text)).filter(({ rule }) => !silenced.has(rule));
  const mended = applyEdits(text, edits);
  return mended === '' || mended.endsWith('\n') ? mended.replace(/\n+$/, '\n') : `${mended}\n`;
}
