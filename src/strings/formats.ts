/** Words of files that documents are downloaded as. */
import type { FormatId } from '../types.ts';

export const FORMAT_NAMES: Readonly<Record<FormatId, { readonly label: string; readonly title: string }>> = {
  pdf: { label: 'PDF', title: 'Dokument PDF, dostępny cyfrowo (PDF/UA)' },
  akn: { label: 'XML', title: 'Tekst z podziałem na jednostki w formacie Akoma Ntoso 3.0' },
  markdown: { label: 'tekst', title: 'Sam tekst w formacie Markdown' },
  calendar: { label: 'kalendarz', title: 'Terminy do kalendarza (iCalendar)' },
};

export const FORMAT_WORDS = {
  download: 'Pobierz',
  author: 'autor',
  editor: 'redaktor',
  inForce: 'obowiązywanie',
  illustrativeWord: 'poglądowy',
  officialWord: 'urzędowy',
  stateOn: (day: string): string => `Stan na dzień ${day}`,
  wordingFrom: (day: string): string => `Brzmienie od ${day}`,
} as const;
