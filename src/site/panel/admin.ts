/** Starts the panel: configuration from the page, previews of the legal structure. */
import CMS, { type CmsConfig } from '@sveltia/cms';
import { legalPreview, type PreviewUnit } from './legal-preview.ts';

declare global {
  /** React's `createElement`, which the panel puts in the page for previews. */
  function h(type: string, properties: object | null, ...children: readonly unknown[]): object;
}

/** What a preview is given of the entry being edited. */
interface PreviewProps {
  readonly entry: { readonly getIn: (path: readonly string[]) => unknown };
}

const list = (units: readonly PreviewUnit[]): object =>
  h(
    'ul',
    { style: { listStyle: 'none', paddingLeft: '1.25rem' } },
    ...units.map(({ id, label, text, children }) =>
      h(
        'li',
        { key: id },
        h('strong', null, label),
        ` ${text} `,
        h('code', null, `#${id}`),
        children.length === 0 ? null : list(children),
      ),
    ),
  );

function preview({ entry }: PreviewProps): object {
  const body = entry.getIn(['data', 'body']);
  return list(legalPreview(typeof body === 'string' ? body : ''));
}

const config = JSON.parse(document.querySelector('#ustawienia')?.textContent ?? '{}') as CmsConfig;
for (const name of ['uchwaly', 'programy']) CMS.registerPreviewTemplate(name, preview);
await CMS.init({ config });
