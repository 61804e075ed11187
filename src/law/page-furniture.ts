/** Lines that printing programs put on every page; each with a real example. */
const FURNITURE: readonly RegExp[] = [
  // „Id: B245A26A-D38B-4A8F-9B7E-2C1D8B0F5A11. Podpisany Strona 1”
  /^Id: ?[0-9A-Z]{4,12}(?:-[0-9A-Z]{4,12}){4}\.?(?: ?(?:Projekt|Podpisany|Uchwalony|Przyjęty))?(?: ?Strona ?\d+)?$/iu,
  // „Strona 2 z 14”, „str. 3”
  /^(?:strona|str\.) ?\d{1,4}(?: ?(?:z|\/) ?\d{1,4})?$/iu,
  // „– 3 –”
  /^[-–—] ?\d{1,4} ?[-–—]$/u,
  // „Dziennik Urzędowy Województwa Wielkopolskiego – 2 – Poz. 9579”
  /^Dziennik Urzędowy Województwa \p{L}+(?:-\p{L}+)? ?[-–—] ?\d{1,4} ?[-–—] ?Poz\. ?\d+$/iu,
];

/** Whether a line is page furniture and no words of the text. */
export const isPageFurniture = (line: string): boolean =>
  line.length < 120 && FURNITURE.some((pattern) => pattern.test(line.trim()));
