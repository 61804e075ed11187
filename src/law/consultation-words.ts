/** How announcements and accounts of consultations say things. */

/** „Jak zgłosić uwagę”, „Termin i sposób zgłaszania uwag”, „Sposób składania opinii” */
export const isHowToSendHeading = (heading: string): boolean =>
  /zgło[sś]|zgłasza|przesła|składani[ae]|złoży[ćł]/iu.test(heading) && !/wynik|zestawieni/iu.test(heading);

/** „Dziękujemy wszystkim, którzy…” */
export const isThanks = (text: string): boolean => /(?<!\p{L})dziękuj(?:emy|ę)(?!\p{L})/iu.test(text);

export type Outcome = 'accepted' | 'partly' | 'rejected' | 'other';

/** „uwzględniona”, „nieuwzględniona”, „nie uwzględniono”, „uwzględniona w części”, „częściowo uwzględniona”, „odrzucono”, „przyjęta” */
export function outcomeOf(text: string): Outcome {
  if (/część|części|częściow/iu.test(text)) return 'partly';
  if (/nie\s*(?:uwzględ|przyj|zasadn)|odrzuc|niezasadn|bezzasadn/iu.test(text)) return 'rejected';
  return /uwzględ|przyję|zasadn/iu.test(text) ? 'accepted' : 'other';
}
