/** Text that Markdown reads back as the same characters, wherever in a line it stands. */
export const escapeInline = (text: string): string =>
  text
    .replace(/[\\`*<[]/g, '\\$&')
    // Inside a word an underscore means nothing.
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w{1,32};)/g, '\\&');

/** A line that would be a heading, a quotation, a rule, a fence or a row of a table is told to be none. */
export function escapeLineStart(line: string): string {
  if (/^(?:[-=_*][ \t]*){3,}$/.test(line) && !line.startsWith('\\')) return `\\${line}`;
  return line.replace(/^(?=#{1,6}(?:\s|$)|>|~{3}|\||\+\s)/, '\\');
}
