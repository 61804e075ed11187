import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../escape-html.ts';
import { asText } from '../../cache/utf8.ts';
import { FRAME_SLOTS, openFrame, type FrameValues } from './frame.ts';

const VALUES: FrameValues = {
  title: 'Brzmienia & zmiany',
  description: '„%%html%%”',
  canonical: 'uchwaly/a',
  documentPath: 'uchwaly/a',
  documentTitle: 'Uchwała',
  robots: 'noindex, follow',
  picture: 'og/uchwaly.png',
  pictureAlt: 'Uchwały',
  alternates: [],
  html: ['<p>„', Buffer.from('%%title%% zażółć'), '”</p>'],
};

const poured = (html: string): string => asText(...openFrame(html, escapeHtml)(VALUES));

describe('a frame', () => {
  it('takes the values of a page, its HTML as it is and all else as text', () => {
    expect(poured(`<title>${FRAME_SLOTS.title}</title><main>${asText(...FRAME_SLOTS.html)}</main>`)).toBe(
      '<title>Brzmienia &amp; zmiany</title><main><p>„%%title%% zażółć”</p></main>',
    );
  });

  it('looks for no places in what it is given', () => {
    expect(poured(`<meta content="${FRAME_SLOTS.description}">`)).toBe('<meta content="„%%html%%”">');
  });

  it('leaves alone what a town has in its name or its footer', () => {
    expect(poured(`<b>%%html%%</b> 100%% pewne, ${FRAME_SLOTS.robots}`)).toBe('<b>%%html%%</b> 100%% pewne, noindex, follow');
  });
});
