import { z } from 'zod';
import type { PanelReview, PanelSettings } from '../../types.ts';
import { PANEL_HOSTS, panelSettings, REPOSITORY_NAME } from '../../content/panel.ts';
import { oneOf, optional, webAddress } from './primitives.ts';

const branch = z.string({ error: 'nazwa gałęzi, np. main' }).regex(/^\w[\w./-]*$/, { error: 'nazwa gałęzi, np. main' });

const REVIEWS = { prośby: 'requests', gałąź: 'branch', brak: 'none' } as const satisfies Record<string, PanelReview>;

const keys = z.strictObject(
  {
    gospodarz: oneOf(PANEL_HOSTS).describe('Gdzie jest repozytorium: github, gitlab, gitea albo forgejo.'),
    repozytorium: z
      .string({ error: 'nazwa repozytorium, np. gmina/program' })
      .regex(REPOSITORY_NAME, { error: 'nazwa repozytorium, np. gmina/program' })
      .describe('Właściciel i nazwa repozytorium, np. gmina/program.'),
    galaz: optional(branch).describe('Gałąź, którą publikuje serwis; domyślnie main.'),
    przeglad: optional(oneOf(['prośby', 'gałąź', 'brak'])).describe(
      'Jak zmiana trafia do publikacji: prośby (każdy wpis ma swoją prośbę o scalenie; domyślnie w GitHubie i GitLabie), gałąź (zmiany czekają razem w jednej gałęzi; domyślnie w Gitei i Forgejo) albo brak (od razu).',
    ),
    galaz_przegladu: optional(branch).describe(
      'Gałąź, w której czekają zmiany, gdy „przeglad” ma wartość gałąź; domyślnie redakcja.',
    ),
    adres: optional(webAddress).describe(
      'Adres własnego serwera gospodarza, np. https://git.gmina.pl; domyślnie github.com, gitlab.com, gitea.com albo codeberg.org.',
    ),
    api: optional(webAddress).describe('Adres interfejsu REST, gdy serwer ma go w innym miejscu niż zwykle.'),
    logowanie: optional(webAddress).describe('GitHub: adres serwera logowania; bez niego redaktor loguje się tokenem.'),
    aplikacja: optional(
      z.string({ error: 'numer aplikacji w apostrofach' }).regex(/^[\w.-]+$/, { error: 'numer aplikacji w apostrofach' }),
    ).describe('GitLab, Gitea, Forgejo: identyfikator aplikacji OAuth (PKCE); bez niego redaktor loguje się tokenem.'),
  },
  { error: 'grupa kluczy gospodarz, repozytorium' },
);

/** The key `panel` of `serwis.yaml`: the panel of editors and its repository. */
export const panelKeys = optional(keys).describe('Panel redakcji /admin/ i repozytorium, w którym zapisuje treść.');

/** The panel as the keys state it, with the defaults of its host. */
export const panelFields = (stated: z.output<typeof panelKeys>): PanelSettings | null =>
  stated === null
    ? null
    : panelSettings({
        host: stated.gospodarz,
        repository: stated.repozytorium,
        branch: stated.galaz,
        review: stated.przeglad === null ? null : REVIEWS[stated.przeglad],
        reviewBranch: stated.galaz_przegladu,
        address: stated.adres,
        api: stated.api,
        signIn: stated.logowanie,
        application: stated.aplikacja,
      });
