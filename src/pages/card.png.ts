import { card } from '../cite/identity.ts';
import { drawCard } from '../components/print/draw-card.ts';
import { loadCard } from '../components/print/load-card.ts';

/** What a link to the site is shown with elsewhere. */
export async function GET(): Promise<Response> {
  const png = await drawCard(await loadCard());
  return new Response(Uint8Array.from(png), { headers: { 'content-type': card.mediaType } });
}
