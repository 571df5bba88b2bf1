import { loadPrintDocument } from '../components/print/load-document.ts';
import { typeset } from '../components/print/typeset.ts';

/** The whole briefing for paper. */
export async function GET(): Promise<Response> {
  const pdf = typeset(await loadPrintDocument());
  return new Response(Uint8Array.from(pdf), { headers: { 'content-type': 'application/pdf' } });
}
