/** Every file of the engine begins with this, inside its gzip. */
const SIGNATURE_LENGTH = 'pagefind_dcd'.length;

/** Loads a file that the engine packs: unpacked, without its signature. */
export async function fetchPacked(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address);
  if (!response.ok || response.body === null) throw new Error(`${address}: ${String(response.status)}`);
  const unpacked = new Response(response.body.pipeThrough(new DecompressionStream('gzip')));
  return new Uint8Array(await unpacked.arrayBuffer(), SIGNATURE_LENGTH);
}
