import { setTimeout as pause } from 'node:timers/promises';
import { PORTAL_FAULTS } from '../../strings/portal-faults.ts';
import { GatherError, type SiteReader } from './site-reader.ts';

/** How long the portal waits for others. */
export interface Patience {
  /** For one file, in milliseconds. */
  readonly fileMs: number;
  /** For all files of a town. */
  readonly townMs: number;
  /** Before a file is asked for the second time. */
  readonly againMs: number;
}

export const USUAL_PATIENCE: Patience = { fileMs: 30_000, townMs: 900_000, againMs: 1000 };

const MOST_REDIRECTS = 3;
/** Answers that may be another in a moment. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

/** What asking again may mend. */
class PassingError extends GatherError {}

/** A redirect may lead to the same host alone, from http to https too. */
function redirectTarget(from: URL, location: string | null): URL {
  if (location === null || !URL.canParse(location, from)) throw new GatherError(PORTAL_FAULTS.badRedirect);
  const to = new URL(location, from);
  const isSame =
    to.origin === from.origin || (from.protocol === 'http:' && to.protocol === 'https:' && to.hostname === from.hostname);
  if (!isSame || to.username !== '') throw new GatherError(PORTAL_FAULTS.otherHost(to.origin));
  return to;
}

/** Reads a body as it comes, unpacked, and gives up where it grows longer than `most`: a small file may unpack to any length. */
async function bodyOf(response: Response, path: string, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  // `null` only where there is no body at all.
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += part.length;
    // Leaving the loop cancels what is still to come.
    if (length > most) throw new GatherError(PORTAL_FAULTS.tooLong(path, most));
    parts.push(part);
  }
  return Buffer.concat(parts);
}

async function ask(base: string, path: string, most: number, signal: AbortSignal): Promise<Uint8Array | null> {
  let url = new URL(path, base);
  for (let step = 0; step <= MOST_REDIRECTS; step++) {
    const response = await fetch(url, { redirect: 'manual', signal, headers: { accept: 'application/json' } });
    if (response.status >= 300 && response.status < 400 && response.status !== 304) {
      await response.body?.cancel();
      url = redirectTarget(url, response.headers.get('location'));
      continue;
    }
    if (response.ok) return await bodyOf(response, path, most);
    await response.body?.cancel();
    if (response.status === 404 || response.status === 410) return null;
    const fault = PORTAL_FAULTS.status(response.status);
    throw PASSING.has(response.status) ? new PassingError(fault) : new GatherError(fault);
  }
  throw new GatherError(PORTAL_FAULTS.tooManyRedirects);
}

/** Words of what the network did; the system's own error stands in the cause. */
function faultOf(error: unknown, seconds: number): GatherError {
  if (error instanceof GatherError) return error;
  if (error instanceof DOMException && (error.name === 'TimeoutError' || error.name === 'AbortError'))
    return new PassingError(PORTAL_FAULTS.tooSlow(seconds));
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
  return new PassingError(PORTAL_FAULTS.network(code));
}

/** Reads a site by its address, each file twice at most. */
export function addressReader(base: string, patience = USUAL_PATIENCE): SiteReader {
  const whole = AbortSignal.timeout(patience.townMs);
  const once = async (path: string, most: number): Promise<Uint8Array | null> => {
    if (whole.aborted) throw new GatherError(PORTAL_FAULTS.townTooSlow(patience.townMs / 1000));
    try {
      return await ask(base, path, most, AbortSignal.any([whole, AbortSignal.timeout(patience.fileMs)]));
    } catch (error) {
      throw faultOf(error, patience.fileMs / 1000);
    }
  };
  return {
    async read(path, most) {
      try {
        return await once(path, most);
      } catch (error) {
        if (!(error instanceof PassingError) || whole.aborted) throw error;
        await pause(patience.againMs);
        return once(path, most);
      }
    },
  };
}
