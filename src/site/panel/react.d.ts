/** What the panel puts in the page for previews and fields: React's `createElement`, and classes without a class. */
declare function h(type: unknown, properties: object | null, ...children: readonly unknown[]): object;
declare function createClass(spec: object): () => object;
