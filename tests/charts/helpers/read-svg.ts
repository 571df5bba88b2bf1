import { DOMParser, type Element } from '@xmldom/xmldom';

/** Words or a shape of a picture, with the claims that it says it comes from. */
export interface SvgPart {
  name: string;
  /** Class of the part or of the group that holds it. */
  className: string;
  claims: string[];
  /** Lines of words; empty for a shape. */
  lines: string[];
  /** Place of a part that is moved there. */
  at: { x: number; y: number } | null;
  /** First and last point of a line. */
  path: [number, number][];
}

/** A picture as another reader of XML sees it; throws where it is not well-formed. */
export function readSvg(svg: string): { root: Element; parts: SvgPart[] } {
  const errors: string[] = [];
  const parser = new DOMParser({ onError: (_level, message) => errors.push(message) });
  const root = parser.parseFromString(svg, 'image/svg+xml').documentElement;
  if (!root || errors.length > 0) throw new Error(`The picture is not XML: ${errors.join('; ')}`);
  const names = ['text', 'path', 'rect', 'line', 'circle', 'title', 'desc'];
  return { root, parts: names.flatMap((name) => [...root.getElementsByTagName(name)].map(toPart)) };
}

function toPart(element: Element): SvgPart {
  const parent = element.parentNode as Element | null;
  const spans = [...element.getElementsByTagName('tspan')].map((span) => span.textContent ?? '');
  const own = element.textContent ?? '';
  const move = /translate\(([-\d.]+),([-\d.]+)\)/.exec(element.getAttribute('transform') ?? '');
  const ends = ['x1', 'y1', 'x2', 'y2'].map((end) => element.getAttribute(end) ?? '0');
  const path = element.getAttribute('d') ?? `M${ends[0]},${ends[1]}L${ends[2]},${ends[3]}`;
  const points = [...path.matchAll(/[ML]([-\d.]+),([-\d.]+)/g)];
  return {
    name: element.tagName,
    className: element.getAttribute('class') ?? parent?.getAttribute('class') ?? '',
    claims: (element.getAttribute('data-claim') ?? '').split(' ').filter((id) => id !== ''),
    lines: spans.length > 0 ? spans : own === '' ? [] : [own],
    at: move ? { x: Number(move[1]), y: Number(move[2]) } : null,
    path: points.map(([, x, y]) => [Number(x), Number(y)]),
  };
}
