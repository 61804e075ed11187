/** Polish letters in CP852, in which archives of old programs have their names. */
const CP852: ReadonlyMap<number, string> = new Map([
  [0xa5, 'ą'],
  [0x86, 'ć'],
  [0xa9, 'ę'],
  [0x88, 'ł'],
  [0xe4, 'ń'],
  [0xa2, 'ó'],
  [0x98, 'ś'],
  [0xab, 'ź'],
  [0xbe, 'ż'],
  [0xa4, 'Ą'],
  [0x8f, 'Ć'],
  [0xa8, 'Ę'],
  [0x9d, 'Ł'],
  [0xe3, 'Ń'],
  [0xe0, 'Ó'],
  [0x97, 'Ś'],
  [0x8d, 'Ź'],
  [0xbd, 'Ż'],
]);

const inCp852 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => CP852.get(byte) ?? String.fromCharCode(byte)).join('');

/** A name in an archive may be in CP852, Windows-1250 or unmarked UTF-8, each byte of it read as a character: the names it may stand for. */
function readingsOf(name: string): readonly string[] {
  if (!/[\u0080-\u00ff]/.test(name) || /[^\u0000-\u00ff]/.test(name)) return [name];
  const bytes = Buffer.from(name, 'latin1');
  return [name, inCp852(bytes), new TextDecoder('windows-1250').decode(bytes), new TextDecoder().decode(bytes)];
}

/** Whether a part of an archive is called so, whatever the case and encoding of its letters. */
export function isCalled(part: string, name: string): boolean {
  const key = name.normalize().toLowerCase();
  return readingsOf(part).some((reading) => reading.normalize().toLowerCase() === key);
}
