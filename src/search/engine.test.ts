import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { beforeAll, describe, expect, it } from 'vitest';
import { KNOWN_ENGINE } from './pagefind-format.ts';
import { engineFiles, keptOf, keptProbe, probeEngine, whyUnknown, type IndexFiles } from './engine.ts';

const SIGNATURE = 'pagefind_dcd';
let files: IndexFiles = new Map();
beforeAll(async () => {
  files = await probeEngine();
});

/** The files of the probe with one of them changed: what another release of the engine might write. */
function changed(end: string, change: (content: Buffer) => Buffer): IndexFiles {
  return new Map([...files].map(([path, content]) => [path, path.endsWith(end) ? change(Buffer.from(content)) : content]));
}
const recoded =
  (change: (value: unknown[]) => unknown) =>
  (packed: Buffer): Buffer =>
    gzipSync(
      Buffer.concat([Buffer.from(SIGNATURE), encode(change(decode(gunzipSync(packed).subarray(SIGNATURE.length)) as unknown[]))]),
    );

describe('the kept engine', () => {
  it('is the one that is installed (else run: npm run engine)', async () => {
    expect([...(await keptProbe())].map(([path, content]) => [path, Buffer.from(content).toString('base64')])).toEqual(
      [...keptOf(files)].map(([path, content]) => [path, Buffer.from(content).toString('base64')]),
    );
  });
});

describe('whyUnknown', () => {
  it('knows the engine that is installed, and finds all it needs of it', () => {
    expect(whyUnknown(files)).toBeNull();
    expect([...engineFiles(files).keys()].sort()).toEqual(['pagefind.js', 'wasm.unknown.pagefind']);
  });

  it.each([
    [
      'another version',
      changed.bind(null, 'pagefind-entry.json', (json) => Buffer.from(json.toString().replace(KNOWN_ENGINE, '9.9.9'))),
    ],
    [
      'a further field in the list of pages',
      changed.bind(
        null,
        '.pf_meta',
        recoded((meta) => [...meta, 1]),
      ),
    ],
    [
      'positions packed in another way',
      changed.bind(
        null,
        '.pf_index',
        recoded(([words]) => [[...(words as unknown[])].reverse()]),
      ),
    ],
    ['another beginning of files', changed.bind(null, '.pf_index', () => gzipSync('cos innego'))],
    ['files that are not packed', changed.bind(null, '.pf_meta', () => Buffer.from('pagefind_dcd'))],
    ['fragments of another shape', changed.bind(null, '.pf_fragment', () => gzipSync(`${SIGNATURE}{"xx_1":{"address":"/"}}`))],
    ['no engine beside the index', () => new Map([...files].filter(([path]) => path !== 'pagefind.js'))],
  ])('says what is wrong with %s', (_, make) => {
    expect(whyUnknown(make())).not.toBeNull();
  });
});
