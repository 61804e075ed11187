import { FILE_START, type Report } from '../diagnostics/reporter.ts';
import type { YamlData } from '../content/yaml.ts';
import type { PanelSettings, Place } from '../types.ts';
import { opensRequests } from '../content/panel.ts';

/** Whether a browser sends a token there: by https, or to the same computer. */
const isSafe = (address: string): boolean => /^https:|^http:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?(?:\/|$)/.test(address);

/** Settings of the panel that can't work together, each reported at its key. */
export function checkPanel(panel: PanelSettings, yaml: YamlData, report: Report): void {
  const stated = (yaml.data['panel'] ?? {}) as Readonly<Record<string, unknown>>;
  const placeOf = (key: string): Place => yaml.values[`panel.${key}`] ?? yaml.keys['panel'] ?? FILE_START;
  for (const key of ['adres', 'api', 'logowanie']) {
    const address = stated[key];
    if (typeof address === 'string' && !isSafe(address)) report('panel-adres', placeOf(key), key, address);
  }
  const { host, repository, review, branch, reviewBranch } = panel;
  if (host !== 'gitlab' && repository.split('/').length > 2)
    report(
      'wartosc-rodzaj',
      placeOf('repozytorium'),
      'panel, repozytorium',
      'właściciel i nazwa, np. gmina/program',
      `„${repository}”`,
    );
  if (review === 'requests' && !opensRequests(host))
    report('panel-przeglad', placeOf('przeglad'), `panel nie otwiera próśb o scalenie u gospodarza „${host}”`);
  if (review === 'branch' && branch === reviewBranch)
    report(
      'panel-przeglad',
      placeOf(typeof stated['galaz_przegladu'] === 'string' ? 'galaz_przegladu' : 'galaz'),
      `zmiany czekałyby w tej samej gałęzi „${branch}”, którą serwis publikuje`,
    );
  if (review !== 'branch' && typeof stated['galaz_przegladu'] === 'string')
    report('panel-przeglad', placeOf('galaz_przegladu'), 'klucz „galaz_przegladu” ma znaczenie tylko przy „przeglad: gałąź”');
  const unused = host === 'github' ? 'aplikacja' : 'logowanie';
  if (typeof stated[unused] === 'string') report('panel-logowanie', placeOf(unused), unused, host);
}
