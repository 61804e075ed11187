/**
 * Offset in the source at which character `index` of a text node's value stands. A value differs from its source only by
 * backslash escapes, character references and white space dropped after a line end; each step consumes one value character.
 * `at` is the node's own offset in `source`.
 */
export function alignedOffset(source: string, at: number, value: string, index: number): number {
  let offset = at;
  for (let i = 0; i < index; i++) offset = step(source, offset, value, i);
  // What the value dropped before this character belongs to neither.
  return index < value.length ? skipDropped(source, offset, value[index] ?? '') : offset;
}

const REFERENCE = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/;

function skipDropped(source: string, offset: number, wanted: string): number {
  let o = offset;
  while (source[o] !== wanted && (source[o] === ' ' || source[o] === '\t' || source[o] === '\r' || source[o] === '>')) o++;
  // A reference (`&sect;`) is told from a mismatch by its ampersand alone.
  return source[o] === wanted || source[o] === '&' || (source[o] === '\\' && source[o + 1] === wanted) ? o : offset;
}

function step(source: string, offset: number, value: string, i: number): number {
  const wanted = value[i] ?? '';
  // The second half of a character beyond U+FFFF that a reference stands for has no place of its own.
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
