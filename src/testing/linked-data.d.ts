/** The parts of packages without types of their own that tests of linked data use. */

declare module 'jsonld' {
  const jsonld: {
    /** As N-Quads where the format says so; in safe mode it throws where something would be lost. */
    readonly toRDF: (document: object, options: Readonly<Record<string, unknown>>) => Promise<string>;
  };
  export default jsonld;
}

declare module 'n3' {
  import type { DatasetCore, Literal, NamedNode, Quad, Term } from '@rdfjs/types';

  type Pattern = Term | string | null;

  export class Parser {
    constructor(options?: { readonly format?: string });
    parse(text: string): Quad[];
  }
  export class Store implements DatasetCore {
    constructor(quads?: readonly Quad[]);
    readonly size: number;
    add(quad: Quad): this;
    delete(quad: Quad): this;
    has(quad: Quad): boolean;
    match(subject?: Term | null, predicate?: Term | null, object?: Term | null, graph?: Term | null): this;
    getObjects(subject: Pattern, predicate: Pattern, graph: Pattern): Term[];
    getSubjects(predicate: Pattern, object: Pattern, graph: Pattern): Term[];
    [Symbol.iterator](): Iterator<Quad>;
  }
  export const DataFactory: {
    readonly namedNode: (value: string) => NamedNode;
    readonly literal: (value: string) => Literal;
  };
}
