import type { Element, ElementContent, Properties } from 'hast';

/** A hast element. Plain, because thousands are made for a page and nothing here needs a selector. */
export const element = (tagName: string, properties: Properties, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
