/** A text as a file that is served with its media type, in UTF-8. */
export function toTextFile(text: string, mediaType: string): Response {
  return new Response(text, { headers: { 'content-type': `${mediaType}; charset=utf-8` } });
}
