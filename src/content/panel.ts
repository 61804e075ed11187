import type { PanelHost, PanelReview, PanelSettings, Settings, Site } from '../types.ts';

/** `owner/name`; groups of GitLab have more parts. */
export const REPOSITORY_NAME = /^[\w.-]+(?:\/[\w.-]+)+$/;

export const PANEL_HOSTS = ['github', 'gitlab', 'gitea', 'forgejo'] as const satisfies readonly PanelHost[];

interface HostRule {
  /** The host of that name that everybody may use. */
  readonly address: string;
  /** Where the REST interface of a host of one's own is, below its address. */
  readonly apiPath: string;
  /** Where that of the common host is, if it is elsewhere. */
  readonly commonApi?: string;
  readonly review: PanelReview;
}

const HOST_RULES: Readonly<Record<PanelHost, HostRule>> = {
  github: { address: 'https://github.com', apiPath: '/api/v3', commonApi: 'https://api.github.com', review: 'requests' },
  gitlab: { address: 'https://gitlab.com', apiPath: '/api/v4', review: 'requests' },
  gitea: { address: 'https://gitea.com', apiPath: '/api/v1', review: 'branch' },
  forgejo: { address: 'https://codeberg.org', apiPath: '/api/v1', review: 'branch' },
};

/** Whether the panel opens a request for each entry by itself at a host. */
export const opensRequests = (host: PanelHost): boolean => HOST_RULES[host].review === 'requests';

interface StatedPanel {
  readonly host: PanelHost;
  readonly repository: string;
  readonly branch?: string | null | undefined;
  readonly review?: PanelReview | null;
  readonly reviewBranch?: string | null;
  readonly address?: string | null;
  readonly api?: string | null;
  readonly signIn?: string | null;
  readonly application?: string | null;
}

const bare = (address: string): string => address.replace(/\/+$/, '');

/** The panel with what its host makes of everything that is not said. */
export function panelSettings(stated: StatedPanel): PanelSettings {
  const rule = HOST_RULES[stated.host];
  const address = bare(stated.address ?? rule.address);
  const usualApi = address === rule.address ? (rule.commonApi ?? address + rule.apiPath) : address + rule.apiPath;
  return {
    host: stated.host,
    repository: stated.repository,
    branch: stated.branch ?? 'main',
    review: stated.review ?? rule.review,
    reviewBranch: stated.reviewBranch ?? 'redakcja',
    address,
    api: bare(stated.api ?? usualApi),
    signIn: stated.signIn == null ? null : bare(stated.signIn),
    application: stated.application ?? null,
  };
}

/** A panel for the files of one computer. */
const LOCAL: PanelSettings = { ...panelSettings({ host: 'github', repository: '' }), review: 'none' };

/** The panel that is built: variables come before `serwis.yaml`; `null` where none is. */
export function panelOf({ cms }: Pick<Settings, 'cms'>, site: Pick<Site, 'panel'>): PanelSettings | null {
  if (cms === 'off') return null;
  if (cms === 'on') return site.panel ?? LOCAL;
  return cms ?? site.panel;
}
