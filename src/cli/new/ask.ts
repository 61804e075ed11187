import { SettingsError } from '../../settings.ts';
import { createPrompt } from '../prompt.ts';

/** What an answer means; throws a `SettingsError` that says what is wrong with it. */
export type Read<T> = (answer: string) => T;

export interface Ask {
  /** The value of a flag, else what the person answers, else the default; `--yes` takes defaults. A bad answer is asked for again. */
  readonly ask: <T = string>(flag: string, question: string, otherwise: string, read: Read<T>) => Promise<T>;
  /** The value of a flag that is never asked for; empty where it is not given. */
  readonly flag: (name: string) => string;
  readonly close: () => void;
}

/** Takes any answer. */
export const anyWords: Read<string> = (answer) => answer;

/** What is wrong with an answer, by what reads it. */
const faultIn = (read: Read<unknown>, answer: string): string | null => {
  try {
    read(answer);
    return null;
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
};

/** Questions in the terminal. Answers may also come from a pipe; where they run out, defaults are taken. */
export function createAsk(flags: Readonly<Record<string, string | undefined>>, asksNothing: boolean): Ask {
  const prompt = asksNothing ? null : createPrompt();
  return {
    async ask(flag, question, otherwise, read) {
      const stated = flags[flag];
      if (stated !== undefined) return read(stated);
      if (prompt === null) return read(otherwise);
      const words = await prompt.ask(question, otherwise, (answer) => faultIn(read, answer === '' ? otherwise : answer));
      return read(words === '' ? otherwise : words);
    },
    flag: (name) => flags[name] ?? '',
    close: () => prompt?.close(),
  };
}
