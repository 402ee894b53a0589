/** A link's fragment longer than this is more than some programs pass on. */
export const MAX_FRAGMENT = 32_000;

/** Longer texts than this are not unpacked from a link: nobody shared them by one. In UTF-16 code units. */
const MAX_TEXT = 2_000_000;

/** The text, deflated and in base64url, to be carried in a link's fragment. */
export async function packText(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The text of a link's fragment; null if the fragment was damaged, or unpacks to too much. */
export async function unpackText(packed: string): Promise<string | null> {
  try {
    const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const stream = new Blob([bytes])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'))
      .pipeThrough(new TextDecoderStream());
    let text = '';
    // Read piece by piece, so that a small fragment cannot swell without bound.
    for (const reader = stream.getReader(); ; ) {
      const { done, value } = await reader.read();
      if (done) return text;
      text += value;
      if (text.length > MAX_TEXT) return null;
    }
  } catch {
    return null;
  }
}
