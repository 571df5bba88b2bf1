/** Content of a file of Pagefind, which lies gzipped on the host, without the mark `pagefind_dcd`. Rejects where it is not there. */
export async function unpack(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  // Some hosts unpack it on the way.
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? await gunzip(bytes) : bytes).subarray('pagefind_dcd'.length);
}

async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
