import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** The claims of an annotated page in the order in which their passages end: the order of the notes behind them. */
export function listClaimsByEnd(html: string): string[] {
  const ends = collectEnds(fromHtml(html, { fragment: true }));
  return ends.filter((claim, index) => ends.lastIndexOf(claim) === index);
}

/** What lies inside ends before what holds it. */
function collectEnds(node: Nodes): string[] {
  if (node.type !== 'element' && node.type !== 'root') return [];
  const inside = node.children.flatMap(collectEnds);
  const claim = node.type === 'element' ? node.properties['dataClaim'] : undefined;
  return typeof claim === 'string' ? [...inside, claim] : inside;
}
