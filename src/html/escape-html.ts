const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const entity = (character: string): string => ENTITIES[character] ?? character;

/** Text for element content or a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, entity);
