/** Content of a file that lies gzipped on the host; some hosts unpack it on the way. Rejects where it is not there. */
export async function unpack(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

/** The same for a file of Pagefind, without the mark that all of them begin with: `pagefind_dcd`. */
export async function unpackPagefind(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  return (await unpack(response)).subarray(12);
}
