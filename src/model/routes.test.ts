import { describe, expect, it } from 'vitest';
import { unknownPages } from './routes.ts';

describe('unknownPages', () => {
  const known = new Set(['/', '/programy/', '/programy/2020/']);

  it('names pages that no address is known for', () => {
    expect(unknownPages(['index.html', 'programy/index.html', 'nowe/index.html', 'programy/2020/index.html'], known)).toEqual([
      'nowe/index.html',
    ]);
  });

  it('takes a page that is no index for one of that name', () => {
    expect(unknownPages(['programy/index.html', 'druk.html'], known)).toEqual(['druk.html']);
  });

  it('leaves other files, the error page and the panel alone', () => {
    expect(unknownPages(['404.html', 'admin/index.html', 'atom.xml', 'api/v1/index.json'], known)).toEqual([]);
  });
});
