/** A part of a text: a string, or its bytes in UTF-8. */
export type TextPart = string | Uint8Array;
