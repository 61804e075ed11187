import { createPrompt } from '../prompt.ts';

export interface Ask {
  /** The value of a flag, else what the person answers, else the default; `--yes` takes defaults. */
  readonly ask: (flag: string, question: string, otherwise: string) => Promise<string>;
  /** The value of a flag that is never asked for; empty where it is not given. */
  readonly flag: (name: string) => string;
  readonly close: () => void;
}

/** Questions in the terminal. Answers may also come from a pipe; where they run out, defaults are taken. */
export function createAsk(flags: Readonly<Record<string, unknown>>): Ask {
  const prompt = flags['yes'] === true ? null : createPrompt();
  return {
    async ask(flag, question, otherwise) {
      const stated = flags[flag];
      if (typeof stated === 'string' || typeof stated === 'number') return String(stated).trim();
      if (prompt === null) return otherwise;
      const words = await prompt.ask(`${question}${otherwise === '' ? '' : ` [${otherwise}]`}: `);
      return words === '' ? otherwise : words;
    },
    flag: (name) => {
      const stated = flags[name];
      return typeof stated === 'string' || typeof stated === 'number' ? String(stated).trim() : '';
    },
    close: () => prompt?.close(),
  };
}
