import { nearest } from '../../diagnostics/nearest.ts';
import { SettingsError } from '../../settings.ts';
import { INIT_WORDS } from '../../strings/init.ts';
import type { IsoDate } from '../../types.ts';
import type { Ask, Read } from '../new/ask.ts';
import { HOSTS, type Host, type NewTown } from './town.ts';

/** What is known without asking. */
export type Known = Pick<NewTown, 'source' | 'node'> & { readonly pdf: string; readonly today: IsoDate };

const words =
  (flag: string): Read<string> =>
  (answer) => {
    if (answer === '') throw new SettingsError(INIT_WORDS.empty(flag));
    return answer;
  };

const readColour: Read<string | null> = (answer) => {
  if (answer === '') return null;
  if (!/^#[\da-f]{6}$/i.test(answer)) throw new SettingsError(INIT_WORDS.badColour(answer));
  return answer.toLowerCase();
};

const readHost: Read<Host> = (answer) => {
  const host = HOSTS.find((one) => one === answer.toLowerCase());
  if (host === undefined) throw new SettingsError(INIT_WORDS.badHost(answer, nearest(answer, HOSTS), HOSTS.join(', ')));
  return host;
};

const readYes: Read<boolean> = (answer) => {
  const known = { tak: true, t: true, nie: false, n: false }[answer.toLowerCase()];
  if (known === undefined) throw new SettingsError(INIT_WORDS.badYes(answer));
  return known;
};

/** Asks for what only the town knows; nothing is made up where there is no answer. */
export async function askTown({ ask, flag }: Ask, { today, source, node, pdf }: Known): Promise<NewTown> {
  const name = await ask('miasto', INIT_WORDS.town, '', words('miasto'));
  const council = await ask('rada', INIT_WORDS.council, '', words('rada'));
  const executive = await ask('wykonawczy', INIT_WORDS.executive, '', words('wykonawczy'));
  const colour = await ask('kolor', INIT_WORDS.colour, '', readColour);
  const host = await ask('gospodarz', INIT_WORDS.host(HOSTS.join(', ')), HOSTS[0], readHost);
  // A site has PDF files unless a town says otherwise; their package weighs a quarter of all else, so a town may decline it.
  const wantsPdf = await ask('pdf', INIT_WORDS.pdf, 'tak', readYes);
  const journal = flag('dziennik');
  const stated = flag('pakiet');
  return {
    name,
    council,
    executive,
    colour,
    journal: journal === '' ? null : journal,
    host,
    today,
    year: Number(today.slice(0, 4)) + 1,
    source: stated === '' ? source : stated,
    node,
    pdf: wantsPdf ? pdf : null,
  };
}
