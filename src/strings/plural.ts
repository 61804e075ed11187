const RULES = new Intl.PluralRules('pl');

/** The forms of a Polish noun after 1, after 2–4 and after 5 or more: „błąd”, „błędy”, „błędów”. */
export interface PluralForms {
  readonly one: string;
  readonly few: string;
  readonly many: string;
}

/** The form alone, for words that only agree with a number: „został”, „zostały”, „zostało”. */
export function pluralForm(count: number, forms: PluralForms): string {
  const rule = RULES.select(count);
  return rule === 'one' ? forms.one : rule === 'few' ? forms.few : forms.many;
}

/** „1 błąd”, „2 błędy”, „5 błędów”, „22 błędy”. */
export const plural = (count: number, forms: PluralForms): string => `${String(count)} ${pluralForm(count, forms)}`;
