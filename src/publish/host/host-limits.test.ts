import { describe, expect, it } from 'vitest';
import { hostLimits } from './host-limits.ts';

describe('the limits of hosts', () => {
  it('say nothing of a site that every host takes', () => {
    expect(hostLimits({ files: 18_000, bytes: 900_000_000 })).toEqual([]);
  });

  it('name the host, the limit and the number of files', () => {
    expect(hostLimits({ files: 37_512, bytes: 5_000_000 })).toEqual([
      'Uwaga: serwis ma 37\u00a0512 plików, a Cloudflare Pages przyjmuje najwyżej 20\u00a0000 plików. Ten gospodarz takiego serwisu nie przyjmie; pozostałym i własnemu serwerowi to nie szkodzi.',
    ]);
  });

  it('say how much of the site the formats are that a town can do without', () => {
    expect(hostLimits({ files: 37_512, bytes: 5_000_000 }, { files: 20_001, bytes: 4_000_000 })).toEqual([
      expect.stringMatching(/Z tego 20\u00a0001 plików to formaty dokumentów, które wybiera klucz „formaty” w serwis\.yaml\.$/),
    ]);
  });

  it('warn before the limit is reached', () => {
    expect(hostLimits({ files: 19_003, bytes: 990_000_001 })).toEqual([
      expect.stringContaining('19\u00a0003 pliki, a Cloudflare Pages przyjmuje najwyżej 20\u00a0000 plików. Serwis zbliża się'),
      expect.stringContaining('991\u00a0MB, a GitHub Pages przyjmuje najwyżej 1000\u00a0MB. Serwis zbliża się'),
    ]);
  });
});
