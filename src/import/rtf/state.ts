/** Where the words of a group go. */
export type Sink = 'text' | 'label' | 'skip' | 'fonts' | 'styles' | 'furniture' | 'comment' | 'note' | 'box' | 'picture';

/** What holds for the words of a group, and at its end for those of the group around it again. */
export interface State {
  readonly sink: Sink;
  bold: boolean;
  italic: boolean;
  raised: boolean;
  hidden: boolean;
  deleted: boolean;
  inserted: boolean;
  inTable: boolean;
  outline: number;
  font: number;
  /** Characters that follow a Unicode one for old programs. */
  fallback: number;
}

const PLAIN = { bold: false, italic: false, raised: false, hidden: false, deleted: false, inserted: false } as const;

export const START: State = { sink: 'text', ...PLAIN, inTable: false, outline: 0, font: 0, fallback: 1 };

/** Words that turn a property of letters on, or off with a zero. */
const SWITCHES: Readonly<Record<string, keyof typeof PLAIN>> = {
  b: 'bold',
  i: 'italic',
  super: 'raised',
  v: 'hidden',
  deleted: 'deleted',
  revised: 'inserted',
};

/** Lets a word of formatting change the state; tells whether it is one. */
export function changeState(state: State, name: string, value: number | null): boolean {
  const property = SWITCHES[name];
  if (property !== undefined) state[property] = value !== 0;
  else if (name === 'nosupersub' || name === 'sub') state.raised = false;
  else if (name === 'plain') Object.assign(state, PLAIN);
  else if (name === 'pard') Object.assign(state, { inTable: false, outline: 0 });
  else if (name === 'intbl') state.inTable = true;
  else if (name === 'outlinelevel') state.outline = value !== null && value < 9 ? Math.min(6, value + 1) : 0;
  else if (name === 'uc') state.fallback = value ?? 1;
  else return false;
  return true;
}
