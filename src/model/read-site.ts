import { resolvePalettes, weakPairs } from './look.ts';
import { lineIndex } from '../diagnostics/line-index.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { FILE_START, reporter, type Report } from '../diagnostics/reporter.ts';
import { ASSET_TYPES, SITE_FILE, type Content } from '../content/read-content.ts';
import { parseYaml, type YamlData } from '../content/yaml.ts';
import type { Diagnostic, Site, SourceFile } from '../types.ts';
import { isSearchAddress } from './is-search-address.ts';
import { isDrawable } from './check-drawing.ts';
import { checkPanel } from './check-panel.ts';
import { COLOUR_KEYS } from './schemas/look.ts';
import { siteFields, siteKeys } from './schemas/site.ts';
import { validate } from './validate.ts';

/** The site that is assumed where `serwis.yaml` is missing or wrong, so that the other files are still checked. */
const UNKNOWN_SITE: Site = {
  name: 'Programoteka',
  body: '',
  description: null,
  licence: null,
  organs: [],
  journal: null,
  contact: { address: null, email: null, phone: null },
  social: [],
  statutes: [],
  languages: ['pl'],
  searchedToo: [],
  dictionary: [],
  listsIllustrative: false,
  formats: [],
  formerFormats: false,
  panel: null,
  look: { ...resolvePalettes({}, {}), logo: null },
};

/** Names of the colours as an editor writes them. */
const KEY_OF = new Map(Object.entries(COLOUR_KEYS).map(([key, token]) => [token, key]));

const figure = (value: number): string => (Math.floor(value * 100) / 100).toFixed(2).replace('.', ',');

/** Colours that can't be read together: one message for each colour that is set, with all its pairs. */
function checkColours({ look }: Site, yaml: YamlData, report: Report): void {
  for (const [mode, group] of [
    ['light', 'kolory'],
    ['dark', 'kolory_ciemne'],
  ] as const) {
    const pairs = weakPairs(look[mode]).map(({ foreground, background, ratio, wanted }) => {
      const names = [foreground, background].map((token) => KEY_OF.get(token) ?? token);
      const place =
        names.map((name) => yaml.values[`wyglad.${group}.${name}`]).find((found) => found !== undefined) ??
        yaml.values['wyglad.kolory.akcent'] ??
        yaml.keys['wyglad'] ??
        FILE_START;
      return { names, place, ratio, wanted };
    });
    for (const [place, [first, ...more]] of Map.groupBy(pairs, (pair) => pair.place)) {
      if (first === undefined) continue;
      const { names, ratio, wanted } = first;
      const others = more.map((pair) => pair.names.join(' i ')).join(', ');
      report('kolory-nieczytelne', place, names[0] ?? '', names[1] ?? '', figure(ratio), figure(wanted), others);
    }
  }
}

/** Addresses of networks that lead to nobody's account are not shown, each reported at its key. */
function checkSocial(yaml: YamlData, report: Report): void {
  for (const [key, value] of Object.entries(yaml.data['spolecznosci'] ?? {})) {
    if (typeof value === 'string' && isSearchAddress(value))
      report('spolecznosci-wyszukiwanie', yaml.values[`spolecznosci.${key}`] ?? FILE_START, value);
  }
}

/** The files beside the documents, of which one may be the logo. */
export type ContentPictures = Pick<Content, 'assets' | 'drawings'>;

/** A logo that is not in the content, or that can't be drawn, is left out. */
function withLogo(site: Site, { assets, drawings }: ContentPictures, yaml: YamlData, diagnostics: Diagnostic[]): Site {
  const { logo } = site.look;
  const path = logo?.path.slice(1) ?? null;
  for (const drawing of drawings)
    if (drawing.path !== path) reporter(drawing.path, diagnostics)('plik-typ', FILE_START, ASSET_TYPES.join(', '));
  if (path === null || assets.some(({ file }) => file === path)) return site;
  const drawing = drawings.find((one) => one.path === path);
  if (drawing !== undefined && isDrawable(drawing, diagnostics)) return site;
  if (drawing === undefined)
    reporter(SITE_FILE, diagnostics)(
      'plik-brak',
      yaml.values['wyglad.logo'] ?? FILE_START,
      path,
      nearest(path, [...assets.map(({ file }) => file), ...drawings.map((one) => one.path)]),
      '',
    );
  return { ...site, look: { ...site.look, logo: null } };
}

/** The site as `serwis.yaml` describes it. */
export function readSite(source: SourceFile | null, pictures: ContentPictures, diagnostics: Diagnostic[]): Site {
  if (source === null) return UNKNOWN_SITE;
  const report = reporter(source.path, diagnostics);
  const yaml = parseYaml(source.text, 0, lineIndex(source.text), report);
  const keys = yaml === null ? null : validate(siteKeys, yaml, report);
  if (yaml === null || keys === null) return UNKNOWN_SITE;
  const site = siteFields(keys);
  checkColours(site, yaml, report);
  checkSocial(yaml, report);
  if (site.panel !== null) checkPanel(site.panel, yaml, report);
  return withLogo(site, pictures, yaml, diagnostics);
}
