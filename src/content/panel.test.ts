import { describe, expect, it } from 'vitest';
import { panelPolicy } from '../publish/panel-security-policy.ts';
import { readSettings } from '../settings.ts';
import type { Diagnostic } from '../types.ts';
import { panelOf, panelSettings } from './panel.ts';
import { readSite } from '../model/read-site.ts';

const TOWN = 'miasto: Gmina Dolina Wierzbowa\norgany: [{ nazwa: Rada Gminy Dolina Wierzbowa }]\n';

function siteWith(panel: string) {
  const diagnostics: Diagnostic[] = [];
  const { panel: read } = readSite(
    { path: 'serwis.yaml', text: `${TOWN}panel:\n${panel}` },
    { assets: [], drawings: [] },
    diagnostics,
  );
  return {
    panel: read,
    faults: diagnostics.map(({ line, rule }) => [line, rule]),
    texts: diagnostics.map(({ message }) => message),
  };
}

describe('the key „panel”', () => {
  it('needs a host and a repository alone', () => {
    expect(siteWith('  gospodarz: gitlab\n  repozytorium: urzad/tresc/program\n')).toMatchObject({
      faults: [],
      panel: {
        host: 'gitlab',
        repository: 'urzad/tresc/program',
        branch: 'main',
        review: 'requests',
        address: 'https://gitlab.com',
        api: 'https://gitlab.com/api/v4',
      },
    });
    expect(siteWith('  gospodarz: forgejo\n  repozytorium: gmina/program\n').panel).toMatchObject({
      review: 'branch',
      reviewBranch: 'redakcja',
      api: 'https://codeberg.org/api/v1',
    });
  });

  it('knows the interface of a host of one’s own', () => {
    const { panel } = siteWith('  gospodarz: github\n  repozytorium: gmina/program\n  adres: https://git.gmina.example/\n');
    expect(panel?.api).toBe('https://git.gmina.example/api/v3');
  });

  it('says at its line what can’t work', () => {
    expect(siteWith('  gospodarz: svn\n  repozytorium: gmina/program\n').faults).toEqual([[4, 'wartosc-spoza-listy']]);
    expect(siteWith('  gospodarz: gitea\n  repozytorium: program\n').faults).toEqual([[5, 'wartosc-rodzaj']]);
    expect(siteWith('  gospodarz: gitea\n  repozytorium: a/b/c\n').faults).toEqual([[5, 'wartosc-rodzaj']]);
    const repository = '  repozytorium: gmina/program\n';
    expect(siteWith(`  gospodarz: gitea\n${repository}  adres: http://git.gmina.example\n`).faults).toEqual([[6, 'panel-adres']]);
    expect(siteWith(`  gospodarz: gitea\n${repository}  adres: http://localhost:3000\n`).faults).toEqual([]);
    expect(siteWith(`  gospodarz: forgejo\n${repository}  przeglad: prośby\n`).faults).toEqual([[6, 'panel-przeglad']]);
    expect(siteWith(`  gospodarz: gitea\n${repository}  galaz: redakcja\n`).faults).toEqual([[6, 'panel-przeglad']]);
    expect(siteWith(`  gospodarz: github\n${repository}  galaz_przegladu: szkice\n`).faults).toEqual([[6, 'panel-przeglad']]);
    expect(siteWith(`  gospodarz: github\n${repository}  aplikacja: abc\n`).faults).toEqual([[6, 'panel-logowanie']]);
    expect(siteWith(`  gospodarz: gitlab\n${repository}  logowanie: https://x.example\n`).texts).toEqual([
      'Klucz „logowanie” nie działa u gospodarza „gitlab”.',
    ]);
  });
});

describe('whether there is a panel', () => {
  const site = { panel: panelSettings({ host: 'gitea', repository: 'gmina/program' }) };

  it('says serwis.yaml, unless a variable does', () => {
    expect(panelOf(readSettings({}), { panel: null })).toBeNull();
    expect(panelOf(readSettings({}), site)?.host).toBe('gitea');
    expect(panelOf(readSettings({ CMS: '0' }), site)).toBeNull();
    expect(panelOf(readSettings({ CMS: '1' }), site)?.host).toBe('gitea');
    expect(panelOf(readSettings({ CMS: '1' }), { panel: null })).toMatchObject({ repository: '', review: 'none' });
    expect(panelOf(readSettings({ CMS: '1', CMS_REPO: 'a/b' }), site)).toMatchObject({ host: 'github', repository: 'a/b' });
  });
});

describe('the policy of the panel', () => {
  const connect = (stated: Parameters<typeof panelSettings>[0]): string =>
    /connect-src ([^;]*)/.exec(panelPolicy(panelSettings(stated)))?.[1] ?? '';

  it('lets it ask its host alone', () => {
    expect(connect({ host: 'github', repository: 'g/p' })).toBe("'self' blob: data: https://api.github.com");
    expect(connect({ host: 'gitlab', repository: 'g/p', address: 'https://git.gmina.example/gitlab' })).toBe(
      "'self' blob: data: https://git.gmina.example",
    );
    expect(connect({ host: 'github', repository: '' })).toBe("'self' blob: data:");
    expect(connect({ host: 'github', repository: 'g/p', signIn: 'https://logowanie.gmina.example/' })).toBe(
      "'self' blob: data: https://api.github.com https://logowanie.gmina.example",
    );
    expect(connect({ host: 'gitea', repository: 'g/p', api: 'https://api.gmina.example/v1', application: 'a' })).toBe(
      "'self' blob: data: https://api.gmina.example https://gitea.com",
    );
  });

  it('has pictures of no other host, and no script of anybody', () => {
    const policy = panelPolicy(panelSettings({ host: 'forgejo', repository: 'g/p' }));
    expect(policy).toContain("img-src 'self' data: blob: https://codeberg.org;");
    expect(policy).not.toMatch(/unsafe-eval(?<!wasm-unsafe-eval)|https:(?!\/\/codeberg\.org)/);
  });
});
