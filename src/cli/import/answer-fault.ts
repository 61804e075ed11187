import { parse } from 'yaml';
import { writtenDates } from '../../law/written-dates.ts';
import { isJournalCode } from '../../law/journals.ts';
import type { KeyValue, KnownContent } from '../../import/draft.ts';
import { isoDate } from '../../model/schemas/primitives.ts';

const DAYS: ReadonlySet<string> = new Set(['data', 'wchodzi_w_zycie', 'traci_moc', 'obowiazuje_od', 'obowiazuje_do']);
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  rodzaj: ['uchwała', 'zarządzenie', 'obwieszczenie', 'rozporządzenie', 'ustawa'],
  status: ['projekt', 'uchwalona', 'nieważna'],
};

/** An answer as front matter has it, or what is wrong with it. */
type Answer = { readonly value: KeyValue } | { readonly fault: string };

/** „{ dziennik: POL_WOJ_WP, rok: 2018, pozycja: 9579 }” */
function group(answer: string): Answer {
  const fault = 'Podaj grupę kluczy, na przykład { dziennik: POL_WOJ_WP, rok: 2026, pozycja: 123, data: 2026-01-15 }.';
  try {
    const value: unknown = parse(answer, { schema: 'core' });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return { fault };
    const { dziennik } = value as { dziennik?: unknown };
    if (dziennik !== undefined && typeof dziennik !== 'string') return { fault };
    if (dziennik !== undefined && !isJournalCode(dziennik))
      return { fault: `Nie ma dziennika o kodzie „${dziennik}”; kody to DU, MP i POL_WOJ_WP, POL_WOJ_MZ…` };
    return { value: value as KeyValue };
  } catch {
    return { fault };
  }
}

/** „2026-11-24”, „24.11.2026”, „24 listopada 2026 r.” */
function day(answer: string): Answer {
  const read = isoDate.safeParse(answer);
  if (read.success) return { value: read.data };
  const [written] = writtenDates(answer);
  return written === undefined
    ? { fault: `„${answer}” nie jest dniem, np. 2026-11-24 albo 24.11.2026.` }
    : { value: written.date };
}

function organ(answer: string, { organs }: KnownContent): Answer {
  const fold = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');
  const found = organs.find(({ name, aliases }) => [name, ...aliases].some((one) => fold(one) === fold(answer)));
  if (found !== undefined || organs.length === 0) return { value: found?.name ?? answer };
  return { fault: `Organu „${answer}” nie ma w pliku serwis.yaml. Są: ${organs.map(({ name }) => name).join(', ')}.` };
}

/** Reads an answer for a key; `guessed` is the value it replaces, where there is one. */
export function readAnswer(key: string, answer: string, known: KnownContent, guessed: KeyValue | null = null): Answer {
  if (DAYS.has(key)) return day(answer);
  if (key === 'organ') return organ(answer, known);
  if (key === 'rok')
    return /^(?:19|20|21)\d{2}$/.test(answer)
      ? { value: Number(answer) }
      : { fault: `„${answer}” nie jest rokiem (cztery cyfry).` };
  if (key === 'lata')
    return /^\d{4} ?[-–] ?\d{4}$/.test(answer)
      ? { value: answer.replace(/ ?[-–] ?/, '–') }
      : { fault: 'Podaj lata w zapisie 2026–2028.' };
  if (key === 'numer') return /\d/.test(answer) ? { value: answer } : { fault: `W numerze „${answer}” nie ma żadnej cyfry.` };
  const choices = CHOICES[key];
  if (choices !== undefined)
    return choices.includes(answer.toLowerCase())
      ? { value: answer.toLowerCase() }
      : { fault: `Możliwe wartości: ${choices.join(', ')}.` };
  if (key === 'publikacja' || (typeof guessed === 'object' && guessed !== null)) return group(answer);
  if (typeof guessed === 'number')
    return /^\d+$/.test(answer) ? { value: Number(answer) } : { fault: `„${answer}” nie jest liczbą.` };
  return { value: answer };
}
