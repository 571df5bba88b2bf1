import { changeLetter } from './change-words.ts';
import type { PlacedClaim } from './list-claims.ts';

/** A change to the source of a block. */
export interface TextChange {
  kind: string;
  /** What is changed, for the report. */
  what: string;
  text: string;
}

/** Changes to every `<Fig>`, `<Cite>` and `<Quote>` of a block. */
export function changeComponents(text: string, claims: readonly PlacedClaim[]): TextChange[] {
  const components = [...text.matchAll(/<(Fig|Cite|Quote)\s+([^>]*?)\s*\/>/g)];
  const cited = new Set(components.flatMap(([, , attributes = '']) => toIds(attributes)));
  const isBeside = ({ claim, record }: PlacedClaim): boolean =>
    cited.has(claim.id) || text.toLowerCase().includes(record.shortLabel.toLowerCase());
  const sources = new Set(claims.filter(isBeside).map(({ record }) => record.id));
  return components.flatMap((match) => {
    const { 0: element, 1: name = '', 2: attributes = '', index } = match;
    const component = { name, attributes, ids: toIds(attributes) };
    const isOnly = components.filter((other) => lineOf(text, other.index) === lineOf(text, index)).length === 1;
    const where = text.startsWith('<Ours')
      ? 'one in a reading of ours'
      : isOnly
        ? 'the only one in its line'
        : 'one of several in its line';
    return changeComponent(component, { claims, sources, where }).map(([kind, to]) => ({
      kind: `<${name}>: ${kind}`,
      what: element,
      text: text.slice(0, index) + to + text.slice(index + element.length),
    }));
  });
}

function toIds(attributes: string): string[] {
  return (/\bid="([^"]*)"/.exec(attributes)?.[1] ?? '').split(' ');
}

interface Component {
  name: string;
  attributes: string;
  ids: readonly string[];
}

type Change = [kind: string, to: string];

interface Around {
  claims: readonly PlacedClaim[];
  /** Slugs of the sources that the block cites or names. */
  sources: ReadonlySet<string>;
  where: string;
}

function changeComponent(component: Component, { claims, sources, where }: Around): Change[] {
  const { name, ids } = component;
  const unknown = ids.map((id, at): Change => ['an unknown id', toElement(component, ids.with(at, `${id}-x`))]);
  if (name === 'Fig') return [...unknown, ...changeFigure(component, claims, sources)];
  if (name === 'Quote') return [...unknown, ...changeQuotation(component)];
  const fewer = ids.map((_id, at): Change => ['one of its ids removed', toElement(component, ids.toSpliced(at, 1))]);
  const removed: Change = [`${where} removed`, ''];
  return [...unknown, removed, ...(ids.length > 1 ? fewer : [])];
}

function changeFigure(component: Component, claims: readonly PlacedClaim[], sources: ReadonlySet<string>): Change[] {
  const at = claims.findIndex(({ claim }) => claim.id === component.ids[0]);
  const figure = claims[at]?.claim.figure;
  const others = claims.filter(({ claim }) => claim.figure !== undefined && claim.figure.text !== figure?.text);
  const { near, far } = Object.groupBy(others, ({ record }) => (sources.has(record.id) ? 'near' : 'far'));
  const swap = (kind: string, from: readonly PlacedClaim[] = []): Change[] => {
    const other = from[at % from.length];
    return other === undefined ? [] : [[kind, toElement(component, [other.claim.id])]];
  };
  const bare = claims.find(({ claim }) => claim.figure === undefined)?.claim.id ?? '';
  return [
    ['its words as plain text', figure?.text ?? ''],
    ['its value as plain text', String(figure?.value)],
    ['a claim without a figure', toElement(component, [bare])],
    ...swap('a figure of a text that the block cites or names', near),
    ...swap('a figure of a text that the block neither cites nor names', far),
    ['a number added beside it', `${toElement(component, component.ids)} and 17 more`],
  ];
}

function changeQuotation(component: Component): Change[] {
  const part = /\bpart="([^"]*)"/.exec(component.attributes)?.[1];
  if (part === undefined) return [];
  const attributes = component.attributes.replace(part, changeLetter(part));
  return [['a letter of its part changed', `<Quote ${attributes} />`]];
}

function toElement({ name, attributes }: Component, ids: readonly string[]): string {
  return `<${name} ${attributes.replace(/\bid="[^"]*"/, `id="${ids.join(' ')}"`)} />`;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
