import { expect, it } from 'vitest';
import { asBytes, asText } from './utf8.ts';

it('puts texts and bytes one after another', () => {
  const texts = ['<p>', Buffer.from('ł'), new Uint8Array([0x34]), '„§ 5” 😀', '</p>'];
  expect(asBytes(...texts).toString()).toBe('<p>ł4„§ 5” 😀</p>');
  expect(asText(...texts)).toBe('<p>ł4„§ 5” 😀</p>');
});

it('writes half of a character as the sign of one that is unknown', () => {
  expect(asBytes('a\ud83d').equals(Buffer.from('a\ufffd'))).toBe(true);
});

it.each([[[]], [['']]])('gives no bytes for no text', (texts) => {
  expect([asBytes(...texts).length, asText(...texts)]).toEqual([0, '']);
});
