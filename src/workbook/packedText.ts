/** Bytes a step of base64 takes at once; more arguments than this overflow the stack. */
const STEP = 0x8000;

/** A text as packed base64, small enough to be kept in a custom XML part. */
export async function packText(text: string): Promise<string> {
  const bytes = await throughStream(new TextEncoder().encode(text), new CompressionStream('gzip'));
  let binary = '';
  for (let at = 0; at < bytes.length; at += STEP) binary += String.fromCharCode(...bytes.subarray(at, at + STEP));
  return btoa(binary);
}

/** The text of `packText`; null when it is damaged. */
export async function unpackText(packed: string): Promise<string | null> {
  try {
    const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
    return new TextDecoder().decode(await throughStream(bytes, new DecompressionStream('gzip')));
  } catch {
    return null;
  }
}

async function throughStream(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}
