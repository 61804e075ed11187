import { z } from 'zod';
import { SettingsError } from '../../../settings.ts';
import { PROPOSE_WORDS } from '../../../strings/propose.ts';

const TIME_TO_ANSWER_MS = 30_000;

const fault = z.object({ message: z.string() });

const faultOf = (text: string): string => {
  try {
    return fault.parse(JSON.parse(text)).message;
  } catch {
    return '';
  }
};

/**
 * Asks a REST interface of GitHub, Forgejo or Gitea: `what` is named in the message where that fails, a body makes the question a POST.
 * Throws a `SettingsError` where the host refuses or can't be reached.
 */
export const restCall =
  (token: string) =>
  async (what: string, address: string, body?: Readonly<Record<string, string>>): Promise<unknown> => {
    let answer: Response;
    try {
      answer = await fetch(address, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          Accept: 'application/json',
          Authorization: `Bearer ${token}`,
          'User-Agent': 'programoteka',
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(TIME_TO_ANSWER_MS),
      });
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
      throw new SettingsError(PROPOSE_WORDS.notReached(what, cause instanceof Error ? cause.message : String(cause)));
    }
    const text = await answer.text();
    if (!answer.ok) throw new SettingsError(PROPOSE_WORDS.refused(what, answer.status, faultOf(text)));
    return JSON.parse(text);
  };
