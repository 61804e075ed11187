import { CHARSETS } from './words.ts';

/** Code pages of the fonts of a file: a byte means another letter in each. */
export class RtfFonts {
  readonly #pages = new Map<number, number>();
  readonly #symbols = new Set<number>();
  #standard = 1250;
  #declared = 0;

  /** Takes a control word that concerns fonts; `declaring` in the table of fonts. Returns whether it was one. */
  read(name: string, value: number | null, declaring: boolean): boolean {
    if (name === 'ansicpg') this.#standard = value ?? this.#standard;
    else if (name === 'f') this.#declared = value ?? 0;
    else if (declaring && name === 'fcharset') {
      if (value === 2) this.#symbols.add(this.#declared);
      const page = CHARSETS[value ?? -1];
      // The default charset of Windows says nothing about the language.
      if (page !== undefined && value !== 0) this.#pages.set(this.#declared, page);
    } else return false;
    return true;
  }

  isSymbol(font: number): boolean {
    return this.#symbols.has(font);
  }

  codePage(font: number): number {
    const page = this.#pages.get(font) ?? this.#standard;
    return page >= 1250 && page <= 1258 ? page : 1250;
  }
}
