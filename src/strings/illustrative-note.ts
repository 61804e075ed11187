/** Behind the name of a demonstration text where it stands outside its page. A file of its own: the browser's half of the search has it too. */
export const ILLUSTRATIVE_NOTE = 'tekst poglądowy';
