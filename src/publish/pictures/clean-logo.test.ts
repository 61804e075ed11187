import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/built-site.ts';
import { cleanLogo } from './clean-logo.ts';

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const crest = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 100 120" onload="alert(1)">${inside}<path class="a" d="M0 0h100v80l-50 40L0 80z"/></svg>`;

describe('a crest', () => {
  it('keeps its shapes and colours', () => {
    const drawn = cleanLogo(crest('<style>.a{fill:#7a1f3d}</style>'), 'herb.svg');
    expect(drawn).toContain('viewBox="0 0 100 120"');
    expect(drawn).toMatch(/<path fill="#7a1f3d"/);
  });

  it('loses all that could run, lead away, or be read from this machine', () => {
    const secret = join(temporaryFolder('obraz'), 'tajny.png');
    writeFileSync(secret, Buffer.from(PIXEL, 'base64'));
    const drawn = cleanLogo(
      crest(
        [
          '<script>alert(1)</script>',
          '<a href="javascript:alert(1)"><rect width="1" height="1" onclick="alert(1)"/></a>',
          '<image href="https://zly.example/x.png" width="9" height="9"/>',
          `<image xlink:href="${secret}" width="9" height="9"></image>`,
          '<foreignObject><div xmlns="http://www.w3.org/1999/xhtml"><script>alert(2)</script></div></foreignObject>',
          '<use xlink:href="https://zly.example/x.svg#a"/>',
        ].join(''),
      ),
      'herb.svg',
    );
    expect(drawn).not.toMatch(/script|\son\w+=|href|zly|image|base64|alert/i);
  });

  it('that is none is refused with its name', () => {
    expect(() => cleanLogo('<svg', 'znaki/herb.svg')).toThrow(/Nie można narysować logo „znaki\/herb\.svg”/);
  });
});
