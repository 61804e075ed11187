/**
 * gray-matter keeps the bytes of what it reads, which nobody asks for here, and makes them with a class that browsers don't have.
 */
if (!('Buffer' in globalThis)) Object.assign(globalThis, { Buffer: { from: (text: string) => text } });

export {};
