/**
 * A fixed piece of work by which times on different machines, and at different loads, are compared: text is taken apart, counted, sorted
 * and hashed, as a build does. It never changes; it prints nothing.
 */
import { createHash } from 'node:crypto';
import { Random } from './random.ts';

const ROUNDS = 9;
const SENTENCES = 4500;
const LETTERS = 'aąbcćdeęfghijklłmnńoóprsśtuwyzźż';

function madeUpWords(random: Random, count: number): string[] {
  return Array.from({ length: count }, () => {
    const length = random.int(2, 11);
    return Array.from({ length }, () => LETTERS.charAt(random.int(0, LETTERS.length - 1))).join('');
  });
}

function madeUpText(random: Random, words: readonly string[]): string {
  const sentences = Array.from({ length: SENTENCES }, (_, index) => {
    const body = Array.from({ length: random.int(6, 18) }, () => random.pickSkewed(words)).join(' ');
    return `§ ${String(index + 1)}. ${body}, o którym mowa w § ${String(random.int(1, index + 1))} ust. ${String(random.int(1, 9))}.`;
  });
  return sentences.join('\n\n');
}

const escaped = (text: string): string => text.replace(/[<>&"]/g, (sign) => `&#${String(sign.codePointAt(0))};`);

function countedWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** One round: parse, index, render, hash. */
function round(random: Random, words: readonly string[]): string {
  const text = madeUpText(random, words);
  const paragraphs = text.split('\n\n').map((paragraph) => {
    const label = /^§ (\d+)\. /.exec(paragraph)?.[1] ?? '';
    const linked = paragraph.replace(/§ (\d+) ust\. (\d+)/g, '<a href="#par-$1-ust-$2">$&</a>');
    return { label, html: `<p id="par-${label}">${escaped(linked)}</p>` };
  });
  const ranked = [...countedWords(text)].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
  const stored = JSON.parse(JSON.stringify({ paragraphs, ranked })) as { paragraphs: { html: string }[] };
  return createHash('sha256')
    .update(stored.paragraphs.map(({ html }) => html).join('\n'))
    .digest('hex');
}

function work(): string {
  const random = new Random(1);
  const words = madeUpWords(random, 6000);
  return Array.from({ length: ROUNDS }, () => round(random, words)).join(' ');
}

/** The sum of all rounds; another one means that other work was done. */
const EXPECTED = '049e668e1637108d';
const sum = createHash('sha256').update(work()).digest('hex').slice(0, 16);
if (sum !== EXPECTED) process.exitCode = 1;
