/** A value as a file of JSON that a person can read, served with its media type. */
export function toJsonFile(value: object, mediaType: string): Response {
  return new Response(`${JSON.stringify(value, null, 2)}\n`, { headers: { 'content-type': mediaType } });
}
