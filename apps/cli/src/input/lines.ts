/**
 * Splits a stream of UTF-8 bytes at line feeds. Nothing else ends a line: JSON strings may hold U+2028. A line that
 * comes in many chunks is joined once.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pending: string[] = [];
  for await (const chunk of stream) {
    const parts = decoder.decode(chunk, { stream: true }).split('\n');
    const last = parts.pop() ?? '';
    for (const part of parts) {
      yield `${pending.join('')}${part}`;
      pending = [];
    }
    if (last !== '') pending.push(last);
  }
  const rest = pending.join('') + decoder.decode();
  if (rest !== '') yield rest;
}
