import { describe, expect, it } from 'vitest';
import { citationOf } from './provision-tools.ts';

const plain = (text: string): string => text.replace(/\u00a0/g, ' ');
const ACT = 'uchwały nr LIII/732/2018 Rady Miejskiej Leszna z dnia 25 października 2018 r.';

describe('citationOf', () => {
  it('puts the units before the act', () => {
    expect(plain(citationOf('§ 5 ust. 2 pkt 3', ACT))).toBe(`§ 5 ust. 2 pkt 3 ${ACT}`);
  });

  it('puts the units of an attachment before the attachment', () => {
    expect(plain(citationOf('załącznik nr 1 § 5 ust. 2', ACT))).toBe(`§ 5 ust. 2 załącznika nr 1 do ${ACT}`);
    expect(plain(citationOf('załącznik § 5', ACT))).toBe(`§ 5 załącznika do ${ACT}`);
  });

  it('cites an attachment as a whole', () => {
    expect(plain(citationOf('załącznik nr 2', ACT))).toBe(`załącznik nr 2 do ${ACT}`);
  });

  it('keeps a number with its unit', () => {
    expect(citationOf('§ 5 ust. 2', ACT)).toMatch(/^§\u00a05/);
  });
});
