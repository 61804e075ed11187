import type { Element } from 'hast';
import { h } from 'hastscript';
import { htmlOf, type Several } from './elements.ts';

/** A page of one file beside the site: a report, a fault of the preview. `head`: its style or script. */
export const singlePage = (title: string, head: Element, ...body: readonly Several[]): string =>
  `<!doctype html>\n${htmlOf(
    h('html', { lang: 'pl' }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', title),
        head,
      ]),
      h('body', [...body.flat()]),
    ]),
  )}\n`;
