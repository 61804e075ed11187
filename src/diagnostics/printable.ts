/** Control characters of a terminal; colour sequences (`ESC [ 31 m`) are the program's own and are kept. */
const CONTROLS = /\u001b(?!\[[\d;]{0,12}m)|[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
/** What a CI system takes for a command: `::error …` at the start of a line (GitHub), `##[group]`, `##vso[…]`, `##teamcity[…]` anywhere. */
const COMMAND_AT_START = /^((?:\s|\u001b\[[\d;]{0,12}m)*)::/;
const COMMAND = /##(?=\w*\[)/g;

/** Text without control characters of a terminal. */
export const silent = (text: string): string => text.replace(CONTROLS, ' ');

function printableLine(line: string): string {
  return silent(line).replace(COMMAND_AT_START, '$1· ::').replace(COMMAND, '## ');
}

/** Text from files, names and settings as it may be printed: nothing in it commands a terminal or a CI system. */
export const printable = (text: string): string => text.split('\n').map(printableLine).join('\n');

/** The same for text that must stay on one line and has no colours, such as words of content and names of files. */
export const printableWords = (text: string): string => printableLine(text.replace(/[\r\n\t\u001b\u2028\u2029]+/g, ' '));
