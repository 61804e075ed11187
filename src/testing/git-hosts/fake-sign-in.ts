import { createHash } from 'node:crypto';
import type { BrowserContext, Route } from 'playwright-core';

/** The token that stand-ins hand out. */
export const ACCOUNT_TOKEN = 'token-konta';

const CODE = 'kod-jednorazowy';

/** Where a host asks for consent and where it gives a token for the code of the consent. */
export const SIGN_IN_PATHS = {
  gitlab: { consent: '/oauth/authorize', token: '/oauth/token' },
  gitea: { consent: '/login/oauth/authorize', token: '/login/oauth/access_token' },
  forgejo: { consent: '/login/oauth/authorize', token: '/login/oauth/access_token' },
} as const;

const asBase64Url = (verifier: string): string => createHash('sha256').update(verifier).digest('base64url');

/** The words of a request for a token, which come as a form or as JSON. */
function formOf(route: Route): Readonly<Record<string, string>> {
  const body = route.request().postData() ?? '';
  return body.startsWith('{')
    ? (JSON.parse(body) as Readonly<Record<string, string>>)
    : Object.fromEntries(new URLSearchParams(body));
}

/**
 * Signs in by the code flow with proof of possession (RFC 7636), as hosts do: consents at once and sends back to the panel with a code,
 * and gives a token for that code to the one who has the secret whose hash came with the request. `application` is the one it knows.
 */
export async function serveConsent(
  context: BrowserContext,
  address: string,
  { consent, token }: { readonly consent: string; readonly token: string },
  application: string,
): Promise<void> {
  let challenge: string | null = null;
  let redirect: string | null = null;
  await context.route(
    (url) => url.href.startsWith(address + consent),
    async (route) => {
      const { searchParams } = new URL(route.request().url());
      if (searchParams.get('client_id') !== application || searchParams.get('code_challenge_method') !== 'S256')
        return route.fulfill({ status: 400, body: 'invalid_request' });
      challenge = searchParams.get('code_challenge');
      redirect = searchParams.get('redirect_uri');
      const back = new URL(redirect ?? address);
      back.search = new URLSearchParams({ code: CODE, state: searchParams.get('state') ?? '' }).toString();
      // A redirect would leave the reach of the routes.
      return route.fulfill({ contentType: 'text/html', body: `<script>location.replace(${JSON.stringify(back.href)})</script>` });
    },
  );
  await context.route(
    (url) => url.href === address + token,
    async (route) => {
      const form = formOf(route);
      const isProved =
        form['code'] === CODE &&
        form['client_id'] === application &&
        form['redirect_uri'] === redirect &&
        challenge === asBase64Url(form['code_verifier'] ?? '');
      const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
      await (isProved
        ? route.fulfill({ headers, json: { access_token: ACCOUNT_TOKEN, token_type: 'bearer', refresh_token: 'odnowienie' } })
        : route.fulfill({ status: 400, headers, json: { error: 'invalid_grant' } }));
    },
  );
}

/** The server that signs in at GitHub, where a page can't ask for a token itself: its last page hands the token to the panel. */
export async function serveSignInServer(context: BrowserContext, address: string): Promise<void> {
  const said = JSON.stringify(`authorization:github:success:${JSON.stringify({ provider: 'github', token: ACCOUNT_TOKEN })}`);
  const script = `addEventListener('message', ({ data, origin }) => { if (data === 'authorizing:github') opener.postMessage(${said}, origin); }); opener.postMessage('authorizing:github', '*');`;
  await context.route(
    (url) => url.href.startsWith(`${address}/auth?`),
    (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html><script>${script}</script>` }),
  );
}
