import { describe, expect, it } from 'vitest';
import { townPlace } from './town-place.ts';

const NAMED = 'https://portal-widzi.example/program/';

describe('the place of a town', () => {
  it('puts what stands below the site in the data after the address that the portal knows', () => {
    const place = townPlace('https://inny.example/p/api/v1/index.schema.json', NAMED);
    expect(place?.addressOf('https://inny.example/p/uchwaly/2019/a/')).toBe(`${NAMED}uchwaly/2019/a/`);
  });

  it('takes paths where the site was built without its address', () => {
    expect(townPlace('/p/api/v1/index.schema.json', NAMED)?.addressOf('/p/programy/2026/')).toBe(`${NAMED}programy/2026/`);
  });

  it('is that of the data where the portal is told none', () => {
    expect(townPlace('https://inny.example/p/api/v1/index.schema.json', null)?.address).toBe('https://inny.example/p/');
    expect(townPlace('/p/api/v1/index.schema.json', null)).toBeNull();
  });

  it.each([
    'javascript:alert(1)',
    'https://obcy.example/p/a/',
    '//obcy.example/a/',
    '/p//obcy.example/a/',
    '/p/javascript:alert(1)',
    '/p/https://obcy.example/',
    '/p/../../etc/',
    '/p/%2e%2e/%2e%2e/etc/',
    '/p/a/?b',
    '/p/\\\\obcy.example/',
    '/p/a"><script>',
    '/inny/a/',
  ])('does not lead by %j', (stated) => {
    expect(townPlace('/p/api/v1/index.schema.json', NAMED)?.addressOf(stated)).toBeNull();
  });

  it.each(['', 'https://inny.example/api/v2/index.schema.json', 'javascript:/api/v1/index.schema.json'])(
    'is not told by the schema %j alone',
    (schema) => {
      expect(townPlace(schema, null)).toBeNull();
    },
  );
});
