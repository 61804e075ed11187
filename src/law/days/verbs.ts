/** „wchodzi w życie” and what is said instead of it. */
export const ENTERING = String.raw`(?:wchodz[iąa]|wejdzie|wejdą)(?:\s+(?:ona|ono|one))?\s+w\s+życie|nabiera(?:ją)?\s+mocy(?:\s+(?:prawnej|obowiązującej))?|uzyskuj[eą]\s+moc(?:\s+(?:prawną|obowiązującą))?|zaczyna(?:ją)?\s+obowiązywać`;

/** „obowiązuje” */
export const BINDING = String.raw`obowiązuj[eą]|(?:będzie|będą)\s+obowiązywać|obowiązywać\s+(?:będzie|będą)|ma(?:ją)?\s+moc\s+obowiązującą|zachowuj[eą]\s+moc(?:\s+obowiązującą)?`;

/** „traci moc” */
export const LOSING = String.raw`(?:traci|tracą)\s+(?:swoją\s+)?moc(?:\s+(?:prawną|obowiązującą))?|wygasa(?:ją)?|przestaj[eą]\s+obowiązywać`;
