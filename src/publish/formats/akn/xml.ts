import { escapeHtml } from '../../../html/escape-html.ts';
import { validXml } from '../../valid-xml.ts';

/** Attributes in order; those that are `null` are left out. */
export type Attributes = Readonly<Record<string, string | null>>;

/** Text of an element. */
export const words = (text: string): string => validXml(escapeHtml(text));

/** An element with children that are XML already. */
export function xml(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    // A line end in an attribute would be read as a space.
    if (value !== null) start += ` ${key}="${words(value).replace(/[\n\t\r]/g, ' ')}"`;
  const content = children.join('');
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}
