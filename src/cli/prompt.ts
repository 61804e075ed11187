import { createInterface } from 'node:readline';
import { isCancel, text } from '@clack/prompts';
import { SettingsError } from '../settings.ts';

/** Says what is wrong with an answer; `null` where it will do. An empty answer stands for what is offered. */
type Fault = (answer: string) => string | null;

export interface Prompt {
  /**
   * Asks until the answer will do, and returns it without white space around it; empty where there is none, or no more answers come.
   * `otherwise` is what an empty answer stands for; it is only shown.
   */
  readonly ask: (question: string, otherwise?: string, faultOf?: Fault) => Promise<string>;
  readonly close: () => void;
}

/** A person at a terminal. */
const terminalPrompt: Prompt = {
  async ask(question, otherwise = '', faultOf = () => null) {
    const answer = await text({
      message: question,
      ...(otherwise === '' ? {} : { placeholder: otherwise }),
      validate: (words) => faultOf((words ?? '').trim()) ?? undefined,
    });
    if (isCancel(answer)) throw new SettingsError('Przerwano; niczego nie zapisano.');
    return answer.trim();
  },
  close: () => undefined,
};

/** Answers that come from a pipe, and may run out. */
function pipePrompt(): Prompt {
  const lines = createInterface({ input: process.stdin, terminal: false });
  const answers = lines[Symbol.asyncIterator]();
  return {
    async ask(question, otherwise = '', faultOf = () => null) {
      for (;;) {
        process.stdout.write(`${question}${otherwise === '' ? '' : ` [${otherwise}]`}: `);
        const next = await answers.next();
        if (next.done === true) return '';
        const answer = next.value.trim();
        const fault = faultOf(answer);
        if (fault === null) return answer;
        console.error(fault);
      }
    },
    close: () => {
      lines.close();
    },
  };
}

/** Questions in the terminal. */
export const createPrompt = (): Prompt => (process.stdin.isTTY && process.stdout.isTTY ? terminalPrompt : pipePrompt());
