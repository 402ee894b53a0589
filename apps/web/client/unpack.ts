/** @throws if there is no such file, or it cannot be had */
export async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** Loads a file that `scripts/finish/pack.ts` compressed, so that it travels light from hosts that compress nothing. */
export async function fetchPacked(address: string): Promise<Response> {
  const { body } = await fetchFile(address);
  return new Response(body?.pipeThrough(new DecompressionStream('gzip')));
}
