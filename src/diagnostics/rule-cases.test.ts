import { describe, expect, it } from 'vitest';
import { corpusWithPdfs } from '../testing/corpus-of.ts';
import { CASE_PAGE, CASE_SITE, RULE_CASES } from '../testing/rule-cases.ts';

const cases = Object.entries(RULE_CASES).flatMap(([rule, contents]) =>
  (contents ?? []).map((files, index) => ({ rule, index: index + 1, files })),
);

describe.each(cases)('a mistake of the kind $rule ($index)', ({ rule, files }) => {
  it('has one message', async () => {
    const { diagnostics } = await corpusWithPdfs({ 'serwis.yaml': CASE_SITE, ...CASE_PAGE, ...files });
    expect(diagnostics.map((message) => message.rule)).toEqual([rule]);
  });
});
