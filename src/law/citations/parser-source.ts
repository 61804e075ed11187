import peggy from 'peggy';
import { CITATION_RULES } from './rules.ts';

/** The part of a text between two marks, each of which must be there; without the marks. */
function between(text: string, start: string, end: string): string {
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from === -1 || to === -1) throw new Error(`Peggy writes its parsers in another way now: no “${start}” … “${end}”`);
  return text.slice(from + start.length, to);
}

/**
 * Source of the parser of citations, made by Peggy of the rules. As Peggy writes it, a parser makes all its functions, patterns and
 * messages anew at each call, ten times the work of reading a citation; here they are made once, and the messages, which nobody reads,
 * are left out.
 */
export function parserSource(): string {
  const names = CITATION_RULES.map(({ name }) => name);
  const grammar = CITATION_RULES.map(({ name, peg }) => `${name} = ${peg}`).join('\n');
  const made: string = peggy.generate(grammar, { allowedStartRules: names, output: 'source', format: 'es' });
  const constants = between(made, '  const peg$source = options.grammarSource;\n', '  let peg$currPos = ');
  const rules = between(made, `  function peg$parse${names[0] ?? ''}() {\n`, '  peg$result = peg$startRuleFunction();');
  const quiet = (code: string): string =>
    code
      .replace(/^ +if \(peg\$silentFails === 0\) \{ peg\$fail\(peg\$e\d+\); \}\n/gm, '')
      .replace(/^ +const peg\$e\d+ = .*\n/gm, '')
      .replace(/^ +let peg\$startRuleFunction = .*\n/gm, '');
  return [
    '// Made by „npm run docs” of the rules in this folder; do not edit.\n',
    'let input = "";\nlet options = {};\nlet peg$currPos = 0;\nlet peg$savedPos = 0;\nlet peg$silentFails = 1;\nconst peg$FAILED = {};\n',
    'const text = () => input.substring(peg$savedPos, peg$currPos);\nconst offset = () => peg$savedPos;\n',
    'const range = () => ({ start: peg$savedPos, end: peg$currPos });\n\n',
    quiet(constants).replace(/^ {2}/gm, ''),
    quiet(`function peg$parse${names[0] ?? ''}() {\n${rules}`).replace(/^ {2}/gm, ''),
    'export function parse(rule, piece, given) {\n  input = piece;\n  options = given;\n  peg$currPos = 0;\n  peg$savedPos = 0;\n',
    '  const value = peg$startRuleFunctions[rule]();\n  return value === peg$FAILED ? null : { value, length: peg$currPos };\n}\n',
  ].join('');
}
