import type { Element } from 'hast';
import { findHeading, toJoinedText, toPlainText } from './record-text.ts';
import { recordTypes, type RecordFigure, type RecordType, type SearchRecord } from './records.ts';

const headings = ['h1', 'h2', 'h3', 'h4'];

/** What the page and containers say for a record. */
export interface Surroundings {
  /** Address of the page, as in `SearchRecord`. */
  page: string;
  /** Its `h1`. */
  heading: string;
  each: string | undefined;
  inherited: Readonly<Record<string, string>>;
}

/** What kind of record an element is; undefined for none. */
export function typeOf(element: Element, { each, page }: Surroundings): RecordType | undefined {
  const isOneOfEach = each !== undefined && element.properties['id'] && element.properties['dataKind'];
  const type = getSearch(element, '') ?? (isOneOfEach ? each : undefined);
  const known = recordTypes.find((name) => name === type);
  if (type !== undefined && !known) {
    throw new Error(`Unexpected \`data-search="${type}"\` on ${page}, expected one of ${recordTypes.join(', ')}.`);
  }
  return known;
}

/** The record that an element is. */
export function readRecord(element: Element, type: RecordType, around: Surroundings): SearchRecord {
  const id = String(element.properties['id'] ?? '');
  const url = id ? `${around.page}#${id}` : around.page;
  const heading = readTitle(element, type, around);
  // A heading that is the title already would stand twice in a result.
  const isLeftOut = (inner: Element): boolean =>
    typeOf(inner, around) !== undefined || (headings.includes(inner.tagName) && toPlainText(inner) === heading.title);
  const own = (name: string): string | undefined => getSearch(element, name) ?? around.inherited[name];
  return {
    type,
    url,
    ...heading,
    text: readText(element, type, isLeftOut),
    claim: getSearch(element, 'Claim') ?? null,
    claims: findClaims(element),
    source: own('Source') ?? null,
    speakers: toList(getSearch(element, 'Speaker')),
    via: toList(getSearch(element, 'Via')),
    topics: toList(getSearch(element, 'Topics') ?? toText(element.properties['dataTopics'])),
    kind: getSearch(element, 'Kind') ?? type,
    statuses: toList(getSearch(element, 'Status')),
    date: own('Date') ?? null,
    dateInferred: own('DateBasis') === 'inferred',
    bound: getSearch(element, 'Bound') ?? null,
    reply: toList(getSearch(element, 'Reply')),
    conflicts: toList(getSearch(element, 'Conflict')),
    figures: readJson<RecordFigure>(getSearch(element, 'Figures'), `data-search-figures of ${url}`),
    entities: toList(getSearch(element, 'Entities')),
    aliases: readJson<string>(getSearch(element, 'Aliases'), `data-search-aliases of ${url}`),
  };
}

function readTitle(
  element: Element,
  type: RecordType,
  { heading, inherited }: Surroundings,
): Pick<SearchRecord, 'title' | 'isTitleOwn'> {
  const given = getSearch(element, 'Title');
  if (type === 'passage') {
    const number = /^p(\d+)$/.exec(String(element.properties['id']))?.[1];
    return {
      title: `${given ?? inherited['Title'] ?? heading}${number ? `, paragraph ${number}` : ''}`,
      isTitleOwn: false,
    };
  }
  if (given !== undefined) return { title: given, isTitleOwn: true };
  const own = findHeading(element, headings);
  const whole = inherited['Title'] ?? heading;
  return { title: own && own !== whole ? `${own} · ${whole}` : whole, isTitleOwn: false };
}

/** The words of a source stand as they are; in our own pages the paragraphs of a part are told apart. */
function readText(element: Element, type: RecordType, isLeftOut: (inner: Element) => boolean): string {
  if (type === 'passage') return toPlainText(element, isLeftOut);
  if (type === 'claim') return toPlainText(findMark(element) ?? element, isLeftOut);
  return toJoinedText(element, isLeftOut);
}

/** The words of a claim among those round them. */
function findMark({ children }: Element): Element | undefined {
  const inner = children.filter((child) => child.type === 'element');
  return inner.find(({ tagName }) => tagName === 'mark') ?? inner.map(findMark).find((mark) => mark !== undefined);
}

function findClaims(element: Element): string[] {
  const inner = element.children.flatMap((child) => (child.type === 'element' ? findClaims(child) : []));
  return [...new Set([...toList(toText(element.properties['dataClaim'])), ...inner])];
}

/** `data-search` for `''`, `data-search-title` for `Title`; undefined where it is absent or empty. */
export function getSearch({ properties }: Element, name: string): string | undefined {
  return toText(properties[`dataSearch${name}`]);
}

function toText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function toList(value: string | undefined): string[] {
  return value?.split(/\s+/).filter(Boolean) ?? [];
}

function readJson<Item>(value: string | undefined, place: string): Item[] {
  if (value === undefined) return [];
  try {
    return JSON.parse(value) as Item[];
  } catch {
    throw new Error(`Unexpected value of ${place}, expected a JSON list, found \`${value}\`.`);
  }
}
