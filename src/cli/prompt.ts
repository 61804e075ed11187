import { createInterface } from 'node:readline';

export interface Prompt {
  /** Asks and returns the answer without white space around it; empty where there is none, or no more answers come. */
  readonly ask: (question: string) => Promise<string>;
  readonly close: () => void;
}

/** Questions in the terminal. Answers may also come from a pipe, and may run out. */
export function createPrompt(): Prompt {
  const lines = createInterface({ input: process.stdin, terminal: false });
  const answers = lines[Symbol.asyncIterator]();
  return {
    async ask(question) {
      process.stdout.write(question);
      const answer = await answers.next();
      return answer.done === true ? '' : answer.value.trim();
    },
    close: () => {
      lines.close();
    },
  };
}
