/** Sentences in which the search states facts. */
export const FACT_SENTENCES = {
  total: (year: number, amount: string, isStated: boolean): string =>
    isStated
      ? `Na realizację programu współpracy w ${String(year)} r. zaplanowano ${amount}.`
      : `Kwoty zadań programu współpracy na ${String(year)} r. dają razem ${amount}.`,
  task: (year: number, name: string, amount: string): string => `„${name}”: na ${String(year)} r. zaplanowano ${amount}.`,
  adopted: (year: number, day: string): string => `Program współpracy na ${String(year)} rok uchwalono ${day}`,
  telefon: (value: string): string => `Telefon urzędu: ${value}.`,
  email: (value: string): string => `Adres e-mail urzędu: ${value}`,
  adres: (value: string): string => `Adres urzędu: ${value}.`,
} as const;
