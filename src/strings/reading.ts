/** Texts that the reader's tools use in the browser; a module of its own, so that pages load only these. */
export const READING = {
  copyLink: 'Kopiuj odnośnik',
  copyCitation: 'Kopiuj odesłanie',
  linkCopied: 'Skopiowano odnośnik.',
  citationCopied: 'Skopiowano odesłanie.',
  copyByHand: 'Skopiuj zaznaczony tekst:',
  close: 'Zamknij',
  toolsOf: (name: string): string => `Narzędzia: ${name}`,
  citedBy: (count: string): string => `Cytowane: ${count}`,
  goTo: 'Przejdź do tekstu',
  loading: 'Wczytuję…',
  unavailable: 'Nie udało się wczytać podglądu; odnośnik działa.',
} as const;
