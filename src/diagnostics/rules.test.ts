import { describe, expect, it } from 'vitest';
import type { Words } from './rule.ts';
import { RULES } from './rules.ts';

const rules = Object.entries(RULES).map(([id, rule]) => {
  // Every rule takes text only; more arguments than it knows do no harm.
  const words = (...args: readonly string[]): Words => Reflect.apply(rule.words, null, args) as Words;
  return { id, ...rule, words };
});

describe.each(rules)('rule $id', ({ id, severity, blocking, example, words }) => {
  const { message, hint } = words('wartość', 'druga', 'trzecia', 'czwarta', 'piąta');

  it('has an ASCII id in kebab case', () => {
    expect(id).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/);
  });

  it('has an example', () => {
    expect(example.trim().length).toBeGreaterThan(2);
  });

  it('says in Polish sentences what is wrong and what to do', () => {
    for (const text of [message, hint]) {
      expect(text).toMatch(/^[A-ZĄĆĘŁŃÓŚŹŻ„].*[.?”)]$/su);
      expect(text).not.toMatch(/undefined|null|\bNaN\b|\[object/);
      expect(text).not.toMatch(/\b(?:the|file|missing|invalid|error|must|should|unknown|expected)\b/i);
      expect(text).not.toMatch(/ {2}| [.,;](?!md)|„”/);
    }
  });

  it('reads well where there is nothing to suggest', () => {
    const plain = words('wartość', 'druga', '', '', '');
    expect(`${plain.message} ${plain.hint}`).not.toContain('Czy chodziło o „”');
  });

  it('stops a build only as an error', () => {
    expect(blocking && severity === 'warning').toBe(false);
  });
});

describe('the table of rules', () => {
  it('lets every rule that takes arguments say them', () => {
    const silent = rules.filter(({ id, words }) => {
      const rule = RULES[id as keyof typeof RULES];
      const args = Array.from({ length: rule.words.length }, (_, index) => `argument${String(index)}`);
      const { message, hint } = words(...args);
      return args.some((argument) => !`${message} ${hint}`.includes(argument));
    });
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});
