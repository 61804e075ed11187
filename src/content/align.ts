/**
 * Maps each character of a text node's value to its offset in the source. A value differs from its source only by backslash
 * escapes, character references and white space dropped after a line end. `at` is the node's offset in `source`. The map is
 * computed once per node and reused.
 */
export function alignment(source: string, at: number, value: string): (index: number) => number {
  if (source.startsWith(value, at)) return (index) => at + index;
  const offsets = new Uint32Array(value.length + 1);
  let offset = at;
  for (let i = 0; i < value.length; i++) {
    // White space that the value dropped before a character belongs to neither the character nor the one before it.
    offsets[i] = skipDropped(source, offset, value[i] ?? '');
    offset = step(source, offset, value, i);
  }
  offsets[value.length] = offset;
  return (index) => offsets[index] ?? offset;
}

/** Offset in the source of one character of a text node's value. */
export const alignedOffset = (source: string, at: number, value: string, index: number): number =>
  alignment(source, at, value.slice(0, index + 1))(index);

const REFERENCE = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/;

function skipDropped(source: string, offset: number, wanted: string): number {
  let o = offset;
  while (source[o] !== wanted && (source[o] === ' ' || source[o] === '\t' || source[o] === '\r' || source[o] === '>')) o++;
  // An ampersand here starts a reference (`&sect;`), whose character does not stand in the source.
  return source[o] === wanted || source[o] === '&' || (source[o] === '\\' && source[o + 1] === wanted) ? o : offset;
}

function step(source: string, offset: number, value: string, i: number): number {
  const wanted = value[i] ?? '';
  // The second UTF-16 unit of a character that a reference stands for has no offset of its own.
  if (/^[\uDC00-\uDFFF]$/.test(wanted) && source[offset] !== wanted) return offset;
  const o = skipDropped(source, offset, wanted);
  if (source[o] === '\\' && source[o + 1] === wanted) return o + 2;
  if (source[o] === '&' && wanted !== '&') {
    const reference = REFERENCE.exec(source.slice(o, o + 40));
    if (reference !== null) return o + reference[0].length;
  }
  if (source[o] === '&' && wanted === '&') {
    const reference = /^&(?:amp|#38|#[xX]26);/.exec(source.slice(o, o + 8));
    if (reference !== null) return o + reference[0].length;
  }
  return o + 1;
}
