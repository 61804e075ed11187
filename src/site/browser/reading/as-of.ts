/** „25 października 2018”. */
const LONG_DATE = new Intl.DateTimeFormat('pl', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The wording in force on a day, by the days that the timeline's entries carry; what to say where there is none. */
export function wordingOn(
  entries: readonly { readonly from: string | undefined; readonly to: string | undefined }[],
  day: string,
): number | 'before' | 'after' | 'unknown' {
  const index = entries.findIndex(({ from, to }) => from !== undefined && from <= day && (to === undefined || day <= to));
  if (index !== -1) return index;
  const firsts = entries.flatMap(({ from }) => from ?? []).sort();
  const [first] = firsts;
  if (first === undefined || firsts.length < entries.length) return 'unknown';
  return day < first ? 'before' : 'after';
}

/** Leads from the timeline to the wording of the day in its address, or says that there is none. */
export function goToDay(answer: HTMLElement): void {
  const day = new URLSearchParams(location.search).get('dzien') ?? '';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) return;
  const items = [...document.querySelectorAll<HTMLElement>('.wordings > li')];
  const found = wordingOn(
    items.map(({ dataset }) => ({ from: dataset['od'], to: dataset['do'] })),
    day,
  );
  if (typeof found === 'number') {
    const wording = items[found]?.dataset['brzmienie'];
    if (wording !== undefined) location.replace(wording);
    return;
  }
  const sentence =
    { before: answer.dataset['przed'], after: answer.dataset['po'], unknown: answer.dataset['nieznane'] }[found] ?? '';
  answer.textContent = sentence.replace('{dzien}', `${LONG_DATE.format(new Date(day))} r.`);
  answer.hidden = false;
}
