/** Markdown tables whose sums are right. */
import { ANSWERS, REMARKS } from './prose-templates.ts';
import { capital, grouped, withStop, type Writer } from './writer.ts';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(head: readonly string[], align: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(align), ...rows.map(row)].join('\n');
}

const numbered = (count: number, cells: (number: number) => readonly string[]): string[][] =>
  Array.from({ length: count }, (_, index) => [String(index + 1), ...cells(index + 1)]);

const task = (writer: Writer): string => capital(writer.fill('{h nom} {A gen}'));

/** Planned funds; the last row is their sum. */
export function funds(writer: Writer, count: number): { readonly text: string; readonly total: number } {
  let total = 0;
  const rows = numbered(count, () => {
    const amount = writer.random.int(4, 400) * 500;
    total += amount;
    return [task(writer), grouped(amount)];
  });
  const text = table(
    ['Lp.', 'Zadanie', 'Kwota (zł)'],
    ['---:', '---', '---:'],
    [...rows, ['', '**Razem**', `**${grouped(total)}**`]],
  );
  return { text, total };
}

/** Funds planned and spent. */
export function spending(writer: Writer, count: number): string {
  let planned = 0;
  let spent = 0;
  const rows = numbered(count, () => {
    const plan = writer.random.int(4, 400) * 500;
    const used = plan - writer.random.int(0, Math.floor(plan / 10));
    planned += plan;
    spent += used;
    return [task(writer), grouped(plan), grouped(used)];
  });
  const sum = ['', '**Razem**', `**${grouped(planned)}**`, `**${grouped(spent)}**`];
  return table(['Lp.', 'Zadanie', 'Plan (zł)', 'Wykonanie (zł)'], ['---:', '---', '---:', '---:'], [...rows, sum]);
}

/** Prices of services. */
export function tariff(writer: Writer, count: number): string {
  const units = ['godzina', 'sztuka', 'miesiąc', 'm²', 'wejście', 'doba'];
  const rows = numbered(count, () => {
    const price = `${String(writer.random.int(2, 190))},${writer.random.pick(['00', '50', '90'])} zł`;
    return [task(writer), writer.random.pick(units), price];
  });
  return table(['Lp.', 'Rodzaj usługi', 'Jednostka', 'Stawka'], ['---:', '---', '---', '---:'], rows);
}

/** Things and where they are. */
export function register(writer: Writer, count: number): string {
  const rows = numbered(count, () => [
    capital(writer.fill('{a nom} {N gen}')),
    writer.fill('{place nom}'),
    `ul. ${writer.fill('{street loc}').replace(/(?:(?<=k)i)?ej$/, 'a')} ${String(writer.random.int(1, 120))}`,
    capital(writer.fill('{q nom}')),
  ]);
  return table(['Lp.', 'Nazwa', 'Miejscowość', 'Adres', 'Odpowiedzialny'], ['---:', '---', '---', '---', '---'], rows);
}

/** Remarks made in a consultation, and what became of them. */
export function remarks(writer: Writer, count: number): string {
  const cell = (templates: readonly string[]): string => withStop(writer.sentence(templates));
  const rows = numbered(count, () => [cell(REMARKS), cell(ANSWERS)]);
  return table(['Lp.', 'Uwaga', 'Stanowisko Wójta'], ['---:', '---', '---'], rows);
}
